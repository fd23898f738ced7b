from __future__ import annotations

import os
from pathlib import Path

import pytest

from tcready.formats.regular_file import read_regular_file
from tests.privileges import not_as_root, open_to_all


def code_of(path: Path, limit: int = 10) -> str:
    data, [finding] = read_regular_file(path, file="namn", limit=limit)
    assert data is None
    assert str(finding.where) == "namn"
    return finding.code


def test_an_ordinary_file_up_to_the_limit_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"0123456789")
    assert read_regular_file(path, file="a", limit=10) == (b"0123456789", [])
    assert code_of(path, limit=9) == "too-large"


def test_links_folders_and_missing_files_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"a")
    (tmp_path / "link").symlink_to(tmp_path / "a")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    assert code_of(tmp_path / "link") == "symlink"
    assert code_of(tmp_path / "loop") == "symlink"
    assert code_of(tmp_path) == "not-a-file"
    assert code_of(tmp_path / "absent") == "no-such-file"
    assert code_of(tmp_path / "a" / "b") == "no-such-file"


def test_a_name_that_no_file_can_have_is_refused(tmp_path: Path) -> None:
    assert code_of(tmp_path / "a\0b") == "unreadable"
    assert code_of(tmp_path / ("a" * 5000)) == "unreadable"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_is_refused_without_waiting_for_a_writer(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert code_of(tmp_path / "pipe") == "not-a-file"


@pytest.mark.skipif(not hasattr(os, "O_NOFOLLOW"), reason="links cannot be told apart when opened here")
def test_a_name_that_becomes_a_link_after_it_was_looked_at_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, secret = tmp_path / "a", tmp_path / "secret"
    path.write_bytes(b"a")
    secret.write_bytes(b"s")
    looked_at = os.lstat(path)
    path.unlink()
    path.symlink_to(secret)
    monkeypatch.setattr(os, "lstat", lambda _path: looked_at)
    assert code_of(path) == "symlink"


def test_a_file_that_may_not_be_read_is_refused() -> None:
    with open_to_all() as folder:
        for name, mode in (("a", 0o444), ("b", 0)):
            (folder / name).write_bytes(b"a")
            (folder / name).chmod(mode)
        with not_as_root():
            assert read_regular_file(folder / "a", file="a", limit=10) == (b"a", [])
            assert code_of(folder / "b") == "unreadable"


def test_devices_are_refused() -> None:
    for device in ("/dev/zero", "/dev/null"):
        assert code_of(Path(device)) == "not-a-file"


def test_a_file_that_grows_while_it_is_read_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"a")
    before = os.stat(path)
    path.write_bytes(b"a" * 100)
    monkeypatch.setattr(os, "fstat", lambda _descriptor: before)
    assert code_of(path) == "too-large"
