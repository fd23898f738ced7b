"""Which panel is open: opens and closes, shows what has been found, and follows the cursor."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from tcready.core.errors import TcreadyError
from tcready.i18n import tr
from tcready.tui.chip import Chip
from tcready.tui.faults import fault_lines
from tcready.tui.panel_filter import PanelSearch
from tcready.tui.panels.answers import Answers, Nothing
from tcready.tui.panels.every import PANELS, in_order
from tcready.tui.panels.item import Item
from tcready.tui.panels.list_panel import ListPanel
from tcready.tui.panels.panel import Panel
from tcready.tui.panels.row_list import RowList
from tcready.tui.panels.view import PanelView
from tcready.tui.paragraphs import Paragraph, said, signed

if TYPE_CHECKING:
    from tcready.tui.app import ReviewApp

TICK = 0.1
"""Seconds between two looks at how far a question has come; a quick one is answered before the first."""


class Panels:
    """The panels of an application, and the one that is open."""

    def __init__(self, app: ReviewApp) -> None:
        self._app = app
        self.every: dict[str, Panel[Any]] = {panel.id: panel() for panel in PANELS}
        self._answers = Answers(app, self.show)
        self._places: dict[str, str] = {}
        self._shown = ""
        self._ticked = False

    @property
    def open(self) -> Panel[Any] | None:
        """The panel that is open, if one is."""
        return self.every.get(self._app.state.panel)

    @property
    def view(self) -> PanelView | RowList:
        """The items on the screen, or the rows."""
        return self._rows_view if isinstance(self.open, ListPanel) else self._items_view

    @property
    def _items_view(self) -> PanelView:
        return self._app.screen_stack[0].query_one(PanelView)

    @property
    def _rows_view(self) -> RowList:
        return self._app.screen_stack[0].query_one(RowList)

    def turn_to(self, name: str, at: str = "") -> None:
        """Open a panel, standing on the item `at` if given; an empty name closes the one that is open."""
        if at:
            self._places[name] = at
        self._answers.call_off("panel")
        self._answers.call_off("about")
        state = self._app.state
        state.panel, state.item, self._shown = name, None, ""
        state.led_here("")
        panel = self.open
        state.search = panel if isinstance(panel, PanelSearch) else None
        panes = self._app.screen_stack[0].query_one("#panes")
        listed = isinstance(panel, ListPanel)
        panes.set_class(panel is not None and not listed, "panel")
        panes.set_class(listed, "rows")
        if panel:
            panel.opened(state)
        self._app.read(False)
        self._app.show()

    def neighbour(self, direction: int) -> str:
        """The id of the panel to the right (1) or left (-1); empty: the walk."""
        row = in_order()
        return row[(row.index(self._app.state.panel) + direction) % len(row)]

    def show(self) -> None:
        """Show what the open panel has found, or that it is being worked out."""
        panel, state = self.open, self._app.state
        if panel is None:
            return
        state.speak()
        found = self._answers.to("panel", panel.question(state))
        anew = self._shown != panel.id
        self._shown = panel.id
        if isinstance(panel, ListPanel):
            self._show_rows(panel, found, anew=anew)
            return
        if found is None and panel.at_once:
            place = self._places.get(panel.id, "")
            self._items_view.show_items(lambda width: self._items(panel, Nothing, width), place, anew=anew)
            self.follow()
            return
        if found is None:
            self._items_view.show_items(lambda _width: self._waiting(panel), "", anew=anew)
            state.item = None
            self._app.following.begin()
            self._watch()
            return
        self._ticked = False
        self._items_view.show_items(
            lambda width: self._items(panel, found, width), self._places.get(panel.id, ""), anew=anew
        )
        self.follow()

    def _show_rows(self, panel: ListPanel[Any], found: Any, *, anew: bool) -> None:
        """The rows; those that were there stay while what has changed is worked out."""
        view, state = self._rows_view, self._app.state
        if found is None:
            self._watch()
            if anew or view.item is None:
                view.show_text([])
                state.item = None
                self._app.following.begin()
            return
        self._ticked = False
        if isinstance(found, TcreadyError):
            view.show_text(_fault(found))
        elif len(rows := panel.rows_of(found, state)):
            view.show_rows(rows, self._places.get(panel.id, ""), anew=anew)
        else:
            view.show_text(panel.instead(found, state))
        self._app.screen_stack[0].query_one(Chip).show()
        self.follow()

    def go_on(self) -> None:
        """The row under the cursor was marked, or is no longer: show that, and go on to the next."""
        self._rows_view.go_on()
        self._app.screen_stack[0].query_one(Chip).show()
        self.follow()

    def follow(self) -> None:
        """The cursor stands somewhere else: that item is told about in a moment."""
        panel, state, item = self.open, self._app.state, self.view.item
        if panel is None:
            return
        state.item = item
        if item:
            self._places[panel.id] = item.id
        self._app.following.begin()

    def tell(self) -> None:
        """Tell about the item the cursor stands on."""
        panel, item = self.open, self._app.state.item
        told = list(self._about(panel, item)) if panel and item else ()
        self._app.detail.show(told, item.id if item else None)

    def _items(self, panel: Panel[Any], found: Any, width: int) -> Iterable[Item]:
        self._app.state.speak()
        if isinstance(found, TcreadyError):
            return [Item(tuple(_fault(found)))]
        return panel.items(None if found is Nothing else found, self._app.state, width)

    def _about(self, panel: Panel[Any], item: Item) -> Iterable[Paragraph]:
        state = self._app.state
        found = self._answers.to("panel", panel.question(state))
        asked = panel.question_about(found, state, item)
        told = self._answers.to("about", asked) if asked else Nothing
        if told is None and panel.about_at_once:
            return panel.about(found, None, state, item)
        if told is None:
            self._watch()
            return [said(panel.waiting(0, 0), "quiet")] if self._ticked else ()
        return _fault(told) if isinstance(told, TcreadyError) else panel.about(found, told, state, item)

    def _waiting(self, panel: Panel[Any]) -> Sequence[Item]:
        far = self._answers.progress("panel")
        self._app.state.speak()
        return [Item((said(panel.waiting(*far), "quiet"),))] if far and self._ticked else []

    def _watch(self) -> None:
        """Look again in a moment, as long as something is being worked out."""
        self._app.set_timer(TICK, self._look)

    def _look(self) -> None:
        panel = self.open
        if panel is None:
            return
        self._ticked = True
        if self._answers.progress("panel") and isinstance(panel, ListPanel):
            if self._rows_view.item is None:
                self._rows_view.show_text([line for item in self._waiting(panel) for line in item.paragraphs])
            self._watch()
        elif self._answers.progress("panel"):
            self._items_view.show_items(lambda _width: self._waiting(panel), "", anew=False)
            self._watch()
        elif self._answers.progress("about"):
            self.follow()


def _fault(error: TcreadyError) -> list[Paragraph]:
    return [signed("!", "notice", line) for line in fault_lines(error)] or [said(tr("Det gick inte."))]
