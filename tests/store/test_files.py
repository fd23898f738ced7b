from __future__ import annotations

import hashlib
import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import pytest

from tcready.core.errors import Damaged, WrongInput
from tcready.core.records import FileRef
from tcready.store import FileStore, files

CONTENT = b"ett avtal" * 300_000  # more than one chunk
SHA256 = hashlib.sha256(CONTENT).hexdigest()


@pytest.fixture
def kept(tmp_path: Path) -> FileStore:
    return FileStore(tmp_path / "files")


@pytest.fixture
def avtal(tmp_path: Path) -> Path:
    path = tmp_path / "Avtal 2025.PDF"
    path.write_bytes(CONTENT)
    return path


def names_in(store: FileStore) -> list[str]:
    return sorted(os.listdir(store.folder)) if store.folder.exists() else []


def test_a_file_is_copied_under_its_sum(kept: FileStore, avtal: Path) -> None:
    ref = kept.add(avtal)
    assert ref == FileRef(
        sha256=SHA256, size=len(CONTENT), media_type="application/pdf", name="Avtal 2025.PDF", present=True
    )
    assert names_in(kept) == [SHA256]
    assert kept.path_of(ref) == kept.path_of(SHA256) == kept.folder / SHA256
    assert kept.path_of(ref).read_bytes() == CONTENT
    assert kept.path_of(ref).stat().st_mode & 0o777 == 0o444
    assert kept.present() == {SHA256}
    assert SHA256 in kept
    assert "b" * 64 not in kept
    assert list(kept.verify()) == []
    assert avtal.read_bytes() == CONTENT


def test_the_same_content_is_kept_once_and_not_overwritten(
    kept: FileStore, avtal: Path, tmp_path: Path
) -> None:
    first = kept.add(avtal)
    inode = kept.path_of(first).stat().st_ino
    other = tmp_path / "annat namn.txt"
    other.write_bytes(CONTENT)
    second = kept.add(other)
    assert (second.sha256, second.name, second.media_type) == (SHA256, "annat namn.txt", "text/plain")
    assert names_in(kept) == [SHA256]
    assert kept.path_of(first).stat().st_ino == inode


def test_a_damaged_file_is_not_taken_for_the_real_one(kept: FileStore, avtal: Path) -> None:
    path = kept.path_of(kept.add(avtal))
    path.chmod(0o644)
    path.write_bytes(b"annat")
    with pytest.raises(Damaged, match="Flytta undan"):
        kept.add(avtal)
    assert path.read_bytes() == b"annat"
    assert names_in(kept) == [SHA256]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("e\u0301n.pdf", "én.pdf"),
        ("rad\nbrytning.pdf", "rad brytning.pdf"),
        ("\x1b[31mröd\u202efdp.exe", "\ufffd[31mröd\ufffdfdp.exe"),
        ("..\\..\\hemligt.txt", "..\ufffd..\ufffdhemligt.txt"),
        ("  ", "namnlös"),
        ("\udcff.pdf", "\ufffd.pdf"),
    ],
)
def test_a_name_is_made_harmless(kept: FileStore, tmp_path: Path, name: str, expected: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"x")
    assert kept.add(path).name == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ("a.jpg", "image/jpeg"),
        ("a.okänd", "application/octet-stream"),
        ("a", "application/octet-stream"),
    ],
)
def test_the_media_type_is_that_of_the_ending(
    kept: FileStore, tmp_path: Path, name: str, expected: str
) -> None:
    path = tmp_path / name
    path.write_bytes(b"x")
    assert kept.add(path).media_type == expected


def refused(kept: FileStore, path: Path, why: str) -> None:
    with pytest.raises(WrongInput, match=why):
        kept.add(path)
    assert names_in(kept) == []


def test_what_is_no_ordinary_file_is_refused(kept: FileStore, avtal: Path, tmp_path: Path) -> None:
    (tmp_path / "länk.pdf").symlink_to(avtal)
    (tmp_path / "bruten.pdf").symlink_to(tmp_path / "ingenstans")
    os.mkfifo(tmp_path / "rör.pdf")
    (tmp_path / "tom.pdf").write_bytes(b"")
    refused(kept, tmp_path / "länk.pdf", "är en länk")
    refused(kept, tmp_path / "bruten.pdf", "är en länk")
    refused(kept, tmp_path / "rör.pdf", "ingen vanlig fil")
    refused(kept, Path("/dev/zero"), "ingen vanlig fil")
    refused(kept, tmp_path, "är en mapp")
    refused(kept, tmp_path / "tom.pdf", "är tom")
    refused(kept, tmp_path / "borta.pdf", "går inte att läsa")
    refused(kept, tmp_path / "noll\0.pdf", "går inte att läsa")


def test_a_socket_is_refused(kept: FileStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as bound:
        bound.bind("uttag.pdf")
        refused(kept, Path("uttag.pdf"), "ingen vanlig fil")


@contextmanager
def not_as_root() -> Iterator[None]:
    """Root may read everything."""
    root = os.geteuid() == 0
    if root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


def test_an_unreadable_file_is_refused(kept: FileStore, avtal: Path) -> None:
    avtal.chmod(0)
    with not_as_root(), pytest.raises(WrongInput, match="går inte att läsa"):
        kept.add(avtal)
    assert names_in(kept) == []


def test_a_link_that_takes_the_files_place_is_refused(
    kept: FileStore, avtal: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between the look at the path and the opening of it."""
    secret = tmp_path / "hemligt"
    secret.write_bytes(b"hemligt")
    real_lstat = os.lstat

    def swapped_after_the_look(path: Path) -> os.stat_result:
        seen = real_lstat(path)
        avtal.unlink()
        avtal.symlink_to(secret)
        return seen

    monkeypatch.setattr("tcready.formats.regular_file.os.lstat", swapped_after_the_look)
    with pytest.raises(WrongInput):
        kept.add(avtal)
    assert names_in(kept) == []


@pytest.mark.parametrize("change", ["grows", "shrinks", "rewritten"])
def test_a_file_that_changes_while_it_is_read_is_refused(
    kept: FileStore, avtal: Path, monkeypatch: pytest.MonkeyPatch, change: str
) -> None:
    real_copied = files._copied

    def changed_meanwhile(source: BinaryIO, target: BinaryIO, size: int) -> tuple[str, int]:
        with avtal.open("r+b") as stream:
            if change == "shrinks":
                stream.truncate(10)
            else:
                stream.seek(0, os.SEEK_END if change == "grows" else os.SEEK_SET)
                stream.write(b"nytt")
        return real_copied(source, target, size)

    monkeypatch.setattr(files, "_copied", changed_meanwhile)
    refused(kept, avtal, "ändrades medan")


def test_a_file_system_without_hard_links(
    kept: FileStore, avtal: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", no_links)
    assert kept.path_of(kept.add(avtal)).read_bytes() == CONTENT
    assert names_in(kept) == [SHA256]


def test_a_path_cannot_lead_out_of_the_folder(kept: FileStore) -> None:
    with pytest.raises(WrongInput):
        kept.path_of("../../etc/passwd")
    assert "../files" not in kept


def test_half_a_copy_is_not_a_file(kept: FileStore, avtal: Path) -> None:
    kept.add(avtal)
    (kept.folder / ".in-0123").write_bytes(b"ha")
    (kept.folder / ("c" * 64)).mkdir()
    (kept.folder / ("d" * 64)).symlink_to(avtal)
    assert kept.present() == {SHA256}
    assert "c" * 64 not in kept
    assert "d" * 64 not in kept


def test_one_flipped_bit_is_seen(kept: FileStore, avtal: Path) -> None:
    path = kept.path_of(kept.add(avtal))
    path.chmod(0o644)
    with path.open("r+b") as stream:
        stream.seek(1_500_000)
        old = stream.read(1)[0]
        stream.seek(1_500_000)
        stream.write(bytes([old ^ 1]))
    (found,) = kept.verify()
    assert (found.code, str(found.where)) == ("file_changed", f"files/{SHA256}")
