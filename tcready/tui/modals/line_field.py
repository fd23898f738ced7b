"""A line to write in that is safe to look at."""

from __future__ import annotations

from textual.widgets import Input

from tcready.core.clean import clean_line


class LineField(Input):
    """What is typed or pasted is cleaned as it comes in."""

    def validate_value(self, value: str) -> str:
        """Keep the line harmless."""
        return clean_line(value)
