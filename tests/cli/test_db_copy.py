"""`db copy`, and a workspace made in PostgreSQL, as a process leader and an IT department meet them."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import pytest

from tcready.formats.database_address import Address, address_from, kept
from tests import databases
from tests.cli.conftest import Typed
from tests.conftest import EVIDENCE

pytestmark = pytest.mark.own_place
DAY = ("--as-of", "2025-12-31")
SECRET = "hemligt-ord"


@pytest.fixture
def in_file(_in_file: Path, tmp_path: Path) -> Path:
    """The region's workspace in a file, whatever the run is about."""
    return Path(shutil.copytree(_in_file, tmp_path / "region"))


@pytest.fixture(scope="module")
def _in_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from tcready.cli.door import main

    folder = tmp_path_factory.mktemp("fil") / "w"
    assert main(["init", str(folder), "--from", str(EVIDENCE / "stockholmsregionen-2025"), "--as", "x"]) == 0
    return folder


def with_password(address: Address) -> str:
    return address.shown.replace("postgres@", f"postgres:{SECRET}@", 1)


def what_is_said(typed: Typed, folder: Path) -> tuple[str, str]:
    here = ("--workspace", folder)
    return typed("status", "--json", *DAY, *here).out, typed("journal", "show", "--json", *here).out


def every_byte(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


def test_it_says_what_sharing_means_and_asks(typed: Typed, in_file: Path, fresh_address: Address) -> None:
    before = every_byte(in_file)
    for more in ((), ("--json",)):
        answer = typed("db", "copy", "--to", fresh_address.shown, "--workspace", in_file, *more)
        assert (answer.code, answer.out) == (2, "")
        assert "allmän handling (HFD 2011 ref. 52)" in answer.err
        assert answer.err.splitlines()[-1].endswith("Lägg till --yes när ni har bestämt er.")
    assert every_byte(in_file) == before


def test_the_answer_is_heeded(in_file: Path, fresh_address: Address) -> None:
    terminal = pytest.importorskip("tools.terminal", reason="needs a POSIX terminal")
    words = [sys.executable, "-m", "tcready", "db", "copy", "--to", fresh_address.shown]
    for answer, code, moved in (("n", 1, False), ("j", 0, True)):
        with terminal.Terminal([*words, "--workspace", str(in_file)], (120, 30)) as asked:
            asked.until("(j/n)")
            assert "allmän handling" in asked.text
            asked.press(f"{answer}\r")
            assert asked.end() == code
        assert (kept(in_file).address is not None) is moved


def test_there_and_home_and_nothing_is_lost(
    typed: Typed, in_file: Path, tmp_path: Path, fresh_address: Address
) -> None:
    here = ("--workspace", in_file)
    assert typed("snapshot", "take", *DAY, *here).code == 0
    assert typed("erase", "jarfalla-programutbud", "--ground", "Beslut 1", *here).code == 0
    before = what_is_said(typed, in_file)
    moved = typed("db", "copy", "--to", fresh_address.shown, "--yes", "--files", "database", "--json", *here)
    assert moved.code == 0, moved.err
    assert moved.json["place"] == fresh_address.shown
    assert (moved.json["whole"], moved.json["snapshots"]) == (True, 1)
    assert moved.json["left"] == [str(in_file / name) for name in ("tcready.db.flyttad", "files.flyttade")]
    assert what_is_said(typed, in_file) == before
    assert typed("verify", *here).code == 0
    assert "det som låg här före flytten" in typed("erase", "fyra-kommuner-2025", "--ground", "x", *here).out
    assert typed("undo", *here).code == 1, "nothing that is erased comes back"
    before = what_is_said(typed, in_file)
    home = typed("db", "copy", "--to", tmp_path / "hemma", *here)
    assert home.code == 0, home.err
    assert f"Databasen i {fresh_address.shown} är orörd." in home.out
    assert what_is_said(typed, tmp_path / "hemma") == before
    assert typed("verify", "--workspace", tmp_path / "hemma").code == 0
    assert what_is_said(typed, in_file) == before


def test_a_password_is_never_shown_nor_kept(
    typed: Typed,
    in_file: Path,
    tmp_path: Path,
    fresh_address: Address,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    here = ("--workspace", in_file)
    url = with_password(fresh_address)
    said = []
    for words in (
        ("db", "copy", "--to", url, "--yes", "--json"),
        ("db", "copy", "--to", url, "--yes"),
        ("verify", "--json"),
        ("backup", "-o", tmp_path / "kopia", "--json"),
        ("journal", "show", "--json"),
        ("db", "upgrade", "--json"),
    ):
        monkeypatch.setenv("TCREADY_DATABASE", url)
        answer = typed(*words, *here)
        said.append(answer.out + answer.err)
    monkeypatch.setenv("TCREADY_DATABASE", url.replace("/postgres?", "/finns-inte?"))
    refused = typed("status", *here)
    assert (refused.code, refused.err.count("\n")) == (2, 1)
    assert "finns-inte" in refused.err
    said.append(refused.err)
    monkeypatch.setenv("TCREADY_DATABASE", url.replace("postgresql://", "mysql://"))
    refused = typed("status", *here)
    assert (refused.code, refused.err.count("\n")) == (2, 1)
    said.append(refused.err)
    assert SECRET not in "".join(said)
    assert SECRET.encode() not in every_byte(in_file) + every_byte(tmp_path / "kopia")


def test_where_it_cannot_go(typed: Typed, in_file: Path, tmp_path: Path, fresh_address: Address) -> None:
    here = ("--workspace", in_file)
    before = every_byte(in_file)
    for to, said in (
        (tmp_path / "mapp", "tcready backup"),
        ("postgresql://x@/y?schema=Ö", "--to: schemat"),
        ("postgresql://postgres@127.0.0.1:1/tc", "går inte att nå"),
    ):
        answer = typed("db", "copy", "--to", to, "--yes", *here)
        assert (answer.code, answer.out) == (2, ""), to
        assert said in answer.err.splitlines()[-1]
    assert every_byte(in_file) == before
    assert typed("db", "copy", "--to", fresh_address.shown, "--yes", *here).code == 0
    for to, said in (
        (databases.url("annat"), "pg_dump"),
        (in_file / "exports" / "ny", "försvinner med den"),
        (tmp_path, "inte tom"),
    ):
        answer = typed("db", "copy", "--to", to, "--yes", *here)
        assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1), to
        assert said in answer.err


def test_what_is_damaged_is_not_copied(typed: Typed, in_file: Path, fresh_address: Address) -> None:
    with databases.by_hand(in_file) as hand:
        hand.execute("UPDATE judgement SET level = 5 WHERE level = 2")
    before = every_byte(in_file)
    answer = typed("db", "copy", "--to", fresh_address.shown, "--yes", "--workspace", in_file)
    assert (answer.code, answer.out) == (4, "")
    assert every_byte(in_file) == before


def test_init_makes_one_there(
    typed: Typed, tmp_path: Path, fresh_address: Address, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = ("--from", EVIDENCE / "stockholm-2021")
    made = typed("init", tmp_path / "ny", *source, "--database", with_password(fresh_address))
    assert made.code == 0, made.err
    assert sorted(os.listdir(tmp_path / "ny")) == ["criteria", "exports", "files", "inkorg", "tcready.toml"]
    address = kept(tmp_path / "ny").address
    assert address is not None
    assert address.shown == fresh_address.shown
    assert typed("verify", "--workspace", tmp_path / "ny").code == 0
    monkeypatch.chdir(tmp_path / "ny" / "inkorg")
    assert typed("status").code == 0, "it is found from inside, as one in a file is"
    monkeypatch.chdir(tmp_path)
    taken = typed("init", tmp_path / "till", *source, "--database", fresh_address.shown)
    assert (taken.code, taken.out, taken.err.count("\n")) == (2, "", 1)
    assert "finns redan något" in taken.err
    assert not (tmp_path / "till").exists()
    assert typed("verify", "--workspace", tmp_path / "ny").code == 0


def test_init_by_the_environment_with_the_files_there_too(
    typed: Typed, tmp_path: Path, fresh_address: Address, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TCREADY_DATABASE", with_password(fresh_address))
    words = ("--from", EVIDENCE / "stockholmsregionen-2025", "--files", "database")
    assert typed("init", tmp_path / "ny", *words).code == 0
    here = ("--workspace", tmp_path / "ny")
    assert list((tmp_path / "ny" / "files").iterdir()) == []
    assert typed("verify", *here).code == 0
    before = what_is_said(typed, tmp_path / "ny")
    assert typed("backup", "-o", tmp_path / "kopia", *here).code == 0
    assert typed("restore", tmp_path / "kopia", tmp_path / "åter").code == 0
    assert what_is_said(typed, tmp_path / "åter") == before
    assert len(list((tmp_path / "åter" / "files").iterdir())) == 16
    assert typed("export", tmp_path / "filer", *here).code == 0
    monkeypatch.delenv("TCREADY_DATABASE")
    assert typed("init", tmp_path / "igen", "--from", tmp_path / "filer").code == 0
    assert what_is_said(typed, tmp_path / "igen") == before


def test_a_refused_init_leaves_nothing(typed: Typed, tmp_path: Path, fresh_address: Address) -> None:
    full = tmp_path / "full"
    full.mkdir()
    (full / "mitt.txt").write_text("kvar")
    for words in ((full,), (tmp_path / "ny", "--criteria", tmp_path / "full")):
        source = ("--from", EVIDENCE / "vasteras-finns-inte")
        assert typed("init", *words, *source, "--database", fresh_address.shown).code == 2
    assert [path.name for path in tmp_path.iterdir()] == ["full"]
    from contextlib import closing

    from tcready.store.engines.postgres import PostgresDatabase

    with closing(PostgresDatabase(address_from(fresh_address.shown, "test"))) as database:
        assert not database.holds("journal")


def test_a_form_that_is_today_s_is_said_to_be(typed: Typed, in_file: Path, fresh_address: Address) -> None:
    here = ("--workspace", in_file)
    assert typed("db", "copy", "--to", fresh_address.shown, "--yes", *here).code == 0
    answer = typed("db", "upgrade", "--json", *here)
    assert (answer.code, answer.json["copy"], answer.json["whole"]) == (0, None, True)


def test_in_a_synced_folder_it_waits_for_who_writes(
    typed: Typed,
    in_file: Path,
    tmp_path: Path,
    fresh_address: Address,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "tillstånd"))
    monkeypatch.setenv("TCREADY_SHARED", "OneDrive")
    lock = in_file / "tcready.lock"
    lock.write_text('{"who": "Berit", "host": "BORTA-7", "since": "2026-11-27T08:15:00+01:00", "pid": 1}')
    words = ("db", "copy", "--to", fresh_address.shown, "--yes", "--workspace", in_file)
    refused = typed(*words)
    assert (refused.code, refused.out) == (3, "")
    assert "Berit skriver i arbetsytan från BORTA-7" in refused.err
    lock.unlink()
    assert typed(*words).code == 0
    assert not lock.exists()
    assert typed("verify", "--workspace", in_file).code == 0
