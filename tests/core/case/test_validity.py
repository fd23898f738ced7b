"""Three whole calendar years the first time, then five."""

from __future__ import annotations

from datetime import date

import pytest

from tcready.core.case import validity, whole_years
from tests.core.case.given import application


@pytest.mark.parametrize(
    ("first", "years", "last"),
    [(2026, 3, date(2028, 12, 31)), (2018, 5, date(2022, 12, 31)), (2022, 5, date(2026, 12, 31))],
)
def test_whole_years_are_first_to_last_both_included(first: int, years: int, last: date) -> None:
    """2018–2022 and 2022–2026 are the published periods of Fyrbodal and Göteborgsregionen."""
    period = whole_years(first, years)
    assert (period.from_, period.through) == (date(first, 1, 1), last)


@pytest.mark.parametrize(
    ("first", "last", "again", "as_rule", "rule_ends"),
    [
        ("2026-01-01", "2028-12-31", False, True, date(2028, 12, 31)),
        ("2026-01-01", "2028-12-31", True, False, date(2030, 12, 31)),
        ("2022-01-01", "2026-12-31", True, True, date(2026, 12, 31)),
        ("2021-03-01", "2024-02-29", False, False, date(2023, 12, 31)),  # three years, but not calendar years
        ("2026-01-01", "2028-12-30", False, False, date(2028, 12, 31)),
    ],
)
def test_a_period_is_as_the_rule_or_not(
    first: str, last: str, again: bool, as_rule: bool, rule_ends: date
) -> None:
    held = validity(application(first, last), again=again)
    assert held is not None
    assert (held.as_rule, held.rule.through) == (as_rule, rule_ends)
    assert held.years == (5 if again else 3)


def test_without_a_period_nothing_is_said() -> None:
    assert validity(application(), again=False) is None
