"""A workspace made by each earlier form, as that program made it, is brought up to today's and is whole."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection

from tcready.store import open_store, schema, verify
from tcready.store.tables import metadata
from tests.store.rich import new_store

pytestmark = pytest.mark.sqlite_only("forms from before PostgreSQL could be used")
FORMS = Path(__file__).parent / "forms"


def made_by(form: int, folder: Path) -> Path:
    """The pilot in Stockholm, as the program of that form kept it. The files are left out."""
    (folder / "files").mkdir(parents=True)
    with closing(sqlite3.connect(folder / "tcready.db")) as connection:
        connection.executescript((FORMS / f"form-{form}.sql").read_text(encoding="utf-8"))
    return folder


def triggers(connection: Connection) -> dict[str, str]:
    """The triggers by name, as they were written."""
    rows = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    return {str(name): str(sql) for name, sql in rows}


def test_every_earlier_form_is_kept() -> None:
    kept = sorted(path.name for path in FORMS.glob("form-*.sql"))
    assert kept == [f"form-{form}.sql" for form in range(1, schema.SCHEMA)]


@pytest.mark.parametrize("form", range(1, schema.SCHEMA))
def test_an_earlier_form_is_brought_up_whole(tmp_path: Path, form: int) -> None:
    folder = made_by(form, tmp_path / "w")
    with closing(sqlite3.connect(folder / "tcready.db")) as connection:
        before = connection.execute("SELECT * FROM journal ORDER BY seq").fetchall()
    with open_store(folder) as store:
        assert [(entry.seq, entry.hash) for entry in store.journal()] == [(row[0], row[-1]) for row in before]
        assert {finding.code for finding in verify(store)} <= {"file_missing"}, (
            "nothing but the files is missing"
        )
        records = store.records()
        assert (len(records.subjects), len(records.organisations)) == (8, 17)
        with store.reading() as connection:
            differs = compare_metadata(MigrationContext.configure(connection), metadata)
            brought = triggers(connection)
        with new_store(tmp_path) as new, new.reading() as connection:
            assert brought == triggers(connection)
    assert differs == [], "the database is as one made today"
    with closing(sqlite3.connect(folder / f"tcready.db.form-{form}")) as connection:
        assert connection.execute("SELECT max(version) FROM schema_version").fetchone() == (form,)


def test_alembic_is_read_only_when_it_is_due(tmp_path: Path) -> None:
    folder = made_by(1, tmp_path / "w")
    code = (
        "import sys; from pathlib import Path; from tcready.store import open_store\n"
        "open_store(Path(sys.argv[1])).close(); print('alembic' in sys.modules)"
    )
    said = [
        subprocess.run([sys.executable, "-c", code, str(folder)], capture_output=True, text=True, check=True)
        for _ in range(2)
    ]
    assert [answer.stdout for answer in said] == ["True\n", "False\n"]
