"""Many records put into a new workspace, checked and journalled, against bare `executemany` of the rows."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from tcready.core.records import Workspace
from tcready.store import create
from tools.bench.large import LEAVES, NOW
from tools.bench.measured import Measured, once, peak_memory
from tools.bench.region import PACK, Region, region

ROUNDS = 3


class _Rows(NamedTuple):
    """What is in a database: how its tables are made, and their rows."""

    made: list[str]
    tables: dict[str, list[tuple[object, ...]]]


def run() -> Iterator[Measured]:
    """The number on the command line, at the least; the least of some rounds taken in turns."""
    asked = int(Path(sys.argv[-1]).name)
    made = region(LEAVES)
    made = region(LEAVES, -(-asked // len(made.records.evidence)))
    took, floor = [], []
    with TemporaryDirectory() as aside:
        for number in range(ROUNDS):
            folder = Path(aside) / str(number)
            took.append(_loaded(folder, made))
            rows = _rows(folder / "tcready.db")
            floor.append(once(lambda: _inserted(Path(aside) / f"{number}.db", rows)))  # noqa: B023
    count = len(made.records.evidence)
    what = f"{count:,} records imported"
    yield Measured(what, min(took), "ms", "bare executemany", min(floor), 6)
    yield Measured("… peak memory", peak_memory(), "MB")


def _loaded(folder: Path, made: Region) -> float:
    pack = made.framework
    said = Workspace(name="Stor region", framework=pack.id, edition=pack.edition, digest=pack.digest)
    with create(folder, said, PACK, actor="mätning", at=NOW) as store:
        return once(lambda: store.load(made.records, actor="mätning", at=NOW))


def _rows(path: Path) -> _Rows:
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute(
            "select type, name, sql from sqlite_master where sql is not null and name not like 'sqlite%' "
            "and type in ('table', 'index') order by type desc"
        ).fetchall()
        names = [name for kind, name, _ in found if kind == "table"]
        names.sort(key=lambda name: (name != "evidence", name != "decision"))  # what others point to first
        tables = {name: connection.execute(f"select * from {name}").fetchall() for name in names}
        return _Rows([sql for _, _, sql in found], {name: rows for name, rows in tables.items() if rows})


def _inserted(path: Path, rows: _Rows) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in ("PRAGMA synchronous = EXTRA", "PRAGMA foreign_keys = ON", *rows.made):
            connection.execute(statement)
        connection.execute("BEGIN IMMEDIATE")
        for name, values in rows.tables.items():
            marks = ",".join("?" * len(values[0]))
            connection.executemany(f"INSERT INTO {name} VALUES ({marks})", values)
        connection.execute("COMMIT")
