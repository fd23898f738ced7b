from __future__ import annotations

from pathlib import Path

import pytest

from tcready.definitions import builtin
from tcready.definitions.lint import lint
from tcready.definitions.reader import load_pack
from tests.definitions.packs import SMALL_PACK, copied


def test_teknikcollege_comes_with_the_program_and_has_eight_criteria() -> None:
    pack = builtin.find_pack("teknikcollege", folders=[builtin.builtin_folder()])
    assert pack is not None
    assert pack in builtin.builtin_packs()
    assert len(load_pack(pack).criteria) == 8


@pytest.mark.parametrize("pack", builtin.builtin_packs(), ids=lambda pack: pack.name)
def test_nothing_is_remarked_on_in_a_pack_that_comes_with_the_program(pack: Path) -> None:
    assert lint(pack) == []


def test_in_a_checkout_packs_and_examples_stand_beside_the_package() -> None:
    root = Path(builtin.__file__).parents[2]
    assert builtin.builtin_folder() == root / "criteria"
    assert builtin.example_folder() == root / "evidence"


def test_when_installed_packs_and_examples_stand_inside_the_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(builtin, "files", lambda _package: tmp_path)
    copied(tmp_path / "criteria")
    (tmp_path / "evidence").mkdir()
    assert builtin.builtin_folder() == tmp_path / "criteria"
    assert builtin.example_folder() == tmp_path / "evidence"
    assert builtin.builtin_packs() == [tmp_path / "criteria" / "small"]


def test_the_first_folder_that_has_the_pack_wins(tmp_path: Path) -> None:
    mine, theirs = copied(tmp_path / "mine"), copied(tmp_path / "theirs")
    folders = [tmp_path / "absent", mine.parent, theirs.parent]
    assert builtin.find_pack("small", folders=folders) == mine
    assert builtin.find_pack("other", folders=folders) is None


def test_a_pack_is_found_by_its_id_in_a_folder_of_another_name(tmp_path: Path) -> None:
    copied(tmp_path).rename(tmp_path / "kopia")
    assert builtin.find_pack("small", folders=[tmp_path]) == tmp_path / "kopia"
    assert builtin.find_pack("kopia", folders=[tmp_path]) == tmp_path / "kopia"


def test_a_folder_given_may_be_the_pack_itself() -> None:
    assert builtin.find_pack("small", folders=[SMALL_PACK]) == SMALL_PACK


@pytest.mark.parametrize("name", ["", ".", "..", "../small", "/", "small/"])
def test_a_name_never_leads_out_of_the_folders(tmp_path: Path, name: str) -> None:
    copied(tmp_path)
    assert builtin.find_pack(name, folders=[tmp_path / "absent", tmp_path]) is None
