"""What a reviewer walks: criterion, requirement, subject, in the pack's order or only the gaps."""

from __future__ import annotations

from fractions import Fraction
from typing import Literal, NamedTuple

from tcready.core.framework import Framework, JudgementCheck, Requirement
from tcready.core.readiness import CriterionResult, Leaf, Readiness, RequirementResult
from tcready.core.scoring.judging import apart


class Step(NamedTuple):
    """One row of the walk. `leaf` is None on a criterion's and a requirement's own row."""

    kind: Literal["criterion", "requirement", "subject"]
    criterion: CriterionResult
    requirement: RequirementResult | None = None
    leaf: Leaf | None = None

    @property
    def key(self) -> tuple[str, str, str]:
        """What the row is about, the same after every change."""
        return (
            self.criterion.id,
            self.requirement.id if self.requirement else "",
            self.leaf.subject if self.leaf else "",
        )

    @property
    def score(self) -> Fraction | None:
        """The row's own score, or the leaf's achievement."""
        if self.leaf:
            return self.leaf.achievement
        return (self.requirement or self.criterion).numbers.score


def walk(
    readiness: Readiness, *, only_gaps: bool = False, text: str = "", titles: dict[str, str] | None = None
) -> list[Step]:
    """The rows in order. `text` keeps the leaves whose requirement or subject title holds it."""
    needle = text.casefold().strip()
    steps: list[Step] = []
    for criterion in readiness.criteria:
        below: list[Step] = []
        for requirement in criterion.requirements:
            leaves = [
                leaf
                for leaf in requirement.leaves
                if (not only_gaps or is_gap(requirement, leaf))
                and (not needle or needle in _searched(requirement, leaf, titles or {}))
            ]
            if leaves or (not requirement.leaves and _shown_empty(requirement, only_gaps, needle)):
                below.append(Step("requirement", criterion, requirement))
                below.extend(Step("subject", criterion, requirement, leaf) for leaf in leaves)
        if below or not (only_gaps or needle):
            steps.append(Step("criterion", criterion))
            steps.extend(below)
    return steps


def is_gap(requirement: RequirementResult, leaf: Leaf) -> bool:
    """Open and counted, or a leaf where people are two levels apart."""
    return requirement.counted and (leaf.is_open or any(c.judged and apart(c.judged) for c in leaf.checks))


def judged_by_level(requirement: Requirement) -> bool:
    """Is there a level to set?"""
    return any(isinstance(check, JudgementCheck) for check in requirement.checks)


def kinds_asked(requirement: Requirement, framework: Framework) -> tuple[str, ...]:
    """The evidence kinds that the requirement asks for, first things first; then all others."""
    named = [check.evidence for check in requirement.checks if hasattr(check, "evidence")]
    feeding = [kind.id for kind in framework.evidence_kinds if kind.counts_as]
    asked = list(dict.fromkeys(named))
    rest = [kind.id for kind in framework.evidence_kinds if kind.id not in asked]
    if not asked:
        rest.sort(key=lambda kind: kind not in feeding)
    return (*asked, *rest)


def _shown_empty(requirement: RequirementResult, only_gaps: bool, needle: str) -> bool:
    return requirement.counted and not needle and (not only_gaps or requirement.demand == "must")


def _searched(requirement: RequirementResult, leaf: Leaf, titles: dict[str, str]) -> str:
    names = (requirement.id, leaf.subject)
    return " ".join([*names, *(titles.get(name, "") for name in names)]).casefold()
