"""The days a case has to keep, each worked out on a calendar by hand."""

from __future__ import annotations

from datetime import date

import pytest

from tcready.core.case import LimitKind, limits
from tests.core.case.given import application, rows

DAY = date(2026, 6, 1)
YEARS = ("2026-01-01", "2028-12-31")


def counted(*said: str, on: date = DAY, period: tuple[str, str] = ("", "")) -> list[tuple[str, str]]:
    return [(one.kind.value, str(one.on)) for one in limits(application(*period), rows(*said), on)]


@pytest.mark.parametrize(
    ("visit", "last"),
    [
        ("2026-02-03", "2026-03-03"),
        ("2026-01-31", "2026-02-28"),  # February has no 31st
        ("2028-01-31", "2028-02-29"),  # nor a 30th, and 2028 is a leap year
        ("2028-02-29", "2028-03-29"),
        ("2026-12-31", "2027-01-31"),
    ],
)
def test_the_protocol_comes_within_a_month_of_the_visit(visit: str, last: str) -> None:
    assert counted(f"besok {visit}") == [("protocol", last)]


def test_no_protocol_is_awaited_when_it_has_come_is_booked_or_there_is_a_decision() -> None:
    assert "protocol" not in dict(counted("besok 2026-02-03", "protokoll 2026-02-20"))
    assert counted("besok 2026-05-20", "protokoll 2026-07-01") == []
    assert counted("besok 2026-02-03", "beslut 2026-05-01") == []
    assert counted("protokoll 2026-01-10", "besok 2026-05-20") == [
        ("supplements", "2026-04-10"),
        ("protocol", "2026-06-20"),
    ]


@pytest.mark.parametrize(
    ("protocol", "last"),
    [
        ("2026-03-10", "2026-06-10"),
        ("2025-11-30", "2026-02-28"),
        ("2023-11-30", "2024-02-29"),
        ("2026-01-31", "2026-04-30"),
    ],
)
def test_supplements_are_sent_within_three_months_of_the_protocol(protocol: str, last: str) -> None:
    assert counted(f"protokoll {protocol}") == [("supplements", last)]


def test_supplements_are_not_awaited_when_sent_booked_deferred_or_decided_without() -> None:
    protocol = "protokoll 2026-03-10"
    for more in (
        "komplettering 2026-05-01",
        "komplettering 2026-09-01",
        "uppskov 2026-05-20",
        "beslut 2026-05-02",
    ):
        assert counted(protocol, more) == []
    # What was sent before this protocol answers an earlier one.
    assert counted("komplettering 2026-01-01", protocol) == [("supplements", "2026-06-10")]


def test_a_decided_period_ends_and_is_thought_of_three_months_before() -> None:
    decided = "beslut 2025-12-15"
    assert counted(decided, period=YEARS) == [("renewal", "2028-09-30"), ("ends", "2028-12-31")]
    assert counted(decided, period=YEARS, on=date(2028, 10, 1)) == [("ends", "2028-12-31")]
    assert counted(decided, "atergranskning 2028-06-01", period=YEARS, on=date(2028, 10, 1)) == []
    assert counted(decided) == []
    assert counted(period=YEARS) == []


def test_what_is_counted_says_from_where_and_by_which_step_it_is_met() -> None:
    (found,) = limits(application(), rows("besok 2026-02-03"), DAY)
    assert (found.kind, found.since, found.milestone, found.application) == (
        LimitKind.PROTOCOL,
        date(2026, 2, 3),
        "protokoll",
        "a",
    )
    assert limits(application(id="b"), rows("besok 2026-02-03"), DAY) == ()
