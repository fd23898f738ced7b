"""One cell of a sheet, made safe for spreadsheet programs without losing anything.

A cell that begins with `= + - @`, a tab or a carriage return would be run as a formula. It gets one
apostrophe in front on the way out and loses one on the way in; a text that already looks so marked
gets one more. A lone apostrophe is the empty text, because an empty cell means «not given».
"""

from __future__ import annotations

import re

from tcready.core.exact import exact

_RISKY = re.compile(r"'*(?:[=+\-@\t\r]|\Z)")
_MARKED = re.compile(r"''*(?:[=+\-@\t\r]|\Z)")
_QUOTE_WHEN = re.compile(r'[,;"\t\n\r]|^ | \Z')


def cell_out(text: str | None) -> str:
    """The cell as it stands in a CSV file; None is an empty cell."""
    if text is None:
        return ""
    if _RISKY.match(text) and not _is_number(text):
        text = "'" + text
    return '"' + text.replace('"', '""') + '"' if _QUOTE_WHEN.search(text) else text


def cell_in(text: str) -> str | None:
    """What the (unquoted) cell says; an empty one says nothing."""
    if not text:
        return None
    return text[1:] if _MARKED.match(text) else text


def _is_number(text: str) -> bool:
    try:
        exact(text)
    except ValueError:
        return False
    return True
