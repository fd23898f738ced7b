"""A panel on the screen: its items from top to bottom, with a cursor that stops at some of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import ClassVar

from rich.segment import Segment
from textual import events
from textual.binding import BindingType
from textual.message import Message
from textual.strip import Strip

from tcready.tui.detail_view import DetailView
from tcready.tui.panels.item import Item

Build = Callable[[int], Iterable[Item]]
"""Items for a width in cells."""


class PanelView(DetailView, inherit_bindings=False):
    """Shows items; the cursor keeps to its item by id when they are shown anew."""

    BINDINGS: ClassVar[list[BindingType]] = []
    COMPONENT_CLASSES: ClassVar[set[str]] = {"detail--cursor"}

    class Moved(Message):
        """The cursor stands on another item although no key was pressed: the items have come into sight."""

    class Clicked(Message):
        """Somebody clicked on an item that the cursor stops at."""

        def __init__(self, place: int) -> None:
            super().__init__()
            self.place = place

    def __init__(self) -> None:
        super().__init__(id="panel")
        self._build: Build | None = None
        self._at = ""
        self._items: list[Item] = []
        self._owners: list[int] = []
        self.place = -1
        """Which item the cursor stands on; -1: none."""

    @property
    def item(self) -> Item | None:
        """The item under the cursor."""
        return self._items[self.place] if 0 <= self.place < len(self._items) else None

    def show_items(self, build: Build, at: str, *, anew: bool) -> None:
        """Show these items with the cursor on the one with that id, else the first; `anew`: from the top."""
        self._build, self._at = build, at
        self._break()
        if anew:
            self.scroll_to(y=0, animate=False)
        self._keep_in_sight()

    def stand_on(self, place: int) -> None:
        """Put the cursor on that item."""
        self.place = place
        self._keep_in_sight()
        self.refresh()

    def step(self, direction: int) -> None:
        """To the next item that stops the cursor, else a line of the text."""
        ahead = [place for place in self._stops() if (place - self.place) * direction > 0]
        if ahead:
            self.stand_on(min(ahead) if direction > 0 else max(ahead))
        else:
            self.scroll_relative(y=direction, animate=False)

    def turn_page(self, direction: int) -> None:
        """A screenful, and the cursor to the nearest item there."""
        wanted = round(self.scroll_y) + direction * self.page
        top = max(0, min(wanted, self.max_scroll_y))
        self.scroll_to(y=top, animate=False)
        seen = [place for place in self._stops() if top <= self._first_line(place) <= top + self.page]
        if wanted <= 0 or wanted >= self.max_scroll_y:
            seen = self._stops()
        if seen:
            self.place = seen[0] if direction < 0 or wanted < self.max_scroll_y else seen[-1]
        self.refresh()

    def to_end(self, direction: int) -> None:
        """To the last item, or the first."""
        stops = self._stops()
        if stops:
            self.place = stops[-1] if direction > 0 else stops[0]
        self.scroll_to(y=self.max_scroll_y if direction > 0 else 0, animate=False)
        self.refresh()

    def on_click(self, event: events.Click) -> None:
        """Tell which item was clicked."""
        line = event.y + round(self.scroll_y)
        if line < len(self._owners) and self._items[self._owners[line]].id:
            self.post_message(self.Clicked(self._owners[line]))

    def render_line(self, y: int) -> Strip:
        """One line of the screen: a mark and a colour of its own where the cursor is."""
        place = round(self.scroll_y) + y
        strip = super().render_line(y)
        if place >= len(self._owners) or self._owners[place] != self.place or self.item is None:
            return strip
        cursor = self.get_component_rich_style("detail--cursor", partial=True)
        first = place == self._first_line(self.place)
        mark = Segment("›" if first else " ", self.base + cursor)
        rest = [Segment(part.text, (part.style or self.base) + cursor) for part in strip.crop(1)]
        return Strip([mark, *rest], strip.cell_length)

    def _break(self) -> None:
        width = self.scrollable_content_region.width
        self._items = list(self._build(max(20, width - 2))) if self._build and width else []
        self._lines, self._owners = [], []
        for place, item in enumerate(self._items):
            for paragraph in item.paragraphs:
                for line in self._broken(paragraph, max(8, width - 2)):
                    self._lines.append(line.pad_left(1))
                    self._owners.append(place)
        stops = self._stops()
        first = stops[0] if stops else -1
        self.place = next((place for place in stops if self._items[place].id == self._at), first)
        self.be_long(len(self._lines))
        self.refresh()

    def on_resize(self) -> None:
        """Break the lines anew, and keep the cursor in sight."""
        if self.item:
            self._at = self.item.id
        before = self.item
        self._break()
        self._keep_in_sight()
        if self.item is not before:
            self.post_message(self.Moved())

    def _stops(self) -> list[int]:
        return [place for place, item in enumerate(self._items) if item.id]

    def _first_line(self, place: int) -> int:
        return self._owners.index(place)

    def _keep_in_sight(self) -> None:
        """The whole item, if there is room; from the first one also what stands above it."""
        if self.item is None:
            return
        height, first = max(1, self.scrollable_content_region.height), self._first_line(self.place)
        last = first + self._owners.count(self.place) - 1
        if self.place == self._stops()[0] and last < height:
            first = 0
        top = round(self.scroll_y)
        self.scroll_to(y=min(max(top, last - height + 1), first), animate=False)
