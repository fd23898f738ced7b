"""`status --all`: a made-up country, as large as the whole of Teknikcollege, with five years of snapshots.

A snapshot is frozen once by the program itself. The others are the same with a day, a name and a score of
their own, in the form the program writes. The time is the whole command's, from its start to its last line.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime
from fractions import Fraction
from pathlib import Path

from tcready.core.canonical import canonical_json
from tcready.core.exact import fraction_text
from tcready.core.records import Workspace
from tcready.core.scoring import score
from tcready.formats.database_address import address_from
from tcready.snapshots import freeze
from tcready.store import create, move_to_address
from tools import postgres
from tools.bench.measured import Measured, least
from tools.bench.region import PACK, region

REGIONS, LEAVES, YEARS, A_YEAR = 24, 480, 5, 4
"""So many leaves have eight providers, and 24 such regions more than the 160 there are in all."""
CROWDED = 9600
"""So many leaves have 160 providers: a region as large as the country, frozen once a year."""
NOW = datetime(2026, 11, 2, tzinfo=UTC)


def country(
    folder: Path, regions: int = REGIONS, leaves: int = LEAVES, years: int = YEARS, a_year: int = A_YEAR
) -> Path:
    """The folder with all the workspaces; made anew."""
    made = region(leaves)
    readiness = score(made.framework, made.records, made.application, made.as_of)
    frozen = freeze(
        made.framework, made.records, readiness, id="x", label="", taken=NOW, previous=None, baseline=None
    )
    first = folder / "region-00"
    said = Workspace(
        name="Region 00",
        framework=made.framework.id,
        edition=made.framework.edition,
        digest=made.framework.digest,
    )
    with create(first, said, PACK, actor="mätning", at=NOW) as store:
        store.load(made.records, list(snapshots(frozen, years, a_year)), actor="mätning", at=NOW)
    for number in range(1, regions):
        place = folder / f"region-{number:02}"
        shutil.copytree(first, place)
        with closing(sqlite3.connect(place / "tcready.db")) as database, database:
            database.execute("UPDATE workspace SET name = ?", (f"Region {number:02}",))
    return folder


def snapshots(frozen: bytes, years: int, a_year: int = A_YEAR) -> Iterator[tuple[str, bytes]]:
    """The same state on other days, a little better each time."""
    document, count = json.loads(frozen), years * a_year
    for number in range(count):
        day = date(2022 + number // a_year, 1 + 12 // a_year * (number % a_year), 15).isoformat()
        document["id"], document["label"], document["as_of"] = f"{day}-lage", f"Läge {number}", day
        document["readiness"]["score"] = {"exact": fraction_text(share(number, count))}
        yield document["id"], canonical_json(document)


def share(number: int, count: int = YEARS * A_YEAR) -> Fraction:
    """The score of the snapshot with that number, of so many."""
    return Fraction(number + 1, count + 1)


def in_database(folder: Path) -> str:
    """The address of a database with the same workspaces, each in its schema."""
    import psycopg
    from psycopg import sql

    first = Path(shutil.copytree(folder / "region-00", folder.with_name(folder.name + "-delad")))
    url = postgres.url_of(postgres.started(), "region_00")
    address = address_from(url, "bench")
    move_to_address(first, address)
    with psycopg.connect(address.conninfo, autocommit=True) as connection:
        tables = connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'region_00'")
        named = [sql.Identifier(name) for (name,) in tables.fetchall()]
        for number in range(1, REGIONS):
            schema = sql.Identifier(f"region_{number:02}")
            connection.execute(sql.SQL("CREATE SCHEMA {}").format(schema))
            for table in named:
                copy = sql.SQL("CREATE TABLE {schema}.{table} AS TABLE region_00.{table}")
                connection.execute(copy.format(schema=schema, table=table))
    return url.partition("&schema=")[0]


def run() -> Iterator[Measured]:
    """The table, as people see it: of the country as it is, and of one with 160 providers in every region."""
    yield Measured("of it, starting the program", least(lambda: _called("--version")))
    for what, leaves, a_year in (("160 providers in all", LEAVES, A_YEAR), ("160 in each", CROWDED, 1)):
        with tempfile.TemporaryDirectory() as made:
            folder = Path(made) / "land"
            folder.mkdir()
            country(folder, leaves=leaves, a_year=a_year)
            took = least(lambda folder=folder: _called("status", "--all", str(folder)))  # type: ignore[misc]
            told = f"status --all: {REGIONS} regions, {what}, {REGIONS * YEARS * a_year} snapshots"
            yield Measured(told, took, limit=1000)
            url = in_database(folder)
            there = least(lambda url=url: _called("status", "--all", url))  # type: ignore[misc]
            yield Measured("the same in PostgreSQL", there, against="SQLite", floor=took)


def _called(*words: str) -> None:
    subprocess.run([sys.executable, "-m", "tcready", *words], check=True, stdout=subprocess.DEVNULL)
