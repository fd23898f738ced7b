"""A requirement at a subject, told in full: each check, each record, each judgement, and why it is open."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from tcready.core.framework import JudgementCheck, Requirement
from tcready.core.readiness import Leaf, State
from tcready.core.records import Judgement
from tcready.core.scoring.judging import apart
from tcready.core.scoring.leaves import does_not_apply, latest_not_applicable
from tcready.i18n import tr
from tcready.i18n.explaining import contribution_sentence, explained
from tcready.i18n.naming import day, percent
from tcready.i18n.words import STATE_SIGNS, state_of_credit, state_word
from tcready.tui.paragraphs import BLANK, Look, Paragraph, Piece, flowing, headed, said, signed
from tcready.tui.record_detail import record_paragraphs
from tcready.tui.state import ReviewState

LOOKS: dict[State, Look] = {
    State.MET: "good",
    State.PARTIAL: "partly",
    State.UNMET: "bad",
    State.NOT_ASSESSED: "quiet",
    State.NOT_APPLICABLE: "quiet",
}


def leaf_paragraphs(state: ReviewState, requirement: Requirement, leaf: Leaf) -> Iterator[Paragraph]:
    """Everything about the leaf, the most important first."""
    place, look = state.names.subject(leaf.subject), LOOKS[leaf.state]
    word = tr("{subject}: {state}", subject=place, state=state_word(leaf.state))
    share = f" · {percent(leaf.achievement)}" if leaf.state is State.PARTIAL else ""
    yield Paragraph((Piece(STATE_SIGNS[leaf.state] + " ", look), Piece(word + share, "strong")), 0, 2)
    if leaf.contribution:
        yield said(contribution_sentence(leaf), "quiet", indent=2)
    yield from _not_applicable(state, requirement, leaf)
    yield BLANK
    for check, result in zip(requirement.checks, leaf.checks, strict=True):
        told = explained(check, result, state.names, state.application.period, leaf.subject)
        reached = state_of_credit(result.credit)
        yield _asked(STATE_SIGNS[reached], LOOKS[reached], told.asked, result.credit)
        yield said(told.found, indent=2)
        yield from (signed("·", "quiet", text, indent=2) for text in told.details)
        if result.judged and apart(result.judged):
            text = tr("Två eller fler nivåer skiljer bedömningarna åt. Gå igenom dem tillsammans.")
            yield signed("!", "notice", text, "notice", indent=2)
    yield from _evidence(state, leaf)
    yield from _judgements(state, requirement, leaf)
    yield from _plan(state, leaf)


def _asked(sign: str, look: Look, text: str, credit: Fraction | None) -> Paragraph:
    """What is asked; of what is met in part also how much."""
    line = signed(sign, look, text, "strong")
    if credit is None or credit in (0, 1):
        return line
    return line._replace(pieces=(*line.pieces, Piece(f" · {percent(credit)}", "quiet")))


def _not_applicable(state: ReviewState, requirement: Requirement, leaf: Leaf) -> Iterator[Paragraph]:
    decisions = latest_not_applicable(state.desk.records.not_applicable, state.as_of)
    decision = decisions.get((leaf.requirement, leaf.subject))
    if decision is None:
        return
    text = tr(
        "Gäller inte här, enligt {by} {day}: {why}",
        by=decision.by,
        day=day(decision.on),
        why=decision.justification,
    )
    yield said(text, indent=2)
    if decision.approved_by:
        yield said(tr("Godkänt av {by}.", by=decision.approved_by), indent=2)
    if not does_not_apply(requirement, decision):
        yield signed(
            "!",
            "notice",
            tr("Undantaget räknas inte: det är inte tillåtet eller inte godkänt av någon annan."),
            "notice",
            indent=2,
        )


def _evidence(state: ReviewState, leaf: Leaf) -> Iterator[Paragraph]:
    linked = state.linked_records(leaf)
    yield from headed(tr("Underlag"))
    if not linked:
        yield said(nothing_linked_sentence(state), "quiet")
    for item in linked:
        yield from record_paragraphs(state, item)


def nothing_linked_sentence(state: ReviewState) -> str:
    """That no record is linked; where one can be added at once, also how."""
    if state.panel:
        return tr("Inget underlag är kopplat hit.")
    return tr("Inget underlag är kopplat hit. Tryck a för att bifoga ett.")


def _judgements(state: ReviewState, requirement: Requirement, leaf: Leaf) -> Iterator[Paragraph]:
    targets = [check.judgement for check in requirement.checks if isinstance(check, JudgementCheck)]
    if not targets:
        return
    made = [
        judgement
        for judgement in state.desk.records.judgements
        if (judgement.requirement, judgement.subject) == (leaf.requirement, leaf.subject)
        and judgement.on <= state.as_of
    ]
    yield from headed(tr("Bedömningar"))
    if not made:
        yield said(tr("Ingen har bedömt än."), "quiet")
    for judgement in made:
        yield signed("·", "quiet", _judged(judgement))
        if judgement.note:
            yield from flowing(judgement.note, indent=2)
    yield from headed(tr("Nivåerna") if state.panel else tr("Tryck en siffra för att bedöma"))
    for step in state.desk.framework.scale:
        target = step.level in targets
        text = state.names.scale_step(step.level)
        if target:
            text = tr("{step} ← krävs", step=text)
        yield signed(str(step.level), "strong", text, "strong" if target else "plain")


def _judged(judgement: Judgement) -> str:
    values = {"level": judgement.level, "by": judgement.reviewer, "day": day(judgement.on)}
    if judgement.as_ == "self" and judgement.consensus:
        return tr("Nivå {level} · gemensam självskattning, förd av {by} {day}", **values)
    if judgement.as_ == "self":
        return tr("Nivå {level} · självskattning av {by} {day}", **values)
    if judgement.consensus:
        return tr("Nivå {level} · gemensam bedömning, förd av {by} {day}", **values)
    return tr("Nivå {level} · bedömd av {by} {day}", **values)


def _plan(state: ReviewState, leaf: Leaf) -> Iterator[Paragraph]:
    items = [
        item
        for item in state.desk.records.plan
        if (item.requirement, item.subject) == (leaf.requirement, leaf.subject)
    ]
    if items:
        yield from headed(tr("Handlingsplan"))
    for item in items:
        done = item.done is not None and item.done <= state.as_of
        yield signed("✓" if done else "○", "good" if done else "quiet", item.action)
        owner = tr("Ansvarig: {owner} · senast {due}", owner=item.owner or "–", due=day(item.due))
        yield said(owner, "quiet", indent=2)
