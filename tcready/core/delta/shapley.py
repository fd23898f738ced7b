"""The Shapley value, exactly: what each player adds, averaged over every order in which they could come.

There are at most nine players (every cause but the method), so all 2⁹ sets of them are asked; nothing
is sampled, and no players are merged.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from functools import cache
from math import factorial, lcm

from tcready.core.delta.causes import Cause

Coalition = frozenset[Cause]


@cache
def coalitions(players: tuple[Cause, ...]) -> tuple[Coalition, ...]:
    """Every set of the players. Set number m holds player i when bit i of m is set."""
    found: list[Coalition] = [frozenset()]
    for player in players:
        found += [coalition | {player} for coalition in found]
    return tuple(found)


def shapley(players: tuple[Cause, ...], worth: Sequence[Fraction]) -> dict[Cause, Fraction]:
    """Each player's part of worth(all) - worth(none); `worth` is in the order of `coalitions`.

    φᵢ = Σ over the sets S without i of |S|! (n - |S| - 1)! / n! · (worth(S and i) - worth(S)). A player
    whose part is 0 is left out.
    """
    return shapley_of_whole(players, *over_one_denominator(worth))


def over_one_denominator(values: Sequence[Fraction]) -> tuple[list[int], int]:
    """The values as whole numbers over one denominator, with which thousands of sums are cheap."""
    denominator = lcm(*(value.denominator for value in values))
    return [value.numerator * (denominator // value.denominator) for value in values], denominator


def shapley_of_whole(
    players: tuple[Cause, ...], whole: Sequence[int], denominator: int
) -> dict[Cause, Fraction]:
    """As `shapley`, where each worth is a whole number over the denominator."""
    orders = _orders(len(players))
    parts = {}
    for place, player in enumerate(players):
        bit = 1 << place
        part = sum(
            many * (whole[number | bit] - whole[number])
            for number, many in enumerate(orders)
            if not number & bit
        )
        if part:
            parts[player] = Fraction(part, denominator * factorial(len(players)))
    return parts


@cache
def _orders(players: int) -> tuple[int, ...]:
    """In how many orders of the players exactly a given set comes before a given player, set by set."""
    return tuple(
        factorial(number.bit_count()) * factorial(max(0, players - number.bit_count() - 1))
        for number in range(1 << players)
    )
