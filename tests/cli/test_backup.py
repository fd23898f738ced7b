"""A backup is whole, comes back as what it was, and goes over nothing."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from threading import Event, Thread

import pytest

from tcready.cli.door import main
from tests.cli.conftest import Typed

DAY = ("--as-of", "2025-12-31")


def test_what_was_lost_comes_back(typed: Typed, stockholm_2025: Path, tmp_path: Path) -> None:
    here = ("--workspace", stockholm_2025)
    (stockholm_2025 / "inkorg" / "brev.txt").write_text("väntar", encoding="utf-8")
    assert typed("snapshot", "take", *DAY, *here).code == 0
    before = typed("status", "--json", *DAY, *here).out, typed("journal", "show", "--json", *here).out
    told = typed("backup", "--json", "-o", tmp_path / "kopia", *here).json
    assert (told["whole"], told["snapshots"]) == (True, 1)
    shutil.rmtree(stockholm_2025)
    assert typed("restore", tmp_path / "kopia", tmp_path / "åter").code == 0
    back = ("--workspace", tmp_path / "åter")
    assert typed("status", "--json", *DAY, *back).out == before[0]
    assert typed("journal", "show", "--json", *back).out == before[1]
    assert typed("verify", *back).code == 0
    assert len(typed("snapshot", "list", "--json", *back).json["snapshots"]) == 1
    assert (tmp_path / "åter" / "inkorg" / "brev.txt").read_text(encoding="utf-8") == "väntar"


def test_by_itself_it_lies_beside_with_its_date(typed: Typed, stockholm_2025: Path) -> None:
    path = Path(typed("backup", "--json", "--workspace", stockholm_2025).json["path"])
    assert path.parent == stockholm_2025.parent
    assert path.name.startswith(f"{stockholm_2025.name}-kopia-2")


def test_nothing_is_written_over(typed: Typed, stockholm_2025: Path, tmp_path: Path) -> None:
    here = ("--workspace", stockholm_2025)
    assert typed("backup", "-o", tmp_path / "kopia", *here).code == 0
    full = tmp_path / "full"
    full.mkdir()
    (full / "mitt.txt").write_text("kvar", encoding="utf-8")
    for words, said in (
        (("restore", tmp_path / "kopia", stockholm_2025), "skrivs inte över"),
        (("restore", tmp_path / "kopia", full), "är inte tom"),
        (("restore", full, tmp_path / "ny"), "är ingen säkerhetskopia"),
        (("restore", tmp_path / "kopia", tmp_path / "kopia" / "exports" / "ny"), "lämnas orörd"),
        (("restore", tmp_path / "kopia", tmp_path / "saknas" / "ny"), "finns inte"),
        (("backup", "-o", stockholm_2025 / "exports" / "k", *here), "försvinner med den"),
        (("backup", "-o", tmp_path / "kopia", *here), "är inte tom"),
    ):
        answer = typed(*words)
        assert (answer.code, answer.out) == (2, ""), words
        assert said in answer.err
        assert answer.err.count("\n") == 1
    assert [item.name for item in full.iterdir()] == ["mitt.txt"]
    assert not (tmp_path / "ny").exists()


def _file(copy: Path) -> None:
    stored = max((copy / "files").iterdir(), key=lambda path: path.stat().st_size)
    content = bytearray(stored.read_bytes())
    content[len(content) // 2] ^= 1
    stored.chmod(0o644)
    stored.write_bytes(content)


def _lost(copy: Path) -> None:
    next((copy / "files").iterdir()).unlink()


def _journal(copy: Path) -> None:
    with closing(sqlite3.connect(copy / "tcready.db")) as connection, connection:
        connection.execute("update judgement set level = 5 where level = 2")


def _torn(copy: Path) -> None:
    os.truncate(copy / "tcready.db", 50_000)


@pytest.mark.parametrize("harm", [_file, _lost, _journal, _torn])
def test_a_damaged_backup_is_seen_and_nothing_is_made(
    typed: Typed, stockholm_2025: Path, tmp_path: Path, harm: Callable[[Path], None]
) -> None:
    copy = tmp_path / "kopia"
    assert typed("backup", "-o", copy, "--workspace", stockholm_2025).code == 0
    harm(copy)
    answer = typed("restore", copy, tmp_path / "ny")
    assert (answer.code, answer.out) == (4, "")
    assert not (tmp_path / "ny").exists()
    assert not list(tmp_path.glob(".tcready-*"))


def test_a_damaged_workspace_gives_no_backup(typed: Typed, stockholm_2025: Path, tmp_path: Path) -> None:
    _file(stockholm_2025)
    answer = typed("backup", "-o", tmp_path / "kopia", "--workspace", stockholm_2025)
    assert (answer.code, answer.out) == (4, "")
    assert "files/" in answer.err
    assert not (tmp_path / "kopia").exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no links for everyone and no pipes")
def test_links_and_pipes_are_left_out(typed: Typed, stockholm_2025: Path, tmp_path: Path) -> None:
    secret = tmp_path / "hemligt.txt"
    secret.write_text("hemligt", encoding="utf-8")
    (stockholm_2025 / "inkorg" / "lank").symlink_to(secret)
    (stockholm_2025 / "inkorg" / "mapp").symlink_to(tmp_path)
    os.mkfifo(stockholm_2025 / "inkorg" / "ror")
    assert typed("backup", "-o", tmp_path / "kopia", "--workspace", stockholm_2025).code == 0
    assert list((tmp_path / "kopia" / "inkorg").iterdir()) == []


def test_while_others_write_it_is_one_moment(typed: Typed, stockholm_2025: Path, tmp_path: Path) -> None:
    """Every backup taken meanwhile is whole; the writer loses nothing."""
    here = ("--workspace", str(stockholm_2025))
    enough = Event()
    codes: list[int] = []

    def write() -> None:
        while not enough.is_set():
            codes.append(main(["organisation", "add", "--name", "Nytt", "--kind", "förening", *here]))

    writer = Thread(target=write)
    writer.start()
    try:
        for number in range(3):
            assert main(["backup", "-o", str(tmp_path / f"k{number}"), *here]) == 0
    finally:
        enough.set()
        writer.join()
    assert codes.count(0) == len(codes) > 0
    told = typed("organisation", "list", "--json", *here).json["organisations"]
    assert sum(item["name"] == "Nytt" for item in told) == len(codes)
    assert typed("verify", *here).code == 0
