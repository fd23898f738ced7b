"""Many rows alike, of a line or two each: only those in sight are drawn, so 10 000 cost as much as 20."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from textual import events
from textual.binding import BindingType
from textual.strip import Strip

from tcready.tui.detail_view import DetailView
from tcready.tui.header import shortened
from tcready.tui.panels.item import Item
from tcready.tui.panels.row_lines import RowLine, Rows
from tcready.tui.panels.view import PanelView
from tcready.tui.paragraphs import Paragraph


class RowList(DetailView, inherit_bindings=False):
    """Shows rows, or paragraphs where there are none. The cursor keeps to its row by id."""

    BINDINGS: ClassVar[list[BindingType]] = []
    COMPONENT_CLASSES: ClassVar[set[str]] = {"detail--cursor", "detail--marked"}

    def __init__(self) -> None:
        super().__init__(id="rows")
        self._rows: Rows | None = None
        self.place = -1
        """Which row the cursor stands on; -1: none."""

    @property
    def item(self) -> Item | None:
        """The row under the cursor."""
        if self._rows is None or not 0 <= self.place < len(self._rows):
            return None
        found = self._rows.item(self.place)
        return found if found.id else None

    def show_rows(self, rows: Rows, at: str, *, anew: bool) -> None:
        """Show these rows the cursor on the one with that id, else where it stood; `anew`: from the top."""
        self._rows, self._paragraphs, self._lines = rows, (), []
        self.be_long(rows.starts[-1])
        if anew:
            self.scroll_to(y=0, animate=False)
        known = rows.place_of(at)
        wanted = known if known is not None else max(0, min(self.place, len(rows) - 1))
        self.place = self._stop_from(wanted, 1, self._stop_from(wanted, -1, -1))
        self._keep_in_sight()
        self.refresh()

    def show_text(self, paragraphs: Sequence[Paragraph]) -> None:
        """Show text in the place of rows."""
        self._rows, self.place = None, -1
        self.show([line._replace(indent=line.indent + 1) for line in paragraphs])

    @property
    def text(self) -> str:
        """Everything there is, also what is out of sight."""
        if self._rows is None:
            return super().text
        every = (line for place in range(len(self._rows)) for line in self._rows.lines(place, 200))
        return "\n".join(f"{line.sign} {line.text}  {line.tail}".rstrip() for line in every)

    def stand_on(self, place: int) -> None:
        """Put the cursor on that row. Unless the rows move, only the one it left and that one are drawn."""
        left, self.place = self.place, place
        self._keep_in_sight()
        self._draw(left, place)

    def go_on(self) -> None:
        """Draw the row anew, as it was marked or is no longer, and go on to the next one."""
        self._draw(self.place)
        if (there := self._stop_from(self.place + 1, 1, self.place)) != self.place:
            self.stand_on(there)

    def _break(self) -> None:
        """Text is broken anew when there is another width; of rows the cursor stays in sight."""
        if self._rows is None:
            super()._break()
            return
        self.be_long(self._rows.starts[-1])
        self._keep_in_sight()
        self.refresh()

    def _draw(self, *rows: int) -> None:
        starts = self._rows.starts if self._rows else [0]
        for row in set(rows) - {-1}:
            self.refresh_lines(starts[row], starts[row + 1] - starts[row])

    def step(self, direction: int) -> None:
        """To the next row that stops the cursor; above the first one, to what stands over it."""
        there = self._stop_from(self.place + direction, direction, self.place)
        if there == self.place:
            self.scroll_relative(y=direction, animate=False)
        else:
            self.stand_on(there)

    def turn_page(self, direction: int) -> None:
        """A screenful."""
        if self._rows is None:
            self.scroll_relative(y=direction * self.page, animate=False)
            return
        line = self._rows.starts[max(0, self.place)] + direction * self.page
        wanted = bisect_right(self._rows.starts, max(0, min(line, self._rows.starts[-1] - 1))) - 1
        self.stand_on(self._stop_from(wanted, direction, self._stop_from(wanted, -direction, self.place)))

    def to_end(self, direction: int) -> None:
        """To the last row, or the first."""
        if self._rows is not None:
            last = len(self._rows) - 1 if direction > 0 else 0
            self.stand_on(self._stop_from(last, -direction, self.place))

    def on_click(self, event: events.Click) -> None:
        """Tell which row was clicked."""
        rows = self._rows
        if rows is None:
            return
        place = bisect_right(rows.starts, event.y + round(self.scroll_y)) - 1
        if 0 <= place < len(rows) and rows.item(place).id:
            self.post_message(PanelView.Clicked(place))

    def render_line(self, y: int) -> Strip:
        """One line of the screen."""
        rows = self._rows
        if rows is None:
            return super().render_line(y)
        width, line = self.scrollable_content_region.width, round(self.scroll_y) + y
        if line >= rows.starts[-1]:
            return Strip.blank(width, self.base)
        place = bisect_right(rows.starts, line) - 1
        told, below = rows.lines(place, width), line - rows.starts[place]
        return Strip(self._segments_of(told[below], place, first=below == 0, width=width), width)

    def _segments_of(self, line: RowLine, place: int, *, first: bool, width: int) -> list[Segment]:
        base, here = self.base, place == self.place
        marked = self._rows is not None and self._rows.is_marked(place)
        tail = f"  {line.tail} " if line.tail else " "
        room = max(0, width - 4 - cell_len(tail))
        parts = (
            ("›" if here and first else "*" if marked else " ", "marked" if marked else "plain"),
            (line.sign, line.sign_look),
            (" " + shortened(line.text, room + 1), "marked" if marked and first else line.look),
            (tail, line.tail_look),
        )
        cursor = self.get_component_rich_style("detail--cursor", partial=True)
        segments = []
        for text, look in parts:
            style = base + self.get_component_rich_style(f"detail--{look}", partial=True)
            segments.append(Segment(text, style + cursor if here else style))
        return list(Segment.adjust_line_length(segments, width, base + cursor if here else base))

    def _stop_from(self, place: int, direction: int, otherwise: int) -> int:
        """The nearest row from `place` on that stops the cursor; headings are few, so it is near."""
        rows = self._rows
        while rows is not None and 0 <= place < len(rows):
            if rows.item(place).id:
                return place
            place += direction
        return otherwise

    def _keep_in_sight(self) -> None:
        """The whole row; from the first one also what stands above it."""
        if self._rows is None or self.place < 0:
            return
        first, last = self._rows.starts[self.place], self._rows.starts[self.place + 1] - 1
        height = max(1, self.scrollable_content_region.height)
        if self._stop_from(self.place - 1, -1, -1) < 0 and last < height:
            first = 0
        top = round(self.scroll_y)
        self.scroll_to(y=min(max(top, last - height + 1), first), animate=False)
