"""What a reviewer walks: criterion, requirement, subject, in the pack's order or only the gaps."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from functools import cached_property
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


class Walk:
    """All rows of a score, made once, and those of them that are looked for."""

    def __init__(self, readiness: Readiness, titles: Mapping[str, str] | None = None) -> None:
        """`titles` are what requirements and subjects are called, by id: they are found by these too."""
        folded = _Folded(titles or {})
        self._criteria = [
            (
                Step("criterion", criterion),
                [_Asked(criterion, asked, folded) for asked in criterion.requirements],
            )
            for criterion in readiness.criteria
        ]

    def rows(self, *, only_gaps: bool = False, text: str = "") -> list[Step]:
        """The rows in order. `text` keeps the leaves whose requirement or subject is called so."""
        needle = text.casefold().strip()
        rows: list[Step] = []
        for head, below in self._criteria:
            above = len(rows)
            rows.append(head)
            for asked in below:
                leaves = asked.leaves(only_gaps, needle)
                if leaves or asked.is_shown_empty(only_gaps, needle):
                    rows.append(asked.head)
                    rows += leaves
            if (only_gaps or needle) and len(rows) == above + 1:
                rows.pop()
        return rows


def walk(
    readiness: Readiness, *, only_gaps: bool = False, text: str = "", titles: Mapping[str, str] | None = None
) -> list[Step]:
    """The rows of a score that is walked once."""
    return Walk(readiness, titles).rows(only_gaps=only_gaps, text=text)


class _Folded(dict[str, tuple[str, str]]):
    """An id and its title, whatever the case; each worked out once."""

    def __init__(self, titles: Mapping[str, str]) -> None:
        super().__init__()
        self._titles = titles

    def __missing__(self, name: str) -> tuple[str, str]:
        self[name] = found = (name.casefold(), self._titles.get(name, "").casefold())
        return found


class _Asked:
    """A requirement's own row and those of its leaves; what they are found by only when it is looked for."""

    def __init__(self, criterion: CriterionResult, requirement: RequirementResult, folded: _Folded) -> None:
        self.head = Step("requirement", criterion, requirement)
        self._requirement, self._folded = requirement, folded
        self._all = [Step("subject", criterion, requirement, leaf) for leaf in requirement.leaves]

    def leaves(self, only_gaps: bool, needle: str) -> list[Step]:
        """Those that fit."""
        kept = self._gaps if only_gaps else self._all
        if not needle:
            return kept
        texts = self._gap_texts if only_gaps else self._texts
        return [step for step, text in zip(kept, texts, strict=True) if needle in text]

    def is_shown_empty(self, only_gaps: bool, needle: str) -> bool:
        """Does its row stand alone, as there is nobody it holds for?"""
        asked = self._requirement
        return not (asked.leaves or needle) and asked.counted and (not only_gaps or asked.demand == "must")

    @cached_property
    def _gaps(self) -> list[Step]:
        return [step for step in self._all if step.leaf and is_gap(self._requirement, step.leaf)]

    @cached_property
    def _texts(self) -> list[str]:
        return self._searched(self._all)

    @cached_property
    def _gap_texts(self) -> list[str]:
        return self._searched(self._gaps)

    def _searched(self, steps: list[Step]) -> list[str]:
        name, title = self._folded[self._requirement.id]
        subjects = (self._folded[step.leaf.subject] for step in steps if step.leaf)
        return [f"{name} {subject} {title} {called}" for subject, called in subjects]


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
