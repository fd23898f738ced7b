"""Workspaces in PostgreSQL: one schema each, all of a database or the one that is named."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from tcready.core.clean import clean_line
from tcready.core.errors import Conflict, Damaged, TcreadyError, WrongInput
from tcready.core.message import msg
from tcready.formats.database_address import ROLE, Address, no_driver
from tcready.glance.kept import Kept, TooNew, kept_in

if TYPE_CHECKING:
    import psycopg

PATIENCE = "10"
"""Seconds to wait for a server that does not answer."""
_SCHEMAS = """
WITH held AS (
  SELECT n.nspname, array_agg(c.relname::text) AS tables
  FROM pg_catalog.pg_namespace n JOIN pg_catalog.pg_class c ON c.relnamespace = n.oid
  WHERE pg_catalog.has_schema_privilege(n.oid, 'USAGE') AND n.nspname !~ '_form_[0-9]+$'
  GROUP BY n.nspname
)
SELECT nspname FROM held
WHERE tables @> ARRAY['schema_version', 'workspace', 'snapshot', 'journal']
  AND NOT 'unfinished_copy' = ANY (tables)
ORDER BY nspname
"""
"""The workspaces that may be seen; not what an upgrade has kept, nor a copy that is not finished."""


def workspaces_in(address: Address) -> list[Address]:
    """The address of each workspace, by schema. TcreadyError if the server does not answer."""
    with _connected(address) as connection:
        return [address.in_schema(name) for (name,) in connection.execute(_SCHEMAS).fetchall()]


def read(address: Address) -> Kept:
    """One workspace, as it stands at one moment. TcreadyError if it cannot be read."""
    from psycopg import sql

    with _connected(address) as connection:
        try:
            asked = connection.cursor(binary=True)  # as text, a snapshot would be sent at twice its length
            return kept_in(asked, sql.Identifier(address.schema).as_string(connection) + ".")
        except TooNew:
            raise WrongInput(
                msg("{path} är gjord med en nyare tcready. Uppgradera programmet.", path=address.shown)
            ) from None
        except (ValueError, TypeError, KeyError) as error:
            raise _damaged(address) from error


@contextmanager
def _connected(address: Address) -> Iterator[psycopg.Connection[Any]]:
    """A connection that only reads, and sees one moment."""
    try:
        import psycopg
    except ModuleNotFoundError as error:
        raise no_driver() from error
    try:
        with psycopg.connect(address.conninfo, connect_timeout=PATIENCE) as connection:
            connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
            connection.read_only = True
            _take_role(connection, address)
            yield connection
    except psycopg.Error as error:
        raise _meaning(address, error) from error


def _take_role(connection: psycopg.Connection[Any], address: Address) -> None:
    """Read as the role that `TCREADY_ROLE` names, if any; WrongInput if that cannot be."""
    from psycopg import Error, sql

    role = os.environ.get(ROLE, "")
    if not role:
        return
    try:
        connection.execute(sql.SQL("SET ROLE {}").format(sql.Identifier(role)))
    except (Error, ValueError):
        raise WrongInput(
            msg(
                "Det går inte att arbeta som {role} i {database}. Kontrollera {variable}.",
                role=clean_line(role),
                database=address.shown,
                variable=ROLE,
            )
        ) from None


def _meaning(address: Address, error: psycopg.Error) -> TcreadyError:
    from psycopg import errors

    if isinstance(error, errors.InsufficientPrivilege):
        return WrongInput(msg("Du har inte rätt att läsa {database}.", database=address.shown))
    if isinstance(error, errors.UndefinedTable | errors.InvalidSchemaName):
        return WrongInput(msg("I {database} finns ingen arbetsyta.", database=address.shown))
    if isinstance(error, errors.OperationalError):
        return Conflict(msg("{database} svarar inte. Försök igen.", database=address.shown))
    return _damaged(address)


def _damaged(address: Address) -> Damaged:
    return Damaged(msg("{path} är skadad. Kör tcready verify i arbetsytan.", path=address.shown))
