"""The gaps: open leaves, musts first, and the disagreements that are gaps of their own."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from tcready.core.framework import Framework
from tcready.core.readiness import Leaf, Readiness, RequirementResult
from tcready.core.scoring.judging import apart
from tcready.core.scoring.totals import shares


class Gap(NamedTuple):
    """An open leaf, or one where people are two levels apart.

    `loss` is what the overall score would rise by if the leaf alone were met, all else equal; with
    `weakest` it is the leaf's part of what the requirement lacks.
    """

    criterion: str
    requirement: RequirementResult
    leaf: Leaf
    blocks: bool
    disagreement: bool
    loss: Fraction


def gaps(framework: Framework, readiness: Readiness) -> tuple[Gap, ...]:
    """Every gap: musts first, then by what it costs the score, then in the pack's order."""
    found: list[Gap] = []
    of_criteria = shares(
        [(c.weight, r.numbers) for c, r in zip(framework.criteria, readiness.criteria, strict=True)]
    )
    for declared, criterion, of_criterion in zip(
        framework.criteria, readiness.criteria, of_criteria, strict=True
    ):
        pairs = list(zip(declared.requirements, criterion.requirements, strict=True))
        of_requirements = shares([(item.weight, result.numbers) for item, result in pairs])
        for (_, result), share in zip(pairs, of_requirements, strict=True):
            if not result.counted:
                continue
            applicable = sum(leaf.achievement is not None for leaf in result.leaves)
            for leaf in result.leaves:
                if leaf.achievement is None:
                    continue
                disagreement = any(check.judged and apart(check.judged) for check in leaf.checks)
                if leaf.is_open or disagreement:
                    loss = of_criterion * share * (1 - leaf.achievement) / applicable
                    blocks = result.demand == "must" and leaf.is_open
                    found.append(Gap(criterion.id, result, leaf, blocks, disagreement, loss))
    return tuple(sorted(found, key=lambda gap: (not gap.blocks, -gap.loss)))


def musts_met(readiness: Readiness) -> tuple[int, int]:
    """How many counted must requirements are met everywhere they apply, and how many there are.

    A must that applies nowhere because every subject is excepted is met; one without a subject is not.
    """
    musts = [r for r in readiness.requirements if r.counted and r.demand == "must"]
    return sum(bool(must.leaves) and not any(leaf.is_open for leaf in must.leaves) for must in musts), len(
        musts
    )
