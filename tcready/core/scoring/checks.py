"""From a check and what is known at a leaf to a credit, 0..1, or «not assessed»."""

from __future__ import annotations

from fractions import Fraction

from tcready.core.framework import EvidenceCheck, JudgementCheck, MeasureCheck
from tcready.core.readiness import CheckResult, JudgedLevel, Measured, Reason
from tcready.core.scoring.standing import Pair, Standing

ZERO, ONE = Fraction(0), Fraction(1)


def evidence_credit(check: EvidenceCheck, linked: list[tuple[Standing, tuple[Pair, ...]]]) -> CheckResult:
    """min(1, usable / count) over the linked records of the kind; `linked` is in id order."""
    of_kind = [(record, links) for record, links in linked if record.evidence.kind == check.evidence]
    names = tuple(record.evidence.id for record, _ in of_kind)
    usable: list[str] = []
    unusable: list[tuple[str, Reason]] = []
    for record, links in of_kind:
        reason = record.reason(links, check.covers)
        if reason is None:
            usable.append(record.evidence.id)
        else:
            unusable.append((record.evidence.id, reason))
    first = unusable[0][1] if unusable else None
    if not any(record.looked_at for record, _ in of_kind):
        return CheckResult("evidence", None, first or Reason.NONE_LINKED, names, (), tuple(unusable))
    credit = min(ONE, Fraction(len(usable), check.count))
    why = None if credit == 1 else first or Reason.TOO_FEW
    return CheckResult("evidence", credit, why, names, tuple(usable), tuple(unusable))


def measure_credit(check: MeasureCheck, measured: Measured | None) -> CheckResult:
    """1 if the comparison holds; else the share of the way from `from` to the target; else 0."""
    if measured is None:
        return CheckResult("measure", None, Reason.NO_VALUE)
    value, target = measured.value, check.target
    holds = {
        "at_least": value >= target,
        "at_most": value <= target,
        "above": value > target,
        "below": value < target,
    }[check.comparison]
    if holds:
        return CheckResult("measure", ONE, None, measured=measured)
    credit = ZERO if check.start is None else max(ZERO, (value - check.start) / (target - check.start))
    return CheckResult("measure", credit, Reason.OFF_TARGET, measured=measured)


def judgement_credit(
    check: JudgementCheck,
    judged: JudgedLevel | None,
    credit_of_level: dict[int, Fraction],
    *,
    outdated: bool = False,
) -> CheckResult:
    """min(1, credit of the level / credit of the target). `outdated`: only another wording was judged."""
    if judged is None:
        return CheckResult("judgement", None, Reason.TEXT_CHANGED if outdated else Reason.NOT_JUDGED)
    credit = min(ONE, credit_of_level.get(judged.level, ZERO) / credit_of_level[check.judgement])
    return CheckResult("judgement", credit, None if credit == 1 else Reason.BELOW_TARGET, judged=judged)
