"""Files in the database: taken in once, given out whole, gone when erased, and never left on a computer."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tcready.core.errors import WrongInput
from tcready.formats.database_address import Address
from tcready.store import ERASED_FILES, Store, create, move_to_address, open_store, verify
from tcready.store.database_files import PART
from tests.databases import by_hand
from tests.store.rich import AT, WORKSPACE, rich_records, small_pack


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder for what programs keep while they run."""
    place = tmp_path / "tillfälligt"
    place.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    return place


@pytest.fixture
def store(tmp_path: Path, fresh_address: Address, here: Path) -> Iterator[Store]:
    """An empty workspace that keeps its files in the database."""
    create(tmp_path / "region", WORKSPACE, small_pack(tmp_path), actor="anna", at=AT).close()
    move_to_address(tmp_path / "region", fresh_address, with_files=True)
    with open_store(tmp_path / "region") as opened:
        yield opened


def paper(folder: Path, content: bytes) -> Path:
    path = folder / "avtal.pdf"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("size", [1, PART - 1, PART, PART + 1, 3 * PART + 7])
def test_a_file_comes_back_whole(store: Store, tmp_path: Path, here: Path, size: int) -> None:
    content = os.urandom(size)
    ref = store.files.add(paper(tmp_path, content))
    assert (ref.sha256, ref.size) == (hashlib.sha256(content).hexdigest(), size)
    assert store.files.fresh == [ref.sha256]
    with open_store(store.folder) as other:
        assert ref.sha256 in other.files
        assert other.files.present() == {ref.sha256}
        assert other.files.whole(ref)
        assert other.files.path_of(ref).read_bytes() == content
        again = other.files.add(paper(tmp_path, content))
        assert (again.sha256, other.files.fresh) == (ref.sha256, []), "it was there already"
    assert list((store.folder / "files").iterdir()) == []
    store.close()
    assert list(here.iterdir()) == [], "nothing is left on the computer"


def test_what_is_not_there(store: Store) -> None:
    sum_ = "a" * 64
    assert sum_ not in store.files
    assert 5 not in store.files
    assert not store.files.path_of(sum_).exists()
    assert store.files.remove(sum_) is False
    with pytest.raises(WrongInput):
        store.files.path_of("../x")


def test_a_refused_act_takes_its_files_along(store: Store, tmp_path: Path) -> None:
    def fails() -> None:
        with store.taking_in():
            store.files.add(paper(tmp_path, b"x"))
            raise KeyError

    with pytest.raises(KeyError):
        fails()
    assert store.files.present() == set()


def test_a_changed_part_is_found(store: Store, tmp_path: Path) -> None:
    ref = store.files.add(paper(tmp_path, os.urandom(2 * PART)))
    store.load(rich_records(ref), actor="anna", at=AT)
    assert list(verify(store)) == []
    with by_hand(store.folder) as hand:
        hand.execute("UPDATE stored_part SET content = set_byte(content, 5, 1 + get_byte(content, 5) % 255)")
    with open_store(store.folder) as other:
        assert [finding.code for finding in verify(other)] == ["file_changed"]
        assert not other.files.whole(ref)
    with by_hand(store.folder) as hand:
        hand.execute("DELETE FROM stored_part WHERE ordinal = 1")
    with open_store(store.folder) as other:
        assert [finding.code for finding in verify(other)] == ["file_changed"]


def test_an_erased_file_goes(store: Store, tmp_path: Path) -> None:
    ref = store.files.add(paper(tmp_path, b"hemligt"))
    store.load(rich_records(ref), actor="anna", at=AT)
    copy = store.files.path_of(ref)
    with store.act("cia", AT, "erase") as act:
        act.erase(ERASED_FILES, ref.sha256, "beslut 1")
    assert store.clear_erased() == [ref.sha256]
    assert store.files.present() == set()
    assert not copy.exists()
    assert list(verify(store)) == []
