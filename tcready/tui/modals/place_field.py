"""A line for a path or an address. While the cursor is elsewhere its end is seen: the name of the file."""

from __future__ import annotations

from rich.segment import Segment
from textual.strip import Strip

from tcready.tui.cells import cell_len, ending, set_cell_size
from tcready.tui.modals.line_field import LineField


class PlaceField(LineField):
    """With the cursor in it, it is a line like any other."""

    def take(self, path: str) -> None:
        """Hold a path that was chosen or dropped, with the cursor after it."""
        self.value = path
        self.focus()
        self.call_after_refresh(self.scroll_to, x=cell_len(self.value), animate=False, force=True)

    def render_line(self, y: int) -> Strip:
        """The end of what is too long, with a sign for what is left out."""
        width = self.scrollable_content_region.width
        if y != 0 or self.has_focus or cell_len(self.value) <= width:
            return super().render_line(y)
        shown = set_cell_size(ending(self.value, width), width + 1)
        return Strip([Segment(shown)], width + 1).apply_style(self.rich_style)
