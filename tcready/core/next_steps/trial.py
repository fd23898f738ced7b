"""What an action would give, worked out on the few leaves it reaches and nothing else.

No action makes a leaf apply or stop applying, so each requirement's part of the score stays what it is: the
gain is the sum of those parts times what each requirement's own score rises by. Leaves and requirements are
counted by the scorer's own functions.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import NamedTuple

from tcready.core.framework import Framework
from tcready.core.next_steps.action import Action, Do
from tcready.core.next_steps.edits import Edits
from tcready.core.reach import Place, Reach
from tcready.core.readiness import Leaf, Readiness, RequirementResult
from tcready.core.records import Application, Records
from tcready.core.scoring.parts import shares_of_requirements
from tcready.core.scoring.score import leaves_at
from tcready.core.scoring.totals import of_leaves

ZERO = Fraction(0)


class Gain(NamedTuple):
    """What an action gives: to the overall score, and to the leaves' achievement taken together."""

    score: Fraction
    achievement: Fraction
    musts: tuple[Place, ...]
    """The musts that stand in the way and come nearer: an action can reach one without helping it."""


class Trial:
    """Tries actions on one state of the records."""

    def __init__(
        self,
        framework: Framework,
        records: Records,
        application: Application,
        as_of: date,
        readiness: Readiness,
    ) -> None:
        self._framework, self._application, self._as_of = framework, application, as_of
        self._edits = Edits(framework, records, application, as_of)
        self._evidence = records.evidence_by_id
        self._reach = Reach(framework, records)
        self._parts = shares_of_requirements(framework, readiness.criteria)
        self._results = {result.id: result for result in readiness.requirements if result.counted}
        self._leaves: dict[Place, Leaf] = {
            (leaf.requirement, leaf.subject): leaf
            for result in self._results.values()
            for leaf in result.leaves
            if leaf.achievement is not None
        }
        self._bounds = {
            result.id: self._bound_of_leaf(result) for result in self._results.values() if result.leaves
        }

    def reached(self, action: Action) -> list[Place]:
        """The open leaves of this application that the action can move."""
        if action.do is Do.JUDGE:
            places = {(action.requirement, action.subject)}
        elif action.evidence:
            places = self._reach.of_evidence(self._evidence[action.evidence])
        else:
            measures = (action.measure,) if action.measure else ()
            at = (action.requirement,), (action.subject,)
            places = self._reach.of_links(*at, action.kind or "", measures)
        return sorted(place for place in places if place in self._leaves)

    def blocks(self, places: list[Place]) -> bool:
        """Is one of them a must that is not met?"""
        return any(map(self._is_blocking, places))

    def _is_blocking(self, place: Place) -> bool:
        return self._results[place[0]].demand == "must" and self._leaves[place].is_open

    def at_most(self, places: list[Place]) -> Fraction:
        """What the score could at the very most rise by if these leaves moved: never less than a `gain`."""
        found = ZERO
        for name, subject in places:
            most, weakest = self._bounds[name]
            found += most if weakest else most * (1 - (self._leaves[name, subject].achievement or ZERO))
        return found

    def gain(self, action: Action, places: list[Place]) -> Gain:
        """What the action gives through the leaves it reaches."""
        part = self._edits.of(action).of(self._reach.part(places))
        fresh = leaves_at(self._framework, part, self._application, self._as_of, places)
        moved: dict[str, dict[str, Leaf]] = {}
        achievement = ZERO
        musts: list[Place] = []
        for leaf in fresh:
            place = leaf.requirement, leaf.subject
            rise = (leaf.achievement or ZERO) - (self._leaves[place].achievement or ZERO)
            achievement += rise
            if rise > 0 and self._is_blocking(place):
                musts.append(place)
            moved.setdefault(leaf.requirement, {})[leaf.subject] = leaf
        score = ZERO
        for name, leaves in moved.items():
            result = self._results[name]
            after = [leaves.get(leaf.subject, leaf) for leaf in result.leaves]
            numbers = of_leaves(self._framework.requirements[name], after)
            score += self._parts[name] * ((numbers.score or ZERO) - (result.numbers.score or ZERO))
        return Gain(score, achievement, tuple(musts))

    def _bound_of_leaf(self, result: RequirementResult) -> tuple[Fraction, bool]:
        """The most one leaf can give; with `weakest` a single leaf may hold all that is missing."""
        applicable = sum(leaf.achievement is not None for leaf in result.leaves)
        part = self._parts[result.id]
        if self._framework.requirements[result.id].rollup == "weakest":
            return part * (1 - (result.numbers.score or ZERO)), True
        return (part / applicable if applicable else ZERO), False
