"""What a requirement gives to the overall score, and what it could give at most. Pure and exact."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from tcready.core.framework import Framework
from tcready.core.readiness import Clause, Readiness
from tcready.core.scoring.totals import shares


class RequirementPart(NamedTuple):
    """Parts of the overall score, 0..1. `given` is the sum of its leaves' contributions.

    `most` is what it would be with every leaf met and the same leaves applying; 0 where the requirement
    is in no denominator.
    """

    given: Fraction
    most: Fraction


def requirement_part(framework: Framework, readiness: Readiness, requirement: str) -> RequirementPart:
    """The part of a requirement of the pack."""
    of_criteria = shares(
        [(c.weight, r.numbers) for c, r in zip(framework.criteria, readiness.criteria, strict=True)]
    )
    for declared, result, share in zip(framework.criteria, readiness.criteria, of_criteria, strict=True):
        pairs = list(zip(declared.requirements, result.requirements, strict=True))
        within = shares([(item.weight, got.numbers) for item, got in pairs])
        for (item, got), part in zip(pairs, within, strict=True):
            if item.id == requirement:
                given = sum((leaf.contribution for leaf in got.leaves), Fraction(0))
                return RequirementPart(given, share * part)
    raise KeyError(requirement)


def clauses_of(framework: Framework, readiness: Readiness, requirement: str) -> tuple[Clause, ...]:
    """The failing clauses that name the requirement, or its criterion while it gives less than it could."""
    part = requirement_part(framework, readiness, requirement)
    criterion = framework.criterion_of[requirement].id
    return tuple(
        clause
        for clause in readiness.verdict.violated
        if clause.requirement == requirement or (clause.criterion == criterion and part.given < part.most)
    )
