"""A line to write in that is safe to look at."""

from __future__ import annotations

from textual.events import Paste
from textual.widgets import Input

from tcready.core.clean import clean_line


class LineField(Input):
    """What is typed or pasted is cleaned as it comes in."""

    def on_paste(self, event: Paste) -> None:
        """Take the first line that has something on it: what is copied may begin with an empty one."""
        event.prevent_default()
        event.stop()
        lines = event.text.strip().splitlines()
        if lines:
            self.replace(lines[0], *self.selection)

    def validate_value(self, value: str) -> str:
        """Keep the line harmless."""
        return clean_line(value)
