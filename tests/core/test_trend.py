"""Points in the order of their days, changes only where they can be compared, and places along a line."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tcready.core.readiness import Numbers, VerdictState
from tcready.core.trend import Point, along, moved_json, trend


def point(
    day: str, score: str | None, framework: str = "sha256:a", method: str = "tcready-1", id: str = ""
) -> Point:
    number = None if score is None else Fraction(score)
    numbers = Numbers(number, number, Fraction(1, 2))
    taken = date.fromisoformat(day)
    return Point(id or day, "", taken, numbers, VerdictState.NOT_READY, "2023", framework, method)


def test_the_order_is_that_of_the_days_whatever_order_they_were_taken_in() -> None:
    moved = trend([point("2025-12-31", "3/4"), point("2024-12-31", "1/4"), point("2025-06-30", "1/2")])
    assert [item.point.id for item in moved] == ["2024-12-31", "2025-06-30", "2025-12-31"]
    assert [item.change for item in moved] == [None, Fraction(1, 4), Fraction(1, 4)]


def test_two_of_the_same_day_stay_in_the_order_taken() -> None:
    moved = trend([point("2025-01-01", "1/2", id="b"), point("2025-01-01", "1/3", id="a")])
    assert [item.point.id for item in moved] == ["b", "a"]
    assert moved[1].change == Fraction(-1, 6)


def test_other_criteria_or_another_method_give_no_change_and_say_so() -> None:
    moved = trend(
        [
            point("2023-01-01", "1/4"),
            point("2024-01-01", "1/2", framework="sha256:b"),
            point("2025-01-01", "3/4", framework="sha256:b", method="tcready-2"),
            point("2026-01-01", "4/5", framework="sha256:b", method="tcready-2"),
        ]
    )
    assert [(item.new_framework, item.new_method) for item in moved] == [
        (False, False),
        (True, False),
        (False, True),
        (False, False),
    ]
    assert [item.change for item in moved] == [None, None, None, Fraction(1, 20)]
    assert [moved_json(item)["comparable"] for item in moved] == [True, False, False, True]
    assert [moved_json(item)["change"] for item in moved] == [None, None, None, "1/20"]


def test_an_undefined_score_has_no_change() -> None:
    moved = trend([point("2023-01-01", None), point("2024-01-01", "0"), point("2025-01-01", None)])
    assert [item.change for item in moved] == [None, None, None]
    assert moved_json(moved[0])["score"] is None


def test_places_follow_time() -> None:
    days = [date(2025, 1, 1), date(2025, 1, 11), date(2025, 4, 11)]  # 10 and 100 days in
    assert along(days, 1000, 5) == [0, 100, 1000]
    assert along([], 1000, 5) == []
    assert along(days[:1], 1000, 5) == [500]
    assert along([days[0]] * 3, 1000, 5) == [0, 5, 10]
    assert along([days[0], *[days[2]] * 2], 1000, 5) == [0, 995, 1000]
    assert along(days, 8, 5) == [0, 4, 8]


@given(
    gaps=st.lists(st.integers(0, 400), min_size=1, max_size=40),
    length=st.integers(50, 900),
    gap=st.integers(1, 20),
)
def test_places_are_inside_in_order_and_apart_where_there_is_room(
    gaps: list[int], length: int, gap: int
) -> None:
    days = [date(2020, 1, 1)]
    for between in gaps:
        days.append(days[-1] + timedelta(days=between))
    places = along(days, length, gap)
    assert len(places) == len(days)
    assert 0 <= min(places) <= max(places) <= length
    steps = [after - before for before, after in pairwise(places)]
    if gap * len(steps) <= length:
        assert min(steps) >= gap
    else:
        assert min(steps) >= 0
