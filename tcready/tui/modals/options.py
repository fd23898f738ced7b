"""A list to choose from whose cursor is seen without colours too, which Textual's own is not."""

from __future__ import annotations

from typing import ClassVar

from rich.style import Style
from textual.binding import Binding, BindingType
from textual.strip import Strip
from textual.widgets import OptionList

from tcready.tui.theme import marks_by_reverse

_REVERSE = Style(reverse=True)


class Options(OptionList):
    """The option under the cursor is in reverse, where the list has the keys or somebody steers it.

    The keys that move among the rows move here too.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j", "cursor_down", show=False),
        Binding("k", "cursor_up", show=False),
        Binding("g", "first", show=False),
        Binding("G", "last", show=False),
    ]

    def render_line(self, y: int) -> Strip:
        """One line of the screen."""
        strip = super().render_line(y)
        if not marks_by_reverse(self.app) or not (self.has_focus or not self.can_focus):
            return strip
        line = self.scroll_offset.y + y
        of = self._lines[line][0] if line < len(self._lines) else None
        return strip.apply_style(_REVERSE) if of is not None and of == self.highlighted else strip
