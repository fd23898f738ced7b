"""What each requirement weighs in the whole, for every set of the causes that can change it.

Three causes can: the framework (which requirements, weights and days count), subjects (which leaves are
there) and applicability (which of them are excepted). A *world* is a choice for each, before or after:
a number 0..7 with a bit for each of the three that has come.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from typing import NamedTuple

from tcready.core.delta.causes import Cause
from tcready.core.delta.plays import ZERO, Place, Play
from tcready.core.delta.shapley import coalitions
from tcready.core.framework import Framework
from tcready.core.readiness import UNDEFINED, Numbers
from tcready.core.scoring.totals import shares

SHARING = (Cause.FRAMEWORK, Cause.SUBJECT, Cause.APPLICABILITY)
WORLDS = 1 << len(SHARING)
_DEFINED = Numbers(ZERO, ZERO, ZERO)


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


@cache
def worlds(players: tuple[Cause, ...]) -> tuple[int, ...]:
    """The world of each coalition of the players, in the order of `coalitions`."""
    return tuple(
        sum(1 << bit for bit, cause in enumerate(SHARING) if cause in having)
        for having in coalitions(players)
    )


class Shares:
    """The shares in each world, each worked out once."""

    def __init__(self, old: Rules, new: Rules) -> None:
        self._rules = (old, new)
        happened = {cause for rules in self._rules for play in rules.plays.values() for cause in play.causes}
        if old.framework.digest != new.framework.digest or old.counted != new.counted:
            happened.add(Cause.FRAMEWORK)
        happening = sum(1 << bit for bit, cause in enumerate(SHARING) if cause in happened)
        known = {world: self._worked_out(world) for world in range(WORLDS) if world & happening == world}
        self._known = [known[world & happening] for world in range(WORLDS)]

    def of(self, requirement: str) -> tuple[Share, ...]:
        """The requirement's share in each of the worlds."""
        return tuple(known.get(requirement, NOTHING) for known in self._known)

    def _worked_out(self, world: int) -> dict[str, Share]:
        """By the rules of `core.scoring.totals`: what is empty or weighs 0 is in no denominator."""
        framework, counted, leaves = self._rules[world & 1]
        applying = Counter(requirement for (requirement, _), play in leaves.items() if play.applies(world))
        of_criteria, within = [], []
        for criterion in framework.criteria:
            defined = [
                (item.weight, _DEFINED if item.id in counted and applying[item.id] else UNDEFINED)
                for item in criterion.requirements
            ]
            parts = shares(defined)
            within.append(parts)
            of_criteria.append((criterion.weight, _DEFINED if any(parts) else UNDEFINED))
        return {
            item.id: Share(part * whole, applying[item.id])
            for criterion, parts, whole in zip(framework.criteria, within, shares(of_criteria), strict=True)
            for item, part in zip(criterion.requirements, parts, strict=True)
        }


def deciding(of_worlds: tuple[Share, ...]) -> Iterator[Cause]:
    """The causes that change a requirement's share or its number of leaves in some world."""
    for bit, cause in enumerate(SHARING):
        if any(of_worlds[world] != of_worlds[world ^ 1 << bit] for world in range(WORLDS)):
            yield cause
