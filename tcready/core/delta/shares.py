"""What each requirement weighs in the whole, for every set of the causes that can change it.

Three causes can: the framework (which requirements, weights and days count), subjects (which leaves are
there) and applicability (which of them are excepted). A *world* is one choice for each, before or after.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from fractions import Fraction
from functools import cached_property
from typing import NamedTuple

from tcready.core.delta.causes import Cause
from tcready.core.delta.plays import ZERO, Place, Play
from tcready.core.framework import Framework
from tcready.core.readiness import UNDEFINED, Numbers
from tcready.core.scoring.totals import shares

DEFINED = Numbers(ZERO, ZERO, ZERO)
SHARING = (Cause.FRAMEWORK, Cause.SUBJECT, Cause.APPLICABILITY)


class Rules(NamedTuple):
    """A framework, which of its requirements count on its own day, and every leaf under it."""

    framework: Framework
    counted: frozenset[str]
    plays: dict[Place, Play]


class Share(NamedTuple):
    """A requirement's share of the whole score, and how many of its leaves apply."""

    whole: Fraction
    leaves: int

    @property
    def each(self) -> Fraction:
        """The share of one leaf that applies, where the requirement is a mean."""
        return self.whole / self.leaves if self.leaves else ZERO


NOTHING = Share(ZERO, 0)


class Shares:
    """The shares in each world, worked out when first asked for."""

    def __init__(self, old: Rules, new: Rules) -> None:
        self._rules = (old, new)
        self._known: dict[frozenset[Cause], dict[str, Share]] = {}

    @cached_property
    def causes(self) -> tuple[Cause, ...]:
        """Those of the three causes that have happened anywhere."""
        old, new = self._rules
        happened = {cause for rules in self._rules for play in rules.plays.values() for cause in play.causes}
        if old.framework.digest != new.framework.digest or old.counted != new.counted:
            happened.add(Cause.FRAMEWORK)
        return tuple(cause for cause in SHARING if cause in happened)

    def of(self, requirement: str, having: Collection[Cause]) -> Share:
        """The requirement's share when the causes `having`, and no others, have come."""
        world = frozenset(cause for cause in self.causes if cause in having)
        if world not in self._known:
            self._known[world] = self._worked_out(world)
        return self._known[world].get(requirement, NOTHING)

    def decided_by(self, requirement: str) -> Iterator[Cause]:
        """The causes that change the requirement's share or number of leaves in some world."""
        for cause in self.causes:
            rest = [other for other in self.causes if other is not cause]
            worlds = [set[Cause]()]
            for other in rest:
                worlds += [world | {other} for world in worlds]
            if any(self.of(requirement, world) != self.of(requirement, world | {cause}) for world in worlds):
                yield cause

    def _worked_out(self, world: frozenset[Cause]) -> dict[str, Share]:
        """By the rules of `core.scoring.totals`: what is empty or weighs 0 is in no denominator."""
        framework, counted, leaves = self._rules[Cause.FRAMEWORK in world]
        applying = Counter(requirement for (requirement, _), play in leaves.items() if play.applies(world))
        of_criteria, within = [], []
        for criterion in framework.criteria:
            defined = [
                (item.weight, DEFINED if item.id in counted and applying[item.id] else UNDEFINED)
                for item in criterion.requirements
            ]
            parts = shares(defined)
            within.append(parts)
            of_criteria.append((criterion.weight, DEFINED if any(parts) else UNDEFINED))
        return {
            item.id: Share(part * whole, applying[item.id])
            for criterion, parts, whole in zip(framework.criteria, within, shares(of_criteria), strict=True)
            for item, part in zip(criterion.requirements, parts, strict=True)
        }
