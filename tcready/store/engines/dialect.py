"""What the databases say in different words, behind one interface."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any, Protocol

from sqlalchemy import Connection, Table

from tcready.core.finding import Finding
from tcready.store.engines.guard import Guard


class Dialect(Protocol):
    """How one kind of database is told what SQLAlchemy has no common words for."""

    def make_tables(self, connection: Connection) -> None:
        """The tables that are not there yet."""

    def drop_tables(self, connection: Connection) -> None:
        """Take all our tables away, with what is in them."""

    def guard(self, connection: Connection, guards: Mapping[str, Guard]) -> None:
        """Make the triggers, by name."""

    def next_position(self, connection: Connection, table: Table) -> int:
        """The first position that no row of the table has ever had."""

    def never_again(self, connection: Connection, table: Table, highest: int) -> None:
        """A position up to the highest, which a row may have had and left, is not given to another."""

    def journal_head(self, connection: Connection) -> tuple[int, int, str] | None:
        """Number, act and hash of the journal's latest entry, also for who may not see the entry."""

    def insert_all(self, connection: Connection, into: Table, rows: Sequence[Mapping[str, Any]]) -> None:
        """Insert rows that all have the same columns, as fast as the driver takes them."""

    def erase_surely(self, connection: Connection) -> None:
        """Let what this transaction takes away leave as little as it can behind."""

    def own_faults(self, connection: Connection, name: str, guards: Iterable[str]) -> Iterator[Finding]:
        """What the database itself finds wrong. `name`: what it is called; `guards`: those it should have."""

    def apart(self, connection: Connection) -> AbstractContextManager[object]:
        """A part of a transaction that may fail without taking the rest along."""


def dialect_of(connection: Connection) -> Dialect:
    """The words of the database at the other end."""
    if connection.dialect.name == "postgresql":
        from tcready.store.engines.postgres_dialect import PostgresDialect

        return PostgresDialect()
    from tcready.store.engines.sqlite_dialect import SqliteDialect

    return SqliteDialect()
