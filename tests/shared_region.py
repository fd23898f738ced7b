"""The region of 2025 in PostgreSQL, and people who have roles there."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import psycopg
import pytest

from tcready.formats.database_address import ENVIRONMENT, Address
from tests import databases
from tests.conftest import EVIDENCE, NOT_TRIED

PEOPLE = {
    "anna": ("contributor", "Exempel A", "sodertalje"),
    "bo": ("reviewer", "Exempel B", None),
    "disa": ("leader", "Exempel C", None),
}


class Shared(NamedTuple):
    """The workspace in PostgreSQL, with people who have roles."""

    folder: Path
    address: Address

    def login(self, who: str) -> str:
        return f"{self.address.schema}_{who}"

    def be(self, monkeypatch: pytest.MonkeyPatch, who: str) -> None:
        """Be that person from now on, as far as the database is concerned."""
        shown = self.address.shown.replace("postgres@", f"{self.login(who)}@", 1)
        monkeypatch.setenv(ENVIRONMENT, shown)
        monkeypatch.setenv("TCREADY_WORKSPACE", str(self.folder))
        monkeypatch.setenv("TCREADY_ACTOR", PEOPLE[who][1])


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shared]:
    from tcready.cli.door import main

    try:
        address = databases.fresh_address()
    except ImportError:
        pytest.skip(NOT_TRIED)
    databases.keep()  # it goes at the end of this, not of a test
    folder = tmp_path_factory.mktemp("delad") / "w"
    assert main(["init", str(folder), "--from", str(EVIDENCE / "stockholmsregionen-2025"), "--as", "x"]) == 0
    assert main(["db", "copy", "--to", address.shown, "--yes", "--workspace", str(folder)]) == 0
    made = Shared(folder, address)
    script = io.StringIO()
    kept, sys.stdout = sys.stdout, script
    try:
        assert main(["access", "--print-sql", "--workspace", str(folder)]) == 0
    finally:
        sys.stdout = kept
    with psycopg.connect(address.conninfo, autocommit=True) as own:
        own.execute(script.getvalue())
        for who, (role, name, subject) in PEOPLE.items():
            own.execute(f'CREATE ROLE "{made.login(who)}" LOGIN IN ROLE "{address.schema}_{role}"')
            values = (made.login(who), name, subject)
            own.execute(f'INSERT INTO "{address.schema}".access_member VALUES (%s, %s, %s)', values)
    yield made
    with psycopg.connect(address.conninfo, autocommit=True) as own:
        own.execute(f'DROP SCHEMA "{address.schema}" CASCADE')
        for who in PEOPLE:
            own.execute(f'DROP ROLE "{made.login(who)}"')
        for role in ("reader", "contributor", "reviewer", "leader", "administrator"):
            own.execute(f'DROP ROLE "{address.schema}_{role}"')
