"""The panels line by line: the same items as on the screen, numbered where one can stand."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from typing import Any

from tcready.core.errors import TcreadyError
from tcready.i18n import tr
from tcready.tui.faults import fault_lines
from tcready.tui.panel_filter import PanelSearch
from tcready.tui.panels.every import PANELS, in_order
from tcready.tui.panels.item import Item
from tcready.tui.panels.list_panel import ListPanel
from tcready.tui.panels.panel import Panel, Question
from tcready.tui.panels.row_lines import RowLine, Rows
from tcready.tui.paragraphs import Paragraph, Piece, said
from tcready.tui.plain.speech import spoken
from tcready.tui.state import ReviewState

WIDE = 1000
"""Nothing is shortened: a line is as long as what it says."""


class PlainPanels:
    """The panels, the one that is open, and the item the reader stands on in each."""

    def __init__(self, state: ReviewState, turned: Callable[[], None]) -> None:
        """`turned` is told when another panel is to be seen, or the same one anew."""
        self._state, self._turned = state, turned
        self.every: dict[str, Panel[Any]] = {panel.id: panel() for panel in PANELS}
        self._places: dict[str, str] = {}
        self._known: dict[Hashable, Any] = {}
        self._version = -1

    @property
    def open(self) -> Panel[Any] | None:
        """The panel that is open, if one is."""
        return self.every.get(self._state.panel)

    def turn_to(self, name: str, at: str = "") -> None:
        """Open a panel, standing on the item `at` if given; an empty name closes the one that is open."""
        state = self._state
        if at:
            self._places[name] = at
        state.panel, state.item = name, None
        panel = self.open
        state.search = panel if isinstance(panel, PanelSearch) else None
        if panel:
            panel.opened(state)
        self.follow()
        self._turned()

    def neighbour(self, direction: int) -> str:
        """The id of the panel to the right (1) or left (-1); empty: the walk."""
        row = in_order()
        return row[(row.index(self._state.panel) + direction) % len(row)]

    def show(self) -> None:
        """Show the open panel as it is now."""
        self.follow()
        self._turned()

    def follow(self) -> None:
        """Bring the item the reader stands on in line with what is there."""
        panel, state = self.open, self._state
        if panel is None:
            return
        stops = self.stops()
        at = self._places.get(panel.id, "")
        state.item = next((item for item in stops if item.id == at), stops[0] if stops else None)

    def stand_on(self, place: int) -> None:
        """Stand on the item with that number, counted from 0; the nearest there is."""
        panel, stops = self.open, self.stops()
        if panel and stops:
            item = stops[max(0, min(place, len(stops) - 1))]
            self._places[panel.id], self._state.item = item.id, item

    def stops(self) -> list[Item]:
        """The items one can stand on. Those of a long list are not told yet: only their names are asked."""
        rows = self._rows()
        if rows is None:
            return [item for item in self.items() if item.id]
        return [item for place in range(len(rows)) if (item := rows.item(place)).id]

    @property
    def place(self) -> int:
        """Where the reader stands among them; -1: nowhere."""
        item = self._state.item
        return next((n for n, stop in enumerate(self.stops()) if item and stop.id == item.id), -1)

    def items(self) -> list[Item]:
        """Everything the open panel has to show."""
        panel, state = self.open, self._state
        if panel is None:
            return []
        state.speak()
        found = self._answer(panel.question(state))
        if isinstance(found, TcreadyError):
            return [Item(tuple(said(line) for line in fault_lines(found)))]
        if not isinstance(panel, ListPanel):
            return list(panel.items(found, state, WIDE))
        rows = panel.rows_of(found, state)
        if not len(rows):
            return [Item(tuple(panel.instead(found, state)))]
        return [_row(rows, place) for place in range(len(rows))]

    def lines(self) -> list[str]:
        """The panel in lines; where one can stand there is a number before it."""
        number, lines = 0, []
        for item in self.items():
            told = list(spoken(item.paragraphs))
            if item.id and told:
                number += 1
                told[0] = _numbered(number, told[0])
            lines += told
        return lines

    def item_lines(self) -> list[str]:
        """The item the reader stands on."""
        item = self._state.item
        if item is None:
            return [tr("Här finns inget att gå till.")]
        rows = self._rows()
        place = rows.place_of(item.id) if rows is not None else None
        told = item if rows is None or place is None else _row(rows, place)
        first, *others = list(spoken(told.paragraphs)) or [""]
        return [_numbered(self.place + 1, first), *others]

    def about(self) -> Iterator[Paragraph]:
        """More about the item the reader stands on."""
        panel, state, item = self.open, self._state, self._state.item
        if panel is None or item is None:
            return
        found = self._answer(panel.question(state))
        asked = panel.question_about(found, state, item)
        told = self._answer(asked) if asked else None
        if isinstance(told, TcreadyError):
            yield from (said(line) for line in fault_lines(told))
        else:
            yield from panel.about(found, told, state, item)

    def _rows(self) -> Rows | None:
        """The rows of the open panel if it is a long list that could be worked out."""
        panel, state = self.open, self._state
        if not isinstance(panel, ListPanel):
            return None
        state.speak()
        found = self._answer(panel.question(state))
        return None if isinstance(found, TcreadyError) else panel.rows_of(found, state)

    def _answer(self, question: Question) -> Any:
        """What was worked out; a fault is an answer too."""
        if question.version != self._version:
            self._version = question.version
            self._known.clear()
        if question.name not in self._known:
            try:
                self._known[question.name] = question.job(_nobody)
            except TcreadyError as error:
                self._known[question.name] = error
        return self._known[question.name]


def _numbered(number: int, text: str) -> str:
    """With the number one goes to it by; a list that counts by itself is not counted twice."""
    return tr("{n}: {text}", n=number, text=text.removeprefix(f"{number}. "))


def _nobody(_done: int, _of: int) -> None:
    """How far it has come: there is nobody to watch it."""


def _row(rows: Rows, place: int) -> Item:
    first, *others = rows.lines(place, WIDE)
    if rows.is_marked(place):
        first = first._replace(tail=", ".join((first.tail, tr("markerad"))))
    return rows.item(place)._replace(paragraphs=tuple(map(_paragraph, (first, *others))))


def _paragraph(line: RowLine) -> Paragraph:
    sign = [Piece(f"{line.sign} ", line.sign_look)] if line.sign.strip() else []
    tail = [Piece(f"  {line.tail}", line.tail_look)] if line.tail else []
    return Paragraph((*sign, Piece(line.text, line.look), *tail))
