"""The library: every record of evidence with where it stands on a day and what it is found by."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import product
from typing import NamedTuple

from tcready.core.errors import WrongInput
from tcready.core.framework import Framework
from tcready.core.message import Message
from tcready.core.readiness import Reason
from tcready.core.records import Evidence, Period
from tcready.core.scoring.standing import Standing, Standings, valid_through
from tcready.i18n.naming import Names
from tcready.i18n.words import record_word
from tcready.review.inbox import Waiting


class Shelved(NamedTuple):
    """A record on the day. `reason`: why it does not count, None: it does. `last`: its last day, if any.

    `standing` is None for what had not come in by the day. `searched` is everything it is found by.
    """

    record: Evidence
    standing: Standing[Evidence] | None
    reason: Reason | None
    last: date | None
    searched: str

    @property
    def waits(self) -> bool:
        """Does somebody have to do something: decide, send it, renew it?"""
        return self.reason not in (None, Reason.WITHDRAWN, Reason.REJECTED)

    @property
    def may_be_accepted(self) -> bool:
        """It has come in, and no acceptance of it stands."""
        undone = (Reason.COLLECTED, Reason.REJECTED, Reason.STALE_ACCEPTANCE)
        return self.reason in undone

    @property
    def may_be_rejected(self) -> bool:
        """It has come in, and nobody has turned it down."""
        return self.reason not in (Reason.REQUESTED, Reason.REJECTED, Reason.WITHDRAWN)


class Dropped(NamedTuple):
    """A file in the inbox, and what it is found by."""

    file: Waiting
    searched: str

    @property
    def new(self) -> bool:
        """Can it be filed, and is it not already?"""
        return self.file.trouble is None and not self.file.filed


class Library(NamedTuple):
    """What lies in the inbox, and the records by title. `fault`: why the inbox could not be read."""

    inbox: tuple[Dropped, ...]
    records: tuple[Shelved, ...]
    fault: Message | None = None

    @property
    def total(self) -> int:
        """How many there are of both."""
        return len(self.inbox) + len(self.records)


def library(
    framework: Framework,
    evidence: Sequence[Evidence],
    as_of: date,
    period: Period | None,
    names: Names,
    inbox: Sequence[Waiting] | WrongInput,
) -> Library:
    """All of it on a day, in the order it is shown: files by name, records by title and then by id."""
    standings = Standings(framework.kinds, as_of, period)
    shelved = [_shelved(record, standings, framework, names) for record in evidence]
    shelved.sort(key=lambda item: (item.record.title.casefold(), item.record.id))
    if isinstance(inbox, WrongInput):
        return Library((), tuple(shelved), inbox.message)
    dropped = tuple(Dropped(file, file.path.name.casefold()) for file in inbox)
    return Library(dropped, tuple(shelved))


def found_in(whole: Library, text: str, *, only_waiting: bool = False) -> Library:
    """What holds every word of the text; `only_waiting`: of that, what somebody has to do something about."""
    words = text.casefold().split()
    inbox, records = whole.inbox, whole.records
    for word in words:
        inbox = tuple(item for item in inbox if word in item.searched)
        records = tuple(item for item in records if word in item.searched)
    if only_waiting:
        inbox = tuple(item for item in inbox if item.new)
        records = tuple(item for item in records if item.waits)
    return Library(inbox, records, whole.fault)


def _shelved(record: Evidence, standings: Standings, framework: Framework, names: Names) -> Shelved:
    standing = standings.of(record)
    reason: Reason | None = Reason.NOT_YET_VALID
    if standing is not None:
        reason = standing.reason(tuple(product(record.requirements, record.subjects)), "as_of")
    said = (
        record.title,
        record.id,
        names.kind(record.kind),
        record_word(reason),
        record.file.name if record.file else "",
        record.link or "",
        record.dnr or "",
        record.owner or "",
        *(names.organisation(party.organisation) for party in record.parties),
        *(names.subject(name) for name in record.subjects[:_SEARCHED]),
    )
    last = valid_through(record, framework.kinds.get(record.kind))
    return Shelved(record, standing, reason, last, "\n".join(said).casefold())


_SEARCHED = 20
"""So many of a record's subjects are words it is found by."""
