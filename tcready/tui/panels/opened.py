"""Which panel is open: opens and closes, shows what has been found, and follows the cursor."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from tcready.core.errors import TcreadyError
from tcready.i18n import tr
from tcready.tui.panels.answers import Answers, Nothing
from tcready.tui.panels.every import PANELS, in_order
from tcready.tui.panels.item import Item
from tcready.tui.panels.panel import Panel
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
    def view(self) -> PanelView:
        """The items on the screen."""
        return self._app.screen_stack[0].query_one(PanelView)

    def turn_to(self, name: str) -> None:
        """Open a panel; an empty name closes the one that is open."""
        self._answers.call_off("panel")
        self._answers.call_off("about")
        state = self._app.state
        state.panel, state.item, self._shown = name, None, ""
        self._app.screen_stack[0].query_one("#panes").set_class(bool(name), "panel")
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
        if found is None and panel.at_once:
            place = self._places.get(panel.id, "")
            self.view.show_items(lambda width: self._items(panel, Nothing, width), place, anew=anew)
            self.follow()
            return
        if found is None:
            self.view.show_items(lambda _width: self._waiting(panel), "", anew=anew)
            state.item = None
            self._app.detail.show(())
            self._watch()
            return
        self._ticked = False
        self.view.show_items(
            lambda width: self._items(panel, found, width), self._places.get(panel.id, ""), anew=anew
        )
        self.follow()

    def follow(self) -> None:
        """The cursor stands somewhere else: tell about that item."""
        panel, state, item = self.open, self._app.state, self.view.item
        if panel is None:
            return
        state.item = item
        if item:
            self._places[panel.id] = item.id
        self._app.detail.show(list(self._about(panel, item)) if item else (), item.id if item else None)
        self._app.footer.follow()

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
        if self._answers.progress("panel"):
            self.view.show_items(lambda _width: self._waiting(panel), "", anew=False)
            self._watch()
        elif self._answers.progress("about"):
            self.follow()


def _fault(error: TcreadyError) -> list[Paragraph]:
    from tcready.tui.modals.form import fault_lines

    return [signed("!", "notice", line) for line in fault_lines(error)] or [said(tr("Det gick inte."))]
