"""Making an empty database, and telling whether a given one is of a form this program knows.

Triggers keep the journal's chain and the snapshots as they were written, and let nothing that people edit
be changed without its version being raised. They stop slips, not a determined hand: `verify` sees that one.
"""

from __future__ import annotations

from sqlalchemy import Connection, func, insert, select

from tcready.core.errors import Damaged, WrongInput
from tcready.core.message import msg
from tcready.store.engines import dialect_of
from tcready.store.engines.guard import Guard
from tcready.store.forms import bring_up
from tcready.store.tables import metadata, table

SCHEMA = 4

# A journal entry's payload and salt may be blanked (erasing is lawful); what the chain rests on may not.
_CHAIN = "seq, act, at, actor, what, register, key, payload_hash, prev, hash"
GUARDS = {
    "journal_chain_is_kept": Guard(f"UPDATE OF {_CHAIN}", "journal"),
    "journal_is_kept": Guard("DELETE", "journal"),
    "snapshot_is_unchanged": Guard("UPDATE", "snapshot"),
    "snapshot_is_kept": Guard("DELETE", "snapshot"),
} | {
    f"{name}_version_is_raised": Guard("UPDATE", name, unless_raised=True)
    for name, one in metadata.tables.items()
    if "position" in one.c and "version" in one.c
}
"""The triggers by name."""


def build(connection: Connection) -> None:
    """All tables, triggers, and the schema version, in the transaction given."""
    make(connection)
    settle(connection)


def make(connection: Connection) -> None:
    """All tables and triggers; it is no database of ours until it is settled."""
    dialect = dialect_of(connection)
    dialect.make_tables(connection)
    dialect.guard(connection, GUARDS)


def settle(connection: Connection) -> None:
    """Say which form it has."""
    connection.execute(insert(table("schema_version")), {"version": SCHEMA})


def upgrade(connection: Connection, version: int) -> None:
    """Bring an older form to today's, in the transaction given."""
    dialect_of(connection).make_tables(connection)
    bring_up(connection, version, SCHEMA)
    connection.execute(insert(table("schema_version")), {"version": SCHEMA})


def check(connection: Connection) -> int:
    """The form of the database; WrongInput for a newer one than we know, Damaged if it has none."""
    version = connection.execute(select(func.max(table("schema_version").c.version))).scalar()
    if not isinstance(version, int) or version < 1:
        raise Damaged(
            msg("Arbetsytans databas säger inte vilken version den har. Återställ en säkerhetskopia.")
        )
    if version > SCHEMA:
        raise WrongInput(
            msg(
                "Arbetsytan är gjord med en nyare tcready (form {found}, det här programmet kan {known}). "
                "Uppgradera tcready och öppna den igen.",
                found=version,
                known=SCHEMA,
            )
        )
    return version
