"""A workspace's database moved to PostgreSQL and home again: whole, verified, and resumable."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Table

from tcready.core.errors import Conflict, Damaged, TcreadyError, WrongInput
from tcready.core.records import Organisation, Records
from tcready.formats.database_address import Address, kept
from tcready.i18n import tell
from tcready.store import (
    ERASED,
    JournalEntry,
    Store,
    copy_to_folder,
    create,
    move_to_address,
    moving,
    open_store,
    verify,
)
from tcready.store.engines.postgres import PostgresDatabase
from tests.databases import by_hand
from tests.store.rich import AT, WORKSPACE, rich_records, small_pack, stored_file

Held = tuple[Records, list[tuple[str, bytes]], list[JournalEntry], set[str]]


def held(folder: Path) -> Held:
    with open_store(folder) as store:
        assert list(verify(store)) == []
        return store.records(), store.snapshots(), list(store.journal()), store.files.present()


def organisation(id: str) -> Organisation:
    return Organisation.model_validate({"id": id, "name": "Ny", "kind": "kommun"})


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A workspace in a file, whatever the run is about: records of every kind, one erased, one undone."""
    folder = tmp_path / "region"
    with create(folder, WORKSPACE, small_pack(tmp_path), actor="anna", at=AT) as store:
        records = rich_records(stored_file(store, tmp_path, b"ett avtal" * 300_000))
        store.load(records, [("start", b'{"format": 1}'), ("slut", b"\x00\xff")], actor="anna", at=AT)
        with store.act("anna", AT, "judge") as act:
            act.put("judgements", records.judgements[0])
        store.undo("anna", AT)
        with store.act("cia", AT, ERASED) as act:
            act.erase("organisations", "alfa", "gallringsbeslut 7")
        store.clear_erased()
    return folder


def every_byte(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def after(store: Store) -> tuple[str, ...]:
    """What happens next there: places are not used again, and what was undone can be done again."""
    redone = store.redo("anna", AT)
    with store.act("anna", AT, "prov") as act:
        key = act.add("judgements", store.records().judgements[0])
        with pytest.raises(WrongInput, match="gallrades"):
            act.add("organisations", organisation("alfa"))
    return str(redone), key


@pytest.mark.parametrize("with_files", [False, True])
def test_there_and_home_again(folder: Path, tmp_path: Path, fresh_address: Address, with_files: bool) -> None:
    before = held(folder)
    twin = Path(shutil.copytree(folder, tmp_path / "tvilling"))
    left = move_to_address(folder, fresh_address, with_files=with_files)
    assert [path.name for path in left] == ["tcready.db.flyttad", "files.flyttade"][: 1 + with_files]
    assert held(folder) == before
    assert list((folder / "files").iterdir()) == [] or not with_files
    home = tmp_path / "hemma"
    copy_to_folder(folder, home, lambda _aside: None, lambda _done, _all: None)
    assert kept(home) == (None, False)
    assert held(home) == before
    assert every_byte(home / "files") == every_byte(twin / "files")
    assert every_byte(home / "criteria") == every_byte(twin / "criteria")
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]
    results = []
    for place in (twin, folder, home):
        with open_store(place) as store:
            results.append(after(store))
            assert list(verify(store)) == []
    assert results[0] == results[1] == results[2]


def failing_after(pages: int, monkeypatch: pytest.MonkeyPatch) -> Callable[[], list[str]]:
    """Let the copying fail when so many pages have been written; gives the tables that were written to."""
    written: list[str] = []
    insert_all = moving.insert_all

    def insert(connection: Connection, into: Table, rows: Any) -> None:
        if len(written) >= pages:
            raise KeyboardInterrupt
        written.append(into.name)
        insert_all(connection, into, rows)

    monkeypatch.setattr(moving, "insert_all", insert)
    return lambda: written


@pytest.mark.parametrize("pages", [0, 1, 5, 12])
def test_cut_off_it_goes_on_and_nobody_uses_half_a_copy(
    folder: Path, tmp_path: Path, fresh_address: Address, monkeypatch: pytest.MonkeyPatch, pages: int
) -> None:
    before, bytes_before = held(folder), every_byte(folder)
    with monkeypatch.context() as patched:
        first = failing_after(pages, patched)
        with pytest.raises(KeyboardInterrupt):
            move_to_address(folder, fresh_address)
    assert every_byte(folder) == bytes_before, "the source is untouched"
    other = tmp_path / "annan"
    other.mkdir()
    (other / "tcready.toml").write_text(f'database = "{fresh_address.shown}"\n')
    with pytest.raises(Conflict) as refused:
        open_store(other)
    assert "inte färdig" in tell(refused.value.message)
    with monkeypatch.context() as patched:
        second = failing_after(99, patched)
        move_to_address(folder, fresh_address)
    assert not set(first()[:-1]) & set(second()), "what had been copied is not copied again"
    assert held(folder) == before


def test_home_again_goes_on_too(
    folder: Path, tmp_path: Path, fresh_address: Address, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = held(folder)
    move_to_address(folder, fresh_address, with_files=True)
    home = tmp_path / "hemma"

    def stop(_folder: Path) -> None:
        raise KeyboardInterrupt

    for fails in (3, 8):
        with monkeypatch.context() as patched:
            failing_after(fails, patched)
            with pytest.raises(KeyboardInterrupt):
                copy_to_folder(folder, home, lambda _aside: None, lambda _done, _all: None)
        assert not home.exists()
    with pytest.raises(KeyboardInterrupt):  # all is there but the name
        copy_to_folder(folder, home, stop, lambda _done, _all: None)
    assert not home.exists()
    copy_to_folder(folder, home, lambda _aside: None, lambda _done, _all: None)
    assert held(home) == before
    with pytest.raises(WrongInput, match="inte tom"):
        copy_to_folder(folder, home, lambda _aside: None, lambda _done, _all: None)


def test_what_has_changed_since_it_was_cut_off_is_copied_from_the_beginning(
    folder: Path, fresh_address: Address, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        failing_after(12, patched)
        with pytest.raises(KeyboardInterrupt):
            move_to_address(folder, fresh_address)
    with open_store(folder) as store, store.act("anna", AT, "prov") as act:
        act.add("organisations", organisation("sen"))
        act.remove("judgements", "1")
    before = held(folder)
    move_to_address(folder, fresh_address)
    assert held(folder) == before


def test_what_comes_out_as_something_else_is_damage_and_is_not_gone_over_to(
    folder: Path, fresh_address: Address, monkeypatch: pytest.MonkeyPatch
) -> None:
    bytes_before = every_byte(folder)
    insert_all = moving.insert_all

    def insert(connection: Connection, into: Table, rows: list[dict[str, Any]]) -> None:
        if into.name == "evidence":
            rows = [row | {"title": row["title"] + " "} for row in rows]
        insert_all(connection, into, rows)

    with monkeypatch.context() as patched:
        patched.setattr(moving, "insert_all", insert)
        with pytest.raises(Damaged) as told:
            move_to_address(folder, fresh_address)
    assert "evidence 1" in tell(told.value.message)
    assert every_byte(folder) == bytes_before
    with closing(PostgresDatabase(fresh_address)) as database:
        assert not database.holds("journal")
    before = held(folder)
    move_to_address(folder, fresh_address)
    assert held(folder) == before


def test_a_sign_that_postgresql_cannot_hold_is_named_before_anything_is_gone_over_to(
    folder: Path, fresh_address: Address
) -> None:
    with open_store(folder) as store, store.act("anna", AT, "prov") as act:
        act.add("organisations", organisation("nul").model_copy(update={"name": "a\0b"}))
    bytes_before = every_byte(folder)
    with pytest.raises(WrongInput) as told:
        move_to_address(folder, fresh_address)
    assert "organisation 3: name" in tell(told.value.message)
    assert every_byte(folder) == bytes_before
    with open_store(folder) as store, store.act("anna", AT, "prov") as act:
        act.remove("organisations", "nul")
    move_to_address(folder, fresh_address)
    assert [item.id for item in held(folder)[0].organisations] == ["zeta"]


def test_a_place_with_something_in_it_is_refused(
    folder: Path, tmp_path: Path, fresh_address: Address
) -> None:
    twin = Path(shutil.copytree(folder, tmp_path / "tvilling"))
    move_to_address(folder, fresh_address)
    with open_store(folder) as store, store.act("anna", AT, "prov") as act:
        act.remove("judgements", "1")
    bytes_before = every_byte(twin)
    with pytest.raises(WrongInput) as refused:
        move_to_address(twin, fresh_address)
    assert "finns redan något" in tell(refused.value.message)
    assert every_byte(twin) == bytes_before
    assert held(folder)


def test_nobody_writes_to_it_meanwhile(
    folder: Path, fresh_address: Address, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused: list[TcreadyError] = []
    from tcready.store.engines.sqlite import SqliteDatabase

    def told(done: int, _all: int) -> None:
        if not refused:
            with closing(SqliteDatabase(folder / "tcready.db", patience=0)) as other:
                with pytest.raises(Conflict) as conflict, other.writing():
                    pass
                refused.append(conflict.value)

    move_to_address(folder, fresh_address, told)
    assert refused
    assert held(folder)


def test_cut_off_before_the_settings_are_written_it_is_only_compared_again(
    folder: Path, fresh_address: Address, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, bytes_before = held(folder), every_byte(folder)

    def replace(_source: Path, _target: Path) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr("os.replace", replace)
        with pytest.raises(KeyboardInterrupt):
            move_to_address(folder, fresh_address)
    assert every_byte(folder) == bytes_before
    with monkeypatch.context() as patched:
        written = failing_after(0, patched)
        move_to_address(folder, fresh_address)
    assert written() == []
    assert held(folder) == before


def test_what_somebody_uses_is_never_emptied(folder: Path, tmp_path: Path, fresh_address: Address) -> None:
    """A twin with the same head is only compared; if it is found to differ, what is there stays."""
    twin = Path(shutil.copytree(folder, tmp_path / "tvilling"))
    move_to_address(folder, fresh_address)
    with by_hand(twin) as hand:
        hand.execute("UPDATE organisation SET name = 'Annat'")
    with pytest.raises(Damaged):
        move_to_address(twin, fresh_address)
    assert held(folder)
