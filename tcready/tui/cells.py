"""How wide the texts of a panel are, in cells of a terminal. What draws them counts for itself.

Panels are read line by line too (`--plain`), so this needs no library that draws.
"""

from __future__ import annotations

from unicodedata import category, east_asian_width

_NARROW = frozenset(map(chr, [*range(0x20, 0x7F), *range(0xA0, 0xAD), *range(0xAE, 0x300)]))


def cell_len(text: str) -> int:
    """2 for what is wide, 0 for what stands on the sign before it, 1 for all else."""
    if _NARROW.issuperset(text):
        return len(text)
    return sum(map(_cells, text))


def set_cell_size(text: str, width: int) -> str:
    """The text cut or filled out to exactly `width` cells."""
    taken, kept = 0, 0
    for sign in text:
        if taken + _cells(sign) > width:
            break
        taken, kept = taken + _cells(sign), kept + 1
    return text[:kept] + " " * (width - taken)


def shortened(text: str, width: int) -> str:
    """The text in exactly `width` cells, with … where something was left out."""
    if cell_len(text) <= width:
        return set_cell_size(text, width)
    return set_cell_size(set_cell_size(text, max(0, width - 1)).rstrip() + "…", width)


def _cells(sign: str) -> int:
    if category(sign) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if east_asian_width(sign) in "WF" else 1


def ending(path: str, width: int) -> str:
    """The end of a path in at most `width` cells, with … for what is left out: whole folders if it can be."""
    if cell_len(path) <= width:
        return path
    kept, taken = len(path), 1
    while kept and taken + _cells(path[kept - 1]) <= width:
        kept -= 1
        taken += _cells(path[kept])
    end = path[kept:]
    folders = [place for place in map(end.find, "/\\") if place >= 0]
    return "…" + (end[min(folders) :] if folders else end)
