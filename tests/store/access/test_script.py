"""The SQL itself: who can run it, what names it takes, and that it takes back what it gave."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import psycopg
import pytest
from sqlalchemy import insert

from tcready.formats.database_address import Address, address_from
from tcready.store import schema
from tcready.store.access import ROLES, group_name, hidden_from, script_for
from tcready.store.access.roles import GUARDED, PLAIN
from tcready.store.access.script import literal, quoted
from tcready.store.engines.postgres import PostgresDatabase
from tcready.store.engines.postgres_tables import own
from tcready.store.tables import metadata, table


@pytest.fixture
def owned(fresh_address: Address) -> Iterator[Address]:
    """Empty tables that belong to somebody who may make roles, and is no superuser."""
    owner = f"{fresh_address.schema}_agare"
    with psycopg.connect(fresh_address.conninfo, autocommit=True) as superuser:
        superuser.execute(f'CREATE ROLE "{owner}" LOGIN CREATEROLE')
        superuser.execute(f'GRANT CREATE ON DATABASE postgres TO "{owner}"')
        url = f"{fresh_address.conninfo.replace('postgres@', f'{owner}@', 1)}&schema={fresh_address.schema}"
        address = address_from(url, "test")
        with closing(PostgresDatabase(address)) as database, database.making() as connection:
            schema.build(connection)
        yield address
        superuser.execute(f'DROP SCHEMA "{address.schema}" CASCADE')
        for role in ROLES:
            superuser.execute(f'DROP ROLE IF EXISTS "{group_name(address.schema, role)}"')
        superuser.execute(f'DROP OWNED BY "{owner}"; DROP ROLE "{owner}"')


def test_the_owner_runs_it_who_is_no_superuser(owned: Address) -> None:
    with psycopg.connect(owned.conninfo, autocommit=True) as owner:
        assert owner.execute("SELECT rolsuper FROM pg_roles WHERE rolname = current_user").fetchone() == (
            False,
        )
        owner.execute(script_for(owned.schema))
        made = owner.execute(
            "SELECT rolname, rolcanlogin FROM pg_roles WHERE rolname = ANY(%s) ORDER BY 1",
            [[group_name(owned.schema, role) for role in ROLES]],
        ).fetchall()
        assert made == [(group_name(owned.schema, role), False) for role in sorted(ROLES)]
    with closing(PostgresDatabase(owned)) as database, database.writing() as connection:
        connection.execute(insert(table("person")), {"position": 1, "version": 1, "id": "x", "name": "X"})
        assert hidden_from(connection) is None  # no rule is about the owner


def test_what_runs_as_the_owner_is_the_owners_also_if_a_superuser_ran_it(
    owned: Address, fresh_address: Address
) -> None:
    with psycopg.connect(fresh_address.conninfo, autocommit=True) as superuser:
        superuser.execute(script_for(owned.schema))
        owners = superuser.execute(
            "SELECT DISTINCT pg_get_userbyid(proowner)::text FROM pg_proc "
            "WHERE pronamespace = to_regnamespace(%s) AND proname LIKE 'access%%'",
            [owned.schema],
        ).fetchall()
    assert owners == [(f"{owned.schema}_agare",)]


def test_nothing_that_runs_as_the_owner_is_for_everybody(owned: Address) -> None:
    with psycopg.connect(owned.conninfo, autocommit=True) as owner:
        owner.execute(script_for(owned.schema))
        for_all = owner.execute(
            "SELECT proname FROM pg_proc WHERE pronamespace = to_regnamespace(%s) "
            "AND proname LIKE 'access%%' AND (proacl IS NULL "
            "OR EXISTS (SELECT FROM aclexplode(proacl) WHERE grantee = 0))",
            [owned.schema],
        ).fetchall()
        without_path = owner.execute(
            "SELECT proname FROM pg_proc WHERE pronamespace = to_regnamespace(%s) AND prosecdef "
            "AND coalesce(proconfig::text, '') NOT LIKE '%%search_path%%pg_temp%%'",
            [owned.schema],
        ).fetchall()
    assert (for_all, without_path) == ([], [])


def test_what_was_given_beside_it_is_taken_back(owned: Address) -> None:
    group = group_name(owned.schema, "reader")
    with psycopg.connect(owned.conninfo, autocommit=True) as owner:
        owner.execute(script_for(owned.schema))
        owner.execute(f'GRANT ALL ON "{owned.schema}".journal TO "{group}", PUBLIC')
        owner.execute(script_for(owned.schema))
        held = owner.execute(
            "SELECT has_table_privilege(%s, %s, 'DELETE')", [group, f'"{owned.schema}".journal']
        ).fetchone()
    assert held == (False,)


def test_every_table_is_said_something_about() -> None:
    assert {*metadata.tables, *own.tables} == {*GUARDED, *PLAIN}


def test_names_and_texts_do_not_get_out_of_their_quotes() -> None:
    assert quoted('a"b') == '"a""b"'
    assert literal("a'b") == "'a''b'"
    assert "'it''s'" in script_for("norrby", ["it's"])
    assert "@" not in script_for("norrby").replace("@schema", "")
