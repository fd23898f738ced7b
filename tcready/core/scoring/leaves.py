"""A leaf: a requirement at a subject, its checks, and the state they give."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple

from tcready.core.exact import mean
from tcready.core.framework import EvidenceCheck, Framework, JudgementCheck, MeasureCheck, Requirement
from tcready.core.readiness import CheckResult, Leaf, State
from tcready.core.records import Judgement, NotApplicableDecision, Records
from tcready.core.scoring.checks import (
    ONE,
    ZERO,
    LevelCredits,
    evidence_credit,
    judgement_credit,
    measure_credit,
)
from tcready.core.scoring.judging import judged_level
from tcready.core.scoring.linking import Linked
from tcready.core.scoring.measuring import Measures
from tcready.core.subjects import SubjectTree
from tcready.core.wording import wording

Place = tuple[str, str]


class Wordings:
    """The fingerprint of each requirement's wording, made when first asked for."""

    def __init__(self) -> None:
        self._known: dict[str, str] = {}

    def of(self, requirement: Requirement) -> str:
        """`sha256:…` of the wording."""
        if requirement.id not in self._known:
            self._known[requirement.id] = wording(requirement)
        return self._known[requirement.id]


class Facts(NamedTuple):
    """Everything known on the day, ready to be asked leaf by leaf."""

    framework: Framework
    tree: SubjectTree
    linked: Linked[Any]
    measures: Measures
    judgements: dict[Place, list[Judgement]]
    not_applicable: dict[Place, NotApplicableDecision]
    wordings: Wordings
    credits: LevelCredits
    as_of: date


def judgements_by_leaf(records: Records) -> dict[Place, list[Judgement]]:
    """The judgements of each leaf, in the order they were made."""
    by_leaf: dict[Place, list[Judgement]] = {}
    for judgement in records.judgements:
        by_leaf.setdefault((judgement.requirement, judgement.subject), []).append(judgement)
    return by_leaf


def latest_not_applicable(
    decisions: Iterable[NotApplicableDecision], as_of: date
) -> dict[Place, NotApplicableDecision]:
    """The one decision of each leaf that is looked at: the latest by date, then order."""
    latest: dict[Place, NotApplicableDecision] = {}
    for decision in decisions:
        place = (decision.requirement, decision.subject)
        if decision.on <= as_of and (place not in latest or decision.on >= latest[place].on):
            latest[place] = decision
    return latest


def does_not_apply(requirement: Requirement, decision: NotApplicableDecision | None) -> bool:
    """Does the decision count: allowed, justified and, where it is a waiver, approved by another?"""
    if (
        decision is None
        or requirement.not_applicable_rule == "forbidden"
        or not decision.justification.strip()
    ):
        return False
    if requirement.not_applicable_rule == "allowed":
        return True
    approver = (decision.approved_by or "").strip()
    return bool(approver) and approver != decision.by.strip()


def leaf(requirement: Requirement, subject: str, facts: Facts) -> Leaf:
    """The leaf without its contribution, which only the whole tree can tell."""
    name = requirement.id
    checks = _checked(requirement, subject, facts)
    decision = facts.not_applicable.get((name, subject))
    if decision is not None and does_not_apply(requirement, decision):
        return Leaf(name, subject, State.NOT_APPLICABLE, None, ZERO, checks)
    credits = [check.credit for check in checks if check.credit is not None]
    if not credits:
        return Leaf(name, subject, State.NOT_ASSESSED, ZERO, ZERO, checks)
    achievement = credits[0] if len(checks) == 1 else mean(credits, len(checks))
    achieved, whole = achievement.as_integer_ratio()
    if achieved == whole:
        return Leaf(name, subject, State.MET, ONE, ZERO, checks)
    return Leaf(name, subject, State.PARTIAL if achieved else State.UNMET, achievement, ZERO, checks)


def _checked(requirement: Requirement, subject: str, facts: Facts) -> tuple[CheckResult, ...]:
    linked = None
    results = []
    for check in requirement.checks:
        if isinstance(check, EvidenceCheck):
            if linked is None:
                linked = facts.linked.at_leaf(requirement.id, subject, requirement.inherit, facts.tree)
            results.append(evidence_credit(check, linked))
        elif isinstance(check, MeasureCheck):
            measured = facts.measures.at_leaf(check.measure, subject, requirement.inherit)
            results.append(measure_credit(check, measured))
        else:
            results.append(_judged(requirement, subject, check, facts))
    return tuple(results)


def _judged(requirement: Requirement, subject: str, check: JudgementCheck, facts: Facts) -> CheckResult:
    """Judgements of another wording than today's are not counted."""
    made = facts.judgements.get((requirement.id, subject), ())
    current = [item for item in made if item.text is None or item.text == facts.wordings.of(requirement)]
    judged = judged_level(current, facts.as_of)
    outdated = judged is None and any(item.on <= facts.as_of for item in made)
    return judgement_credit(check, judged, facts.credits, outdated=outdated)
