"""The case on the screen of a command line: a line down the left side, read at 80 columns; and as JSON."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from tcready.cli import output
from tcready.core.case import StepState
from tcready.core.case.limits import Limit
from tcready.core.clean import clean_line
from tcready.core.deadlines import Deadline
from tcready.core.records import Milestone
from tcready.i18n import ntr, tell, tr
from tcready.i18n.case_words import (
    STEP_SIGNS,
    application_heading,
    application_title,
    document_facts,
    document_name,
    entry_words,
    now_sentence,
    state_words,
    times_words,
    validity_sentence,
)
from tcready.i18n.deadline_words import deadline_sentence
from tcready.i18n.duty_words import Role, duties_now, duties_of, role_title
from tcready.i18n.naming import Names, day
from tcready.i18n.terms import milestone_word

if TYPE_CHECKING:
    from tcready.core.case import Step
    from tcready.review.casework import Case, Document
    from tcready.review.desk import Desk

WIDTH = 80


def say_case(desk: Desk, case: Case, *, every_duty: bool = False) -> None:
    """Everything there is to know, the steps first."""
    names = Names(desk.framework, desk.records)
    output.say_heading(application_heading(case.application, desk.framework, names))
    _say(now_sentence(case.next))
    if case.certifies:
        _say(validity_sentence(case.validity, again=case.again))
    if case.application.baseline:
        _say(tr("Jämförs med ögonblicksbilden {name}.", name=case.application.baseline))
    for remark in case.remarks:
        _say(tell(remark), "! ")
    output.say()
    width = max((len(milestone_word(step.milestone)) for step in case.steps), default=0)
    for number, step in enumerate(case.steps, 1):
        for line in _step_lines(step, width, last=number == len(case.steps)):
            output.say(line)
    _say_days(case)
    _say_documents(case)
    _say_duties(case, every_duty)
    _say_others(desk, case, names)


def _step_lines(step: Step, width: int, *, last: bool) -> Iterator[str]:
    """The step with its sign, then what is known of each day it was done, along the line to the next."""
    mark, down = STEP_SIGNS[step.state], " " if last else "│"
    waits = step.state is not StepState.DONE or step.booked
    tail = state_words(step) if waits else times_words(step)
    yield f" {mark} {milestone_word(step.milestone):<{width}}  {tail}"
    for rows in step.occasions:
        told = entry_words(rows)
        if len(step.occasions) > 1 or (step.state is StepState.NEXT and step.entries):
            told = " · ".join(part for part in (day(rows[0].date), told) if part)
        yield from _wrapped(told, f" {down}   ")


def _say_days(case: Case) -> None:
    if not case.days:
        return
    output.say()
    output.say_heading(tr("Dagar att hålla"))
    for deadline in case.days:
        _say(deadline_sentence(deadline, case.as_of), "! " if deadline.on < case.as_of else "• ")


def _say_documents(case: Case) -> None:
    if not case.documents:
        return
    output.say()
    output.say_heading(tr("Godkänt och skickat"))
    for document in case.documents:
        for line in _document_lines(document):
            output.say(line)


def _document_lines(document: Document) -> list[str]:
    """The file, and beneath it when, to whom, and how it stands to what was exported and approved."""
    row, record, ours = document.row, document.record, document.exported
    name = document_name(document.file, row)
    facts = document_facts(row, record.to if record else None, ours, document.approval)
    return [*_wrapped(name, "• ", "  "), *(line for told in facts for line in _wrapped(told, "  "))]


def _say_duties(case: Case, every: bool) -> None:
    now = duties_now(case.next.milestone if case.next else None)
    shown = [(role, duties_of(role) if every else tuple(d for d in now if d.role is role)) for role in Role]
    if not any(duties for _, duties in shown):
        return
    output.say()
    output.say_heading(tr("Vem gör vad") if every else tr("Vem gör vad nu"))
    for role, duties in shown:
        if duties:
            _say(f"{role_title(role)}:")
        for duty in duties:
            _say(tell(duty.words), "  • ", "    ")
    if not every:
        _say(tr("Allt som varje roll har att göra: tcready case --duties"))


def _say_others(desk: Desk, case: Case, names: Names) -> None:
    if not case.others:
        return
    output.say()
    output.say_heading(ntr("{n} ansökan till", "{n} ansökningar till", len(case.others)))
    for application, coming in case.others:
        heading = application_heading(application, desk.framework, names)
        told = (
            tr("nästa steg: {step}", step=milestone_word(coming.milestone))
            if coming
            else tr("inget steg kvar")
        )
        _say(f"{heading}; {told}", "• ")
        _say(f"tcready case --application {application.id}", "  ")


def _say(text: str, first: str = "", rest: str | None = None) -> None:
    for line in _wrapped(text, first, rest):
        output.say(line)


def _wrapped(text: str, first: str, rest: str | None = None) -> list[str]:
    """The text on lines of 80 columns; lines after the first are set in as `rest`, else as the first."""
    if rest is None:
        rest = " " * len(first) if first.strip(" │") else first
    lines = textwrap.wrap(clean_line(text), WIDTH, initial_indent=first, subsequent_indent=rest)
    return lines or []


def case_json(desk: Desk, case: Case) -> dict[str, Any]:
    """The case as a JSON value."""
    coming = case.next
    held = case.validity
    return {
        "format": 1,
        "as_of": case.as_of.isoformat(),
        "application": case.application.model_dump(mode="json", by_alias=True)
        | {"title": application_title(case.application, desk.framework)},
        "next": coming.milestone if coming else None,
        "steps": [_step_json(step) for step in case.steps],
        "deadlines": [_deadline_json(deadline, case) for deadline in case.days],
        "validity": held
        and {
            "years": held.years,
            "rule": held.rule.model_dump(mode="json", by_alias=True),
            "as_rule": held.as_rule,
        },
        "files": [_document_json(document) for document in case.documents],
        "remarks": [tell(remark) for remark in case.remarks],
        "duties": {role.value: [tell(duty.words) for duty in duties_of(role)] for role in Role},
        "applications": [
            {"id": item.id, "type": item.type, "next": step.milestone if step else None}
            for item, step in case.others
        ],
    }


def _step_json(step: Step) -> dict[str, Any]:
    return {
        "milestone": step.milestone,
        "state": step.state.value,
        "date": step.day and step.day.isoformat(),
        "entries": [_row_json(row) for row in step.entries],
        "booked": [_row_json(row) for row in step.booked],
    }


def _row_json(row: Milestone) -> dict[str, Any]:
    return row.model_dump(mode="json", exclude={"application", "milestone"})


def _deadline_json(deadline: Deadline, case: Case) -> dict[str, Any]:
    what, counted = deadline.what, isinstance(deadline.what, Limit)
    return {
        "date": deadline.on.isoformat(),
        "kind": what.kind.value if isinstance(what, Limit) else "booked",
        "milestone": getattr(what, "milestone", None),
        "since": what.since.isoformat() if isinstance(what, Limit) else None,
        "late": counted and deadline.on < case.as_of,
    }


def _document_json(document: Document) -> dict[str, Any]:
    ours, record = document.exported, document.record
    return {
        "milestone": document.row.milestone,
        "date": document.row.date.isoformat(),
        "name": document.file.name if document.file else None,
        "size": document.file.size if document.file else None,
        "sha256": document.row.sha256,
        "evidence": document.row.evidence,
        "to": record.to if record else None,
        "by": document.row.by,
        "dnr": document.row.dnr,
        "paragraph": document.row.paragraph,
        "exported": None if ours is None else "as_exported" if ours.same else "changed",
        "exported_on": ours and ours.at.date().isoformat(),
        "approval": document.approval and document.approval.value,
    }
