"""Erasing (*gallring*): what a record said goes for good, and the journal says that it went.

The record, the payload and the salt of every entry about it, and the files that only it had are taken away.
The entries stay with their hashes, so the chain holds; what is left is a tombstone, an entry `erase` on the
same record with null `before` and `after` and

    erased      {"ground": why, "entries": the seq of every emptied entry, "files": SHA-256 of what went}

An empty payload is lawful only where a later tombstone, itself whole, names it. Nothing erased comes back:
not by undo, and not under the same id.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Set
from typing import Any, NamedTuple

from sqlalchemy import Connection, or_, select, update

from tcready.core.errors import Damaged, WrongInput
from tcready.core.message import msg
from tcready.store import evidence_parts, rows
from tcready.store.journal import ERASED, JournalEntry, Pen
from tcready.store.labels import label
from tcready.store.shapes import SHAPES
from tcready.store.tables import table

FILES = "files"
"""The register of a tombstone whose record is a file alone: its key is the SHA-256."""
_AT_A_TIME = 500


class Tombstone(NamedTuple):
    """What is left of an erased record. `files` are the SHA-256 of those that went with it."""

    seq: int
    at: str
    actor: str
    register: str
    key: str
    ground: str
    entries: tuple[int, ...]
    files: tuple[str, ...]


def tombstone(entry: JournalEntry) -> Tombstone | None:
    """What the entry says was erased; None where it is no tombstone, or not as it was written."""
    if entry.what != ERASED or not entry.payload_holds():
        return None
    try:
        said = entry.content["erased"]
        told = str(said["ground"]), tuple(map(int, said["entries"])), tuple(map(str, said["files"]))
    except (Damaged, KeyError, TypeError, ValueError):
        return None
    return Tombstone(entry.seq, entry.at, entry.actor, entry.register, entry.key, *told)


def tombstones(connection: Connection) -> list[Tombstone]:
    """Every tombstone in the journal, in order."""
    journal = table("journal")
    return _told(connection, journal.c.what == ERASED)


def tombstone_of(connection: Connection, register: str, key: str) -> Tombstone | None:
    """The tombstone of that record, or None."""
    journal = table("journal")
    found = _told(
        connection, (journal.c.what == ERASED) & (journal.c.register == register) & (journal.c.key == key)
    )
    return found[-1] if found else None


def lawfully_empty(stones: Iterable[Tombstone]) -> dict[int, int]:
    """The seq of each entry that may be empty, and that of the tombstone that says so."""
    return {seq: stone.seq for stone in stones for seq in stone.entries if seq < stone.seq}


def erase(connection: Connection, pen: Pen, register: str, key: str, ground: str) -> Tombstone:
    """Take the record and what the journal says of it away. WrongInput if there is no such record.

    The files named are those that no other record has; they are still there.
    """
    shape = SHAPES[register]
    entries = list(_entries(connection, register, key))
    if not entries:
        raise WrongInput(msg("Posten finns inte: {record}.", record=label(register, key)))
    stored = rows.one(connection, shape, key)
    contents = [json.loads(entry.payload) for entry in entries if entry.payload_holds()]
    position = stored.position if stored else max((int(said["position"]) for said in contents), default=0)
    had = _files(contents) if shape.parts else {}
    if stored:
        rows.take_out(connection, shape, stored.position)
    kept = used_files(connection) if had else set()
    gone = tuple(sha256 for sha256 in had if sha256 not in kept)
    journal = table("journal")
    emptied = [entry.seq for entry in entries]
    for first in range(0, len(emptied), _AT_A_TIME):
        some = journal.c.seq.in_(emptied[first : first + _AT_A_TIME])
        connection.execute(update(journal).where(some).values(salt="", payload=""))
    return _noted(pen, register, key, ground, emptied, gone, position=position)


def erase_file(pen: Pen, sha256: str, ground: str) -> Tombstone:
    """Say that a file goes, though the records that have it stay."""
    return _noted(pen, FILES, sha256, ground, [], (sha256,))


def left_behind(connection: Connection, present: Set[str]) -> Iterator[str]:
    """The files that were erased and are among those present, unless a record has them by right.

    A file erased alone goes though a record has it; one that went with its record is a record's by right
    if it was added again since.
    """
    alone, with_records = set[str](), set[str]()
    for stone in tombstones(connection):
        (alone if stone.register == FILES else with_records).update(stone.files)
    used = used_files(connection) if with_records & present else set()
    yield from sorted(present & (alone | (with_records - used)))


def used_files(connection: Connection) -> set[str]:
    """The SHA-256 of every file that a record has, in this or an earlier revision."""
    shape = SHAPES["evidence"]
    return {
        sha256 for stored in rows.every(connection, shape) for sha256 in evidence_parts.sums_in(stored.plain)
    }


def _noted(
    pen: Pen,
    register: str,
    key: str,
    ground: str,
    entries: list[int],
    files: tuple[str, ...],
    **more: int,
) -> Tombstone:
    said = {"ground": ground, "entries": entries, "files": list(files)}
    written = pen.note(register, key, {"before": None, "after": None, **more, "erased": said})
    return Tombstone(
        int(written["seq"]), written["at"], written["actor"], register, key, ground, tuple(entries), files
    )


def _entries(connection: Connection, register: str, key: str) -> Iterator[JournalEntry]:
    """The entries about the record that still say something; its tombstones, which say little, stay."""
    journal = table("journal")
    query = (
        select(*[journal.c[name] for name in JournalEntry._fields])
        .where(journal.c.register == register, journal.c.key == key, journal.c.what != ERASED)
        .where(or_(journal.c.payload != "", journal.c.salt != ""))
        .order_by(journal.c.seq)
    )
    return (JournalEntry(*row) for row in connection.execute(query))


def _told(connection: Connection, which: Any) -> list[Tombstone]:
    journal = table("journal")
    columns = [journal.c[name] for name in JournalEntry._fields]
    found = connection.execute(select(*columns).where(which).order_by(journal.c.seq))
    return [stone for row in found if (stone := tombstone(JournalEntry(*row)))]


def _files(contents: Iterable[Mapping[str, Any]]) -> dict[str, None]:
    """The files the record has had at any time, in order."""
    sides = [side for said in contents for side in (said.get("before"), said.get("after")) if side]
    return dict.fromkeys(
        sha256 for side in sides for sha256 in evidence_parts.sums_in({"revisions": [], **side})
    )
