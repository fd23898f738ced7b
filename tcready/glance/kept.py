"""What is read of each database, in the only statements of this room."""

from __future__ import annotations

import json
from collections.abc import Iterator
from hashlib import sha256
from typing import Any, NamedTuple, Protocol

from tcready.core.records.application import Application, Milestone

NEWEST = 4
"""The newest form of the database that is known here; a later one is left alone."""


class Reading(Protocol):
    """An open connection: SQLite's, or PostgreSQL's."""

    def execute(self, statement: str, /) -> Any:
        """The rows that answer it."""


class Frozen(NamedTuple):
    """A snapshot's bytes; `whole`: they are what the journal says was stored."""

    id: str
    document: bytes
    whole: bool


class Kept(NamedTuple):
    """A workspace: its name, its snapshots in order, and what has to be done by when.

    `due` are the days of what is promised or requested, with the day it was done. `changed`: something was
    written after the last snapshot.
    """

    name: str
    frozen: tuple[Frozen, ...]
    due: tuple[tuple[str, str | None], ...]
    applications: tuple[Application, ...]
    milestones: tuple[Milestone, ...]
    changed: bool


class TooNew(Exception):
    """The database is of a later form than this program knows."""


def kept_in(connection: Reading, tables: str = "") -> Kept:
    """Everything that is looked at. `tables` stands before each table's name: a schema, where there are any.

    TooNew, or whatever the database says if it is none of ours.
    """
    (form,) = connection.execute(f"SELECT version FROM {tables}schema_version").fetchone()
    if form > NEWEST:
        raise TooNew
    (name,) = connection.execute(f"SELECT name FROM {tables}workspace").fetchone()
    last, frozen = 0, []
    for id, document, payload, seq in connection.execute(
        f"SELECT s.id, s.document, j.payload, j.seq FROM {tables}snapshot s LEFT JOIN {tables}journal j "
        "ON j.key = s.id AND j.register = 'snapshots' ORDER BY s.position"
    ):
        data = bytes(document)
        frozen.append(Frozen(id, data, payload is not None and sha256(data).hexdigest() == _stored(payload)))
        last = max(last, seq or 0)
    (written,) = connection.execute(f"SELECT coalesce(max(seq), 0) FROM {tables}journal").fetchone()
    return Kept(
        name=str(name),
        frozen=tuple(frozen),
        due=tuple(_due(connection, tables)),
        applications=tuple(_applications(connection, tables)),
        milestones=tuple(
            Milestone.model_validate({"application": application, "milestone": step, "date": day})
            for application, step, day in connection.execute(
                f"SELECT application, milestone, date FROM {tables}milestone ORDER BY position"
            )
        ),
        changed=bool(frozen) and written > last,
    )


def _stored(payload: str) -> str:
    """The sum that the journal has of a snapshot."""
    return str(json.loads(payload)["after"]["sha256"])


def _due(connection: Reading, tables: str) -> Iterator[tuple[str, str | None]]:
    yield from connection.execute(f"SELECT due, done FROM {tables}plan WHERE due IS NOT NULL")
    yield from connection.execute(f"SELECT due, collected FROM {tables}evidence WHERE due IS NOT NULL")


def _applications(connection: Reading, tables: str) -> Iterator[Application]:
    for id, type, subject, first, through in connection.execute(
        f"SELECT id, type, subject, period_from, period_through FROM {tables}application ORDER BY position"
    ):
        period = {"from": first, "through": through} if first and through else None
        yield Application.model_validate({"id": id, "type": type, "subject": subject, "period": period})
