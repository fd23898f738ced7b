"""Which application is in force on a day."""

from __future__ import annotations

from datetime import date

import pytest

from tcready.core.case import in_force
from tests.core.case.given import application

FIRST = application("2026-01-01", "2028-12-31", id="forsta")
BESIDE = application("2027-01-01", "2028-12-31", id="bredvid")
AGAIN = application("2029-01-01", "2033-12-31", id="igen")
UNDATED = application(id="utan")


@pytest.mark.parametrize(
    ("day", "id"),
    [
        (date(2025, 6, 1), "forsta"),  # the one that begins soonest
        (date(2026, 1, 1), "forsta"),
        (date(2027, 6, 1), "forsta"),  # both cover it: the first of them
        (date(2028, 12, 31), "forsta"),
        (date(2029, 1, 1), "igen"),
        (date(2034, 1, 1), "igen"),  # the one that ended last
    ],
)
def test_the_one_whose_period_covers_the_day(day: date, id: str) -> None:
    found = in_force((UNDATED, FIRST, AGAIN, BESIDE), day)
    assert found is not None
    assert found.id == id


def test_without_periods_the_first_and_without_applications_none() -> None:
    assert in_force((UNDATED,), date(2026, 1, 1)) is UNDATED
    assert in_force((), date(2026, 1, 1)) is None
