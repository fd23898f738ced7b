"""Deciding about the evidence at the leaf: accept it, or reject it and say why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tcready.core.records import Evidence
from tcready.i18n import tr
from tcready.i18n.naming import percent
from tcready.i18n.words import already_accepted
from tcready.review import deciding
from tcready.review.known import known_evidence
from tcready.tui.modals.pick import Choice, Pick
from tcready.tui.record_detail import record_state
from tcready.tui.state import LinkedRecord

if TYPE_CHECKING:
    from tcready.tui.app import ReviewApp


async def accept(app: ReviewApp, _key: str) -> None:
    """Accept the one that waits, or the one chosen of several."""
    state = app.state
    name = await _chosen(
        app, tr("Vilket underlag ska godkännas?"), [i for i in _here(app) if i.may_be_accepted]
    )
    if name is None:
        return
    before, today = state.readiness.numbers.score, state.desk.today()
    standing = deciding.acceptance(known_evidence(name, state.desk.records), today)
    if standing:  # given today, and the screen shows an earlier day
        app.done(already_accepted(state.names.evidence(name), standing))
        return
    accepted = deciding.accept(state.desk, name, today)
    state.refresh()
    app.done(
        tr(
            "{title} är godkänt. Poäng {before} → {now}",
            title=accepted.title,
            before=percent(before),
            now=percent(state.readiness.numbers.score),
        )
    )


async def reject(app: ReviewApp, _key: str) -> None:
    """Reject the one chosen, with a reason."""
    from tcready.tui.modals.line import LineForm

    state = app.state
    name = await _chosen(
        app, tr("Vilket underlag ska underkännas?"), [i for i in _here(app) if i.may_be_rejected]
    )
    if name is None:
        return

    def save(why: str) -> Evidence:
        return deciding.reject(state.desk, name, state.desk.today(), why)

    heading = tr("Underkänn {title}", title=state.names.evidence(name))
    rejected = await app.push_screen_wait(
        LineForm(heading, save, tr("Varför? Den som lämnat underlaget ser det här."))
    )
    if rejected:
        app.done_anew(tr("{title} är underkänt.", title=rejected.title))


def _here(app: ReviewApp) -> list[LinkedRecord]:
    return app.state.linked_records(app.state.leaf) if app.state.leaf else []


async def _chosen(app: ReviewApp, heading: str, linked: list[LinkedRecord]) -> str | None:
    if len(linked) == 1:
        return linked[0].record.id
    choices = [Choice(item.record.id, item.record.title, record_state(item)) for item in linked]
    return await app.push_screen_wait(Pick(heading, choices))
