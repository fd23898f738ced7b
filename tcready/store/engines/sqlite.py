"""The connection to SQLite: its settings, its transactions, and what its errors mean to a person.

A transaction that writes takes the write lock at once (BEGIN IMMEDIATE), so what it reads cannot change
before it writes. The driver's own transaction handling is off; SQLAlchemy says BEGIN through its event.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path

from sqlalchemy import Connection, QueuePool, create_engine, event
from sqlalchemy.exc import DBAPIError

from tcready.core.errors import Conflict, Damaged, TcreadyError, WrongInput
from tcready.core.message import msg
from tcready.store.disk import sync_folder

PATIENCE_SECONDS = 5.0
# SQLITE_FULL is said of a full disk only; a quota, or a file larger than it may be, comes as one of these.
_NOT_WRITTEN = (
    sqlite3.SQLITE_IOERR_WRITE,
    sqlite3.SQLITE_IOERR_FSYNC,
    sqlite3.SQLITE_IOERR_DIR_FSYNC,
    sqlite3.SQLITE_IOERR_TRUNCATE,
    sqlite3.SQLITE_IOERR_SHMSIZE,
)


def wal_is_safe(version: tuple[int, ...]) -> bool:
    """Is this SQLite free from the WAL-reset defect, which can lose committed data?"""
    return version >= (3, 51, 3) or (3, 50, 7) <= version < (3, 51) or (3, 44, 6) <= version < (3, 45)


class SqliteDatabase:
    """One database file. Safe to use from several threads, each in its own transaction."""

    def __init__(self, path: Path, *, patience: float = PATIENCE_SECONDS, shared: bool = False) -> None:
        """`shared`: others reach the file over a network or a sync, so never WAL."""
        self.path = path
        self.name = path.name
        wal = wal_is_safe(sqlite3.sqlite_version_info) and not shared
        address = f"{path.absolute().as_uri()}?mode=rw"  # rw, not rwc: a vanished file is not made anew

        def opened() -> sqlite3.Connection:
            return sqlite3.connect(address, uri=True, timeout=patience, check_same_thread=False)

        self._engine = create_engine("sqlite://", creator=opened, poolclass=QueuePool)
        self._writer = self._engine.execution_options(takes_lock=True)
        event.listen(self._engine, "connect", lambda connection, _record: _settle(connection, wal=wal))
        event.listen(self._engine, "begin", _begin)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that sees one state throughout; it is rolled back, as there is nothing to commit."""
        with self._told(), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that holds the write lock; committed at the end, undone on an exception."""
        with self._told(), self._writer.begin() as connection:
            yield connection

    def making(self) -> AbstractContextManager[Connection]:
        """A transaction that makes the tables."""
        return self.writing()

    def copy_to(self, target: Path) -> None:
        """Write what is committed to a new file; one that is there already is left as it is."""
        if target.exists():
            return
        aside = target.with_name(f"{target.name}.new")
        aside.unlink(missing_ok=True)
        with (
            self._told(),
            closing(sqlite3.connect(f"{self.path.absolute().as_uri()}?mode=ro", uri=True)) as source,
            closing(sqlite3.connect(aside)) as copy,
        ):
            source.backup(copy)
        aside.rename(target)
        sync_folder(target.parent)

    def rewrite(self) -> None:
        """Write the file anew, so that nothing taken out is left in its free pages.

        Conflict if somebody keeps it locked; WrongInput without room for it.
        """
        with (
            self._told(),
            closing(sqlite3.connect(f"{self.path.absolute().as_uri()}?mode=rw", uri=True)) as own,
        ):
            own.isolation_level = None
            own.execute("PRAGMA secure_delete = ON").fetchall()
            own.execute("VACUUM")
            own.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def keep(self, form: int) -> str:
        """Copy the file beside itself, named by its form."""
        beside = self.path.with_name(f"{self.path.name}.form-{form}")
        self.copy_to(beside)
        return str(beside)

    def meaning(self, error: BaseException | None) -> TcreadyError:
        """What an error of the driver means: locked, full, not writable, or damaged."""
        return meaning(error, self.path)

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            raise meaning(error.orig, self.path) from error
        except sqlite3.Error as error:
            raise meaning(error, self.path) from error


def _settle(connection: sqlite3.Connection, *, wal: bool) -> None:
    connection.isolation_level = None
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute(f"PRAGMA journal_mode = {'WAL' if wal else 'DELETE'}").fetchall()
        connection.execute(f"PRAGMA synchronous = {'FULL' if wal else 'EXTRA'}")
    except UnicodeDecodeError as error:  # SQLite quotes the damaged schema in its message
        raise sqlite3.DatabaseError(repr(error)) from error


def _begin(connection: Connection) -> None:
    takes_lock = connection.get_execution_options().get("takes_lock", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if takes_lock else "BEGIN")


def meaning(error: BaseException | None, path: Path) -> TcreadyError:
    """What an error of the driver means: locked, full, not writable, or damaged."""
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF  # the primary result code
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return Conflict(
            msg("{file} är låst: någon annan skriver just nu. Försök igen om en stund.", file=path)
        )
    if code == sqlite3.SQLITE_FULL:
        return WrongInput(
            msg("Disken är full: {file} gick inte att skriva. Ingenting har ändrats.", file=path)
        )
    if getattr(error, "sqlite_errorcode", 0) in _NOT_WRITTEN:
        return WrongInput(
            msg(
                "{file} gick inte att skriva: disken är full eller svarar inte. Ingenting har ändrats.",
                file=path,
            )
        )
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_AUTH):
        return WrongInput(
            msg("{file} går inte att öppna eller skriva: kontrollera rättigheterna till mappen.", file=path)
        )
    return Damaged(
        msg("{file} är skadad ({why}). Hämta tillbaka en säkerhetskopia.", file=path, why=error or "")
    )
