"""The first steps in a workspace that is empty: what has been done, what comes next, and what Enter does."""

from __future__ import annotations

from collections.abc import Iterator

from tcready.core.readiness import State
from tcready.i18n import tr
from tcready.i18n.words import STATE_SIGNS
from tcready.review.first_steps import FirstStep, StepId, first_steps
from tcready.tui.leaf_detail import LOOKS
from tcready.tui.panels.item import Item, heading, sentence
from tcready.tui.paragraphs import BLANK, Paragraph, said, signed
from tcready.tui.state import ReviewState


def id_of(step: FirstStep) -> str:
    """What the cursor remembers of it."""
    return f"first-{step.id}"


def first_undone(state: ReviewState) -> str:
    """Where to begin; empty when the first steps are taken."""
    return next((id_of(step) for step in first_steps(state.desk, state.readiness) if not step.done), "")


def first_step_items(state: ReviewState) -> Iterator[Item]:
    """The steps with their signs; nothing when they are taken."""
    steps = first_steps(state.desk, state.readiness)
    if not steps:
        return
    left = len([step for step in steps if not step.done])
    yield heading(tr("Första stegen"))
    yield sentence(tr("{done} av {of} är gjorda. Enter gör nästa.", done=len(steps) - left, of=len(steps)))
    for step in steps:
        state_of = State.MET if step.done else State.NOT_ASSESSED
        line = signed(STATE_SIGNS[state_of], LOOKS[state_of], _title(step.id))
        yield Item((line,), id_of(step), None, step)


def about_step(step: FirstStep, state: ReviewState) -> Iterator[Paragraph]:
    """Why, and what Enter does."""
    yield said(_title(step.id), "title")
    yield BLANK
    for paragraph in _about(step, state):
        yield said(paragraph)
        yield BLANK


def _title(step: StepId) -> str:
    return {
        StepId.APPLICATION: tr("Välj ansökan"),
        StepId.MUNICIPALITIES: tr("Lägg till kommunerna"),
        StepId.SUBJECTS: tr("Lägg till skolorna och utbildningarna"),
        StepId.AGREEMENTS: tr("Begär kommunernas avtal"),
    }[step]


def _about(step: FirstStep, state: ReviewState) -> Iterator[str]:
    if step.id is StepId.APPLICATION:
        chosen = state.desk.framework.application_types.get(state.application.type)
        title = chosen.title.to(state.language) if chosen else state.application.type
        subject = state.names.subject(state.application.subject)
        yield tr("Ni ansöker om: {title}, för {subject}.", title=title, subject=subject)
        yield tr("Enter går till Ärende, där ni ser stegen fram till beslut.")
    elif step.id is StepId.MUNICIPALITIES:
        yield tr("Här börjar regionen: kommunerna som står bakom den, med sina avtal.")
        yield tr("Tryck Enter och skriv deras namn med komma emellan. Kommunkoderna fylls i av sig själva.")
    elif step.id is StepId.SUBJECTS:
        yield tr(
            "Många krav gäller varje lokalt Teknikcollege, varje utbildningsanordnare och varje utbildning. "
            "De bedöms först när de finns med."
        )
        yield tr("Enter går till Aktörer. Där lägger + till en i taget. Har ni dem i Excel: tcready import.")
    else:
        yield tr("Då vet ni vilka avtal som saknas, och den som ska lämna in ser vad som väntas.")
        yield tr("Enter begär ett av varje kommun som inte har något än. När det kommer: tryck a på kravet.")
