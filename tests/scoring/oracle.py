"""A second scorer, written from the method's text alone and as plainly as can be.

It and its three rooms (`oracle_tree`, `oracle_evidence`, `oracle_measures`) know nothing of
`tcready.core.scoring`: every question scans every record again, one leaf at a time, slowly. Where the
two disagree, one of them has misread the method.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from fractions import Fraction
from typing import Any, NamedTuple

from tcready.core.framework import EvidenceCheck, MeasureCheck
from tests.scoring.oracle_evidence import latest, months_on, status, there, why_not
from tests.scoring.oracle_measures import value_at
from tests.scoring.oracle_tree import Asked, in_force, line_up, places


class Verdict(NamedTuple):
    """What the oracle says, as plain values."""

    state: str
    clauses: list[tuple[str, ...]]
    numbers: tuple[Fraction | None, ...]
    criteria: dict[str, tuple[Fraction | None, ...]]
    requirements: dict[str, tuple[Fraction | None, ...]]
    leaves: dict[tuple[str, str], tuple[str, Fraction | None, list[tuple[Fraction | None, str | None]]]]


def consult(asked: Asked, baseline: Asked | None) -> Verdict:
    """The oracle's whole answer."""
    leaves = {place: leaf(asked, *place) for place in places(asked)}
    numbers, criteria, requirements = counted_up(asked, leaves)
    clauses = list(failing(asked, leaves, numbers, criteria))
    if baseline and not risen(asked, baseline):
        clauses.append(("not_risen",))
    return Verdict(state_of(asked, clauses, numbers), clauses, numbers, criteria, requirements, leaves)


def leaf(
    asked: Asked, name: str, subject: str
) -> tuple[str, Fraction | None, list[tuple[Fraction | None, str | None]]]:
    requirement = asked.framework.requirements[name]
    checks = [check(asked, requirement, subject, one) for one in requirement.checks]
    if excepted(asked, requirement, subject):
        return "not_applicable", None, checks
    credits = [credit for credit, _ in checks]
    achieved = sum((credit or Fraction(0) for credit in credits), Fraction(0)) / len(credits)
    if credits == [None] * len(credits):
        return "not_assessed", achieved, checks
    if credits == [1] * len(credits):
        return "met", achieved, checks
    return ("unmet" if achieved == 0 else "partial"), achieved, checks


def excepted(asked: Asked, requirement: Any, subject: str) -> bool:
    rule = requirement.not_applicable or {"must": "forbidden", "should": "allowed"}[requirement.demand]
    named = [
        d for d in asked.records.not_applicable if (d.requirement, d.subject) == (requirement.id, subject)
    ]
    decision = latest(named, asked.day)
    if rule == "forbidden" or decision is None or decision.justification.strip() == "":
        return False
    if rule == "waivable":
        return (decision.approved_by or "").strip() not in ("", decision.by.strip())
    return True


def check(asked: Asked, requirement: Any, subject: str, one: Any) -> tuple[Fraction | None, str | None]:
    if isinstance(one, EvidenceCheck):
        return evidence_check(asked, requirement, subject, one)
    if isinstance(one, MeasureCheck):
        return measure_check(asked, requirement, subject, one)
    scale = {step.level: step.credit for step in asked.framework.scale}
    level = level_of(asked, requirement, subject)
    if level is None:
        seen = [
            j
            for j in asked.records.judgements
            if j.requirement == requirement.id and j.subject == subject and j.on <= asked.day
        ]
        return None, "text_changed" if seen else "not_judged"
    credit = min(Fraction(1), scale[level] / scale[one.judgement])
    return credit, None if credit == 1 else "below_target"


def evidence_check(
    asked: Asked, requirement: Any, subject: str, one: EvidenceCheck
) -> tuple[Fraction | None, str | None]:
    reach = [item.id for item in line_up(asked, subject)] if requirement.inherit else [subject]
    linked = [
        (record, [(requirement.id, place) for place in reach if place in record.subjects])
        for record in there(asked)
        if record.kind == one.evidence
        and requirement.id in record.requirements
        and set(record.subjects) & set(reach)
    ]
    reasons = [why_not(asked, record, links, one.covers == "period") for record, links in linked]
    bad = [reason for reason in reasons if reason is not None]
    if not any(status(asked, record) in ("accepted", "rejected") for record, _ in linked):
        return None, (bad or ["none_linked"])[0]
    credit = min(Fraction(1), Fraction(reasons.count(None), one.count))
    return credit, None if credit == 1 else (bad or ["too_few"])[0]


def measure_check(
    asked: Asked, requirement: Any, subject: str, one: MeasureCheck
) -> tuple[Fraction | None, str | None]:
    reach = [item.id for item in line_up(asked, subject)] if requirement.inherit else [subject]
    values = [value for place in reach if (value := value_at(asked, one.measure, place)) is not None]
    if not values:
        return None, "no_value"
    value = values[0]
    if (
        (one.at_least is not None and value >= one.at_least)
        or (one.at_most is not None and value <= one.at_most)
        or (one.above is not None and value > one.above)
        or (one.below is not None and value < one.below)
    ):
        return Fraction(1), None
    if one.start is None:
        return Fraction(0), "off_target"
    target = one.at_least if one.at_least is not None else one.at_most
    assert target is not None
    return max(Fraction(0), (value - one.start) / (target - one.start)), "off_target"


def wording_of(requirement: Any) -> str:
    title, guidance = requirement.title, requirement.guidance
    text = json.dumps(
        {
            "guidance": {"en": guidance.en, "sv": guidance.sv},
            "title": {"en": title.en, "sv": title.sv},
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )
    return "sha256:" + hashlib.sha256(text.encode()).hexdigest()


def level_of(asked: Asked, requirement: Any, subject: str) -> int | None:
    known = [
        j
        for j in asked.records.judgements
        if (j.requirement, j.subject) == (requirement.id, subject)
        and j.text in (None, wording_of(requirement))
    ]
    for source in ("review", "self"):
        mine = [j for j in known if j.as_ == source]
        agreed = latest([j for j in mine if j.consensus], asked.day)
        if agreed is not None:
            return int(agreed.level)
        last = [
            latest([j for j in mine if j.reviewer.strip() == who], asked.day)
            for who in {j.reviewer.strip() for j in mine}
        ]
        levels = sorted(j.level for j in last if j is not None)
        while len(levels) > 2:
            levels = levels[1:-1]
        if levels:
            return int(levels[0])
    return None


Leaves = dict[tuple[str, str], tuple[str, Fraction | None, list[tuple[Fraction | None, str | None]]]]
Triple = tuple[Fraction | None, ...]


def counted_up(asked: Asked, leaves: Leaves) -> tuple[Triple, dict[str, Triple], dict[str, Triple]]:
    requirements: dict[str, Triple] = {}
    criteria: dict[str, Triple] = {}
    for criterion in asked.framework.criteria:
        for requirement in criterion.requirements:
            mine = [found for (name, _), found in leaves.items() if name == requirement.id]
            if not in_force(asked, requirement):
                mine = []
            requirements[requirement.id] = over_leaves(mine, requirement.rollup)
        weighted = [(item.weight, requirements[item.id]) for item in criterion.requirements]
        criteria[criterion.id] = over_weights(weighted)
    overall = over_weights([(item.weight, criteria[item.id]) for item in asked.framework.criteria])
    return overall, criteria, requirements


def over_leaves(leaves: list[Any], rollup: str) -> Triple:
    applicable = [(state, achieved) for state, achieved, _ in leaves if state != "not_applicable"]
    if not applicable:
        return (None, None, None)
    assessed = [achieved for state, achieved in applicable if state != "not_assessed"]
    every = [achieved for _, achieved in applicable]

    def rolled(values: list[Fraction]) -> Fraction:
        return min(values) if rollup == "weakest" else sum(values, Fraction(0)) / len(values)

    return (
        rolled(every),
        rolled(assessed) if assessed else None,
        Fraction(len(assessed), len(every)),
    )


def over_weights(nodes: list[tuple[Fraction, Triple]]) -> Triple:
    def mean(place: int) -> Fraction | None:
        defined = [
            (weight, triple[place]) for weight, triple in nodes if triple[place] is not None and weight
        ]
        total = sum(weight for weight, _ in defined)
        return (
            sum((weight * (value or 0) for weight, value in defined), Fraction(0)) / total if total else None
        )

    return (mean(0), mean(1), mean(2))


def failing(
    asked: Asked, leaves: Leaves, numbers: Triple, criteria: dict[str, Triple]
) -> Iterator[tuple[str, ...]]:
    rules = asked.framework.verdict
    score, _, coverage = numbers
    if coverage is None or coverage < rules.coverage_floor:
        yield ("coverage_floor",)
    musts = [
        requirement
        for criterion in asked.framework.criteria
        for requirement in criterion.requirements
        if requirement.demand == "must" and in_force(asked, requirement)
    ]
    for must in musts:
        for (name, subject), (state, _, _) in leaves.items():
            if name == must.id and state not in ("met", "not_applicable"):
                yield ("must", name, subject)
    for must in musts:
        if must.id not in [name for name, _ in leaves]:
            yield ("no_subject", must.id)
    if score is None or score < rules.ready.score:
        yield ("score",)
    for criterion in asked.framework.criteria:
        value = criteria[criterion.id][0]
        if criterion.weight and value is not None and value < rules.ready.criterion:
            yield ("criterion", criterion.id)
    if coverage is None or coverage < rules.ready.coverage:
        yield ("coverage",)


def risen(asked: Asked, baseline: Asked) -> bool:
    """Over the leaves that were there and counted both times: higher now than then?"""

    def counted(one: Asked) -> set[tuple[str, str]]:
        return {place for place in places(one) if in_force(one, one.framework.requirements[place[0]])}

    both = counted(asked) & counted(baseline)

    def value(one: Asked) -> Fraction:
        return counted_up(one, {place: leaf(one, *place) for place in sorted(both)})[0][0] or Fraction(0)

    return value(asked) > value(baseline)


def state_of(asked: Asked, clauses: list[tuple[str, ...]], numbers: Triple) -> str:
    if ("coverage_floor",) in clauses:
        return "undetermined"
    if not clauses:
        return "ready"
    rules = asked.framework.verdict.conditional
    hard = {"no_subject", "not_risen"} & {clause[0] for clause in clauses}
    if hard or numbers[0] is None or numbers[0] < rules.score:
        return "not_ready"
    waiting = all(may_wait(asked, *clause[1:]) for clause in clauses if clause[0] == "must")
    return "conditional" if waiting else "not_ready"


def may_wait(asked: Asked, requirement: str, subject: str) -> bool:
    received = [
        step.date
        for step in asked.records.milestones
        if step.milestone == "protokoll"
        and step.application == asked.application.id
        and step.date <= asked.day
    ]
    start = sorted(received)[-1] if received else asked.day
    last_day = months_on(start, asked.framework.verdict.conditional.months)
    return asked.framework.requirements[requirement].deferrable and any(
        action.owner is not None
        and action.owner.strip() != ""
        and action.due is not None
        and asked.day <= action.due <= last_day
        and not (action.done is not None and action.done <= asked.day)
        for action in asked.records.plan
        if (action.requirement, action.subject) == (requirement, subject)
    )
