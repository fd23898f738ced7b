"""`what_changed`: from two times to the parts of the difference, leaf by leaf and in all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import NamedTuple

from tcready.core.delta.causes import Cause
from tcready.core.delta.plays import ZERO, Place, Play, leaves_of, plays
from tcready.core.delta.shapley import Coalition, coalitions, shapley
from tcready.core.delta.shares import Rules, Shares
from tcready.core.delta.side import Side
from tcready.core.readiness import Readiness

Parts = dict[Cause, Fraction]


class LeafChange(NamedTuple):
    """A leaf that is not as it was. `gain` is what it adds to the difference in score, 0..1, and `causes`
    holds its parts, which sum to the gain.

    A state is None on the side where the leaf does not exist.
    """

    requirement: str
    subject: str
    before: str | None
    after: str | None
    gain: Fraction
    causes: Parts


class Changes(NamedTuple):
    """The difference in score (an undefined score counts as 0). `causes` has every cause, 0 where it did
    not matter, and sums to `gain`; so do the gains of `leaves`, which are in the pack's order.
    """

    gain: Fraction
    causes: Parts
    leaves: tuple[LeafChange, ...]


def what_changed(before: Side, after: Side) -> Changes:
    """What makes the score of one side another than that of the other, both by today's method."""
    old, new = _rules(before, after)
    split = _split(old, new)
    leaves_before, leaves_after = leaves_of(before.readiness), leaves_of(after.readiness)
    changes = []
    for place in {**leaves_after, **leaves_before, **split}:
        was, now, parts = leaves_before.get(place), leaves_after.get(place), split.get(place, {})
        gain = (now.contribution if now else ZERO) - (was.contribution if was else ZERO)
        if parts or (was and was.state) != (now and now.state):
            states = (was.state if was else None, now.state if now else None)
            changes.append(LeafChange(*place, *states, gain, parts))
    gain = (after.readiness.numbers.score or ZERO) - (before.readiness.numbers.score or ZERO)
    return Changes(gain, summed(changes), tuple(changes))


def summed(leaves: Iterable[LeafChange]) -> Parts:
    """Every cause's part over the leaves, 0 where it has none."""
    total = dict.fromkeys(Cause, ZERO)
    for leaf in leaves:
        for cause, part in leaf.causes.items():
            total[cause] += part
    return total


def _rules(before: Side, after: Side) -> tuple[Rules, Rules]:
    """The rules of each time over the facts of both; each rule's day is that of its own time."""
    old, new = before.readiness, after.readiness
    if before.framework.digest == after.framework.digest:
        both = plays(after.framework, old, new, before, after)
        return Rules(before.framework, _counted(old), both), Rules(after.framework, _counted(new), both)
    under_old = plays(before.framework, old, after.under(before), before, after)
    under_new = plays(after.framework, before.under(after), new, before, after)
    return (
        Rules(before.framework, _counted(old), under_old),
        Rules(after.framework, _counted(new), under_new),
    )


def _counted(readiness: Readiness) -> frozenset[str]:
    return frozenset(item.id for item in readiness.requirements if item.counted)


def _split(old: Rules, new: Rules) -> dict[Place, Parts]:
    """Every leaf's parts; a leaf that no cause moved is left out."""
    shares = Shares(old, new)
    by_requirement: dict[str, dict[str, None]] = {}
    for requirement, subject in {**new.plays, **old.plays}:
        by_requirement.setdefault(requirement, {})[subject] = None
    found: dict[Place, Parts] = {}
    for requirement, subjects in by_requirement.items():
        game = _Game(requirement, tuple(subjects), old, new, shares)
        for subject, parts in game.split():
            if parts:
                found[requirement, subject] = parts
    return found


class _Game:
    """One requirement: what each of its leaves contributes for any set of causes."""

    def __init__(
        self, requirement: str, subjects: tuple[str, ...], old: Rules, new: Rules, shares: Shares
    ) -> None:
        self.requirement, self.shares = requirement, shares
        self.leaves = {
            name: (old.plays.get((requirement, name)), new.plays.get((requirement, name)))
            for name in subjects
        }
        declared = (old.framework.requirements.get(requirement), new.framework.requirements.get(requirement))
        self.weakest = tuple(item is not None and item.rollup == "weakest" for item in declared)
        self.sharing = set(shares.decided_by(requirement))
        if self.weakest[0] != self.weakest[1]:
            self.sharing.add(Cause.FRAMEWORK)

    def split(self) -> Iterator[tuple[str, Parts]]:
        """Each subject's parts. Leaves that are alike are played once."""
        if any(self.weakest):
            yield from self._split_together()
            return
        known: dict[tuple[Play | None, Play | None], Parts] = {}
        for subject, leaf in self.leaves.items():
            if leaf not in known:
                players = self._players([leaf])
                known[leaf] = shapley(players, [self._mean(leaf, having) for having in coalitions(players)])
            yield subject, known[leaf]

    def _split_together(self) -> Iterator[tuple[str, Parts]]:
        """With `weakest` a leaf's contribution hangs on the others, so all of them share their players.

        The Shapley value is additive: the leaves' parts sum to those of the requirement played as one.
        """
        players = self._players(list(self.leaves.values()))
        worth = [self._contributions(having) for having in coalitions(players)]
        known: dict[tuple[Fraction, ...], Parts] = {}
        for subject, of_leaf in zip(self.leaves, zip(*worth, strict=True), strict=True):
            if of_leaf not in known:
                known[of_leaf] = shapley(players, of_leaf)
            yield subject, known[of_leaf]

    def _players(self, leaves: list[tuple[Play | None, Play | None]]) -> tuple[Cause, ...]:
        touching = set(self.sharing)
        for old, new in leaves:
            if old != new:
                touching.add(Cause.FRAMEWORK)
            for play in (old, new):
                touching.update(play.causes if play else ())
        return tuple(cause for cause in Cause if cause in touching)

    def _mean(self, leaf: tuple[Play | None, Play | None], having: Coalition) -> Fraction:
        play = leaf[Cause.FRAMEWORK in having]
        if play is None or not play.applies(having):
            return ZERO
        each = self.shares.of(self.requirement, having).each
        return each * play.achievement(having) if each else ZERO

    def _contributions(self, having: Coalition) -> list[Fraction]:
        """As `core.scoring.totals.contributing`: with `weakest` the leaves at the minimum share the part."""
        side = Cause.FRAMEWORK in having
        if not self.weakest[side]:
            return [self._mean(leaf, having) for leaf in self.leaves.values()]
        here = [leaf[side] for leaf in self.leaves.values()]
        achieved = [play.achievement(having) if play and play.applies(having) else None for play in here]
        applying = [value for value in achieved if value is not None]
        whole = self.shares.of(self.requirement, having).whole
        if not applying or not whole:
            return [ZERO] * len(achieved)
        lowest = min(applying)
        part = whole * lowest / applying.count(lowest)
        return [part if value == lowest else ZERO for value in achieved]
