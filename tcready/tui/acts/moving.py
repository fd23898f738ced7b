"""Going through the rows, reading one, and filtering them. In the detail the same keys scroll the text."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

from tcready.i18n import tr
from tcready.tui.acts import panels

if TYPE_CHECKING:
    from tcready.tui.app import ReviewApp


def down(app: ReviewApp, _key: str) -> None:
    """A row, or a line of the text."""
    _step(app, 1)


def up(app: ReviewApp, _key: str) -> None:
    """A row, or a line of the text."""
    _step(app, -1)


def page_down(app: ReviewApp, _key: str) -> None:
    """A screenful."""
    _turn_page(app, 1)


def page_up(app: ReviewApp, _key: str) -> None:
    """A screenful."""
    _turn_page(app, -1)


def first(app: ReviewApp, _key: str) -> None:
    """The top."""
    if app.state.reading:
        app.detail.scroll_to(y=0, animate=False)
    elif app.state.panel:
        app.panels.view.to_end(-1)
        app.panels.follow()
    else:
        app.stand_on(0)


def last(app: ReviewApp, _key: str) -> None:
    """The bottom."""
    if app.state.reading:
        app.detail.scroll_to(y=app.detail.max_scroll_y, animate=False)
    elif app.state.panel:
        app.panels.view.to_end(1)
        app.panels.follow()
    else:
        app.stand_on(len(app.state.steps) - 1)


def open_row(app: ReviewApp, _key: str) -> Coroutine[Any, Any, None] | None:
    """Read the detail; in a panel, go to the place it is about."""
    if app.state.panel and not app.state.reading:
        return panels.enter(app)
    app.read(True)
    return None


def back(app: ReviewApp, _key: str) -> None:
    """From the detail to the rows, or to the panel that led here; from a panel to the walk; to all rows."""
    state = app.state
    if state.came_from and (app.one_pane or not state.reading):
        app.panels.turn_to(state.came_from)
    elif state.reading:
        app.read(False)
    elif state.marked:
        state.marked.clear()
        app.show()
    elif state.search and state.search.filtered:
        state.search.clear()
        app.show()
    elif state.panel:
        app.panels.turn_to("")
    elif not state.filtered and app.tour.on:
        app.say(tr("Rundturen är kvar. T slutar den."))  # one Esc too many must not cost the tour
    else:
        state.text, state.only_gaps = "", False
        state.refilter()
        app.show()


def next_gap(app: ReviewApp, _key: str) -> None:
    """The nearest gap below."""
    _gap(app, 1)


def previous_gap(app: ReviewApp, _key: str) -> None:
    """The nearest gap above."""
    _gap(app, -1)


def only_gaps(app: ReviewApp, _key: str) -> None:
    """Gaps, or everything."""
    search = app.state.search
    if search:
        search.only = not search.only
    else:
        app.state.only_gaps = not app.state.only_gaps
        app.state.refilter()
    app.show()


def tick(app: ReviewApp, _key: str) -> None:
    """Mark what the row stands for, or take its marks away, and go on down; in the text, a screenful."""
    state = app.state
    if app.state.reading:
        page_down(app, _key)
        return
    state.turn_mark()
    if state.panel:
        app.panels.go_on()
        return
    state.cursor = min(state.cursor + 1, len(state.steps) - 1)
    app.show()


def filter_rows(app: ReviewApp, _key: str) -> None:
    """Write what to look for."""
    app.read(False)
    app.filter_line.open()


def _gap(app: ReviewApp, direction: int) -> None:
    place = app.state.gap(direction)
    if place is not None:
        app.stand_on(place)


def _step(app: ReviewApp, direction: int) -> None:
    if app.state.reading:
        app.detail.scroll_relative(y=direction, animate=False)
    elif app.state.panel:
        app.panels.view.step(direction)
        app.panels.follow()
    else:
        app.stand_on(app.state.cursor + direction)


def _turn_page(app: ReviewApp, direction: int) -> None:
    if app.state.reading:
        app.detail.scroll_relative(y=direction * app.detail.page, animate=False)
    elif app.state.panel:
        app.panels.view.turn_page(direction)
        app.panels.follow()
    else:
        app.stand_on(app.state.cursor + direction * app.walk_list.page)
