"""The evidence as a registrar's list: what came in when, from whom, under which number, and what it is.

What a public authority's register must say of a document: the day it came in or was made, its diary number,
sender and recipient, and briefly what it concerns. Of what is secret, sender, recipient and subject may be
left out so that the rest can be shown (offentlighets- och sekretesslagen 2009:400, 5 kap. 2 §).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from tcready.core.framework import Framework, Handling
from tcready.core.records import Evidence, Revision


class Entry(NamedTuple):
    """A line of the register. `version` counts from 1 within its record; `title` None: left out."""

    date: date
    dnr: str | None
    sender: str | None
    recipient: str | None
    title: str | None
    handling: Handling
    evidence: str
    version: int


def diary(
    evidence: Iterable[Evidence], framework: Framework, through: date, *, redacted: bool = False
) -> list[Entry]:
    """Everything that had come in by the day, in date order and then by id; each version has its own line.

    What is only requested is in no register. `redacted`: without sender, recipient and subject of what is
    not open.
    """
    entries = []
    for record in evidence:
        handling = handling_of(record, framework)
        hidden = redacted and handling != "open"
        versions: tuple[Evidence | Revision, ...] = (*record.revisions, record)
        for number, version in enumerate(versions, 1):
            came = _came(version)
            if came is not None and came <= through:
                entry = Entry(
                    came, version.dnr, version.from_, version.to, record.title, handling, record.id, number
                )
                entries.append(entry._replace(sender=None, recipient=None, title=None) if hidden else entry)
    return sorted(entries, key=lambda entry: (entry.date, entry.evidence, entry.version))


def handling_of(record: Evidence, framework: Framework) -> Handling:
    """How it must be handled: as it says itself, else as its kind says."""
    kind = framework.kinds.get(record.kind)
    return record.handling or (kind.handling if kind else "open")


def _came(version: Evidence | Revision) -> date | None:
    return version.received or version.collected
