"""The journal as text, and a workspace made again from it: the same entries, each record at its own place.

One line an entry, canonical JSON with exactly the fields of `JournalEntry`; so the lines can be checked by
another program, and compared with those of another copy of the workspace.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from operator import itemgetter
from typing import Any, NamedTuple

from sqlalchemy import Connection, insert

from tcready.core.canonical import canonical_json, sha256_hex
from tcready.core.errors import Damaged, Faulty
from tcready.core.fields import Value
from tcready.core.finding import Finding, Severity, Where
from tcready.core.message import msg
from tcready.core.records import Workspace
from tcready.store import rows
from tcready.store.chain import Chain
from tcready.store.engines import dialect_of
from tcready.store.erasing import lawfully_empty, tombstone
from tcready.store.journal import JournalEntry
from tcready.store.replay import Replay
from tcready.store.rows import Stored
from tcready.store.shapes import SHAPES
from tcready.store.tables import table
from tcready.store.values import value_of

_NUMBERS = frozenset(("seq", "act"))
_AT_A_TIME = 1000


class Told(NamedTuple):
    """What a journal tells: the records by register and key, and the snapshots' sums in order."""

    workspace: Workspace | None
    records: Mapping[str, Mapping[str, Value]]
    snapshots: Mapping[str, str]


class History(NamedTuple):
    """A journal to go on from, and the snapshots it tells of, by id."""

    entries: tuple[JournalEntry, ...]
    documents: Mapping[str, bytes]


def journal_lines(entries: Iterable[JournalEntry]) -> bytes:
    """The entries as lines."""
    return b"".join(canonical_json(entry._asdict()) + b"\n" for entry in entries)


def read_lines(data: bytes, file: str) -> tuple[list[JournalEntry], list[Finding]]:
    """The entries in the lines, and what is wrong with the lines or with the chain, each at its line."""
    entries: list[JournalEntry] = []
    findings: list[Finding] = []
    lines = [(number, _entry(line)) for number, line in enumerate(data.splitlines(), 1)]
    stones = [stone for _, entry in lines if entry and (stone := tombstone(entry))]
    chain = Chain(lawfully_empty(stones))
    for number, entry in lines:
        where = Where(file, number)
        if entry is None:
            message = msg("Raden är ingen post i ändringsloggen.")
            return entries, [*findings, Finding(Severity.ERROR, "journal-line", where, message)]
        findings += (fault._replace(where=where) for fault in chain.faults(entry))
        entries.append(entry)
    return entries, findings


def told_by(entries: Sequence[JournalEntry]) -> Told:
    """What the entries tell, taken in order. Faulty if a record in them is none that we know."""
    replay = Replay()
    for entry in entries:
        replay.take(entry)
    records: dict[str, dict[str, Value]] = {name: {} for name in SHAPES}
    try:
        for place, (key, plain) in sorted(replay.records.items(), key=itemgetter(0)):
            if replay.known(place.register, key):
                stored = Stored(place.position, plain)
                records[place.register][key] = value_of(SHAPES[place.register], stored)
        workspace = Workspace.model_validate(replay.workspace) if replay.workspace else None
    except (Damaged, ValueError) as error:
        message = (
            error.message if isinstance(error, Damaged) else msg("Arbetsytans egna uppgifter är skadade.")
        )
        raise Faulty([Finding(Severity.ERROR, "journal-record", Where("journal"), message)]) from None
    return Told(workspace, records, dict(replay.snapshots))


def earlier_records(entries: Iterable[JournalEntry]) -> dict[tuple[str, str], list[Value]]:
    """Every record that the entries tell of, by register and key, each as it was from time to time."""
    found: dict[tuple[str, str], list[Value]] = {}
    for entry in entries:
        if entry.register not in SHAPES or not entry.payload_holds():
            continue
        try:
            content = entry.content
            if content["after"] is None:
                continue
            value = value_of(SHAPES[entry.register], Stored(int(content["position"]), content["after"]))
        except (Damaged, KeyError, TypeError, ValueError):
            continue
        found.setdefault((entry.register, entry.key), []).append(value)
    return found


def restore(connection: Connection, history: History) -> None:
    """Fill an empty database with what the journal tells, entry by entry as it was written.

    Faulty if a snapshot is not what the journal says.
    """
    entries, documents = history
    journal = table("journal")
    for first in range(0, len(entries), _AT_A_TIME):
        some = entries[first : first + _AT_A_TIME]
        connection.execute(insert(journal), [entry._asdict() for entry in some])
    replay = Replay()
    for entry in entries:
        replay.take(entry)
    highest = _highest(entries)
    for name, shape in SHAPES.items():
        found = sorted(
            ((place, plain) for place, (_, plain) in replay.records.items() if place.register == name),
            key=itemgetter(0),
        )
        rows.put_in(connection, shape, [Stored(place.position, plain) for place, plain in found])
        dialect_of(connection).never_again(connection, shape.table, highest.get(name, 0))
    connection.execute(insert(table("workspace")), {"only": 1, **(replay.workspace or {})})
    for position, (id, sum_) in enumerate(replay.snapshots.items(), 1):
        document = documents.get(id)
        if document is None or sha256_hex(document) != sum_:
            raise Faulty([snapshot_fault(id, there=document is not None)])
        connection.execute(insert(table("snapshot")), {"position": position, "id": id, "document": document})


def snapshot_fault(id: str, *, there: bool) -> Finding:
    """A snapshot that the journal tells of and that is not here, or is another."""
    if there:
        message = msg("Ögonblicksbilden är en annan än den som ändringsloggen beskriver.")
    else:
        message = msg("Ögonblicksbilden finns i ändringsloggen men inte bland filerna.")
    return Finding(Severity.ERROR, "snapshot-differs", Where(f"snapshots/{id}.json"), message)


def _entry(line: bytes) -> JournalEntry | None:
    try:
        fields: Any = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(fields, dict) or set(fields) != set(JournalEntry._fields):
        return None
    for name, value in fields.items():
        wanted = int if name in _NUMBERS else str
        if type(value) is not wanted:
            return None
    if any(not 0 <= fields[name] < 1 << 62 for name in _NUMBERS):
        return None
    return JournalEntry(**fields)


def _highest(entries: Iterable[JournalEntry]) -> dict[str, int]:
    """The last place that any record of a register has ever had."""
    highest: dict[str, int] = {}
    for entry in entries:
        try:
            position = entry.content["position"] if entry.register in SHAPES else 0
        except (Damaged, KeyError, ValueError):
            continue
        highest[entry.register] = max(highest.get(entry.register, 0), int(position))
    return highest
