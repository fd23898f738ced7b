"""A row of a register: one line for each of its fields."""

from __future__ import annotations

from collections.abc import Iterator

from textual.widget import Widget

from tcready.core.fields import Value
from tcready.i18n import tr
from tcready.tui.asked.writing import AskRow, Fields
from tcready.tui.modals.form import Form, labelled
from tcready.tui.modals.line_field import LineField
from tcready.tui.modals.pick_line import PickLine


class RowForm(Form[Fields, Value]):
    """What is asked and what it means stands in `AskRow`."""

    def __init__(self, asked: AskRow[Value]) -> None:
        super().__init__(asked.heading, asked.do)
        self._asked = asked
        self._empty: str | None = None

    def fields(self) -> Iterator[Widget]:
        """A label and a line for each."""
        for name, label, written, choices, several in self._asked.fields():
            yield labelled(label)
            if choices:
                yield PickLine(written, choices, f"field-{name}", several=several)
            else:
                yield LineField(written, id=f"field-{name}")

    @property
    def box_classes(self) -> str:
        """Tall where lists come and go in it, so that the window itself stays as it is."""
        return "box tall" if self._lists else "box"

    @property
    def _lists(self) -> bool:
        return any(one.choices for one in self._asked.fields())

    def keys_line(self) -> str:
        """Which keys there are."""
        if self._lists:
            return tr("Ctrl+S spara · ↑ ↓ välj ur listan · Tab nästa fält · Esc avbryt")
        return super().keys_line()

    def given(self) -> Fields:
        """What was written. WrongInput if a line that has to be filled in is empty."""
        written = {one.name: self.value_of(f"field-{one.name}") for one in self._asked.fields()}
        self._empty = self._asked.missing(written)
        return self._asked.given(written)

    def at_fault(self) -> str | None:
        """The line that has to be filled in."""
        return f"field-{self._empty}" if self._empty else None
