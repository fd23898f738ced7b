"""Härnäst: what to do next, what each step gives, and one key that puts it into the action plan."""

from __future__ import annotations

from collections.abc import Iterator

from tcready.core.message import msg
from tcready.core.next_steps import Action, NextSteps, Step, next_steps
from tcready.core.reach import Place
from tcready.i18n import tr
from tcready.i18n.next_words import (
    action_sentence,
    after_all_sentence,
    after_words,
    met_sentence,
    nothing_left_sentence,
    now_sentence,
    order_sentence,
    steps_heading,
    untried_heading,
)
from tcready.tui.panels.item import AIR, Item, heading, text
from tcready.tui.panels.panel import Panel, Question, Told
from tcready.tui.panels.places import row_of_leaf
from tcready.tui.paragraphs import Paragraph, Piece, said
from tcready.tui.state import ReviewState

STEPS = 10
"""How many steps are worked out: as many as anybody plans at a time."""


class Next(Panel[NextSteps]):
    """The ranked actions."""

    id = "next"
    title = msg("Härnäst")

    def question(self, state: ReviewState) -> Question:
        """Try every action, the best first."""
        desk, application, as_of = state.desk, state.application, state.as_of
        framework, records = desk.framework, desk.records

        def job(told: Told) -> NextSteps:
            told(0, STEPS)
            baseline = desk.baseline(application)
            return next_steps(
                framework, records, application, as_of, STEPS, baseline, lambda done: told(done, STEPS)
            )

        return Question(self.id, state.version, job)

    def waiting(self, done: int, of: int) -> str:
        """Which step is being looked for."""
        return tr("Söker det som ger mest … steg {n} av högst {of}. Esc avbryter.", n=done + 1, of=of)

    def items(self, found: NextSteps, state: ReviewState, _width: int) -> Iterator[Item]:
        """The steps in order, then what cannot be tried."""
        if not found.steps and not found.untried:
            yield text(said(nothing_left_sentence(), "strong"))
            return
        yield text(said(now_sentence(found.before), "title"))
        if found.steps:
            yield text(said(after_all_sentence(found)))
        blocking = None
        for number, step in enumerate(found.steps, start=1):
            if step.blocks != blocking:
                blocking = step.blocks
                yield heading(steps_heading(blocking))
            yield _step(number, step, state)
        if found.untried:
            yield heading(untried_heading())
        for action in found.untried:
            words = words_of(action, state)
            line = Paragraph((Piece("• "), Piece(words)), 0, 2)
            place = (action.requirement, action.subject)
            yield _stop(action, place, state, (line, *_planned(action, words, state, 2)))
        yield AIR
        if found.more:
            yield text(said(tr("Det finns fler steg. De kommer fram när de här är gjorda."), "quiet"))
        yield text(said(order_sentence(), "quiet"))


def words_of(action: Action, state: ReviewState) -> str:
    """The action as a sentence, as it goes into the plan."""
    return action_sentence(action, state.desk.framework, state.names, state.application.period, state.as_of)


def _step(number: int, step: Step, state: ReviewState) -> Item:
    lead, words = f"{number}. ", words_of(step.action, state)
    line = Paragraph((Piece(lead, "strong"), Piece(words, "strong")), 0, len(lead))
    gives = [after_words(step.readiness, step.gain), met_sentence(step)]
    given = said("→ " + " · ".join(part for part in gives if part), "good", indent=len(lead), hang=2)
    lines = (line, given, *_planned(step.action, words, state, len(lead)))
    return _stop(step.action, step.where, state, lines)


def _stop(action: Action, place: Place, state: ReviewState, paragraphs: tuple[Paragraph, ...]) -> Item:
    row = row_of_leaf(state, *place)
    name = f"{action.do}-{action.requirement}-{action.subject}-{action.check}-{action.evidence}"
    return Item(paragraphs, name, row, action)


def _planned(action: Action, words: str, state: ReviewState, indent: int) -> list[Paragraph]:
    """Who has it in the plan already."""
    wanted = (action.requirement, action.subject, words)
    for item in state.desk.records.plan:
        if item.done is None and (item.requirement, item.subject, item.action) == wanted:
            owner = tr(
                "Står i handlingsplanen · ansvarig: {owner} · senast {due}",
                owner=item.owner or "–",
                due=item.due or "–",
            )
            return [said(owner, "quiet", indent=indent)]
    return []
