"""A row of a register: one line for each of its fields."""

from __future__ import annotations

from collections.abc import Iterator

from textual.widget import Widget

from tcready.core.fields import Value
from tcready.tui.asked.writing import AskRow, Fields
from tcready.tui.modals.form import Form, labelled
from tcready.tui.modals.line_field import LineField


class RowForm(Form[Fields, Value]):
    """What is asked and what it means stands in `AskRow`."""

    def __init__(self, asked: AskRow[Value]) -> None:
        super().__init__(asked.heading, asked.do)
        self._asked = asked
        self._empty: str | None = None

    def fields(self) -> Iterator[Widget]:
        """A label and a line for each."""
        for name, label, written in self._asked.fields():
            yield labelled(label)
            yield LineField(written, id=f"field-{name}")

    def given(self) -> Fields:
        """What was written. WrongInput if a line that has to be filled in is empty."""
        written = {name: self.value_of(f"field-{name}") for name, _, _ in self._asked.fields()}
        self._empty = self._asked.missing(written)
        return self._asked.given(written)

    def at_fault(self) -> str | None:
        """The line that has to be filled in."""
        return f"field-{self._empty}" if self._empty else None
