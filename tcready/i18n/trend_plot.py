"""Score and coverage over time, drawn in signs that read without colour."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

from tcready.core.trend import along
from tcready.i18n.catalogue import tr

if TYPE_CHECKING:
    from tcready.core.trend import Moved

SCORE, COVERAGE, BOTH, BREAK = "●", "○", "◉", "┊"
ROWS = 10


def plot(moved: Sequence[Moved], width: int = 64) -> list[str]:
    """The lines of the drawing, at most `width` + 8 signs wide: 100 % on top, time from left to right."""
    cells = [[" "] * width for _ in range(ROWS + 1)]
    for item, x in zip(moved, along([item.point.as_of for item in moved], width - 1, 3), strict=True):
        if not item.comparable:
            for row in cells:
                row[x - 1] = BREAK
        for value, sign in ((item.point.numbers.coverage, COVERAGE), (item.point.numbers.score, SCORE)):
            if value is not None:
                row = cells[ROWS - round(value * ROWS)]
                row[x] = BOTH if sign == SCORE and row[x] == COVERAGE else sign
    legend = [tr("● poäng"), tr("○ täckning"), tr("◉ båda")]
    if not all(item.comparable for item in moved):
        legend.append(tr("┊ nya kriterier eller nytt räknesätt"))
    return axis(cells, moved[0].point.as_of, moved[-1].point.as_of, legend)


def axis(
    cells: Sequence[Sequence[str]],
    first: date,
    last: date,
    legend: Sequence[str],
    marks: Collection[int] = (),
) -> list[str]:
    """The rows of a drawing with 100 % beside the top one, time below, and what the signs mean.

    `marks` are the columns with a sign of their own on the axis.
    """
    top, width = len(cells) - 1, len(cells[0])
    lines = [f"{_share(top - place, top):>5} ┤ {''.join(row)}".rstrip() for place, row in enumerate(cells)]
    days = first.isoformat() + ("" if first == last else last.isoformat().rjust(width - 10))
    line = "".join(SCORE if x in marks else "─" for x in range(width))
    return [*lines, f"      └─{line}", " " * 8 + days, "", " " * 8 + "   ".join(legend)]


def _share(row: int, of: int) -> str:
    """The middle and both ends; where there is no middle row the ends only."""
    return f"{Fraction(row, of) * 100} %" if row in (0, of) or 2 * row == of else ""
