"""The whole from its criteria, and each leaf's part of the whole."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import TypeVar

from tcready.core.framework import Criterion, Framework, Requirement
from tcready.core.readiness import CriterionResult, Numbers, RequirementResult
from tcready.core.scoring.totals import contributing, shares, weighted

Declared = TypeVar("Declared", Criterion, Requirement)
Result = TypeVar("Result", CriterionResult, RequirementResult)


def paired(declared: Sequence[Declared], results: Sequence[Result]) -> list[tuple[Declared, Result]]:
    """What is declared beside what came of it, in the pack's order."""
    return list(zip(declared, results, strict=True))


def overall(framework: Framework, criteria: Sequence[CriterionResult]) -> Numbers:
    """The three numbers of the whole."""
    return weighted((item.weight, result.numbers) for item, result in paired(framework.criteria, criteria))


def with_contributions(
    framework: Framework,
    criteria: Sequence[CriterionResult],
    before: Sequence[CriterionResult] | None = None,
) -> tuple[CriterionResult, ...]:
    """The criteria with each leaf's part of the overall score in its leaf.

    `before` is the same tree with its contributions, from which some requirements have been replaced: those
    that are the same object and have the same share keep theirs.
    """
    new = shares_of_requirements(framework, criteria)
    old = shares_of_requirements(framework, before) if before is not None else {}
    kept = {item.id: item for result in before or () for item in result.requirements}
    return tuple(
        result._replace(
            requirements=tuple(
                got
                if kept.get(item.id) is got and old.get(item.id) == new[item.id]
                else got._replace(leaves=contributing(item, got.leaves, new[item.id]))
                for item, got in paired(declared.requirements, result.requirements)
            )
        )
        for declared, result in paired(framework.criteria, criteria)
    )


def shares_of_requirements(framework: Framework, criteria: Sequence[CriterionResult]) -> dict[str, Fraction]:
    """The part of the overall score that each requirement's own score has, by its id."""
    pairs = paired(framework.criteria, criteria)
    of_criteria = shares([(item.weight, result.numbers) for item, result in pairs])
    found: dict[str, Fraction] = {}
    for (declared, result), of_criterion in zip(pairs, of_criteria, strict=True):
        below = paired(declared.requirements, result.requirements)
        parts = shares([(item.weight, got.numbers) for item, got in below])
        found |= {item.id: of_criterion * part for (item, _), part in zip(below, parts, strict=True)}
    return found
