"""Records in and out of their tables, one statement a table. Knows no journal and no conflict."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, Executable, Table, delete, select, update

from tcready.core.errors import WrongInput
from tcready.core.message import msg
from tcready.store import evidence_parts
from tcready.store.engines import dialect_of
from tcready.store.shapes import Plain, Shape
from tcready.store.tables import table


class Stored(NamedTuple):
    """A record as it stands in its register: where, and its plain form, not yet validated."""

    position: int
    plain: Plain


def key_of(shape: Shape, stored: Stored) -> str:
    """The key of a stored record: its id, or its position."""
    if shape.key is None:
        return str(stored.position)
    return shape.key(stored.plain)


def every(connection: Connection, shape: Shape) -> list[Stored]:
    """The whole register in order, one query a table."""
    rows = connection.execute(select(shape.table).order_by(shape.table.c.position)).all()
    parts = {name: _by_record(connection, name, None) for name in shape.parts}
    return [_stored(shape, row._asdict(), parts) for row in rows]


def one(connection: Connection, shape: Shape, key: str) -> Stored | None:
    """The record with that key, or None."""
    column = shape.table.c.position if shape.key is None else shape.table.c.id
    wanted = _as_position(key) if shape.key is None else key
    row = connection.execute(select(shape.table).where(column == wanted)).first()
    if row is None:
        return None
    parts = {name: _by_record(connection, name, row.position) for name in shape.parts}
    return _stored(shape, row._asdict(), parts)


def next_position(connection: Connection, shape: Shape) -> int:
    """The first position that no record of the register has ever had."""
    return dialect_of(connection).next_position(connection, shape.table)


def put_in(connection: Connection, shape: Shape, new: Sequence[Stored]) -> None:
    """Insert records at their positions."""
    insert_all(connection, shape.table, [_new_row(shape, stored) for stored in new])
    _put_parts_in(connection, shape, new)


def overwrite(connection: Connection, shape: Shape, stored: Stored) -> None:
    """Let the record at that position be another; its version is raised.

    Of its parts only the rows that differ are touched: who may write some of them may not write all.
    """
    values: dict[str, Any] = shape.row(stored.plain)
    if "version" in shape.table.c:
        values["version"] = shape.table.c.version + 1
    _run(connection, update(shape.table).where(shape.table.c.position == stored.position).values(values))
    if shape.parts:
        _put_parts_right(connection, shape, stored)


def take_out(connection: Connection, shape: Shape, position: int) -> None:
    """Remove the record at that position, and its parts."""
    connection.execute(delete(shape.table).where(shape.table.c.position == position))


def insert_all(connection: Connection, into: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows that all have the same columns, as fast as the driver takes them."""
    if not rows:
        return
    try:
        dialect_of(connection).insert_all(connection, into, rows)
    except OverflowError:
        raise _too_large() from None


def _too_large() -> WrongInput:
    return WrongInput(msg("Ett heltal är för stort för att sparas; ingenting har ändrats."))


def _as_position(key: str) -> int:
    return int(key) if key.isascii() and key.isdigit() and len(key) < 16 else 0


def _new_row(shape: Shape, stored: Stored) -> Plain:
    first = {"position": stored.position} | ({"version": 1} if "version" in shape.table.c else {})
    return first | shape.row(stored.plain)


def _put_parts_in(connection: Connection, shape: Shape, records: Iterable[Stored]) -> None:
    if not shape.parts:
        return
    gathered: dict[str, list[Plain]] = {name: [] for name in shape.parts}
    for stored in records:
        for name, rows in evidence_parts.taken_apart(stored.plain).items():
            gathered[name] += [{"evidence": stored.position, **row} for row in rows]
    for name, rows in gathered.items():
        insert_all(connection, table(name), rows)


def _put_parts_right(connection: Connection, shape: Shape, stored: Stored) -> None:
    """Take out the rows of the record's parts that are not in it, and put in those that are missing."""
    wanted = evidence_parts.taken_apart(stored.plain)
    missing: dict[str, list[Plain]] = {}
    gone = {"decision": set[Any]()}
    for name in shape.parts:
        part = table(name)
        keys = [column.name for column in part.primary_key.columns]
        here = {
            tuple(row[key] for key in keys): row
            for row in _by_record(connection, name, stored.position).get(stored.position, [])
            if row.get("decision") not in gone["decision"]  # they went with their decision
        }
        new = {
            tuple(row[key] for key in keys): row
            for row in ({"evidence": stored.position, **row} for row in wanted[name])
        }
        old = [key for key, row in here.items() if row != new.get(key)]
        missing[name] = [row for key, row in new.items() if row != here.get(key)]
        for key in old:
            same = [part.c[column] == value for column, value in zip(keys, key, strict=True)]
            _run(connection, delete(part).where(*same))
        if name == "decision":
            gone["decision"] = {ordinal for _, ordinal in old}
    for name, rows in missing.items():
        insert_all(connection, table(name), rows)


def _by_record(connection: Connection, name: str, position: int | None) -> dict[int, list[Plain]]:
    """The rows of a part's table by the record they belong to: of all records, or of one."""
    part = table(name)
    query = select(part).order_by(*part.primary_key.columns)
    if position is not None:
        query = query.where(part.c.evidence == position)
    found: dict[int, list[Plain]] = {}
    for row in connection.execute(query).mappings():
        found.setdefault(row["evidence"], []).append(dict(row))
    return found


def _stored(shape: Shape, row: Mapping[str, Any], parts: Mapping[str, dict[int, list[Plain]]]) -> Stored:
    plain = shape.plain(row)
    if parts:
        own = {name: by_record.get(row["position"], []) for name, by_record in parts.items()}
        plain |= evidence_parts.put_together(own)
    return Stored(row["position"], plain)


def _run(connection: Connection, statement: Executable, rows: list[Plain] | None = None) -> None:
    if rows == []:
        return
    try:
        connection.execute(statement, rows)
    except OverflowError:
        raise _too_large() from None
