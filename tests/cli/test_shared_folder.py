"""A workspace in a synced folder, as two people meet it: told once, never two at a time, brought together."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import Typed

pytestmark = pytest.mark.sqlite_only("what a sync does to the file")
RECORD = "fyra-kommuner-2025"


@pytest.fixture
def synced(stockholm_2025: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "tillstånd"))
    folder = tmp_path / "OneDrive - Region" / "w"
    folder.parent.mkdir()
    stockholm_2025.rename(folder)
    return folder


def test_it_is_said_once_on_each_machine(typed: Typed, synced: Path) -> None:
    here = ("--workspace", synced)
    first = typed("status", "--json", *here)
    assert (first.code, first.err.count("\n")) == (0, 1)
    assert "ligger i OneDrive" in first.err
    assert first.json["format"]
    assert typed("status", *here).err == ""


def test_who_comes_second_is_told_who_came_first(typed: Typed, synced: Path) -> None:
    here = ("--workspace", synced)
    (synced / "tcready.lock").write_text(
        '{"who": "Berit", "host": "BORTA-7", "since": "2026-11-27T08:15:00+01:00", "pid": 1, "mine": "x"}',
        encoding="utf-8",
    )
    assert typed("status", *here).code == 0, "to look is free"
    answer = typed("evidence", "set", RECORD, "--owner", "anna", *here)
    assert (answer.code, answer.out, answer.err.count("\n")) == (3, "", 1)
    assert "Berit skriver i arbetsytan från BORTA-7 sedan 2026-11-27 08:15" in answer.err


def test_the_copy_that_a_sync_left_is_brought_in_and_kept(typed: Typed, synced: Path, tmp_path: Path) -> None:
    here = ("--workspace", synced)
    shutil.copytree(synced, tmp_path / "annan dator")
    there = ("--workspace", tmp_path / "annan dator")
    assert typed("evidence", "set", RECORD, "--owner", "anna", *here).code == 0
    letter = tmp_path / "brev.txt"
    letter.write_text("ett brev", encoding="utf-8")
    said = ("--kind", "styrgruppsprotokoll", "--id", "brev")
    assert typed("evidence", "add", letter, *said, *there).code == 0
    assert typed("evidence", "set", RECORD, "--note", "en anteckning", *there).code == 0
    for file in (
        tmp_path / "annan dator" / "files"
    ).iterdir():  # the sync has brought the files, and a second
        if not (synced / "files" / file.name).exists():  # database
            shutil.copy2(file, synced / "files")
    copy = synced / "tcready-BORTA-7.db"
    shutil.copy(tmp_path / "annan dator" / "tcready.db", copy)
    refused = typed("status", *here)
    assert (refused.code, refused.out) == (3, "")
    assert "tcready-BORTA-7.db" in refused.err
    before = (synced / "tcready.db").read_bytes()
    shown = typed("import", copy, "--dry-run", *here)
    assert shown.code == 0
    assert "brev" in shown.out
    assert (synced / "tcready.db").read_bytes() == before
    assert typed("import", copy, *here).code == 0
    record = typed("evidence", "show", RECORD, "--json", *here).json
    assert (record["owner"], record["note"]) == ("anna", "en anteckning"), "what each has changed is kept"
    assert typed("verify", *here).code == 0
    assert (synced / "tcready-BORTA-7.db.inlast").exists()
    assert typed("undo", *here).code == 0


def test_what_both_have_changed_is_asked_about(typed: Typed, synced: Path, tmp_path: Path) -> None:
    here = ("--workspace", synced)
    copy = synced / "tcready (1).db"
    shutil.copy(synced / "tcready.db", tmp_path / "före.db")
    assert typed("evidence", "set", RECORD, "--note", "hennes", *here).code == 0
    shutil.copy(synced / "tcready.db", tmp_path / "hennes.db")
    shutil.copy(tmp_path / "före.db", synced / "tcready.db")
    assert typed("verify", "--trust", *here).code == 0
    assert typed("evidence", "set", RECORD, "--note", "mitt", *here).code == 0
    shutil.copy(tmp_path / "hennes.db", copy)
    asked = typed("import", copy, *here)
    assert asked.code == 3
    assert "mitt" in asked.out + asked.err
    assert "hennes" in asked.out + asked.err
    assert copy.exists(), "until it is settled it stays"
    assert typed("import", copy, "--theirs", *here).code == 0
    assert typed("evidence", "show", RECORD, "--json", *here).json["note"] == "hennes"


def test_a_copy_that_is_no_database_is_one_line(typed: Typed, synced: Path) -> None:
    here = ("--workspace", synced)
    assert typed("status", *here).code == 0
    copy = synced / "tcready (1).db"
    copy.write_bytes(b"SQLite format 3\x00" + b"x" * 4000)
    answer = typed("import", copy, *here)
    assert (answer.code, answer.out, answer.err.count("\n")) == (4, "", 1)
    assert copy.exists()
    missing = typed("import", synced / "saknas.db", *here)
    assert (missing.code, missing.err.count("\n")) == (2, 1)


def test_a_lock_is_not_part_of_a_backup(typed: Typed, synced: Path, tmp_path: Path) -> None:
    (synced / "tcready.lock").write_text("{}", encoding="utf-8")
    assert typed("backup", "-o", tmp_path / "kopia", "--workspace", synced).code == 0
    assert not (tmp_path / "kopia" / "tcready.lock").exists()
