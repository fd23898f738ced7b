from __future__ import annotations

import os
import tomllib
from pathlib import Path

import pytest

from tcready.core.errors import Damaged, WrongInput
from tcready.core.records import Records
from tcready.formats.database_address import is_workspace
from tcready.store import create, open_store, verify
from tests import databases
from tests.databases import by_hand
from tests.store.rich import AT, WORKSPACE, new_store, small_pack


def everything_in(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*")}


def test_a_new_workspace(tmp_path: Path) -> None:
    with new_store(tmp_path) as store:
        assert store.workspace == WORKSPACE
        assert store.records() == Records()
        assert store.packs / "litet" == tmp_path / "region" / "criteria" / "litet"
        assert [entry.what for entry in store.journal()] == ["create"]
        assert list(verify(store)) == []
    region = tmp_path / "region"
    assert {path.name for path in region.iterdir()} == {
        "criteria",
        "exports",
        "files",
        "inkorg",
        "tcready.toml",
    } | (set() if databases.IN_POSTGRES else {"tcready.db"})
    settings = tomllib.loads((region / "tcready.toml").read_text("utf-8"))
    assert ("database" in settings) is databases.IN_POSTGRES
    assert settings["language"] == "sv"
    assert {path.name for path in tmp_path.iterdir()} == {"region", "paket"}  # nothing is left beside it


def test_the_pack_is_copied_byte_for_byte(tmp_path: Path) -> None:
    with new_store(tmp_path) as store:
        pinned = store.packs / "litet"
    original = tmp_path / "paket"
    assert everything_in(pinned) == everything_in(original)
    for name in ("framework.yaml", "applications/ny.yaml"):
        assert (pinned / name).read_bytes() == (original / name).read_bytes()


def test_an_empty_folder_is_kept_and_filled(tmp_path: Path) -> None:
    region = tmp_path / "region"
    region.mkdir()
    inode = region.stat().st_ino
    with new_store(tmp_path) as store:
        assert store.workspace == WORKSPACE
    assert region.stat().st_ino == inode  # a shell that stands in it still does
    assert is_workspace(region)
    assert not [path for path in region.iterdir() if path.name.startswith(".")]


def test_a_folder_with_something_in_it_is_refused(tmp_path: Path) -> None:
    region = tmp_path / "region"
    region.mkdir()
    (region / "viktigt.txt").write_text("kvar")
    with pytest.raises(WrongInput, match="inte tom"):
        new_store(tmp_path)
    assert everything_in(region) == {"viktigt.txt"}


def test_a_file_or_a_link_in_the_way_is_refused(tmp_path: Path) -> None:
    pack = small_pack(tmp_path)
    (tmp_path / "fil").write_text("x")
    (tmp_path / "tom").mkdir()
    (tmp_path / "länk").symlink_to(tmp_path / "tom")
    for name in ("fil", "länk"):
        with pytest.raises(WrongInput, match="ingen mapp"):
            create(tmp_path / name, WORKSPACE, pack, actor="anna", at=AT)
    with pytest.raises(WrongInput, match="finns inte"):
        create(tmp_path / "borta" / "region", WORKSPACE, pack, actor="anna", at=AT)


@pytest.mark.parametrize("exists", [False, True])
def test_a_pack_that_cannot_be_copied_leaves_nothing(tmp_path: Path, exists: bool) -> None:
    region, pack = tmp_path / "region", small_pack(tmp_path)
    os.mkfifo(pack / "rör")
    if exists:
        region.mkdir()
    before = everything_in(tmp_path)
    with pytest.raises(WrongInput, match="rör"):
        create(region, WORKSPACE, pack, actor="anna", at=AT)
    assert everything_in(tmp_path) == before


def test_a_pack_is_not_followed_out_of_its_folder(tmp_path: Path) -> None:
    pack = small_pack(tmp_path)
    (pack / "mer").symlink_to("/")
    with pytest.raises(WrongInput, match="mer"):
        create(tmp_path / "region", WORKSPACE, pack, actor="anna", at=AT)


def test_no_workspace(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "borta"):
        with pytest.raises(WrongInput, match="ingen arbetsyta"):
            open_store(folder)
    assert everything_in(tmp_path) == set()


@pytest.mark.parametrize("content", [b"", b"inte en databas" * 1000, b"SQLite format 3\x00" + b"\xff" * 5000])
def test_a_database_that_is_none_is_damage(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "tcready.db").write_bytes(content)
    with pytest.raises(Damaged):
        open_store(tmp_path)
    assert (tmp_path / "tcready.db").read_bytes() == content


def edited(folder: Path, statement: str) -> None:
    with by_hand(folder) as connection:
        connection.execute(statement)


def test_a_newer_form_is_refused_and_left_alone(tmp_path: Path) -> None:
    new_store(tmp_path).close()
    edited(tmp_path / "region", "UPDATE schema_version SET version = 99")
    with pytest.raises(WrongInput, match="nyare"):
        open_store(tmp_path / "region")
    with by_hand(tmp_path / "region") as connection:
        assert connection.execute("SELECT version FROM schema_version").fetchall() == [(99,)]


@pytest.mark.parametrize("statement", ["DELETE FROM schema_version", "DELETE FROM workspace"])
def test_a_workspace_that_does_not_know_itself_is_damage(tmp_path: Path, statement: str) -> None:
    new_store(tmp_path).close()
    edited(tmp_path / "region", statement)
    with pytest.raises(Damaged):
        open_store(tmp_path / "region")
