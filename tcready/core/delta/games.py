"""The games of one requirement: what its leaves contribute for every set of causes, and each cause's part.

A leaf is worth share × achievement. The share hangs on the world only and the achievement on the causes
that move the leaf's own checks only, so each is worked out once, and products are of whole numbers.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from fractions import Fraction

from tcready.core.delta.causes import Cause
from tcready.core.delta.plays import ZERO, Play
from tcready.core.delta.shapley import coalitions, over_one_denominator, shapley_of_whole
from tcready.core.delta.shares import Share, deciding, worlds

Parts = dict[Cause, Fraction]
Both = tuple[Play | None, Play | None]
"""A leaf under the old framework and under the new; None where it does not have the leaf."""


def apart(leaves: dict[str, Both], shares: tuple[Share, ...]) -> Iterator[tuple[str, Parts]]:
    """Each subject's parts where the requirement is a mean. Leaves that are alike are played once."""
    sharing = set(deciding(shares))
    each, below = over_one_denominator([share.each for share in shares])
    known: dict[Both, Parts] = {}
    for subject, leaf in leaves.items():
        if leaf not in known:
            players = _players([leaf], sharing)
            achieved, over = over_one_denominator(_achieved(leaf, players))
            worth = [each[world] * value for world, value in zip(worlds(players), achieved, strict=True)]
            known[leaf] = shapley_of_whole(players, worth, below * over)
        yield subject, known[leaf]


def together(
    leaves: dict[str, Both], shares: tuple[Share, ...], weakest: Sequence[bool]
) -> Iterator[tuple[str, Parts]]:
    """Each subject's parts where the requirement, under one framework or both, is its weakest leaf.

    What a leaf contributes then hangs on the others, so all of them are played with the causes of all. The
    Shapley value is additive: the leaves' parts sum to those of the requirement played as one.
    """
    sharing = set(deciding(shares)) | ({Cause.FRAMEWORK} if len(set(weakest)) > 1 else set())
    players = _players(leaves.values(), sharing)
    achieved = [_achieved(leaf, players) for leaf in leaves.values()]
    applies = [_applies(leaf, players) for leaf in leaves.values()]
    worth = []
    for number, world in enumerate(worlds(players)):
        here = [
            value[number] if there[number] else None for value, there in zip(achieved, applies, strict=True)
        ]
        worth.append(_contributions(here, shares[world], weakest[world & 1]))
    whole, below = over_one_denominator([value for coalition in worth for value in coalition])
    known: dict[tuple[int, ...], Parts] = {}
    for place, subject in enumerate(leaves):
        of_leaf = tuple(whole[place :: len(leaves)])
        if of_leaf not in known:
            known[of_leaf] = shapley_of_whole(players, of_leaf, below)
        yield subject, known[of_leaf]


def _contributions(achieved: list[Fraction | None], share: Share, weakest: bool) -> list[Fraction]:
    """As `core.scoring.totals.contributing`; None does not apply. Those at the minimum share its part."""
    applying = [value for value in achieved if value is not None]
    if not applying or not share.whole:
        return [ZERO] * len(achieved)
    if not weakest:
        return [ZERO if value is None else share.each * value for value in achieved]
    lowest = min(applying)
    part = share.whole * lowest / applying.count(lowest)
    return [part if value == lowest else ZERO for value in achieved]


def _players(leaves: Iterable[Both], sharing: Collection[Cause]) -> tuple[Cause, ...]:
    """The causes that touch any of the leaves, in the order they are told."""
    touching = set(sharing)
    for old, new in leaves:
        if old is not new and old != new:
            touching.add(Cause.FRAMEWORK)
        for play in (old, new):
            touching.update(play.causes if play else ())
    return tuple(cause for cause in Cause if cause in touching)


def _achieved(leaf: Both, players: tuple[Cause, ...]) -> list[Fraction]:
    """What the leaf achieves for each coalition, 0 where it does not apply."""
    having = coalitions(players)
    own = [_number(play.causes if play else (), players) for play in leaf]
    known: dict[tuple[int, int], Fraction] = {}
    found = []
    for number, world in enumerate(worlds(players)):
        play = leaf[world & 1]
        if play is None or not play.applies(world):
            found.append(ZERO)
            continue
        key = (world & 1, number & own[world & 1])
        if key not in known:
            known[key] = play.achievement(having[key[1]])
        found.append(known[key])
    return found


def _applies(leaf: Both, players: tuple[Cause, ...]) -> list[bool]:
    plays = [(leaf[world & 1], world) for world in worlds(players)]
    return [play is not None and play.applies(world) for play, world in plays]


def _number(causes: Iterable[Cause], players: tuple[Cause, ...]) -> int:
    """The number of the coalition of the causes, which are all among the players."""
    number = 0
    for cause in causes:
        number |= 1 << players.index(cause)
    return number
