"""The walk as a virtual list: only the rows in sight are ever drawn, so 100 000 rows cost as much as 20."""

from __future__ import annotations

from typing import ClassVar, NamedTuple

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Region
from textual.message import Message
from textual.strip import Strip

from tcready.core.readiness import State
from tcready.i18n import tr
from tcready.review.queue import Step
from tcready.tui.header import shortened
from tcready.tui.lines import Lines
from tcready.tui.rows import Row, row_of
from tcready.tui.state import ReviewState

_SIGN_STYLES = {
    State.MET: "walk--met",
    State.PARTIAL: "walk--partial",
    State.UNMET: "walk--unmet",
    State.NOT_ASSESSED: "walk--quiet",
    State.NOT_APPLICABLE: "walk--quiet",
}


class _Drawn(NamedTuple):
    """What the rows on the screen show."""

    steps: list[Step]
    marks: int
    language: str
    cursor: int


class WalkList(Lines, can_focus=True, inherit_bindings=False):
    """The rows of the state, with the cursor's row marked by a sign and a colour."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "walk--criterion",
        "walk--cursor",
        "walk--marked",
        "walk--met",
        "walk--must",
        "walk--partial",
        "walk--quiet",
        "walk--unmet",
    }

    class RowClicked(Message):
        """Somebody clicked on a row."""

        def __init__(self, place: int) -> None:
            super().__init__()
            self.place = place

    def __init__(self, state: ReviewState) -> None:
        super().__init__(id="walk")
        self._state = state
        self._drawn: _Drawn | None = None

    def show(self) -> None:
        """Draw the rows again and keep the cursor in sight."""
        self.be_long(len(self._state.steps))
        height, cursor = max(1, self.scrollable_content_region.height), self._state.cursor
        top = round(self.scroll_y)
        top = min(max(top, cursor - height + 1), cursor - self._above(cursor, height // 2))
        self.scroll_to(y=top, animate=False)
        self._draw(cursor)

    def _above(self, cursor: int, most: int) -> int:
        """How many rows above the cursor stay in sight: those up to the requirement that it is about."""
        steps, place = self._state.steps, cursor
        while place > max(0, cursor - most) and steps[place].leaf:
            place -= 1
        return cursor - place

    def _draw(self, cursor: int) -> None:
        """All rows in sight, or, if nothing but the cursor is another, the two rows it left and came to."""
        state = self._state
        before, self._drawn = self._drawn, _Drawn(state.steps, state.marks.version, state.language, cursor)
        if before is None or before[1:3] != self._drawn[1:3] or before.steps is not state.steps:
            self.refresh()
            return
        top, width = round(self.scroll_y), self.scrollable_content_region.width
        self.refresh(*(Region(0, place - top, width, 1) for place in {before.cursor, cursor}))

    @property
    def page(self) -> int:
        """How many rows a page is."""
        return max(1, self.scrollable_content_region.height - 1)

    def on_resize(self) -> None:
        """The cursor stays in sight when the terminal changes."""
        self._drawn = None
        self.show()

    def on_click(self, event: events.Click) -> None:
        """Tell which row was clicked."""
        place = event.y + round(self.scroll_y)
        if 0 <= place < len(self._state.steps):
            self.post_message(self.RowClicked(place))

    def render_line(self, y: int) -> Strip:
        """One line of the screen."""
        self._state.speak()
        width, place = self.scrollable_content_region.width, round(self.scroll_y) + y
        base = self.base
        if not self._state.steps:
            text = self._empty() if y == 1 else ""
            return Strip([Segment(shortened(f"  {text}", width), base)], width)
        if place >= len(self._state.steps):
            return Strip.blank(width, base)
        row = row_of(self._state.steps[place], self._state.names)
        here, marked = place == self._state.cursor, self._is_marked(place)
        return Strip(self._segments(row, here, marked, width, base), width)

    def _is_marked(self, place: int) -> bool:
        leaf = self._state.steps[place].leaf
        return leaf is not None and leaf in self._state.marks

    def _segments(self, row: Row, here: bool, marked: bool, width: int, base: Style) -> list[Segment]:
        line = base
        if row.indent == 0:
            line += self._part("walk--criterion")
        if row.alarm:
            line += self._part("walk--must")
        if row.quiet:
            line += self._part("walk--quiet")
        if marked:
            line += self._part("walk--marked")
        sign, alarm = line + self._part(_SIGN_STYLES[row.state]), line + self._part("walk--unmet")
        if here:
            cursor = self._part("walk--cursor")
            line, sign, alarm = line + cursor, sign + cursor, alarm + cursor
        before = ("›" if here else " ") + ("*" if marked else "").ljust(2 * row.indent)
        tail = f"  {row.tail} " if row.tail else " "
        room = max(0, width - len(before) - 4 - len(tail))
        parts = [
            Segment(before, line),
            Segment(row.sign, sign),
            Segment("!" if row.alarm else " ", alarm),
            Segment(" " + shortened(row.title, room) + " ", line),
            Segment(tail, line),
        ]
        return list(Segment.adjust_line_length(parts, width, line))

    def _part(self, name: str) -> Style:
        return self.get_component_rich_style(name, partial=True)

    def _empty(self) -> str:
        if self._state.text.strip():
            return tr("Inget krav passar filtret. Esc visar alla.")
        return tr("Inga luckor kvar. Esc visar alla krav.")
