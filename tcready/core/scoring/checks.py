"""From a check and what is known at a leaf to a credit, 0..1, or «not assessed»."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from typing import Any

from tcready.core.framework import EvidenceCheck, JudgementCheck, MeasureCheck
from tcready.core.readiness import CheckResult, JudgedLevel, Measured, Reason
from tcready.core.records.proof import Pair
from tcready.core.scoring.standing import Standing

Links = tuple[Pair, ...]

ZERO, ONE = Fraction(0), Fraction(1)

_HOLDS: dict[str, Callable[[Fraction, Fraction], bool]] = {
    "at_least": operator.ge,
    "at_most": operator.le,
    "above": operator.gt,
    "below": operator.lt,
}


def evidence_credit(check: EvidenceCheck, linked: Sequence[tuple[Standing[Any], Links]]) -> CheckResult:
    """min(1, usable / count) over the linked records of the kind; `linked` is in id order."""
    kind, covers = check.evidence, check.covers
    names: list[str] = []
    usable: list[str] = []
    unusable: list[tuple[str, Reason]] = []
    looked_at = False
    for record, links in linked:
        evidence = record.evidence
        if evidence.kind != kind:
            continue
        names.append(evidence.id)
        if not looked_at:
            looked_at = record.looked_at
        reason = record.reason(links, covers)
        if reason is None:
            usable.append(evidence.id)
        else:
            unusable.append((evidence.id, reason))
    first = unusable[0][1] if unusable else None
    told = tuple(names), tuple(usable), tuple(unusable)
    if not looked_at:
        return CheckResult("evidence", None, first or Reason.NONE_LINKED, *told)
    if len(usable) >= check.count:
        return CheckResult("evidence", ONE, None, *told)
    credit = Fraction(len(usable), check.count) if usable else ZERO
    return CheckResult("evidence", credit, first or Reason.TOO_FEW, *told)


def measure_credit(check: MeasureCheck, measured: Measured | None) -> CheckResult:
    """1 if the comparison holds; else the share of the way from `from` to the target; else 0."""
    if measured is None:
        return CheckResult("measure", None, Reason.NO_VALUE)
    value, target = measured.value, check.target
    if _HOLDS[check.comparison](value, target):
        return CheckResult("measure", ONE, None, measured=measured)
    credit = ZERO if check.start is None else _way(value, check.start, target)
    return CheckResult("measure", credit, Reason.OFF_TARGET, measured=measured)


def _way(value: Fraction, start: Fraction, target: Fraction) -> Fraction:
    """max(0, (value - start) / (target - start)), in whole numbers: one fraction made instead of three."""
    at, parts = value.as_integer_ratio()
    first, first_parts = start.as_integer_ratio()
    goal, goal_parts = target.as_integer_ratio()
    gone = (at * first_parts - first * parts) * goal_parts
    asked = (goal * first_parts - first * goal_parts) * parts
    return Fraction(gone, asked) if gone and (gone > 0) == (asked > 0) else ZERO


class LevelCredits:
    """min(1, credit of the level / credit of the target), worked out once for each pair of levels."""

    def __init__(self, credit_of_level: Mapping[int, Fraction]) -> None:
        self._of_level = credit_of_level
        self._known: dict[tuple[int, int], Fraction] = {}

    def of(self, level: int, target: int) -> Fraction:
        """The credit of a level where `target` is asked for; a level that is not declared gives 0."""
        credit = self._known.get((level, target))
        if credit is None:
            share = self._of_level.get(level, ZERO) / self._of_level[target]
            credit = self._known[level, target] = ONE if share >= 1 else share
        return credit


def judgement_credit(
    check: JudgementCheck, judged: JudgedLevel | None, credits: LevelCredits, *, outdated: bool = False
) -> CheckResult:
    """The credit of the level that counts. `outdated`: only another wording was judged."""
    if judged is None:
        return CheckResult("judgement", None, Reason.TEXT_CHANGED if outdated else Reason.NOT_JUDGED)
    credit = credits.of(judged.level, check.judgement)
    return CheckResult("judgement", credit, None if credit is ONE else Reason.BELOW_TARGET, judged=judged)
