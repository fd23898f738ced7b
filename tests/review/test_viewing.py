"""A copy of a stored file is shown by the system, and the stored one is never at risk."""

from __future__ import annotations

import stat
import sys
import time
from pathlib import Path

import pytest

from tcready.core.errors import Damaged, WrongInput
from tcready.core.records import FileRef
from tcready.i18n import tell, use
from tcready.review.viewing import Viewer, viewer
from tcready.store import FileStore

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the viewer here is a shell script")


@pytest.fixture
def files(tmp_path: Path) -> FileStore:
    return FileStore(tmp_path / "files")


@pytest.fixture
def shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A screen, and a program that writes down what it is to show."""
    seen, programs = tmp_path / "visat", tmp_path / "bin"
    programs.mkdir()
    program = programs / "xdg-open"
    program.write_text(
        f'#!/bin/sh\nprintf "%s" "$1" > "{seen}.ny" && mv "{seen}.ny" "{seen}"\n', encoding="utf-8"
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}:/usr/bin:/bin")
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr(sys, "platform", "linux")
    return seen


def stored(files: FileStore, folder: Path, name: str) -> FileRef:
    path = folder / name
    path.write_bytes(b"innehall")
    return files.add(path)


def test_a_copy_is_shown_that_cannot_be_written(files: FileStore, shown: Path, tmp_path: Path) -> None:
    ref = stored(files, tmp_path, "Avtal 2026.pdf")
    copy = Viewer().show(files, ref)
    for _ in range(200):
        if shown.exists():
            break
        time.sleep(0.02)
    assert shown.read_text(encoding="utf-8") == str(copy)
    assert copy.name == "Avtal 2026.pdf"
    assert copy != files.path_of(ref)
    assert not stat.S_IMODE(files.path_of(ref).stat().st_mode) & 0o222


def test_copies_are_taken_away_afterwards(files: FileStore, shown: Path, tmp_path: Path) -> None:
    viewing = Viewer()
    copy = viewing.show(files, stored(files, tmp_path, "a.txt"))
    assert copy.read_bytes() == b"innehall"
    assert not stat.S_IMODE(copy.stat().st_mode) & 0o222
    assert not stat.S_IMODE(copy.parent.stat().st_mode) & 0o077
    del viewing
    assert not copy.exists()


@pytest.mark.parametrize("name", ["x.sh", "x.desktop", "x.exe", "x.html", "x.svg", "x", "a.pdf.js"])
def test_what_could_be_run_is_not_opened(files: FileStore, shown: Path, tmp_path: Path, name: str) -> None:
    with pytest.raises(WrongInput):
        Viewer().show(files, stored(files, tmp_path, name))
    assert not shown.exists()


def test_a_damaged_file_is_not_shown(files: FileStore, shown: Path, tmp_path: Path) -> None:
    ref = stored(files, tmp_path, "a.pdf")
    files.path_of(ref).chmod(0o600)
    files.path_of(ref).write_bytes(b"innehalL")
    with pytest.raises(Damaged):
        Viewer().show(files, ref)


def test_without_a_screen_it_is_said_plainly(
    files: FileStore, shown: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    use("sv")
    monkeypatch.delenv("DISPLAY")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    ref = stored(files, tmp_path, "a.pdf")
    for remote, begins in (("", "Här finns inget program som visar filer"), ("1", "Du arbetar över ssh")):
        for name in ("SSH_CLIENT", "SSH_TTY"):
            monkeypatch.delenv(name, raising=False)
        monkeypatch.setenv("SSH_CONNECTION", remote)
        with pytest.raises(WrongInput) as caught:
            Viewer().show(files, ref)
        assert tell(caught.value.message).startswith(begins)
        assert str(files.path_of(ref)) in tell(caught.value.message)


def test_what_each_system_uses() -> None:
    found = {"xdg-open": "/usr/bin/xdg-open"}.get
    assert viewer({}, "win32", found) == ()
    assert viewer({}, "darwin", found) == ("open",)
    assert viewer({"SSH_TTY": "/dev/pts/1"}, "darwin", found) is None
    assert viewer({"WAYLAND_DISPLAY": "wayland-0"}, "linux", found) == ("/usr/bin/xdg-open",)
    assert viewer({"DISPLAY": ":0"}, "linux", {}.get) is None
    assert viewer({}, "linux", found) is None
