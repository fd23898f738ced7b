"""`status --all` with the address of a database: its workspaces are found, told, and refused in a line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import psycopg
import pytest

from tcready.formats.database_address import ENVIRONMENT, Address
from tests import databases
from tests.cli.conftest import Answer, Typed
from tests.conftest import EVIDENCE

TODAY = ("--as-of", "2026-01-10")


@pytest.fixture
def database(typed: Typed, fresh_address: Address, tmp_path: Path) -> tuple[Address, Address]:
    """Two workspaces of the same database, with a snapshot each."""
    second = databases.fresh_address()
    for address, year, day in ((fresh_address, 2021, "2021-12-31"), (second, 2025, "2025-12-31")):
        source = EVIDENCE / ("stockholm-2021" if year == 2021 else "stockholmsregionen-2025")
        workspace = tmp_path / "ytor" / str(year)
        made = typed("init", workspace, "--from", source, "--database", address.shown, "--as", "anna")
        assert made.code == 0, made.err
        assert typed("snapshot", "take", "--workspace", workspace, "--as-of", day).code == 0
    return fresh_address, second


def _whole(address: Address) -> str:
    """The address without a schema: every workspace in the database."""
    return address.shown.partition("?schema=")[0].partition("&schema=")[0]


def _told(answer: Answer, *addresses: Address) -> list[dict[str, Any]]:
    """Of all that is in the tests' database, those two."""
    shown = [address.shown for address in addresses]
    told: list[dict[str, Any]] = json.loads(answer.out)["regions"]
    return [region for region in told if region["place"] in shown]


def test_a_database_is_told_as_the_folders_that_point_to_it(
    typed: Typed, database: tuple[Address, Address], tmp_path: Path
) -> None:
    by_folder = typed("status", "--all", tmp_path / "ytor", *TODAY, "--json")
    assert (by_folder.code, by_folder.err) == (0, "")
    expected = [{**region, "place": None} for region in by_folder.json["regions"]]
    assert [region["snapshot"][:10] for region in expected] == ["2021-12-31", "2025-12-31"]
    by_address = _told(typed("status", "--all", _whole(database[0]), *TODAY, "--json"), *database)
    assert [{**region, "place": None} for region in by_address] == expected
    one = typed("status", "--all", database[1].shown, *TODAY, "--json")
    assert [{**region, "place": None} for region in one.json["regions"]] == expected[1:]


def test_an_address_that_goes_before_all_folders_is_not_told_as_each_of_them(
    typed: Typed, database: tuple[Address, Address], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(ENVIRONMENT, database[0].shown)
    folder, one, other = (tmp_path / "ytor", tmp_path / "ytor" / "2021", tmp_path / "ytor" / "2025")
    for given in ((folder,), (one, other)):
        refused = typed("status", "--all", *given, *TODAY)
        assert (refused.code, refused.out) == (2, "")
        assert refused.err.startswith("tcready: TCREADY_DATABASE gäller en enda arbetsyta")
    for fine in ((one,), (one, one), (database[0].shown, other)):
        assert typed("status", "--all", *fine, *TODAY).code == 0


def test_what_an_upgrade_kept_and_a_copy_that_is_not_finished_are_no_regions(
    typed: Typed, database: tuple[Address, Address]
) -> None:
    first, second = database
    everywhere = ("status", "--all", _whole(first), *TODAY, "--json")
    aside = first.in_schema(f"{first.schema}_form_3")
    with psycopg.connect(first.conninfo, autocommit=True) as connection:
        connection.execute(f'ALTER SCHEMA "{first.schema}" RENAME TO "{aside.schema}"')
        try:
            told = _told(typed(*everywhere), first, second, aside)
            assert [region["place"] for region in told] == [second.shown]
        finally:
            connection.execute(f'ALTER SCHEMA "{aside.schema}" RENAME TO "{first.schema}"')
        connection.execute(f'CREATE TABLE "{second.schema}".unfinished_copy (head text)')
        told = _told(typed(*everywhere), first, second, aside)
        assert [region["place"] for region in told] == [first.shown]


def test_a_damaged_one_and_a_later_one_get_a_line_and_the_rest_is_told(
    typed: Typed, database: tuple[Address, Address], tmp_path: Path
) -> None:
    with databases.by_hand(tmp_path / "ytor" / "2021") as hand:
        hand.execute("UPDATE snapshot SET document = ?", (b"\0",))
    told = typed("status", "--all", tmp_path / "ytor", *TODAY)
    assert (told.code, told.err.count("\n")) == (4, 1)
    assert "Teknikcollege Stockholmsregionen" in told.out
    with databases.by_hand(tmp_path / "ytor" / "2021") as hand:
        hand.execute("UPDATE schema_version SET version = 99")
    told = typed("status", "--all", tmp_path / "ytor", *TODAY)
    assert (told.code, told.err.count("\n")) == (2, 1)
    assert "nyare" in told.err


def test_who_may_not_read_is_told_so_and_a_password_is_never_shown(
    typed: Typed, database: tuple[Address, Address]
) -> None:
    first = database[0]
    secret = _whole(first).replace("//", "//ingen:hemligt@", 1) if "@" not in first.shown else None
    with psycopg.connect(first.conninfo, autocommit=True) as connection:
        connection.execute("DROP ROLE IF EXISTS ingen")
        connection.execute("CREATE ROLE ingen LOGIN PASSWORD 'hemligt'")
        connection.execute(f'GRANT USAGE ON SCHEMA "{first.schema}" TO ingen')
    try:
        user = first.shown.partition("//")[2].partition("@")[0]
        as_nobody = first.shown.replace(f"//{user}@", "//ingen:hemligt@", 1) if secret is None else secret
        told = typed("status", "--all", as_nobody, *TODAY)
        assert (told.code, told.out, told.err.count("\n")) == (2, "", 1)
        assert "inte rätt att läsa" in told.err
        assert "hemligt" not in told.err
    finally:
        with psycopg.connect(first.conninfo, autocommit=True) as connection:
            connection.execute(f'REVOKE ALL ON SCHEMA "{first.schema}" FROM ingen')
            connection.execute("DROP ROLE ingen")


@pytest.mark.parametrize(
    ("address", "code", "word"),
    [
        ("postgresql://anna:hemligt@127.0.0.1:1/finns_inte", 3, "svarar inte"),
        ("postgresql://anna:hemligt@127.0.0.1:1/a?schema=b", 3, "svarar inte"),
        ("postgresql://anna:hemligt@[::1/a", 2, "--all"),
    ],
)
def test_a_server_that_is_not_there(typed: Typed, address: str, code: int, word: str) -> None:
    told = typed("status", "--all", address)
    assert (told.code, told.out, told.err.count("\n")) == (code, "", 1)
    assert word in told.err
    assert "hemligt" not in told.err


def test_a_database_without_a_workspace(typed: Typed, fresh_address: Address) -> None:
    empty = fresh_address.shown
    told = typed("status", "--all", empty)
    assert (told.code, told.err.count("\n")) == (2, 1)
    assert "ingen arbetsyta" in told.err
