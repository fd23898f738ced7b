"""A workspace with a great many records, read from SQLite and scored, against bare `sqlite3`."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import Select, select

from tcready.core.framework import Framework
from tcready.core.readiness import Readiness
from tcready.core.scoring import score
from tcready.definitions.reader import load_pack
from tcready.store import open_store
from tcready.store.proofs import COLUMNS
from tcready.store.tables import table
from tools.bench.measured import Measured, peak_memory, side_by_side
from tools.bench.region import PACK, TODAY


def run() -> Iterator[Measured]:
    """Status of the workspace named on the command line: no object a row, and never three times the floor."""
    folder = Path(sys.argv[-1])
    queries = [str(_all_of(name)) for name in COLUMNS]
    database = folder / "tcready.db"
    with sqlite3.connect(database) as connection:
        count = connection.execute("select count(*) from evidence").fetchone()[0]
    times = 5 if count < 1_000_000 else 2
    pack = load_pack(PACK)
    took, floor = side_by_side(lambda: _scored(folder, pack), lambda: _fetched(database, queries), times)
    yield Measured(f"{count:,} records read and scored", took, "ms", "bare sqlite3 fetch", floor, 3)
    yield Measured("… peak memory", peak_memory(), "MB")


def _all_of(name: str) -> Select[Any]:
    """The same columns of one table, in the order of its key."""
    of = table(name)
    own = [] if name == "evidence" else [of.c.evidence]
    order = [of.c.position] if name == "evidence" else of.primary_key.columns
    return select(*own, *[of.c[column] for column in COLUMNS[name]]).order_by(*order)


def _scored(folder: Path, pack: Framework) -> Readiness:
    with open_store(folder) as store:
        records, proofs = store.records_and_proofs()
    return score(pack, records, records.applications[0], TODAY, evidence=proofs)


def _fetched(database: Path, queries: list[str]) -> list[list[tuple[object, ...]]]:
    connection = sqlite3.connect(database)
    try:
        return [connection.execute(query).fetchall() for query in queries]
    finally:
        connection.close()
