"""The words of PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any

from sqlalchemy import Connection, Table, select, text
from sqlalchemy.dialects.postgresql import insert

from tcready.core.finding import Finding, Severity, Where
from tcready.core.message import msg
from tcready.store.engines.guard import Guard
from tcready.store.engines.postgres_tables import highest_position, own, turn
from tcready.store.tables import metadata

_ARRAYS = {int: "bigint[]", bool: "boolean[]", bytes: "bytea[]", str: "text[]"}
_REFUSES = """\
CREATE OR REPLACE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION USING MESSAGE = TG_NAME, ERRCODE = 'integrity_constraint_violation';
END $$"""
# Runs as the owner of the tables, so that who may add a row needs no right to the counter itself.
_REMEMBERS = """\
CREATE OR REPLACE FUNCTION remember_highest_position() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  EXECUTE format(
    'INSERT INTO %%I.highest_position AS known SELECT %%L, max(position) FROM added HAVING count(*) > 0 '
    'ON CONFLICT (of) DO UPDATE SET position = greatest(known.position, excluded.position)',
    TG_TABLE_SCHEMA, TG_TABLE_NAME);
  RETURN NULL;
END $$"""
# Where the roles have been made (`store/access`): what of their rules has been switched off since.
_RULES_ASLEEP = """\
SELECT tgname || ' (' || relname || ')' FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
WHERE relnamespace = to_regnamespace(current_schema()) AND tgname LIKE 'access\\_%%'
AND NOT tgisinternal AND tgenabled NOT IN ('O', 'A')
UNION ALL
SELECT 'ROW LEVEL SECURITY (' || relname || ')' FROM pg_class
WHERE relnamespace = to_regnamespace(current_schema()) AND NOT relrowsecurity
AND oid IN (SELECT polrelid FROM pg_policy)"""
COUNTED = tuple(name for name, table in metadata.tables.items() if "position" in table.c)
"""The tables whose rows are known by a position that is never used again."""


class PostgresDialect:
    """See `engines.dialect`."""

    def make_tables(self, connection: Connection) -> None:
        metadata.create_all(connection)
        own.create_all(connection)
        connection.execute(insert(turn).on_conflict_do_nothing(), {"only": 1})
        connection.exec_driver_sql(_REFUSES)
        connection.exec_driver_sql(_REMEMBERS)
        # Else anybody could hang it on a table of their own, and have it do things as the owner.
        connection.exec_driver_sql("REVOKE ALL ON FUNCTION remember_highest_position() FROM PUBLIC")
        for name in COUNTED:
            connection.exec_driver_sql(
                f"CREATE OR REPLACE TRIGGER {name}_position_is_remembered AFTER INSERT ON {name} "
                f"REFERENCING NEW TABLE AS added FOR EACH STATEMENT "
                f"EXECUTE FUNCTION remember_highest_position()"
            )

    def drop_tables(self, connection: Connection) -> None:
        metadata.drop_all(connection)
        own.drop_all(connection)

    def guard(self, connection: Connection, guards: Mapping[str, Guard]) -> None:
        for name, guard in guards.items():
            unless = "WHEN (NEW.version IS DISTINCT FROM OLD.version + 1) " if guard.unless_raised else ""
            connection.exec_driver_sql(
                f"CREATE TRIGGER {name} BEFORE {guard.refused} ON {guard.table} "
                f"FOR EACH ROW {unless}EXECUTE FUNCTION refuse()"
            )
            if guard.refused == "DELETE":
                connection.exec_driver_sql(
                    f"CREATE TRIGGER {name}_whole BEFORE TRUNCATE ON {guard.table} "
                    f"FOR EACH STATEMENT EXECUTE FUNCTION refuse()"
                )

    def next_position(self, connection: Connection, table: Table) -> int:
        of = highest_position.c.of == table.name
        return int(connection.execute(select(highest_position.c.position).where(of)).scalar() or 0) + 1

    def never_again(self, connection: Connection, table: Table, highest: int) -> None:
        if highest >= self.next_position(connection, table):
            made = insert(highest_position).values(of=table.name, position=highest)
            raised = made.on_conflict_do_update(index_elements=["of"], set_={"position": highest})
            connection.execute(raised)

    def journal_head(self, connection: Connection) -> tuple[int, int, str] | None:
        """Those who have a role ask the function that tells it and nothing more."""
        asked = "SELECT to_regprocedure('access_head()') IS NOT NULL AND row_security_active('journal')"
        source = "access_head()" if connection.exec_driver_sql(asked).scalar() else "journal"
        found = connection.exec_driver_sql(
            f"SELECT seq, act, hash FROM {source} ORDER BY seq DESC LIMIT 1"
        ).first()
        return tuple(found) if found else None

    def insert_all(self, connection: Connection, into: Table, rows: Sequence[Mapping[str, Any]]) -> None:
        """One statement whatever the number of rows: a column is sent as one array."""
        quoted = connection.dialect.identifier_preparer.quote
        columns = [into.c[name] for name in rows[0]]
        arrays = ", ".join(f"%s::{_ARRAYS[column.type.python_type]}" for column in columns)
        connection.exec_driver_sql(
            f"INSERT INTO {into.name} ({', '.join(quoted(column.name) for column in columns)}) "
            f"SELECT * FROM unnest({arrays})",
            tuple([row[column.name] for row in rows] for column in columns),
        )

    def erase_surely(self, connection: Connection) -> None:
        """Nothing can be done inside the transaction; `PostgresDatabase.rewrite` comes after."""

    def own_faults(self, connection: Connection, name: str, guards: Iterable[str]) -> Iterator[Finding]:
        wanted = {*guards, *(f"{table}_position_is_remembered" for table in COUNTED)}
        awake = text(
            "SELECT tgname FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid "
            "WHERE relnamespace = to_regnamespace(current_schema()) AND tgenabled IN ('O', 'A')"
        )
        asleep = wanted - set(connection.execute(awake).scalars())
        asleep.update(connection.exec_driver_sql(_RULES_ASLEEP).scalars())
        for guard in sorted(asleep):
            message = msg("Spärren {guard} är avstängd eller borttagen i databasen.", guard=guard)
            yield Finding(Severity.ERROR, "database_guard", Where(name), message)
        for child in metadata.tables.values():
            for key in child.foreign_key_constraints:
                parent = key.referred_table
                pairs = [(element.parent, element.column) for element in key.elements]
                joined = " AND ".join(f"p.{there.name} = c.{here.name}" for here, there in pairs)
                orphans = (
                    f"SELECT c.{pairs[0][0].name} FROM {child.name} c WHERE NOT EXISTS "
                    f"(SELECT 1 FROM {parent.name} p WHERE {joined})"
                )
                for (row,) in connection.exec_driver_sql(orphans):
                    message = msg(
                        "Rad {rowid} i {child} hör till något i {parent} som inte finns.",
                        rowid=row,
                        child=child.name,
                        parent=parent.name,
                    )
                    yield Finding(
                        Severity.ERROR, "database_foreign_key", Where(f"{name}:{child.name}"), message
                    )

    def apart(self, connection: Connection) -> AbstractContextManager[object]:
        return connection.begin_nested()
