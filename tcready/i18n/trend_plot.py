"""Score and coverage over time, drawn in signs that read without colour."""

from __future__ import annotations

from collections.abc import Sequence
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
    lines = [f"{_share(ROWS - place):>5} ┤ {''.join(row)}".rstrip() for place, row in enumerate(cells)]
    first, last = (moved[place].point.as_of.isoformat() for place in (0, -1))
    days = first if first == last else first + last.rjust(width - len(first))
    legend = [tr("● poäng"), tr("○ täckning"), tr("◉ båda")]
    if not all(item.comparable for item in moved):
        legend.append(tr("┊ nya kriterier eller nytt räknesätt"))
    return [*lines, "      └─" + "─" * width, " " * 8 + days, "", " " * 8 + "   ".join(legend)]


def _share(tenths: int) -> str:
    return f"{Fraction(tenths, ROWS) * 100} %" if tenths % 5 == 0 else ""
