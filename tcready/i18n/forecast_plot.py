"""The score ahead, drawn as a slope in signs that read without colour."""

from __future__ import annotations

from bisect import bisect_right
from fractions import Fraction

from tcready.core.forecast import Forecast
from tcready.i18n.catalogue import tr
from tcready.i18n.trend_plot import axis

ROWS = 5
EIGHTHS = " ▁▂▃▄▅▆▇█"


def plot(found: Forecast, width: int = 60) -> list[str]:
    """The lines of the drawing, at most `width` + 8 signs wide: 100 % on top, time from left to right.

    A column is as high as the score on its last day, in fortieths of 100 %, rounded; a day on which
    something turns has its sign on the axis.
    """
    width = max(width, 24)
    whole = max(1, (found.until - found.as_of).days)
    days = [(turn.day - found.as_of).days for turn in found.turns]
    scores = [found.numbers.score, *(turn.numbers.score for turn in found.turns)]
    heights = []
    for x in range(width):
        last_day = (x + 1) * (whole + 1) // width - 1
        score = scores[bisect_right(days, last_day)]
        heights.append(round((score or Fraction(0)) * ROWS * 8))
    cells = [
        [EIGHTHS[min(8, max(0, height - 8 * row))] for height in heights] for row in reversed(range(ROWS))
    ]
    marks = {day * width // (whole + 1) for day in days}
    return axis(cells, found.as_of, found.until, [tr("● dag då läget ändras")], marks)
