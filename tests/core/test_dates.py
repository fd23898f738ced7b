"""Calendar months, clamped to the month's end, and days within two others."""

from __future__ import annotations

from datetime import date

import pytest

from tcready.core.dates import add_months, within


@pytest.mark.parametrize(
    ("day", "months", "then"),
    [
        (date(2025, 1, 31), 1, date(2025, 2, 28)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2024, 2, 29), 48, date(2028, 2, 29)),
        (date(2025, 2, 28), 12, date(2026, 2, 28)),
        (date(2026, 3, 31), 3, date(2026, 6, 30)),
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2026, 12, 1), 1, date(2027, 1, 1)),
        (date(2026, 11, 15), 1, date(2026, 12, 15)),
        (date(2026, 1, 15), 0, date(2026, 1, 15)),
        (date(2000, 1, 31), 1, date(2000, 2, 29)),
        (date(2100, 1, 31), 1, date(2100, 2, 28)),
        (date(9999, 12, 1), 1, date.max),
    ],
)
def test_months_are_calendar_months(day: date, months: int, then: date) -> None:
    assert add_months(day, months) == then


@pytest.mark.parametrize(
    ("day", "first", "last", "inside"),
    [
        (date(2026, 1, 1), date(2026, 1, 1), date(2026, 1, 1), True),
        (date(2025, 12, 31), date(2026, 1, 1), None, False),
        (date(2026, 1, 2), None, date(2026, 1, 1), False),
        (date(2026, 1, 1), None, None, True),
    ],
)
def test_both_ends_are_included(day: date, first: date | None, last: date | None, inside: bool) -> None:
    assert within(day, first, last) is inside
