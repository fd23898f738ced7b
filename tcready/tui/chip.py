"""The line that is there only while something is hidden or marked: what, how many, and the way back."""

from __future__ import annotations

from textual.content import Content
from textual.widget import Widget

from tcready.i18n import ntr, tr
from tcready.tui.state import ReviewState


class Chip(Widget):
    """Says what the filter is."""

    def __init__(self, state: ReviewState) -> None:
        super().__init__(id="chip")
        self._state = state

    def show(self) -> None:
        """Come and go with the filter."""
        state = self._state
        walked = state.filtered or bool(state.marks)
        self.set_class(state.search.filtered if state.search else walked, "filtered")
        self.refresh()

    def render(self) -> Content:
        """The filter in a sentence."""
        self._state.speak()
        return Content(chip_text(self._state))


def chip_text(state: ReviewState) -> str:
    """How many rows are marked, if any are; else what is shown."""
    if state.search:
        return state.search.chip()
    if not state.marks:
        return _filter_text(state)
    hidden = state.marks.hidden_among(step.leaf for step in state.steps if step.leaf)
    if hidden:
        return ntr(
            "{n} rad är markerad och syns inte nu. Nästa handling gäller den. Esc avmarkerar.",
            "{n} rader är markerade, {hidden} syns inte nu. Nästa handling gäller alla. Esc avmarkerar.",
            len(state.marks),
            hidden=hidden,
        )
    return ntr(
        "{n} rad är markerad. Nästa handling gäller den. Esc avmarkerar.",
        "{n} rader är markerade. Nästa handling gäller alla. Esc avmarkerar.",
        len(state.marks),
    )


def _filter_text(state: ReviewState) -> str:
    values = {"text": state.text.strip(), "shown": state.shown, "total": state.total}
    if not values["text"]:
        return tr("Bara luckor: {shown} av {total}. Esc visar alla.", **values)
    if state.only_gaps:
        return tr("Bara luckor med «{text}»: {shown} av {total}. Esc visar alla.", **values)
    return tr("Bara «{text}»: {shown} av {total}. Esc visar alla.", **values)
