"""The line that is there only while something is hidden or marked: what, how many, and the way back."""

from __future__ import annotations

from textual.content import Content
from textual.widget import Widget

from tcready.tui.chip_text import chip_text
from tcready.tui.state import ReviewState


class Chip(Widget):
    """Says what the filter is."""

    def __init__(self, state: ReviewState) -> None:
        super().__init__(id="chip")
        self._state = state

    def show(self) -> None:
        """Come and go with the filter."""
        state = self._state
        self.set_class(state.filtered or state.marked is not None, "filtered")
        self.refresh()

    def render(self) -> Content:
        """The filter in a sentence."""
        self._state.speak()
        return Content(chip_text(self._state))
