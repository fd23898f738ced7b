"""What is late, what comes, what is done."""

from __future__ import annotations

from datetime import date

import pytest

from tcready.core.action_plan import PlanState, by_state, plan_state
from tcready.core.records import PlanItem

DAY = date(2026, 11, 23)


def action(id: str, due: str | None = None, done: str | None = None) -> PlanItem:
    said = {"id": id, "requirement": "r", "subject": "s", "action": "Gör", "due": due, "done": done}
    return PlanItem.model_validate({name: value for name, value in said.items() if value})


@pytest.mark.parametrize(
    ("due", "done", "state"),
    [
        ("2026-11-22", None, PlanState.LATE),
        ("2026-11-23", None, PlanState.COMING),  # the last day is a day to do it on
        (None, None, PlanState.UNDATED),
        ("2026-11-01", "2026-11-23", PlanState.DONE_TODAY),
        ("2026-11-01", "2026-11-22", PlanState.DONE),
        ("2026-11-01", "2026-11-24", PlanState.LATE),  # done tomorrow: not on this day
        (None, "2026-11-24", PlanState.UNDATED),
    ],
)
def test_how_an_action_stands_on_a_day(due: str | None, done: str | None, state: PlanState) -> None:
    assert plan_state(action("a", due, done), DAY) is state


def test_what_is_to_be_done_by_its_day_and_what_is_done_by_the_latest() -> None:
    found = by_state(
        [
            action("c", "2026-12-24"),
            action("b", "2026-12-01"),
            action("x", done="2026-01-01"),
            action("y", done="2026-05-01"),
        ],
        DAY,
    )
    assert [item.id for item in found[PlanState.COMING]] == ["b", "c"]
    assert [item.id for item in found[PlanState.DONE]] == ["y", "x"]
    assert found[PlanState.LATE] == []
