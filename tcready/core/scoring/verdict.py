"""The verdict: every clause that fails, and what they add up to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from fractions import Fraction

from tcready.core.dates import add_months
from tcready.core.framework import Framework, VerdictRules
from tcready.core.readiness import Clause, CriterionResult, Numbers, Verdict, VerdictState
from tcready.core.records import Application, Records


def verdict(
    framework: Framework,
    records: Records,
    application: Application,
    as_of: date,
    criteria: Sequence[CriterionResult],
    numbers: Numbers,
    not_risen: bool,
) -> Verdict:
    """The verdict on an application whose tree is already counted up."""
    violated = tuple(_violated(framework, criteria, numbers, not_risen))
    rules = framework.verdict
    if numbers.coverage is None or numbers.coverage < rules.coverage_floor:
        return Verdict(VerdictState.UNDETERMINED, violated)
    if not violated:
        return Verdict(VerdictState.READY, ())
    last_day = _may_wait_until(rules, records, application, as_of)
    if _is_conditional(framework, records, as_of, last_day, numbers, violated):
        return Verdict(VerdictState.CONDITIONAL, violated)
    return Verdict(VerdictState.NOT_READY, violated)


def _violated(
    framework: Framework, criteria: Sequence[CriterionResult], numbers: Numbers, not_risen: bool
) -> Iterator[Clause]:
    rules = framework.verdict
    if _below(numbers.coverage, rules.coverage_floor):
        yield Clause("coverage_floor")
    musts = [r for criterion in criteria for r in criterion.requirements if r.counted and r.demand == "must"]
    for must in musts:
        for leaf in must.leaves:
            if leaf.is_open:
                yield Clause("must", requirement=must.id, subject=leaf.subject)
    for must in musts:
        if not must.leaves:
            yield Clause("no_subject", requirement=must.id)
    if _below(numbers.score, rules.ready.score):
        yield Clause("score")
    for declared, criterion in zip(framework.criteria, criteria, strict=True):
        asked = declared.weight > 0 and criterion.numbers.score is not None
        if asked and _below(criterion.numbers.score, rules.ready.criterion):
            yield Clause("criterion", criterion=criterion.id)
    if _below(numbers.coverage, rules.ready.coverage):
        yield Clause("coverage")
    if not_risen:
        yield Clause("not_risen")


def _below(value: Fraction | None, threshold: Fraction) -> bool:
    return value is None or value < threshold


def _may_wait_until(rules: VerdictRules, records: Records, application: Application, as_of: date) -> date:
    """The last due day of an open point: months from the protocol if it has come, else from the day."""
    protocols = [
        step.date
        for step in records.milestones
        if step.application == application.id and step.milestone == "protokoll" and step.date <= as_of
    ]
    return add_months(max(protocols, default=as_of), rules.conditional.months)


def _is_conditional(
    framework: Framework,
    records: Records,
    as_of: date,
    last_day: date,
    numbers: Numbers,
    violated: Sequence[Clause],
) -> bool:
    if any(clause.clause in ("no_subject", "not_risen") for clause in violated):
        return False
    if _below(numbers.score, framework.verdict.conditional.score):
        return False
    planned = {
        (item.requirement, item.subject)
        for item in records.plan
        if (item.done is None or item.done > as_of)
        and (item.owner or "").strip()
        and item.due
        and as_of <= item.due <= last_day
    }
    return all(
        framework.requirements[clause.requirement].deferrable
        and (clause.requirement, clause.subject) in planned
        for clause in violated
        if clause.clause == "must" and clause.requirement
    )
