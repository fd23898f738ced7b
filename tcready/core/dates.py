"""Days and months. Every day arrives as an argument; nothing here knows what today is."""

from __future__ import annotations

import calendar
from datetime import date


def add_months(day: date, months: int) -> date:
    """The day `months` calendar months later, clamped to the month's end (31 Jan + 1 = 28 or 29 Feb)."""
    month = day.month - 1 + months
    year, month = day.year + month // 12, month % 12 + 1
    if year > date.max.year:
        return date.max
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def within(day: date, first: date | None, last: date | None) -> bool:
    """Is the day within the two, both included? None is no limit."""
    return (first is None or first <= day) and (last is None or day <= last)
