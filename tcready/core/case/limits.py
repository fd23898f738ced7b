"""The days a case has to keep, counted from what has happened in it. Pure.

The protocol comes within a month of the visit, and supplements within three months of the protocol unless
something else was said (teknikcollege.se/efter-granskningsbesoket). A deferral has a timetable of its own, so
nothing is counted then; nor where a day has been booked. That a new application is thought of three months
before the end is tcready's own reminder: nobody demands it.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import Enum
from typing import NamedTuple

from tcready.core.dates import add_months
from tcready.core.records.application import Application, Milestone, MilestoneName

PROTOCOL_MONTHS, SUPPLEMENT_MONTHS, REMINDER_MONTHS = 1, 3, 3


class LimitKind(Enum):
    """What the day is for."""

    PROTOCOL = "protocol"
    SUPPLEMENTS = "supplements"
    RENEWAL = "renewal"
    ENDS = "ends"


class Limit(NamedTuple):
    """A day counted from another. `milestone` is the step that meets it."""

    kind: LimitKind
    on: date
    since: date
    milestone: MilestoneName
    application: str


def limits(application: Application, milestones: Iterable[Milestone], as_of: date) -> tuple[Limit, ...]:
    """The days that are not met on the day, by date; one that has passed is late."""
    rows = [row for row in milestones if row.application == application.id]
    found = [_protocol(rows, as_of), _supplements(rows, as_of), *_period(application, rows, as_of)]
    return tuple(
        sorted(
            (
                Limit(kind, on, since, milestone, application.id)
                for kind, on, since, milestone in (one for one in found if one)
            ),
            key=lambda limit: limit.on,
        )
    )


_Counted = tuple[LimitKind, date, date, MilestoneName]


def _protocol(rows: list[Milestone], as_of: date) -> _Counted | None:
    """A month from the latest visit, also one that is booked, until there is a protocol of it."""
    visit = _latest(rows, "besok", date.max)
    if visit is None or _latest(rows, "beslut", as_of):
        return None
    protocol = _latest(rows, "protokoll", date.max)
    if protocol is not None and protocol >= visit:
        return None
    return LimitKind.PROTOCOL, add_months(visit, PROTOCOL_MONTHS), visit, "protokoll"


def _supplements(rows: list[Milestone], as_of: date) -> _Counted | None:
    """Three months from the protocol, until they are sent or booked, deferred or decided without."""
    protocol = _latest(rows, "protokoll", as_of)
    if protocol is None or _latest(rows, "beslut", as_of):
        return None
    sent, deferred = _latest(rows, "komplettering", date.max), _latest(rows, "uppskov", as_of)
    if any(day is not None and day >= protocol for day in (sent, deferred)):
        return None
    return LimitKind.SUPPLEMENTS, add_months(protocol, SUPPLEMENT_MONTHS), protocol, "komplettering"


def _period(application: Application, rows: list[Milestone], as_of: date) -> list[_Counted]:
    """The end of what was decided, and the reminder before it, until there is a review again."""
    if application.period is None or not _latest(rows, "beslut", as_of):
        return []
    if _latest(rows, "atergranskning", as_of):
        return []
    first, through = application.period.from_, application.period.through
    reminder = add_months(through, -REMINDER_MONTHS)
    ahead: list[_Counted] = [(LimitKind.RENEWAL, reminder, through, "atergranskning")]
    return [*(ahead if reminder >= as_of else []), (LimitKind.ENDS, through, first, "atergranskning")]


def _latest(rows: list[Milestone], name: MilestoneName, until: date) -> date | None:
    return max((row.date for row in rows if row.milestone == name and row.date <= until), default=None)
