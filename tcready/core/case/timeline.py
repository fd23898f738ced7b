"""The case on a day: what is done, what comes next, what is still to come. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from enum import Enum
from typing import NamedTuple

from tcready.core.case.flow import ORDER
from tcready.core.records.application import Milestone, MilestoneName

_BESIDE: frozenset[MilestoneName] = frozenset(("uppskov", "arsrapport"))
"""Steps that say nothing of how far the case has come: an exception, and what comes each year."""


class StepState(Enum):
    """How a step stands on the day."""

    DONE = "done"
    NEXT = "next"
    LATER = "later"
    PASSED = "passed"
    """It has no day, though a later step is done."""


class Step(NamedTuple):
    """A step of the case. `entries` have happened by the day, `booked` are still to come; each by date."""

    milestone: MilestoneName
    state: StepState
    entries: tuple[Milestone, ...]
    booked: tuple[Milestone, ...]

    @property
    def day(self) -> date | None:
        """The day it was last done."""
        return self.entries[-1].date if self.entries else None

    @property
    def occasions(self) -> tuple[tuple[Milestone, ...], ...]:
        """What is done and what is booked; rows that differ only by their file are one occasion."""
        found: dict[tuple[object, ...], tuple[Milestone, ...]] = {}
        for row in (*self.entries, *self.booked):
            same = (row.date, row.by, row.paragraph, row.dnr)
            found[same] = (*found.get(same, ()), row)
        return tuple(found.values())


def timeline(
    flow: Sequence[MilestoneName], milestones: Iterable[Milestone], application: str, as_of: date
) -> tuple[Step, ...]:
    """Every step of the flow, and those beside it that have a day, in the order of the process.

    Supplements that nobody was asked for are left out once there is a decision.
    """
    rows = sorted((row for row in milestones if row.application == application), key=lambda row: row.date)
    done: dict[MilestoneName, tuple[Milestone, ...]] = {}
    booked: dict[MilestoneName, tuple[Milestone, ...]] = {}
    for row in rows:
        held = done if row.date <= as_of else booked
        held[row.milestone] = (*held.get(row.milestone, ()), row)
    names = _in_order({*flow, *done, *booked}, done)
    if "beslut" in done and not {"komplettering"} & {*done, *booked}:
        names = [name for name in names if name != "komplettering"]
    reached = max((names.index(name) for name in done if name not in _BESIDE), default=-1)
    coming = _next_of(names, reached, done, as_of)
    return tuple(
        Step(name, _state(place, name, reached, coming, done), done.get(name, ()), booked.get(name, ()))
        for place, name in enumerate(names)
    )


def next_step(steps: Iterable[Step]) -> Step | None:
    """The step that comes next; None when there is none left."""
    return next((step for step in steps if step.state is StepState.NEXT), None)


def _in_order(
    names: set[MilestoneName], done: dict[MilestoneName, tuple[Milestone, ...]]
) -> list[MilestoneName]:
    """In the order of the process; a deferral stands before the supplements that it puts off."""
    in_order = [name for name in ORDER if name in names]
    if {"uppskov", "komplettering"} <= names:
        supplements, deferral = done.get("komplettering"), done.get("uppskov")
        if not supplements or (deferral and deferral[0].date <= supplements[-1].date):
            in_order.remove("uppskov")
            in_order.insert(in_order.index("komplettering"), "uppskov")
    return in_order


def _next_of(
    names: Sequence[MilestoneName],
    reached: int,
    done: dict[MilestoneName, tuple[Milestone, ...]],
    as_of: date,
) -> MilestoneName | None:
    """The first step not done beyond the last one that is; after a decision, a report each calendar year."""
    if "atergranskning" in done:
        return None
    for name in names[reached + 1 :]:
        rows = done.get(name, ())
        if name == "arsrapport" and "beslut" in names:
            rows = tuple(row for row in rows if row.date.year == as_of.year)
        if name != "uppskov" and not rows:
            return name
    return None


def _state(
    place: int,
    name: MilestoneName,
    reached: int,
    coming: MilestoneName | None,
    done: dict[MilestoneName, tuple[Milestone, ...]],
) -> StepState:
    if name == coming:
        return StepState.NEXT
    if name in done:
        return StepState.DONE
    return StepState.PASSED if place < reached else StepState.LATER
