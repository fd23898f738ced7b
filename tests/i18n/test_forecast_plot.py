"""The drawing of the forecast: each column as high as the score on its last day."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from tcready.core.forecast import Forecast
from tcready.core.forecast_turns import Turn
from tcready.core.readiness import Numbers, VerdictState
from tcready.i18n.forecast_plot import EIGHTHS, ROWS, plot

FIRST = date(2026, 1, 1)
SHARES = st.fractions(0, 1, max_denominator=100)


def numbers(score: Fraction | None) -> Numbers:
    return Numbers(score, score, Fraction(1))


def ahead(days: int, turns: dict[int, Fraction], score: Fraction | None = Fraction(1)) -> Forecast:
    """A forecast of so many days after the first, with the score from each of some days on."""
    told = [
        Turn(FIRST + timedelta(day), numbers(turns[day]), VerdictState.NOT_READY, (), (), (), (), ())
        for day in sorted(turns)
    ]
    return Forecast(FIRST, FIRST + timedelta(days), numbers(score), VerdictState.NOT_READY, tuple(told))


def test_a_column_a_day_when_there_is_room_for_just_that() -> None:
    # 24 days in 24 columns: full to the eve of the tenth, then 3/8 of one row of five.
    drawn = plot(ahead(23, {9: Fraction(3, 40)}), 24)
    assert drawn == [
        "100 % ┤ █████████",
        "      ┤ █████████",
        " 50 % ┤ █████████",
        "      ┤ █████████",
        "  0 % ┤ █████████▃▃▃▃▃▃▃▃▃▃▃▃▃▃▃",
        "      └──────────●──────────────",
        "        2026-01-01    2026-01-24",
        "",
        "        ● dag då läget ändras",
    ]


def test_no_score_is_an_empty_drawing() -> None:
    assert all(line.endswith("┤") for line in plot(ahead(100, {}, None), 24)[:ROWS])


@given(st.integers(1, 900), st.dictionaries(st.integers(1, 900), SHARES, max_size=8), st.integers(24, 70))
def test_every_column_is_the_score_of_a_day_in_it(days: int, turns: dict[int, Fraction], width: int) -> None:
    turns = {day: score for day, score in turns.items() if day <= days}
    drawn = plot(ahead(days, turns), width)
    rows = [line[8:].ljust(width) for line in drawn[:ROWS]]
    for x in range(width):
        height = sum(EIGHTHS.index(row[x]) for row in rows)
        # The days that fall in the column, and the eve of them where a column holds less than a day.
        first, last = x * (days + 1) // width, -(-(x + 1) * (days + 1) // width)
        scores = set()
        for day in range(max(0, first - 1), last + 1):
            latest = max((turn for turn in turns if turn <= day), default=None)
            scores.add(round((Fraction(1) if latest is None else turns[latest]) * ROWS * 8))
        assert height in scores
    assert drawn[ROWS].count("●") <= len(turns)
    assert bool(turns) == ("●" in drawn[ROWS])
