"""The connection to PostgreSQL: its settings, its transactions, and what is done when it breaks.

Who writes holds the only row of the table `turn` from the first statement, so what is read cannot change
before it is written, and the journal gets one entry after another. A lock on a row needs the right to write,
so nobody who may only read can stand in the way. A reader sees one snapshot (REPEATABLE READ, READ ONLY).
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Any

from sqlalchemy import Connection, QueuePool, create_engine, text
from sqlalchemy.exc import DBAPIError, PendingRollbackError
from sqlalchemy.exc import TimeoutError as NoneFree

from tcready.core.errors import Conflict, Damaged, TcreadyError, WrongInput
from tcready.core.message import msg
from tcready.formats.database_address import ROLE, Address, no_driver
from tcready.store.engines import postgres_errors as errors
from tcready.store.engines.database import NotTheOwner
from tcready.store.engines.postgres_tables import own
from tcready.store.tables import metadata

PATIENCE_SECONDS = 5.0
OLDEST = 14
_LONGEST_STATEMENT = "5min"
_LONGEST_PAUSE = "10min"
_RETURNING_SECONDS = 10.0
"""How long we ask whether an act was kept, if the connection went just then."""
_LINK = {
    "connect_timeout": "10",
    "keepalives_idle": "30",
    "keepalives_interval": "10",
    "keepalives_count": "3",
}


class PostgresDatabase:
    """One schema of a database. Safe to use from several threads, each in its own transaction."""

    def __init__(self, address: Address, *, patience: float = PATIENCE_SECONDS) -> None:
        self.address = address
        self.name = address.shown
        self._driver = _driver()
        self._patience = patience
        self._engine = create_engine(
            "postgresql+psycopg://",
            creator=self._connected,
            poolclass=QueuePool,
            pool_pre_ping=True,
            pool_timeout=max(patience, 1),
            max_overflow=10,
            hide_parameters=True,
        )
        self._reader = self._engine.execution_options(
            isolation_level="REPEATABLE READ", postgresql_readonly=True
        )
        self._writer = self._engine.execution_options(isolation_level="READ COMMITTED")

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A snapshot; it is rolled back, as there is nothing to commit."""
        with self._told(), self._reader.connect() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that holds the turn to write; committed at the end, undone on an exception."""
        with self._told():
            connection, number = self._with_turn()
            with closing(connection):
                yield connection
                self._commit(connection, number)

    @contextmanager
    def beside(self) -> Iterator[Connection]:
        """A transaction for files alone, which nobody has to wait for: they are there before any record."""
        with self._told(), self._writer.begin() as connection:
            yield connection

    @contextmanager
    def making(self) -> Iterator[Connection]:
        """A transaction that makes the schema, in which there is no turn to take yet."""
        with self._told(), self._writer.begin() as connection:
            self._require(connection)
            there = connection.execute(
                text("SELECT 1 FROM pg_namespace WHERE nspname = :schema"), {"schema": self.address.schema}
            ).scalar()
            if not there:
                connection.exec_driver_sql(f'CREATE SCHEMA "{self.address.schema}"')
            yield connection

    def holds(self, table: str = "schema_version") -> bool:
        """Is there such a table in the schema, as far as we are let to see?"""
        with self.reading() as connection:
            found = text("SELECT to_regclass(:name)")
            name = f'"{self.address.schema}"."{table}"'
            return connection.execute(found, {"name": name}).scalar() is not None

    def rewrite(self) -> None:
        """VACUUM FULL of every table. NotTheOwner if they are not ours: then it is the DBA's to do.

        The server's log (WAL), its replicas and the DBA's own backups still hold what went, until they have
        been replaced.
        """
        with self._told(), self._alone() as connection:
            ours = connection.execute(
                text(
                    "SELECT bool_and(pg_has_role(relowner, 'USAGE')) FROM pg_class "
                    "WHERE relnamespace = to_regnamespace(:schema) AND relkind = 'r'"
                ),
                {"schema": f'"{self.address.schema}"'},
            ).scalar()
            if not ours:
                raise NotTheOwner(
                    msg(
                        "Den som sköter databasen behöver köra VACUUM FULL i {database}: det som gallrats "
                        "kan ligga kvar i tabellernas tomma utrymme.",
                        database=self.name,
                    )
                )
            connection.exec_driver_sql("SET statement_timeout = 0")  # it takes the time it takes
            for table in (*metadata.tables.values(), *own.tables.values()):
                connection.exec_driver_sql(f"VACUUM FULL {table.name}")

    def keep(self, form: int) -> str:
        """Copy every table to a schema of its own, named by the form."""
        schema, kept = self.address.schema, f"{self.address.schema}_form_{form}"
        with self._told(), self._writer.begin() as connection:
            there = text("SELECT 1 FROM pg_namespace WHERE nspname = :kept")
            if connection.execute(there, {"kept": kept}).scalar():
                return self.address.in_schema(kept).shown
            connection.exec_driver_sql(f'CREATE SCHEMA "{kept}"')
            tables = text(
                "SELECT relname FROM pg_class WHERE relnamespace = to_regnamespace(:schema) AND relkind = 'r'"
            )
            for table in connection.execute(tables, {"schema": f'"{schema}"'}).scalars().all():
                connection.exec_driver_sql(f'CREATE TABLE "{kept}"."{table}" AS TABLE "{schema}"."{table}"')
        return self.address.in_schema(kept).shown

    def meaning(self, error: BaseException | None) -> TcreadyError:
        """What an error of the driver means; see `postgres_errors`."""
        return errors.meaning(error, self.name)

    def close(self) -> None:
        """Let go of the connections."""
        self._engine.dispose()

    def _connected(self) -> Any:
        """A connection with our settings; WrongInput if there is none to be had."""
        try:
            connection = self._driver.connect(
                self.address.conninfo, application_name="tcready", autocommit=True, **_LINK
            )
        except self._driver.Error as error:
            raise errors.no_answer(self.name, error) from None  # its trace may show the password
        connection.execute(
            f'SET search_path = "{self.address.schema}"; '
            f"SET lock_timeout = {max(int(self._patience * 1000), 1)}; "
            f"SET statement_timeout = '{_LONGEST_STATEMENT}'; "
            f"SET idle_in_transaction_session_timeout = '{_LONGEST_PAUSE}'; "
            "SET client_encoding = 'UTF8'; SET timezone = 'UTC'"
        )
        self._take_role(connection)
        connection.autocommit = False
        return connection

    def _take_role(self, connection: Any) -> None:
        """Work as the role that `TCREADY_ROLE` names, if any; WrongInput if that cannot be."""
        role = os.environ.get(ROLE, "")
        if not role:
            return
        try:
            connection.execute(self._driver.sql.SQL("SET ROLE {}").format(self._driver.sql.Identifier(role)))
        except (self._driver.Error, ValueError) as error:
            connection.close()
            raise errors.no_role(self.name, role, error) from None

    def _with_turn(self) -> tuple[Connection, str]:
        """A transaction that may write, and its number. If the connection goes meanwhile: once more."""
        for last in (False, True):
            connection = self._writer.connect()
            try:
                return connection, _take_turn(connection)
            except DBAPIError as error:
                connection.close()
                if last or not errors.is_lost(error.orig):
                    raise
            except BaseException:
                connection.close()
                raise
        raise AssertionError

    def _commit(self, connection: Connection, number: str) -> None:
        """Commit; if the connection goes just then, ask the server whether it was done."""
        try:
            connection.commit()
        except DBAPIError as error:
            if not errors.is_lost(error.orig):
                raise
            connection.invalidate()
            if not self._was_kept(number):
                raise errors.lost(self.name) from error

    def _was_kept(self, number: str) -> bool:
        """Did the transaction of that number end well? Conflict if the server does not say."""
        until = time.monotonic() + _RETURNING_SECONDS
        while time.monotonic() < until:
            try:
                with self._reader.connect() as connection:
                    asked = text("SELECT pg_xact_status(CAST(:number AS xid8))")
                    state = connection.execute(asked, {"number": number}).scalar()
                if state != "in progress":
                    return bool(state == "committed")
            except (DBAPIError, WrongInput):
                pass
            time.sleep(0.2)
        raise errors.uncertain(self.name)

    @contextmanager
    def _alone(self) -> Iterator[Connection]:
        """A connection outside any transaction."""
        with self._engine.connect() as connection:
            try:
                yield connection.execution_options(isolation_level="AUTOCOMMIT")
            finally:
                connection.invalidate()  # with the settings it has been given

    def _require(self, connection: Connection) -> None:
        """WrongInput for a server that is too old, or a database that does not hold every letter."""
        version, encoding = connection.exec_driver_sql(
            "SELECT current_setting('server_version_num')::int, current_setting('server_encoding')"
        ).one()
        if version // 10000 < OLDEST or encoding != "UTF8":
            raise WrongInput(
                msg(
                    "{database} är PostgreSQL {version} med teckenkodningen {encoding}. Det som behövs är "
                    "PostgreSQL {oldest} eller nyare, och en databas med UTF8.",
                    database=self.name,
                    version=version // 10000,
                    encoding=encoding,
                    oldest=OLDEST,
                )
            )

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            raise self.meaning(error.orig) from error
        except NoneFree as error:
            raise Conflict(
                msg("{database} är upptagen: för många frågor på en gång. Försök igen.", database=self.name)
            ) from error
        except PendingRollbackError as error:  # the connection went earlier in the same transaction
            raise errors.lost(self.name) from error


def _take_turn(connection: Connection) -> str:
    """Wait for the turn to write; the number of the transaction that has it."""
    number = connection.exec_driver_sql(
        'SELECT pg_current_xact_id()::text FROM turn WHERE "only" = 1 FOR NO KEY UPDATE'
    ).scalar()
    if number is None:
        raise Damaged(
            msg("Databasen saknar raden i tabellen {table}. Återställ en säkerhetskopia.", table="turn")
        )
    return str(number)


def _driver() -> Any:
    try:
        import psycopg.sql  # late: who has the database in a file does not need it
    except ImportError:
        raise no_driver() from None
    return psycopg
