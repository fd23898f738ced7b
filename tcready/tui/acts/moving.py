"""Going through the rows, reading one, and filtering them. In the detail the same keys scroll the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tcready.tui.app import ReviewApp


def down(app: ReviewApp, _key: str) -> None:
    """A row, or a line of the text."""
    _step(app, 1, 1)


def up(app: ReviewApp, _key: str) -> None:
    """A row, or a line of the text."""
    _step(app, -1, -1)


def page_down(app: ReviewApp, _key: str) -> None:
    """A screenful."""
    _step(app, app.walk_list.page, app.detail.page)


def page_up(app: ReviewApp, _key: str) -> None:
    """A screenful."""
    _step(app, -app.walk_list.page, -app.detail.page)


def first(app: ReviewApp, _key: str) -> None:
    """The top."""
    if app.detail.has_focus:
        app.detail.scroll_to(y=0, animate=False)
    else:
        app.stand_on(0)


def last(app: ReviewApp, _key: str) -> None:
    """The bottom."""
    if app.detail.has_focus:
        app.detail.scroll_to(y=app.detail.max_scroll_y, animate=False)
    else:
        app.stand_on(len(app.state.steps) - 1)


def open_row(app: ReviewApp, _key: str) -> None:
    """Read the detail."""
    app.read(True)


def back(app: ReviewApp, _key: str) -> None:
    """From the search line or the detail to the rows; from the rows to all the rows."""
    state = app.state
    if app.filter_line.has_focus:
        app.filter_line.close("")
    elif app.detail.has_focus:
        app.read(False)
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
    app.state.only_gaps = not app.state.only_gaps
    app.state.refilter()
    app.show()


def filter_rows(app: ReviewApp, _key: str) -> None:
    """Write what to look for."""
    app.read(False)
    app.filter_line.open()


def _gap(app: ReviewApp, direction: int) -> None:
    place = app.state.gap(direction)
    if place is not None:
        app.stand_on(place)


def _step(app: ReviewApp, rows: int, lines: int) -> None:
    if app.detail.has_focus:
        app.detail.scroll_relative(y=lines, animate=False)
    else:
        app.stand_on(app.state.cursor + rows)
