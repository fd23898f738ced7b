"""Asks for one line: a reason, a label. Enter is enough."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from textual.widget import Widget
from textual.widgets import Input

from tcready.i18n import tr
from tcready.tui.modals.form import Done, Form, labelled
from tcready.tui.modals.line_field import LineField


class LineForm(Form[str, Done]):
    """One line of text."""

    def __init__(self, heading: str, do: Callable[[str], Done], label: str, about: str = "") -> None:
        super().__init__(heading, do, about)
        self._label = label

    def fields(self) -> Iterator[Widget]:
        """The line."""
        yield labelled(self._label)
        yield LineField(id="line")

    def keys_line(self) -> str:
        """Which keys there are."""
        return tr("Enter spara · Esc avbryt")

    def given(self) -> str:
        """The line."""
        return self.value_of("line")

    def on_input_submitted(self, _event: Input.Submitted) -> None:
        """Enter saves."""
        self.action_save()
