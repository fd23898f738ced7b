"""A line to write in that is safe to look at."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from textual.events import Paste
from textual.widgets import Input

from tcready.core.clean import clean_line


@runtime_checkable
class TakesFiles(Protocol):
    """A window with a field for a file."""

    def takes_file(self, text: str) -> bool:
        """If the text is the path of a file, put it in that field; is it?"""


class LineField(Input):
    """What is typed or pasted is cleaned as it comes in."""

    def on_paste(self, event: Paste) -> None:
        """Take the first line that has something on it: what is copied may begin with an empty one."""
        event.prevent_default()
        event.stop()
        lines = event.text.strip().splitlines()
        if lines and not (isinstance(self.screen, TakesFiles) and self.screen.takes_file(lines[0])):
            self.replace(lines[0], *self.selection)

    def validate_value(self, value: str) -> str:
        """Keep the line harmless."""
        return clean_line(value)
