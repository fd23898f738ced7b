"""Every region at a glance: of each its last frozen state, how it came there, and the next day to keep.

The numbers are those of the last snapshot, exact and of its own day. Nothing is rescored, so that two dozen
regions are told in less than a second; whether anything was written since is told beside.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import date
from typing import Any, NamedTuple

from tcready.core.case.limits import limits
from tcready.core.errors import Damaged, TcreadyError
from tcready.core.message import Message, msg
from tcready.core.status_json import numbers_json
from tcready.core.trend import Moved, moved_json, trend
from tcready.glance.head import Head, head_of, musts_of
from tcready.glance.kept import Kept
from tcready.glance.places import Place

AHEAD = 2
"""So many workspaces are read while another is told: most of the time goes to discs, sums and servers."""


class Region(NamedTuple):
    """An application of a workspace. `due` is the next day to keep, or the latest that was not kept."""

    place: str
    name: str
    application: str
    subject: str
    musts: tuple[int, int]
    moved: tuple[Moved, ...]
    due: date | None
    changed: bool

    @property
    def last(self) -> Moved:
        """The last frozen state."""
        return self.moved[-1]


class Untold(NamedTuple):
    """A workspace of which nothing can be told, and why; `exit_code` 0: nothing is wrong with it."""

    place: str
    name: str
    message: Message
    exit_code: int


def regions(places: Iterable[Place], today: date) -> Iterator[Region | Untold]:
    """One after another, in their order; what cannot be read is told, and the rest goes on."""
    for place, reading in _read_ahead(places):
        try:
            kept = reading.result()
            if not kept.frozen:
                none = msg("Här finns ingen ögonblicksbild. Ta en med tcready snapshot take.")
                yield Untold(place.name, kept.name, none, 0)
            yield from _regions(place, kept, today)
        except TcreadyError as error:
            yield Untold(place.name, place.name, error.message, error.exit_code)


def _read_ahead(places: Iterable[Place]) -> Iterator[tuple[Place, Future[Kept]]]:
    """Each place with its reading; the next two are read while one is told, and no more lie in memory."""
    waiting: deque[tuple[Place, Future[Kept]]] = deque()
    with ThreadPoolExecutor(AHEAD) as readers:
        for place in places:
            waiting.append((place, readers.submit(place.read)))
            if len(waiting) > AHEAD:
                yield waiting.popleft()
        yield from waiting


def _regions(place: Place, kept: Kept, today: date) -> Iterator[Region]:
    heads: dict[tuple[str, str], list[tuple[Head, bytes]]] = {}
    for frozen in kept.frozen:
        try:
            if not frozen.whole:
                raise ValueError
            head = head_of(frozen.document)
        except ValueError:
            raise Damaged(
                msg("Ögonblicksbilden {name} är skadad. Kör tcready snapshot verify.", name=frozen.id)
            ) from None
        heads.setdefault((head.application, head.subject), []).append((head, frozen.document))
    subjects = {one.id: one.subject for one in kept.applications}
    whole = {key: seen for key, seen in heads.items() if subjects.get(key[0], key[1]) == key[1]}
    for (application, subject), seen in whole.items():
        moved = trend(head.point for head, _ in seen)
        last = next(document for head, document in reversed(seen) if head.point is moved[-1].point)
        yield Region(
            place.name,
            kept.name,
            application,
            subject,
            musts_of(last),
            moved,
            _next_day(kept, application, today),
            kept.changed,
        )


def _next_day(kept: Kept, application: str, today: date) -> date | None:
    """The first day of all that is promised, requested, booked or counted; a missed one is first."""
    days = [
        date.fromisoformat(due) for due, done in kept.due if done is None or date.fromisoformat(done) > today
    ]
    days += [step.date for step in kept.milestones if step.date >= today]
    for one in kept.applications:
        if one.id == application:
            days += [limit.on for limit in limits(one, kept.milestones, today)]
    return min(days, default=None)


def region_json(region: Region, today: date) -> dict[str, Any]:
    """A region as a JSON value, with exact fractions."""
    last = region.last.point
    return {
        "place": region.place,
        "name": region.name,
        "application": region.application,
        "subject": region.subject,
        "as_of": last.as_of.isoformat(),
        "snapshot": last.id,
        "changed_since": region.changed,
        "verdict": last.verdict.value,
        **numbers_json(last.numbers),
        "musts": {"met": region.musts[0], "of": region.musts[1]},
        "next_deadline": None if region.due is None else region.due.isoformat(),
        "days_left": None if region.due is None else (region.due - today).days,
        "trend": [moved_json(item) for item in region.moved],
    }
