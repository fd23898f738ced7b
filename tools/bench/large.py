"""A workspace with as many records as are asked for, made once and kept for the next run.

A thousand leaves' records are put in through the program itself; the rest are copies of their rows with ids
of their own, made by the database, as no person ever adds a million records in one act.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from tcready.core.records import Workspace
from tcready.store import create
from tools.bench.region import PACK, region

LEAVES = 1_000
NOW = datetime(2026, 11, 2, tzinfo=UTC)


def workspace(folder: Path, count: int) -> Path:
    """The workspace's folder; `count` records of evidence at the least."""
    target = folder / f"{count}"
    if not target.exists():
        made = region(LEAVES)
        declared = made.framework
        said = Workspace(
            name="Stor region", framework=declared.id, edition=declared.edition, digest=declared.digest
        )
        aside = folder / f"{count}.new"
        with create(aside, said, PACK, actor="mätning", at=NOW) as store:
            store.load(made.records, actor="mätning", at=NOW)
        _multiply(aside / "tcready.db", count)
        aside.rename(target)
    return target


def _multiply(path: Path, count: int) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        first = connection.execute("select max(position) from evidence").fetchone()[0]
        names = [row[0] for row in connection.execute("select name from sqlite_master where type = 'table'")]
        for copy in range(1, -(-count // first)):
            shift = copy * first
            _copied(
                connection, "evidence", {"position": f"position + {shift}", "id": f"id || '-{copy}'"}, first
            )
            for name in names:
                if name in ("decision", "decision_link") or name.startswith("evidence_"):
                    _copied(connection, name, {"evidence": f"evidence + {shift}"}, first)


def _copied(connection: sqlite3.Connection, name: str, changed: dict[str, str], first: int) -> None:
    columns = [row[1] for row in connection.execute(f"pragma table_info({name})")]
    key = "position" if name == "evidence" else "evidence"
    into = ", ".join(f'"{column}"' for column in columns)
    values = ", ".join(changed.get(column, f'"{column}"') for column in columns)
    connection.execute(f"insert into {name} ({into}) select {values} from {name} where {key} <= {first}")
