"""The Shapley value, against its definition: the mean over every order of the players."""

from __future__ import annotations

from fractions import Fraction
from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from tcready.core.delta.causes import Cause
from tcready.core.delta.shapley import Coalition, coalitions, shapley
from tests.scoring.strategies import law

ZERO = Fraction(0)
Worths = dict[Coalition, Fraction]


@st.composite
def games(draw: st.DrawFn, most: int = 5) -> tuple[tuple[Cause, ...], Worths]:
    players = tuple(draw(st.lists(st.sampled_from(list(Cause)), min_size=1, max_size=most, unique=True)))
    share = st.fractions(-1, 1, max_denominator=30)
    return players, {having: draw(share) for having in coalitions(players)}


def split(players: tuple[Cause, ...], worths: Worths) -> dict[Cause, Fraction]:
    return shapley(players, [worths[having] for having in coalitions(players)])


def over_all_orders(players: tuple[Cause, ...], worths: Worths) -> dict[Cause, Fraction]:
    added = dict.fromkeys(players, ZERO)
    orders = list(permutations(players))
    for order in orders:
        for place, player in enumerate(order):
            added[player] += worths[frozenset(order[: place + 1])] - worths[frozenset(order[:place])]
    return {player: total / len(orders) for player, total in added.items() if total}


@law(100)
@given(games())
def test_it_is_the_mean_over_every_order(game: tuple[tuple[Cause, ...], Worths]) -> None:
    assert split(*game) == over_all_orders(*game)


@law(50)
@given(games(), st.randoms(use_true_random=False))
def test_the_order_in_which_the_players_are_named_says_nothing(
    game: tuple[tuple[Cause, ...], Worths], chance: object
) -> None:
    players, worths = game
    shuffled = tuple(chance.sample(players, len(players)))  # type: ignore[attr-defined]
    assert split(shuffled, worths) == split(players, worths)


@law(50)
@given(games(most=4))
def test_players_that_change_names_change_parts(game: tuple[tuple[Cause, ...], Worths]) -> None:
    players, worths = game
    other = dict(zip(players, (*players[1:], players[0]), strict=True))
    renamed = {frozenset(other[player] for player in having): worth for having, worth in worths.items()}
    expected = {other[player]: part for player, part in split(players, worths).items()}
    assert split(players, renamed) == expected


@law(50)
@given(games(most=3))
def test_a_player_that_adds_nothing_gets_nothing_and_disturbs_nobody(
    game: tuple[tuple[Cause, ...], Worths],
) -> None:
    players, worths = game
    idle = next(cause for cause in Cause if cause not in players)
    more = (*players, idle)
    assert split(more, {having: worths[having - {idle}] for having in coalitions(more)}) == split(*game)


def test_nine_players_who_only_gain_together_share_alike() -> None:
    players = tuple(cause for cause in Cause if cause is not Cause.METHOD)
    worths = {having: Fraction(len(having) == 9) for having in coalitions(players)}
    assert split(players, worths) == dict.fromkeys(players, Fraction(1, 9))


def test_without_players_there_is_nothing_to_split() -> None:
    assert shapley((), [Fraction(1, 3)]) == {}
