"""How wide each column of a table is, so that what stays together fits and what is long gets the most.

typst could find this out by setting every cell twice; from the lengths of the texts it costs next to nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from tcready.dossier.blocks import Span, Table
from tcready.dossier.pdf.breaking import least_width, width

PAGE = 470.0
"""The width between the margins, in points."""
INSET = 5.0
MANY = 6
MARK = 2.2
"""Ems that the sign and the ends of a mark take."""
LONGEST, BOLD, SPARE = 26.0, 1.08, 1.04


def size(table: Table) -> float:
    """The size of the table's text, in points: a little smaller where there are many columns."""
    return 8.4 if len(table.columns) >= MANY else 9.0


def widths(table: Table) -> list[float]:
    """The columns' widths in points, in all `PAGE`."""
    em = size(table)
    most, least = [], []
    for place, column in enumerate(table.columns):
        bold = BOLD if place == 0 else 1.0
        whole, held = width(column.title) * BOLD, least_width(column.title) * BOLD
        for line, extra in _lines(table, place):
            whole = max(whole, min(LONGEST, width(line.text) * bold + extra))
            held = max(held, (whole if extra or column.numeric else least_width(line.text) * bold) + 0.0)
        most.append(min(LONGEST, whole) * em * SPARE + 2 * INSET)
        least.append(min(held, LONGEST / 2) * em * SPARE + 2 * INSET)
    return [round(found, 2) for found in _shared(most, least)]


def _lines(table: Table, place: int) -> Iterator[tuple[Span, float]]:
    for row in table.rows:
        for line in row[place]:
            yield line, MARK if line.tone is not None else 0.0


def _shared(most: list[float], least: list[float]) -> list[float]:
    """Each at least its least, as far as the page goes; what is left over goes where it is wanted most."""
    wanted, needed = sum(most), sum(least)
    if wanted <= PAGE:
        return [found * PAGE / wanted for found in most]
    if needed >= PAGE:
        return [found * PAGE / needed for found in least]
    asked = [(upper - lower) ** 0.75 if upper > lower else 0.0 for upper, lower in zip(most, least, strict=True)]
    spare = PAGE - needed
    return [lower + spare * share / sum(asked) for lower, share in zip(least, asked, strict=True)]
