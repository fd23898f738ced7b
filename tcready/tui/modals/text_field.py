"""Lines to write in that are safe to look at."""

from __future__ import annotations

from rich.text import Text
from textual.widgets import TextArea

from tcready.core.clean import clean_text


class TextField(TextArea):
    """What is stored stays as it is; only what is drawn is cleaned. Tab goes to the next field."""

    def __init__(self, text: str, id: str) -> None:
        super().__init__(text, id=id, tab_behavior="focus")

    def get_line(self, line_index: int) -> Text:
        """A line as it is drawn: as many signs as there are, the dangerous ones replaced."""
        return Text(clean_text(super().get_line(line_index).plain), end="", no_wrap=True)
