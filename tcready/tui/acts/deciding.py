"""Deciding about the evidence at the leaf: accept it, or reject it and say why."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from tcready.core.clean import clean_line
from tcready.core.readiness import Leaf, Reason
from tcready.core.records import Evidence
from tcready.i18n import ntr, tr
from tcready.i18n.naming import percent
from tcready.i18n.words import already_accepted, state_word
from tcready.review import deciding
from tcready.review.known import known_evidence
from tcready.tui.asked.question import AskLine, AskWhich, Choice
from tcready.tui.linked_record import LinkedRecord
from tcready.tui.record_detail import record_state
from tcready.tui.state import ReviewState

if TYPE_CHECKING:
    from tcready.tui.front import Front


async def accept(app: Front, _key: str) -> None:
    """Accept the one that waits, or the one chosen of several; with marks, all that wait there."""
    state = app.state
    if state.marks:
        _accept_all(app)
        return
    waiting = sorted((i for i in _here(app) if i.may_be_accepted), key=_turned_down)
    name = await _chosen(app, tr("Vilket underlag ska godkännas?"), waiting)
    if name is None:
        return
    before, today = state.readiness.numbers.score, state.desk.today()
    standing = deciding.acceptance(known_evidence(name, state.desk.records), today)
    if standing:  # given today, and the screen shows an earlier day
        app.done(already_accepted(state.names.evidence(name), standing))
        return
    here = None if state.panel else state.leaf
    accepted = deciding.accept(state.desk, name, today)
    state.refresh()
    told = tr(
        "{title} är godkänt. Poäng {before} → {now}",
        title=clean_line(accepted.title),
        before=percent(before),
        now=percent(state.readiness.numbers.score),
    )
    app.done(told + (f"\n{_as_it_became(here, state)}" if here else ""))


def _as_it_became(leaf: Leaf, state: ReviewState) -> str:
    """What the acceptance made of the leaf: more may be wanted there than the evidence."""
    now = next(
        other
        for other in state.readiness.leaves
        if (other.requirement, other.subject) == (leaf.requirement, leaf.subject)
    )
    return tr("{subject}: {state}", subject=state.names.subject(leaf.subject), state=state_word(now.state))


def _accept_all(app: Front) -> None:
    """What waits at the marked leaves, as one act."""
    state = app.state
    before = state.readiness.numbers.score
    names = [item.record.id for item in _here(app) if item.may_be_accepted]
    accepted = deciding.accept_all(state.desk, names, state.desk.today())
    state.marks.clear()
    state.refresh()
    app.done(accepted_words(len(accepted), before, state))


def accepted_words(count: int, before: Fraction | None, state: ReviewState) -> str:
    """How many were accepted, and what that did to the score."""
    return ntr(
        "{n} underlag är godkänt. Poäng {before} → {now}",
        "{n} underlag är godkända. Poäng {before} → {now}",
        count,
        before=percent(before),
        now=percent(state.readiness.numbers.score),
    )


async def reject(app: Front, _key: str) -> None:
    """Reject the one chosen, with a reason; with marks, all that can be rejected there."""
    state = app.state
    here = [item for item in _here(app) if item.may_be_rejected]
    if state.marks:
        names = [item.record.id for item in here]
    else:
        name = await _chosen(app, tr("Vilket underlag ska underkännas?"), here)
        if name is None:
            return
        names = [name]

    def save(why: str) -> list[Evidence]:
        return deciding.reject_all(state.desk, names, state.desk.today(), why)

    heading = ntr(
        "Underkänn {title}", "Underkänn {n} underlag", len(names), title=state.names.evidence(names[0])
    )
    rejected = await app.ask(AskLine(heading, save, tr("Varför? Den som lämnat underlaget ser det här.")))
    if rejected:
        state.marks.clear()
        title = clean_line(rejected[0].title)
        app.done_anew(ntr("{title} är underkänt.", "{n} underlag är underkända.", len(rejected), title=title))


def _here(app: Front) -> list[LinkedRecord]:
    """What is linked to the leaves meant, each record once."""
    linked = [item for leaf in app.state.meant for item in app.state.linked_records(leaf)]
    return list({item.record.id: item for item in linked}.values())


def _turned_down(item: LinkedRecord) -> bool:
    """What nobody has turned down comes first: Enter takes the first."""
    return item.reason is Reason.REJECTED


async def _chosen(app: Front, heading: str, linked: list[LinkedRecord]) -> str | None:
    if len(linked) == 1:
        return linked[0].record.id
    choices = [Choice(item.record.id, item.record.title, record_state(item)) for item in linked]
    return await app.ask(AskWhich(heading, choices))
