from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from tcready.core.errors import Conflict, Damaged, WrongInput
from tcready.i18n import tell
from tcready.store.engines.sqlite import SqliteDatabase, meaning, wal_is_safe


@pytest.mark.parametrize(
    ("version", "safe"),
    [
        ((3, 40, 1), False),
        ((3, 44, 5), False),
        ((3, 44, 6), True),
        ((3, 45, 0), False),
        ((3, 50, 6), False),
        ((3, 50, 7), True),
        ((3, 51, 0), False),
        ((3, 51, 2), False),
        ((3, 51, 3), True),
        ((3, 52, 0), True),
    ],
)
def test_wal_only_where_its_defect_is_mended(version: tuple[int, int, int], safe: bool) -> None:
    assert wal_is_safe(version) is safe


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "bas med å.db"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE t (x)")
    connection.close()
    return path


def test_settings(path: Path) -> None:
    wal = wal_is_safe(sqlite3.sqlite_version_info)
    database = SqliteDatabase(path)
    with database.reading() as connection:
        got = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("foreign_keys", "journal_mode", "synchronous", "busy_timeout")
        }
    database.close()
    assert got == {
        "foreign_keys": 1,
        "journal_mode": "wal" if wal else "delete",
        "synchronous": 2 if wal else 3,
        "busy_timeout": 5000,
    }


def test_a_writer_holds_the_lock_from_the_start(path: Path) -> None:
    """Before it has written anything, so that what it read is still so when it writes."""
    first, second = SqliteDatabase(path), SqliteDatabase(path, patience=0)
    with first.writing():
        with pytest.raises(Conflict) as refused, second.writing():
            pass
        with second.reading() as connection:
            assert connection.exec_driver_sql("SELECT count(*) FROM t").scalar() == 0
    with second.writing() as connection:
        connection.exec_driver_sql("INSERT INTO t VALUES (1)")
    first.close()
    second.close()
    assert "någon annan skriver just nu" in tell(refused.value.message)


def test_what_an_exception_leaves_is_undone(path: Path) -> None:
    database = SqliteDatabase(path)

    def fails() -> None:
        with database.writing() as connection:
            connection.exec_driver_sql("CREATE TABLE u (x)")
            connection.exec_driver_sql("INSERT INTO t VALUES (1)")
            raise KeyError

    with pytest.raises(KeyError):
        fails()
    with database.reading() as connection:
        tables = connection.exec_driver_sql("SELECT name FROM sqlite_master").scalars().all()
        assert (tables, connection.exec_driver_sql("SELECT count(*) FROM t").scalar()) == (["t"], 0)
    database.close()


def test_a_full_disk_is_not_damage(path: Path) -> None:
    database = SqliteDatabase(path)
    with database.reading() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 2")
    with pytest.raises(WrongInput, match="full"), database.writing() as connection:
        connection.exec_driver_sql("INSERT INTO t VALUES (zeroblob(100000))")
    database.close()


def test_a_vanished_database_is_not_made_anew(path: Path) -> None:
    path.unlink()
    database = SqliteDatabase(path)
    with pytest.raises(WrongInput, match="rättigheterna"), database.reading():
        pass
    database.close()
    assert not path.exists()


def test_an_unknown_error_is_damage(path: Path) -> None:
    assert isinstance(meaning(sqlite3.DatabaseError("?"), path), Damaged)
