"""The action plan on a day: what is late, what comes, what is done. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import Enum

from tcready.core.records import PlanItem


class PlanState(Enum):
    """How an action stands on a day, in the order people look at them."""

    LATE = "late"
    COMING = "coming"
    UNDATED = "undated"
    DONE_TODAY = "done_today"
    DONE = "done"


def plan_state(item: PlanItem, as_of: date) -> PlanState:
    """How the action stands; what is done after the day is not done on it."""
    if item.done is not None and item.done <= as_of:
        return PlanState.DONE_TODAY if item.done == as_of else PlanState.DONE
    if item.due is None:
        return PlanState.UNDATED
    return PlanState.LATE if item.due < as_of else PlanState.COMING


def by_state(plan: Iterable[PlanItem], as_of: date) -> dict[PlanState, list[PlanItem]]:
    """Every state with its actions, none left out: by their last day, and those done by the latest."""
    found: dict[PlanState, list[PlanItem]] = {state: [] for state in PlanState}
    for item in plan:
        found[plan_state(item, as_of)].append(item)
    for state, items in found.items():
        if state in (PlanState.DONE, PlanState.DONE_TODAY):
            items.sort(key=lambda item: item.done or date.min, reverse=True)
        else:
            items.sort(key=lambda item: item.due or date.max)
    return found
