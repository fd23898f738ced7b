"""How wide each column of a table is, so that what stays together fits and what is long gets the most.

typst could find this out by setting every cell twice; from the lengths of the texts it costs next to nothing.
"""

from __future__ import annotations

from typing import NamedTuple

from tcready.dossier.blocks import Table
from tcready.dossier.pdf.breaking import least_width, width

PAGE = 470.0
"""The width between the margins, in points."""
INSET = 5.0
MANY = 6
MARK = 2.4
"""Ems that the sign and the ends of a mark take."""
HELD, LONGEST, BOLD, SPARE, EAGER = 10.0, 26.0, 1.08, 1.04, 0.7


def size(table: Table) -> float:
    """The size of the table's text, in points: a little smaller where there are many columns."""
    return 8.4 if len(table.columns) >= MANY else 9.0


def widths(table: Table, page: float = PAGE) -> list[float]:
    """The columns' widths in points, in all `page`."""
    em = size(table)
    found = [_column(table, place) for place in range(len(table.columns))]
    most = [min(LONGEST, column.most) * em * SPARE + 2 * INSET for column in found]
    least = [min(LONGEST / 2, column.least) * em * SPARE + 2 * INSET for column in found]
    text = [column.text for column in found]
    return [round(points, 2) for points in _shared(page, most, least, text)]


class _Column(NamedTuple):
    """In ems: its longest line, what it cannot be narrower than, and all its lines after each other."""

    most: float
    least: float
    text: float


def _column(table: Table, place: int) -> _Column:
    bold = BOLD if place == 0 else 1.0
    title = table.columns[place]
    most, least, text = width(title.title) * BOLD, least_width(title.title) * BOLD, 0.0
    for row in table.rows:
        for line in row[place]:
            whole = width(line.text) * bold + (MARK if line.tone is not None else 0.0)
            # A short line, a mark and a number look wrong in two lines.
            held = whole <= HELD or line.tone is not None or title.numeric
            most = max(most, whole)
            least = max(least, whole if held else least_width(line.text) * bold)
            text += whole
    return _Column(most, least, text)


def _shared(page: float, most: list[float], least: list[float], text: list[float]) -> list[float]:
    """Each at least its least, as far as the page goes; what is over goes where there is most to read."""
    wanted, needed = sum(most), sum(least)
    if wanted <= page:
        return [found * page / wanted for found in most]
    if needed >= page:
        return [found * page / needed for found in least]
    asked = [
        words**EAGER if upper > lower else 0.0 for upper, lower, words in zip(most, least, text, strict=True)
    ]
    spare = page - needed
    return [lower + spare * share / sum(asked) for lower, share in zip(least, asked, strict=True)]
