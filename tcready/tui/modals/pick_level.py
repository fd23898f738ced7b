"""Asks which level: its digit is enough."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType

from tcready.i18n import tr
from tcready.tui.modals.pick import Pick


class PickLevel(Pick):
    """Ends with the level as text, or None."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(str(level), f"level('{level}')", show=False) for level in range(10)
    ]

    def keys_line(self) -> str:
        """A digit is a choice."""
        return tr("Siffran väljer direkt · Enter välj · Esc avbryt")

    def action_level(self, level: str) -> None:
        """The digit chooses, if the scale has it."""
        if any(choice.id == level for choice in self._choices):
            self.dismiss(level)
