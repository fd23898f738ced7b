"""What every list and text of ours is: lines drawn one by one, in a style looked up once a drawing."""

from __future__ import annotations

from rich.style import Style
from textual.geometry import Region, Size
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.widget import Widget


class Lines(ScrollView):
    """A scrolled widget whose `render_line` draws on `base`."""

    base = Style()
    """The widget's own style, worked out from its ancestors' once for all lines of a drawing."""

    def render_lines(self, crop: Region) -> list[Strip]:
        """Look up the style, then draw."""
        self.base = self.rich_style
        return super().render_lines(crop)

    def be_long(self, lines: int) -> None:
        """There are so many lines. Only the scrollbar follows: no size on the screen depends on it."""
        size = Size(0, lines)
        if size != self.virtual_size:
            self.set_reactive(Widget.virtual_size, size)
            self._scroll_update(size)
