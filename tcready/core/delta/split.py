"""`what_changed`: from two times to the parts of the difference, leaf by leaf and in all."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import NamedTuple

from tcready.core.delta.causes import Cause
from tcready.core.delta.games import Both, Parts, apart, together
from tcready.core.delta.plays import ZERO, Place, leaves_of, plays
from tcready.core.delta.shares import Rules, Shares
from tcready.core.delta.side import Side
from tcready.core.readiness import Readiness


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
    by_requirement: dict[str, dict[str, Both]] = {}
    for place in {**new.plays, **old.plays}:
        by_requirement.setdefault(place[0], {})[place[1]] = (old.plays.get(place), new.plays.get(place))
    found: dict[Place, Parts] = {}
    for name, leaves in by_requirement.items():
        declared = (old.framework.requirements.get(name), new.framework.requirements.get(name))
        weakest = tuple(item is not None and item.rollup == "weakest" for item in declared)
        split = together(leaves, shares.of(name), weakest) if any(weakest) else apart(leaves, shares.of(name))
        found |= {(name, subject): parts for subject, parts in split if parts}
    return found
