"""Going from row to row, reading one, filtering, marking: what the keys do where there is no screen."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from tcready.core.errors import WrongInput
from tcready.core.message import msg
from tcready.i18n import tr
from tcready.tui.acts import panels
from tcready.tui.chip_text import chip_text
from tcready.tui.plain.pages import PAGE

if TYPE_CHECKING:
    from tcready.tui.plain.session import PlainReview

PlainAct = Callable[["PlainReview", str], None]


def step(rows: int) -> PlainAct:
    """The act that goes so many rows down, or up."""

    def act(app: PlainReview, _key: str) -> None:
        state, pages = app.state, app.panels
        if state.panel:
            before, at = pages.place, pages.place + rows
            pages.stand_on(at)
            moved = pages.place != before
        else:
            before, at = state.cursor, state.cursor + rows
            app.stand_on(at)
            moved = state.cursor != before
        if not moved:
            app.say(
                tr("Det finns ingen rad längre ner.") if rows > 0 else tr("Det finns ingen rad längre upp.")
            )

    return act


down, up, page_down, page_up = step(1), step(-1), step(PAGE), step(-PAGE)


def first(app: PlainReview, _key: str) -> None:
    """The first row."""
    go_to_row(app, 0)


def last(app: PlainReview, _key: str) -> None:
    """The last row."""
    go_to_row(app, max(len(app.state.steps), len(app.panels.stops())) - 1)


def row_number(app: PlainReview, wanted: str) -> int:
    """The number of a row. WrongInput if there is none."""
    of = len(app.panels.stops()) if app.state.panel else len(app.state.steps)
    if not (wanted.isdecimal() and wanted.isascii() and 0 < int(wanted[:9]) <= of):
        raise WrongInput(msg("{n} är inget radnummer. De går från 1 till {of}.", n=wanted[:20] or "–", of=of))
    return int(wanted)


def go_to_row(app: PlainReview, place: int) -> None:
    """The row at that place, counted from 0."""
    if app.state.panel:
        app.panels.stand_on(place)
    else:
        app.stand_on(place)


def open_row(app: PlainReview, _key: str) -> Coroutine[Any, Any, None] | None:
    """Read about the row, the one with a number if there is one; in a panel, go to what it is about."""
    if wanted := app.rest():
        go_to_row(app, row_number(app, wanted) - 1)
    if app.state.panel:
        return panels.enter(app)
    app.read(True)
    return None


def back(app: PlainReview, _key: str) -> None:
    """From a panel to the walk; there to all the rows."""
    state = app.state
    if state.marked:
        state.marked.clear()
        app.say(tr("Inga rader är markerade längre."))
    elif state.search and state.search.filtered:
        state.search.clear()
        app.panels.show()
    elif state.panel:
        app.panels.turn_to("")
    elif state.filtered:
        state.text, state.only_gaps = "", False
        state.refilter()
        app.say(tr("Nu visas alla rader."))
    else:
        app.say(tr("Inget är dolt, och inga rader är markerade."))


def next_gap(app: PlainReview, _key: str) -> None:
    """The nearest gap below."""
    _gap(app, 1)


def previous_gap(app: PlainReview, _key: str) -> None:
    """The nearest gap above."""
    _gap(app, -1)


def only_gaps(app: PlainReview, _key: str) -> None:
    """Gaps, or everything; in a panel what is left to do."""
    state = app.state
    if state.search:
        state.search.only = not state.search.only
    else:
        state.only_gaps = not state.only_gaps
        state.refilter()
    _filtered(app)


def filter_rows(app: PlainReview, _key: str) -> None:
    """Only what has a text in its name."""
    state = app.state
    text = app.talk().line(state.search.placeholder() if state.search else tr("Sök krav eller enhet"))
    if state.search:
        state.search.text = text
    else:
        state.text = text
        state.refilter()
    _filtered(app)


def tick(app: PlainReview, _key: str) -> None:
    """Mark what the row stands for, or take its marks away, and go on down."""
    state = app.state
    state.turn_mark()
    app.say(chip_text(state) if state.marked else tr("Inga rader är markerade längre."))
    if state.panel:
        app.panels.stand_on(app.panels.place + 1)
    else:
        app.stand_on(state.cursor + 1)


def _filtered(app: PlainReview) -> None:
    """Say what is hidden now."""
    state = app.state
    if state.search:
        app.panels.show()
    if not state.filtered and not (state.search and state.search.filtered):
        app.say(tr("Nu visas alla rader."))
    else:
        app.say(chip_text(state))


def _gap(app: PlainReview, direction: int) -> None:
    place = app.state.gap(direction)
    if place is not None:
        app.stand_on(place)
