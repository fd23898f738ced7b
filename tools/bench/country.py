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
from tcready.snapshots import freeze
from tcready.store import create
from tools.bench.measured import Measured, least
from tools.bench.region import PACK, region

REGIONS, LEAVES, YEARS, A_YEAR = 24, 480, 5, 4
"""So many leaves have eight providers, and 24 such regions more than the 160 there are in all."""
NOW = datetime(2026, 11, 2, tzinfo=UTC)


def country(folder: Path, regions: int = REGIONS, leaves: int = LEAVES, years: int = YEARS) -> Path:
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
        store.load(made.records, list(snapshots(frozen, years)), actor="mätning", at=NOW)
    for number in range(1, regions):
        place = folder / f"region-{number:02}"
        shutil.copytree(first, place)
        with closing(sqlite3.connect(place / "tcready.db")) as database, database:
            database.execute("UPDATE workspace SET name = ?", (f"Region {number:02}",))
    return folder


def snapshots(frozen: bytes, years: int) -> Iterator[tuple[str, bytes]]:
    """The same state on other days, a little better each time."""
    document = json.loads(frozen)
    for number in range(years * A_YEAR):
        day = date(2022 + number // A_YEAR, 1 + 12 // A_YEAR * (number % A_YEAR), 15).isoformat()
        document["id"], document["label"], document["as_of"] = f"{day}-lage", f"Läge {number}", day
        document["readiness"]["score"] = {"exact": fraction_text(share(number, years))}
        yield document["id"], canonical_json(document)


def share(number: int, years: int) -> Fraction:
    """The score of the snapshot with that number."""
    return Fraction(number + 1, years * A_YEAR + 1)


def run() -> Iterator[Measured]:
    """The table, as people see it."""
    with tempfile.TemporaryDirectory() as made:
        folder = country(Path(made))
        words = [sys.executable, "-m", "tcready", "status", "--all", str(folder)]
        bare = [sys.executable, "-m", "tcready", "--version"]

        def called(words: list[str]) -> None:
            subprocess.run(words, check=True, stdout=subprocess.DEVNULL)

        start = least(lambda: called(bare))
        whole = least(lambda: called(words))
    count = REGIONS * YEARS * A_YEAR
    yield Measured(f"status --all: {REGIONS} regions, {count} snapshots", whole, limit=1000)
    yield Measured("of it, starting the program", start)
