"""What is said of itself: where the review begins, and after an act what is another than before it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tcready.core.clean import clean_line
from tcready.core.readiness import VerdictState
from tcready.i18n import tr
from tcready.i18n.words import musts_sentence, verdict_word
from tcready.review.queue import Step
from tcready.tui.chip_text import chip_text
from tcready.tui.plain.whereabouts import new_place, standing, whole_place
from tcready.tui.state import ReviewState

if TYPE_CHECKING:
    from tcready.tui.plain.session import PlainReview


class Seen(NamedTuple):
    """What is told again when it has become another."""

    panel: str
    item: str
    verdict: VerdictState
    musts: tuple[int, int]


def seen(state: ReviewState) -> Seen:
    """As it is now."""
    item = state.item.id if state.item else ""
    return Seen(state.panel, item, state.readiness.verdict.state, state.musts)


def greet(app: PlainReview) -> None:
    """Whose workspace it is, how ready it is, how to find out what can be done, and where the reader is."""
    state = app.state
    app.say(clean_line(state.workspace.name))
    app.say(standing(state))
    if not state.sees_acts:
        app.say(tr("Det du gör nu sparas, men syns inte här."))
    if app.console.interactive:
        app.say(tr("Skriv hjälp för allt som går att göra och avsluta för att sluta. Allt sparas direkt."))
    if state.panel:
        _tell_panel(app)
    else:
        _tell_filter(app)
        app.say(whole_place(state))


def tell_news(app: PlainReview, before: Seen, at: Step | None) -> None:
    """The verdict if it is another, then where the reader is, if that is somewhere else."""
    state, now = app.state, seen(app.state)
    state.speak()
    if now.verdict != before.verdict:
        app.say(tr("Omdömet är nu: {verdict}.", verdict=verdict_word(state.readiness.verdict.state)))
    if (now.verdict, now.musts) != (before.verdict, before.musts):
        app.say(f"{musts_sentence(*state.musts)}.")
    if app.has_read:
        return
    if state.panel and app.turned:
        _tell_panel(app)
    elif state.panel:
        if (now.panel, now.item) != (before.panel, before.item) or app.arrived:
            app.tell(app.panels.item_lines())
    elif before.panel:
        app.say(app.tab())
        app.say(whole_place(state))
    elif app.arrived or (state.step.key if state.step else None) != (at.key if at else None):
        app.say(new_place(state, at))


def _tell_panel(app: PlainReview) -> None:
    app.say(app.tab())
    _tell_filter(app)
    app.pages.tell(app.panels.lines())


def _tell_filter(app: PlainReview) -> None:
    state = app.state
    if state.filtered or state.marked:
        app.say(chip_text(state))
