"""The days on which something begins or stops to count, and what it is.

Every rule of the method that looks at the day has its line here. A day that turns out to move nothing is
left out later (`core.forecast`); one that is missing here would make the forecast wrong, and the tests
compare it with `score` day by day.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from tcready.core.dates import add_months
from tcready.core.framework import Framework
from tcready.core.reach import Place, Reach
from tcready.core.records import Application, Evidence, PlanItem, Records, Seat, Subject
from tcready.core.scoring.standing import valid_through


class CauseKind(StrEnum):
    """What happens on a day."""

    EVIDENCE_ENDS = "evidence_ends"
    EVIDENCE_BEGINS = "evidence_begins"
    EVIDENCE_COLLECTED = "evidence_collected"
    EVIDENCE_DECIDED = "evidence_decided"
    PARTY_SIGNS = "party_signs"
    JUDGED = "judged"
    EXCEPTED = "excepted"
    FIGURE_COUNTS = "figure_counts"
    SEAT_ENDS = "seat_ends"
    SEAT_BEGINS = "seat_begins"
    SUBJECT_ENDS = "subject_ends"
    SUBJECT_BEGINS = "subject_begins"
    REQUIREMENT_BEGINS = "requirement_begins"
    REQUIREMENT_ENDS = "requirement_ends"
    PLAN_OVERDUE = "plan_overdue"
    PLAN_DONE = "plan_done"
    PLAN_WITHIN_REACH = "plan_within_reach"
    PROTOCOL = "protocol"


ENDS = (CauseKind.EVIDENCE_ENDS, CauseKind.SEAT_ENDS, CauseKind.SUBJECT_ENDS)
"""What can be renewed before its last day, which is the day before."""

OF_THE_TREE = (CauseKind.SUBJECT_ENDS, CauseKind.SUBJECT_BEGINS)
OF_THE_PACK = (CauseKind.REQUIREMENT_BEGINS, CauseKind.REQUIREMENT_ENDS)
OF_THE_VERDICT = (
    CauseKind.PLAN_OVERDUE,
    CauseKind.PLAN_DONE,
    CauseKind.PLAN_WITHIN_REACH,
    CauseKind.PROTOCOL,
)


class Cause(NamedTuple):
    """One thing that happens, by the ids of what it happens to; empty where it has none."""

    kind: CauseKind
    evidence: str = ""
    organisation: str = ""
    requirement: str = ""
    subject: str = ""
    measure: str = ""
    plan: str = ""
    detail: str = ""


Happening = tuple[date, Cause, Callable[[], set[Place]]]
"""A day, what happens on it, and a way to ask which leaves it can reach."""


def happenings(
    framework: Framework, records: Records, application: Application, reach: Reach
) -> Iterator[Happening]:
    """Everything dated, in no order. The reach is asked for late: most days lie outside what is looked at."""
    for evidence in records.evidence:
        for day, cause in _of_evidence(framework, evidence):
            yield day, cause, lambda evidence=evidence: reach.of_evidence(evidence)  # type: ignore[misc]
    for made in records.judgements:
        place = (made.requirement, made.subject)
        cause = Cause(CauseKind.JUDGED, requirement=place[0], subject=place[1], detail=str(made.level))
        yield made.on, cause, _only(place)
    for excepted in records.not_applicable:
        place = (excepted.requirement, excepted.subject)
        cause = Cause(CauseKind.EXCEPTED, requirement=place[0], subject=place[1])
        yield excepted.on, cause, _only(place)
    for figure in records.figures:
        at, of = figure.subject, figure.measure
        cause = Cause(CauseKind.FIGURE_COUNTS, subject=at, measure=of, detail=str(figure.year))
        yield date(figure.year, 12, 31), cause, lambda of=of, at=at: reach.of_measure(of, at)  # type: ignore[misc]
    for seat in records.seats:
        for day, cause in _of_seat(seat, records):
            yield day, cause, lambda seat=seat: reach.of_seat(seat)  # type: ignore[misc]
    for subject in records.subjects:
        for day, cause in _of_subject(subject):
            yield day, cause, reach.over_the_tree
    for requirement in framework.requirements.values():
        for first, kind in (
            (requirement.since, CauseKind.REQUIREMENT_BEGINS),
            (requirement.retired, CauseKind.REQUIREMENT_ENDS),
        ):
            if first:
                yield first, Cause(kind, requirement=requirement.id), set
    for item in records.plan:
        asked = framework.requirements.get(item.requirement)
        if asked and asked.deferrable:
            for day, kind in _of_plan(item, framework.verdict.conditional.months):
                cause = Cause(kind, requirement=item.requirement, subject=item.subject, plan=item.id)
                yield day, cause, set
    for step in records.milestones:
        if step.application == application.id and step.milestone == "protokoll":
            yield step.date, Cause(CauseKind.PROTOCOL), set


def _only(place: Place) -> Callable[[], set[Place]]:
    return lambda: {place}


def _of_evidence(framework: Framework, evidence: Evidence) -> Iterator[tuple[date, Cause]]:
    def cause(kind: CauseKind, **named: str) -> Cause:
        return Cause(kind, evidence=evidence.id, **named)

    if evidence.collected:
        yield evidence.collected, cause(CauseKind.EVIDENCE_COLLECTED)
    if evidence.valid_from:
        yield evidence.valid_from, cause(CauseKind.EVIDENCE_BEGINS)
    ends = _after(valid_through(evidence, framework.kinds.get(evidence.kind)))
    if ends:
        yield ends, cause(CauseKind.EVIDENCE_ENDS)
    for decision in evidence.decisions:
        yield decision.on, cause(CauseKind.EVIDENCE_DECIDED, detail=decision.state)
    for party in evidence.parties:
        if party.signed:
            yield party.signed, cause(CauseKind.PARTY_SIGNS, organisation=party.organisation)


def _of_seat(seat: Seat, records: Records) -> Iterator[tuple[date, Cause]]:
    person = records.person_by_id.get(seat.person or "")
    speaks_for = seat.organisation or (person.organisation if person else None) or ""
    named = {"organisation": speaks_for, "subject": seat.subject, "detail": seat.role}
    if seat.from_:
        yield seat.from_, Cause(CauseKind.SEAT_BEGINS, **named)
    ends = _after(seat.through)
    if ends:
        yield ends, Cause(CauseKind.SEAT_ENDS, **named)


def _of_subject(subject: Subject) -> Iterator[tuple[date, Cause]]:
    if subject.from_:
        yield subject.from_, Cause(CauseKind.SUBJECT_BEGINS, subject=subject.id)
    ends = _after(subject.through)
    if ends:
        yield ends, Cause(CauseKind.SUBJECT_ENDS, subject=subject.id)


def _of_plan(item: PlanItem, months: int) -> Iterator[tuple[date, CauseKind]]:
    if item.done:
        yield item.done, CauseKind.PLAN_DONE
    if item.due:
        overdue, near = _after(item.due), first_within(item.due, months)
        if overdue:
            yield overdue, CauseKind.PLAN_OVERDUE
        if near:
            yield near, CauseKind.PLAN_WITHIN_REACH


def first_within(due: date, months: int) -> date | None:
    """The first day from which `due` lies at most `months` calendar months ahead; None: from all time."""
    if due.year - 2 <= months // 12:
        return None
    day = add_months(due, -months)
    while add_months(day, months) < due:  # clamped: 31 May less three months is 28 February, not near enough
        day += timedelta(1)
    while add_months(day - timedelta(1), months) >= due:
        day -= timedelta(1)
    return day


def _after(last: date | None) -> date | None:
    """The day after the last one; None where there is no last day, or no day after it."""
    return None if last is None or last == date.max else last + timedelta(1)
