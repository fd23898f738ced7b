"""Counts a tree again where it has changed, with the scorer's own functions, and keeps the rest.

`Recount` holds every requirement's result; `replaced` and `with_leaves` give another one in which only the
requirements that were touched, their criteria and the whole are counted anew. Equal to `score` on the
same leaves.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from itertools import islice
from typing import NamedTuple

from tcready.core.framework import Criterion, Framework, Requirement
from tcready.core.reach import Place
from tcready.core.readiness import (
    UNDEFINED,
    CriterionResult,
    Leaf,
    Numbers,
    Readiness,
    RequirementResult,
    Verdict,
)
from tcready.core.records import Application, Records
from tcready.core.scoring.tally import Tally
from tcready.core.scoring.totals import of_leaves, weighted
from tcready.core.scoring.verdict import verdict


class Counted(NamedTuple):
    """A requirement's result, its sums, and what is enough of it to tell the verdict.

    Of a must that is open, one open leaf is enough; of one that may wait, all of them, since each needs
    its own action in the plan.
    """

    result: RequirementResult
    tally: Tally
    asked: RequirementResult


class Recount(NamedTuple):
    """A counted tree. Contributions are not kept: `score` gives them."""

    framework: Framework
    counted: Mapping[str, Counted]
    criteria: Mapping[str, Numbers]
    numbers: Numbers

    def result(self, requirement: str) -> RequirementResult:
        """A requirement's result."""
        return self.counted[requirement].result

    def with_leaves(self, leaves: Mapping[Place, Leaf]) -> Recount:
        """The tree with these leaves in place of those that stood there; each place must have one."""
        by_requirement: dict[str, dict[str, Leaf]] = {}
        for (name, subject), leaf in leaves.items():
            by_requirement.setdefault(name, {})[subject] = leaf
        return self._with(
            _moved(self.framework.requirements[name], self.counted[name], come)
            for name, come in by_requirement.items()
        )

    def replaced(self, results: Iterable[RequirementResult]) -> Recount:
        """The tree with these results in place of those of the same requirements."""
        return self._with(_counted(self.framework, result) for result in results)

    def verdict(
        self, records: Records, application: Application, as_of: date, *, not_risen: bool = False
    ) -> Verdict:
        """The verdict on the tree, from the one rule there is; the plan and the protocols are `records`'.

        Of the clauses about an open must only the first is told where the others change nothing.
        """
        criteria = [
            CriterionResult(
                item.id,
                number,
                self.criteria[item.id],
                tuple(self.counted[requirement.id].asked for requirement in item.requirements),
            )
            for number, item in enumerate(self.framework.criteria, start=1)
        ]
        return verdict(self.framework, records, application, as_of, criteria, self.numbers, not_risen)

    def _with(self, changed: Iterable[Counted]) -> Recount:
        fresh = {one.result.id: one for one in changed}
        if not fresh:
            return self
        every = {**self.counted, **fresh}
        touched = {self.framework.criterion_of[name].id for name in fresh}
        criteria = dict(self.criteria)
        for criterion in self.framework.criteria:
            if criterion.id in touched:
                criteria[criterion.id] = _of_criterion(criterion, every)
        overall = weighted((item.weight, criteria[item.id]) for item in self.framework.criteria)
        return Recount(self.framework, every, criteria, overall)


def recount_of(framework: Framework, readiness: Readiness) -> Recount:
    """A finished score as a tree that can be counted on."""
    every = {result.id: _counted(framework, result) for result in readiness.requirements}
    criteria = {criterion.id: criterion.numbers for criterion in readiness.criteria}
    return Recount(framework, every, criteria, readiness.numbers)


def recount_from(framework: Framework, results: Iterable[RequirementResult]) -> Recount:
    """A tree counted from its requirements' results; requirements that are not among them have no leaf."""
    nothing = {
        name: _counted(framework, RequirementResult(name, item.demand, False, UNDEFINED, ()))
        for name, item in framework.requirements.items()
    }
    criteria = {criterion.id: UNDEFINED for criterion in framework.criteria}
    return Recount(framework, nothing, criteria, UNDEFINED).replaced(results)


def result_of(requirement: Requirement, leaves: Iterable[Leaf], *, is_counted: bool) -> RequirementResult:
    """A requirement's result over its leaves."""
    leaves = tuple(leaves)
    numbers = of_leaves(requirement, leaves) if is_counted else UNDEFINED
    return RequirementResult(requirement.id, requirement.demand, is_counted, numbers, leaves)


def _moved(requirement: Requirement, before: Counted, come: Mapping[str, Leaf]) -> Counted:
    """A requirement in which some leaves have moved: its sums follow, the other leaves are not asked."""
    result = before.result
    gone = [leaf for leaf in result.leaves if leaf.subject in come]
    tally = before.tally.changed(gone, come.values())
    leaves = tuple(come.get(leaf.subject, leaf) for leaf in result.leaves)
    numbers = UNDEFINED
    if result.counted:
        numbers = tally.numbers() if requirement.rollup == "mean" else of_leaves(requirement, leaves)
    moved = result._replace(numbers=numbers, leaves=leaves)
    return Counted(moved, tally, _asked(requirement, moved))


def _counted(framework: Framework, result: RequirementResult) -> Counted:
    asked = _asked(framework.requirements[result.id], result)
    return Counted(result, Tally().changed((), result.leaves), asked)


def _asked(requirement: Requirement, result: RequirementResult) -> RequirementResult:
    if result.demand != "must":
        return result._replace(leaves=())
    still_open = (leaf for leaf in result.leaves if leaf.is_open)
    enough = tuple(still_open if requirement.deferrable else islice(still_open, 1))
    return result._replace(leaves=enough or result.leaves[:1])


def _of_criterion(criterion: Criterion, every: Mapping[str, Counted]) -> Numbers:
    return weighted((item.weight, every[item.id].result.numbers) for item in criterion.requirements)
