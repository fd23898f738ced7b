"""Folders that are synced or lie on a network: told apart, one writer at a time, and never backwards."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tcready.core.errors import Conflict
from tcready.i18n import tell
from tcready.store import Store, form_of, open_store
from tcready.store.engines import sqlite
from tcready.store.schema import SCHEMA
from tcready.store.shared import shared_by
from tcready.store.shared.lock import LOCK
from tcready.store.shared.place import _network_mount
from tests.store.rich import AT, new_store

pytestmark = pytest.mark.sqlite_only("what a sync or a network does to the file")
PROGRAM = """
import sys
from pathlib import Path
from tcready.store import open_store
from tests.store.rich import AT
store = open_store(Path(sys.argv[1]))
with store.act("berit", AT, "ändra") as act:
    act.set_workspace(store.workspace.model_copy(update={"name": "Berits"}))
print("skriver", flush=True)
sys.stdin.readline()
store.close()
"""


@pytest.fixture
def synced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace in a synced folder, seen by this machine."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "tillstånd"))
    folder = tmp_path / "OneDrive - Region Mitt"
    folder.mkdir()
    with new_store(folder) as store:
        assert store.sharing is not None
        assert store.sharing.by == "OneDrive"
    return folder / "region"


def rename(store: Store, name: str, actor: str = "anna") -> None:
    with store.act(actor, AT, "ändra") as act:
        act.set_workspace(store.workspace.model_copy(update={"name": name}))


@pytest.mark.parametrize(
    ("path", "by"),
    [
        ("OneDrive/region", "OneDrive"),
        ("OneDrive - Region Mitt/a/b", "OneDrive"),
        ("SharePoint/x", "SharePoint"),
        ("Dropbox (Region)/x", "Dropbox"),
        ("Google Drive/Min enhet/x", "Min enhet"),
        ("Dropboxade filer/x", None),
        ("Mina OneDrive-anteckningar/x", None),
        ("vanlig/x", None),
    ],
)
def test_a_synced_folder_is_known_by_its_path(tmp_path: Path, path: str, by: str | None) -> None:
    (tmp_path / path).mkdir(parents=True)
    assert shared_by(tmp_path / path) == by


def test_a_network_drive_is_known_by_its_file_system(tmp_path: Path) -> None:
    mounts = tmp_path / "mountinfo"
    mounts.write_text(
        "22 1 8:1 / / rw - ext4 /dev/sda1 rw\n"
        "40 22 0:40 / /mnt/gemensam\\040mapp rw,relatime - cifs //server/delad rw\n"
        "41 40 8:2 / /mnt/gemensam\\040mapp/lokal rw - ext4 /dev/sdb1 rw\n"
        "42 22 0:41 / /mnt/ssh rw - fuse.sshfs anna@server: rw\n"
        "skräp\n"
    )
    assert _network_mount(Path("/mnt/gemensam mapp/region"), mounts) == "cifs"
    assert _network_mount(Path("/mnt/gemensam mapp/lokal/region"), mounts) is None
    assert _network_mount(Path("/mnt/ssh/x"), mounts) == "fuse.sshfs"
    assert _network_mount(Path("/home/anna"), mounts) is None
    assert _network_mount(Path("/home/anna"), tmp_path / "saknas") is None


def test_a_setting_overrules(synced: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TCREADY_SHARED", "nej")
    assert shared_by(synced) is None
    monkeypatch.setenv("TCREADY_SHARED", "servern")
    assert shared_by(tmp_path) == "servern"


def test_never_wal_there_whatever_sqlite_can_do(synced: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite, "wal_is_safe", lambda version: True)

    def mode() -> str:
        with closing(sqlite3.connect(synced / "tcready.db")) as own:
            return str(own.execute("PRAGMA journal_mode").fetchone()[0])

    with open_store(synced) as store:
        rename(store, "Ny")
    assert form_of(synced) == SCHEMA
    assert mode() == "delete"
    monkeypatch.setenv("TCREADY_SHARED", "nej")
    with open_store(synced) as store:
        rename(store, "Nyare")
    assert mode() == "wal", "elsewhere it is used where it is safe"
    monkeypatch.delenv("TCREADY_SHARED")
    with open_store(synced) as store:
        rename(store, "Nyast")
    assert mode() == "delete", "and taken away again when the folder is moved"


def test_one_writes_at_a_time_and_the_others_are_told_who(synced: Path) -> None:
    with open_store(synced) as anna, open_store(synced) as bo:
        assert not (synced / LOCK).exists(), "who only looks takes no lock"
        rename(anna, "Annas")
        said = json.loads((synced / LOCK).read_text(encoding="utf-8"))
        assert (said["who"], said["pid"]) == ("anna", os.getpid())
        with pytest.raises(Conflict) as refused:
            rename(bo, "Bos", "bo")
        told = tell(refused.value.message)
        assert "anna" in told
        assert "2026-11-23 09:30" in told
        assert bo.workspace.name == "Annas"
    assert not (synced / LOCK).exists()
    with open_store(synced) as bo:
        rename(bo, "Bos", "bo")


def test_a_killed_program_does_not_keep_the_others_out(synced: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(synced)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment,
        text=True,
    ) as berit:
        assert berit.stdout is not None
        assert berit.stdout.readline() == "skriver\n"
        with open_store(synced) as store, pytest.raises(Conflict):
            rename(store, "Annas")
        berit.kill()
        berit.wait()
    assert (synced / LOCK).exists()
    with open_store(synced) as store:
        rename(store, "Annas")
        assert store.workspace.name == "Annas"
    assert not (synced / LOCK).exists()


@pytest.mark.parametrize("content", [b"", b"\xff{", b"[]", b'{"host": "annan", "pid": 1}', b'{"pid": "x"}'])
def test_a_lock_nobody_understands_is_somebodys(synced: Path, content: bytes) -> None:
    (synced / LOCK).write_bytes(content)
    with open_store(synced) as store, pytest.raises(Conflict) as refused:
        rename(store, "Annas")
    assert str(synced / LOCK) in tell(refused.value.message)
    assert (synced / LOCK).read_bytes() == content


def test_an_older_database_in_its_place_is_noticed(synced: Path) -> None:
    database = synced / "tcready.db"
    older = database.read_bytes()
    with open_store(synced) as store:
        rename(store, "Ny")
    newer = database.read_bytes()
    database.write_bytes(older)
    with pytest.raises(Conflict, match="verify --trust"):
        open_store(synced)
    with open_store(synced, as_it_is=True) as store:
        assert store.workspace.name != "Ny"
    with pytest.raises(Conflict):
        open_store(synced)
    database.write_bytes(newer)
    open_store(synced).close()
    database.write_bytes(older)
    with open_store(synced, as_it_is=True) as store:
        store.look()
    open_store(synced).close()


def test_one_made_anew_in_the_same_place_is_another(synced: Path) -> None:
    with open_store(synced) as store:
        rename(store, "Ny")
    shutil.rmtree(synced.parent)
    synced.parent.mkdir()
    new_store(synced.parent).close()


def test_a_memory_that_cannot_be_kept_stops_nobody(synced: Path, tmp_path: Path) -> None:
    shutil.rmtree(tmp_path / "tillstånd")
    (tmp_path / "tillstånd").write_text("en fil", encoding="utf-8")
    with open_store(synced) as store:
        rename(store, "Ny")


@pytest.mark.parametrize(
    "name",
    ["tcready (1).db", "tcready-DATOR2.db", "Tcready (Annas konflikt 2026-11-27).db", "tcready-conflict.db"],
)
def test_two_databases_are_refused_and_both_kept(synced: Path, name: str) -> None:
    (synced / name).write_bytes(b"en annan")
    before = (synced / "tcready.db").read_bytes()
    with pytest.raises(Conflict, match="import"):
        open_store(synced)
    assert ((synced / name).read_bytes(), (synced / "tcready.db").read_bytes()) == (b"en annan", before)
    (synced / name).rename(synced / f"{name}.inlast")
    open_store(synced).close()
