"""Ärende: the steps of the case with their days, what was approved and sent, and who does what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from tcready.core.case import Step, StepState
from tcready.core.message import msg
from tcready.core.records import Milestone
from tcready.i18n import ntr, tell, tr
from tcready.i18n.case_words import (
    STEP_SIGNS,
    application_heading,
    document_facts,
    document_name,
    entry_words,
    now_sentence,
    state_words,
    step_sentence,
    times_words,
    validity_sentence,
)
from tcready.i18n.deadline_words import deadline_sentence
from tcready.i18n.duty_words import Role, duties_now, role_title
from tcready.i18n.naming import day
from tcready.i18n.terms import milestone_word
from tcready.review.casework import Case, Document, case_of
from tcready.review.registering import REGISTERS, RegisterRow, rows_of
from tcready.tui.panels.item import AIR, Item, heading, text
from tcready.tui.panels.panel import Panel, Question
from tcready.tui.panels.register_section import about_row
from tcready.tui.paragraphs import BLANK, Look, Paragraph, Piece, said, signed
from tcready.tui.state import ReviewState

_LOOKS: dict[StepState, Look] = {
    StepState.DONE: "good",
    StepState.NEXT: "strong",
    StepState.LATER: "quiet",
    StepState.PASSED: "notice",
}


class Found(NamedTuple):
    """The case, and what each of its rows is known by in the register."""

    case: Case
    keys: dict[int, str]


class CasePanel(Panel[Found]):
    """The application's way from anchoring to decision."""

    id = "case"
    title = msg("Ärende")

    def question(self, state: ReviewState) -> Question:
        """Lay out the case on the day."""
        desk, application, as_of = state.desk, state.application, state.as_of
        rows = rows_of(desk, REGISTERS["milestones"])
        keys = {id(row): key for key, row in rows}
        return Question(self.id, state.version, lambda _told: Found(case_of(desk, application, as_of), keys))

    def items(self, found: Found, state: ReviewState, width: int) -> Iterator[Item]:
        """The steps, the days, the files, the duties."""
        case = found.case
        title = application_heading(case.application, state.desk.framework, state.names)
        yield text(said(title, "title"))
        yield text(said(now_sentence(case.next)))
        if case.certifies:
            yield text(said(validity_sentence(case.validity, again=case.again), "quiet"))
        for remark in case.remarks:
            yield text(signed("!", "notice", tell(remark)))
        yield AIR
        wide = max((len(milestone_word(step.milestone)) for step in case.steps), default=0)
        for number, step in enumerate(case.steps, 1):
            yield from _step(step, found, state, wide, last=number == len(case.steps))
        yield from _days(case)
        yield from _documents(found)
        yield from _duties(case.next)
        yield from _others(case, state)

    def about(self, found: Found, _told: Any, state: ReviewState, item: Item) -> Iterable[Paragraph]:
        """What the step is, or every field of a row of it."""
        row = item.what
        if not isinstance(row, RegisterRow):
            return
        step = next((s for s in found.case.steps if s.milestone == row.fixed.get("milestone")), None)
        if row.row is not None:
            yield from about_row(row, state)
        elif step is not None:
            yield said(milestone_word(step.milestone), "title")
            yield BLANK
            yield said(step_sentence(step.milestone))
            yield BLANK
            yield said(tr("Enter registrerar dagen. En dag som inte har varit än är bokad."), "quiet")
        if step is not None:
            yield BLANK
            yield from _duty_lines(step)


def _step(step: Step, found: Found, state: ReviewState, wide: int, *, last: bool) -> Iterator[Item]:
    """The step on a line of its own, and beneath it what is known of each occasion."""
    sign, look, down = STEP_SIGNS[step.state], _LOOKS[step.state], " " if last else "│"
    waits = step.state is not StepState.DONE or step.booked
    tail = state_words(step) if waits else times_words(step)
    head = Paragraph(
        (
            Piece(f"{sign} ", look),
            Piece(f"{milestone_word(step.milestone):<{wide}}  ", "strong" if look == "strong" else "plain"),
            Piece(tail, "quiet" if look == "quiet" else "plain"),
        ),
        0,
        4,
    )
    name, occasions = f"step-{step.milestone}", step.occasions
    if len(occasions) == 1 and len(occasions[0]) == 1 and (step.booked or step.state is StepState.DONE):
        told = entry_words(occasions[0])
        lines = (head, _under(told, down)) if told else (head,)
        yield Item(lines, name, None, _register_row(occasions[0][0], found, state))
        return
    yield Item((head,), name, None, _new_row(step, state))
    for number, rows in enumerate(occasions):
        told = " · ".join(part for part in (day(rows[0].date), entry_words(rows)) if part)
        yield Item((_under(told, down),), f"{name}-{number}", None, _register_row(rows[0], found, state))


def _under(told: str, down: str) -> Paragraph:
    return Paragraph((Piece(f"{down}   ", "quiet"), Piece(said(told).text, "quiet")), 0, 4)


def _new_row(step: Step, state: ReviewState) -> RegisterRow:
    fixed = {"application": state.application.id, "milestone": step.milestone}
    begun = {"date": state.desk.today().isoformat()} if step.state is StepState.NEXT else {}
    return RegisterRow("milestones", fixed=fixed, begun=begun)


def _register_row(row: Milestone, found: Found, state: ReviewState) -> RegisterRow:
    fixed = {"application": state.application.id, "milestone": row.milestone}
    return RegisterRow("milestones", found.keys.get(id(row), ""), row, fixed=fixed)


def _days(case: Case) -> Iterator[Item]:
    if not case.days:
        return
    yield heading(tr("Dagar att hålla"))
    for deadline in case.days:
        late = deadline.on < case.as_of
        told = deadline_sentence(deadline, case.as_of)
        yield text(signed("!" if late else "•", "notice" if late else "quiet", told))


def _documents(found: Found) -> Iterator[Item]:
    """Each file with how it stands to what was exported and approved; without any, how one is registered."""
    yield heading(tr("Godkänt och skickat"))
    if not found.case.documents:
        told = tr("Inget är registrerat. Ställ dig på steget och tryck a för att lägga in filen.")
        yield text(said(told, "quiet"))
    for number, document in enumerate(found.case.documents):
        yield _document(number, document, found)


def _document(number: int, document: Document, found: Found) -> Item:
    row = document.row
    lines = [signed("•", "quiet", document_name(document.file, row))]
    record = document.record
    facts = document_facts(row, record.to if record else None, document.exported, document.approval)
    lines += [said(told, "quiet", indent=2) for told in facts]
    fixed = {"application": row.application, "milestone": row.milestone}
    what = RegisterRow("milestones", found.keys.get(id(row), ""), row, fixed=fixed)
    return Item(tuple(lines), f"file-{number}", None, what)


def _duties(step: Step | None) -> Iterator[Item]:
    lines = list(_duty_lines(step)) if step else []
    if lines:
        yield heading(tr("Vem gör vad nu"))
        yield text(*lines)


def _duty_lines(step: Step) -> Iterator[Paragraph]:
    now = duties_now(step.milestone)
    for role in Role:
        words = [tell(duty.words) for duty in now if duty.role is role]
        if words:
            yield said(role_title(role), "strong")
        yield from (signed("•", "quiet", told, indent=2) for told in words)


def _others(case: Case, state: ReviewState) -> Iterator[Item]:
    if not case.others:
        return
    yield heading(ntr("{n} ansökan till", "{n} ansökningar till", len(case.others)))
    for application, coming in case.others:
        told = application_heading(application, state.desk.framework, state.names)
        step = milestone_word(coming.milestone) if coming else tr("inget steg kvar")
        yield text(signed("•", "quiet", f"{told}; {step}"))
        yield text(said(f"tcready review --application {application.id}", "quiet", indent=2))
