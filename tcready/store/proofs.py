"""Evidence read only to be scored: its tables side by side in one pass, and a tuple a record.

A record mostly has one requirement, one subject and one decision, for one link: those come in its own row,
and only what it has more of is followed in the other tables. The rows come straight from the driver, as a
million of them are read at a time.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from math import inf
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, FromClause, Select, Table, select

from tcready.core.errors import Damaged
from tcready.core.message import msg
from tcready.core.records.proof import ProofRow
from tcready.store import rows
from tcready.store.labels import label
from tcready.store.proof_reader import ProofReader, Row
from tcready.store.shapes import SHAPES
from tcready.store.tables import table
from tcready.store.values import value_of

COLUMNS = {
    "evidence": (
        *("position", "id", "file_sha256", "link", "note"),
        *("kind", "collected", "valid_from", "valid_through"),
    ),
    "evidence_requirement": ("requirement",),
    "evidence_subject": ("subject",),
    "decision": ("state", "on", "fingerprint", "every_link"),
    "decision_link": ("decision", "requirement", "subject"),
    "evidence_party": ("organisation", "signed", "decided", "dnr", "signatory", "signed_when_collected"),
    "evidence_measure": ("measure", "value"),
}
"""What is read of each table. `ProofReader` takes the rows in this order."""
_FIRST_IN_OWN_ROW = ("evidence_requirement", "evidence_subject", "decision", "decision_link")


def every_proof(connection: Connection, present: Container[str]) -> list[ProofRow]:
    """All evidence in order. `present` holds the SHA-256 of the files there are.

    Damaged, naming the record, if one cannot be understood.
    """
    parts = [_Following(_rows(connection, _following(name))) for name in COLUMNS if name != "evidence"]
    read = ProofReader(present)
    ahead = min(part.ahead for part in parts)
    found = []
    for row in _rows(connection, _own()):
        position = row[0]
        try:
            if position < ahead:
                found.append(read.proof(row))
            else:
                more = [part.of(position) if part.ahead <= position else () for part in parts]
                found.append(read.proof(row, *more))
                ahead = min(part.ahead for part in parts)
        except (ValueError, TypeError, KeyError):
            raise _damaged(connection, str(row[1])) from None
    return found


def _own() -> Select[Any]:
    """Each record with the first of what it mostly has one of, or NULL for those columns."""
    own = table("evidence")
    columns = _columns("evidence")
    joined: FromClause = own
    for name in _FIRST_IN_OWN_ROW:
        of = table(name)
        columns += _columns(name)
        joined = joined.outerjoin(of, (of.c.evidence == own.c.position) & _is_first(of))
    return select(*columns).select_from(joined).order_by(own.c.position)


def _following(name: str) -> Select[Any]:
    """What hangs on the records, in their order; of what comes in their own row only the others."""
    of = table(name)
    query = select(of.c.evidence, *_columns(name)).order_by(*of.primary_key.columns)
    return query.where(~_is_first(of)) if name in _FIRST_IN_OWN_ROW else query


def _is_first(of: Table) -> ColumnElement[bool]:
    first = of.c.ordinal == 0
    return first & (of.c.decision == 0) if "decision" in of.c else first


def _columns(name: str) -> list[Column[Any]]:
    return [table(name).c[column] for column in COLUMNS[name]]


def _rows(connection: Connection, query: Select[Any]) -> Iterator[Row]:
    """The driver's own rows, as tuples."""
    cursor: Any = connection.execute(query).cursor
    return iter(cursor)


class _Following:
    """Gives the rows of one record after another; both sides must come in the order of positions."""

    __slots__ = ("_first", "_rows", "ahead")

    def __init__(self, rows: Iterator[Row]) -> None:
        self._rows = rows
        self._first: Row | None = next(rows, None)
        self.ahead: float = self._first[0] if self._first else inf
        """The position whose rows come next."""

    def of(self, position: int) -> Sequence[Row]:
        own = [self._first] if self._first is not None and self._first[0] <= position else []
        for row in self._rows:
            if row[0] > position:
                self._first, self.ahead = row, row[0]
                return own
            own.append(row)
        self._first, self.ahead = None, inf
        return own


def _damaged(connection: Connection, name: str) -> Exception:
    """Read in full, the record says itself what is wrong with it."""
    shape = SHAPES["evidence"]
    stored = rows.one(connection, shape, name)
    try:
        if stored:
            value_of(shape, stored)
    except Damaged as damaged:
        return damaged
    return Damaged(
        msg(
            "Databasens uppgifter om {record} är skadade: fel i {fields}. Kör tcready verify.",
            record=label(shape.register, name),
            fields="*",
        )
    )
