"""The words of SQLite."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import Any

from sqlalchemy import Connection, Table, insert, text

from tcready.core.finding import Finding, Severity, Where
from tcready.core.message import msg
from tcready.store.engines.guard import Guard
from tcready.store.tables import metadata


class SqliteDialect:
    """See `engines.dialect`."""

    def make_tables(self, connection: Connection) -> None:
        metadata.create_all(connection)

    def drop_tables(self, connection: Connection) -> None:
        metadata.drop_all(connection)

    def guard(self, connection: Connection, guards: Mapping[str, Guard]) -> None:
        for name, guard in guards.items():
            unless = " WHEN NEW.version IS NOT OLD.version + 1" if guard.unless_raised else ""
            connection.exec_driver_sql(
                f"CREATE TRIGGER {name} BEFORE {guard.refused} ON {guard.table}{unless} "
                f"BEGIN SELECT RAISE(ABORT, '{name}'); END"
            )

    def next_position(self, connection: Connection, table: Table) -> int:
        highest = connection.execute(
            text("SELECT seq FROM sqlite_sequence WHERE name = :name"), {"name": table.name}
        ).scalar()
        return int(highest or 0) + 1

    def never_again(self, connection: Connection, table: Table, highest: int) -> None:
        values = {"name": table.name, "highest": highest}
        raised = connection.execute(
            text("UPDATE sqlite_sequence SET seq = max(seq, :highest) WHERE name = :name"), values
        )
        if highest and not raised.rowcount:
            connection.execute(
                text("INSERT INTO sqlite_sequence (name, seq) VALUES (:name, :highest)"), values
            )

    def journal_head(self, connection: Connection) -> tuple[int, int, str] | None:
        found = connection.exec_driver_sql(
            "SELECT seq, act, hash FROM journal ORDER BY seq DESC LIMIT 1"
        ).first()
        return tuple(found) if found else None

    def insert_all(self, connection: Connection, into: Table, rows: Sequence[Mapping[str, Any]]) -> None:
        made = insert(into).compile(dialect=connection.dialect, column_keys=list(rows[0]))
        order = made.positiontup
        values: Any = [tuple([row[name] for name in order]) for row in rows] if order else rows
        connection.exec_driver_sql(str(made), values)

    def erase_surely(self, connection: Connection) -> None:
        connection.exec_driver_sql("PRAGMA secure_delete = ON")

    def own_faults(self, connection: Connection, name: str, guards: Iterable[str]) -> Iterator[Finding]:
        for (line,) in connection.exec_driver_sql("PRAGMA integrity_check"):
            if line != "ok":
                message = msg("Databasens egen kontroll säger: {line}", line=line)
                yield Finding(Severity.ERROR, "database_integrity", Where(name), message)
        for child, rowid, parent, _ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
            message = msg(
                "Rad {rowid} i {child} hör till något i {parent} som inte finns.",
                rowid=rowid,
                child=child,
                parent=parent,
            )
            yield Finding(Severity.ERROR, "database_foreign_key", Where(f"{name}:{child}"), message)

    def apart(self, connection: Connection) -> AbstractContextManager[object]:
        return nullcontext()
