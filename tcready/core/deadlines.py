"""The days that something has to be done by: actions, requested evidence, and the dates of the case. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from tcready.core.case.limits import Limit
from tcready.core.records import Evidence, Milestone, PlanItem, Records


class Deadline(NamedTuple):
    """A day and what it is for: an action, a request, a step of the case, or a day counted from one."""

    on: date
    what: PlanItem | Evidence | Milestone | Limit


def deadlines(records: Records, as_of: date, counted: Iterable[Limit] = ()) -> list[Deadline]:
    """What is not done on the day, by date; steps of the case only while they are still to come.

    `counted` are the days that `core.case.limits` counts for an application.
    """
    found = [
        Deadline(item.due, item)
        for item in records.plan
        if item.due and (item.done is None or item.done > as_of)
    ]
    found += [
        Deadline(item.due, item)
        for item in records.evidence
        if item.due and (item.collected is None or item.collected > as_of)
    ]
    found += [Deadline(step.date, step) for step in records.milestones if step.date >= as_of]
    found += [Deadline(limit.on, limit) for limit in counted]
    return sorted(found, key=lambda deadline: deadline.on)


def overdue(found: list[Deadline], as_of: date) -> list[Deadline]:
    """Those whose day has passed."""
    return [deadline for deadline in found if deadline.on < as_of]
