from __future__ import annotations

import hashlib
import os
import socket
import time
from pathlib import Path

import pytest

from tcready.core.errors import Damaged, WrongInput
from tcready.core.records import FileRef
from tcready.formats.hashing import CHUNK, telling
from tcready.store import FileStore
from tests.privileges import not_as_root, open_to_all

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
    refused(kept, Path("/dev/null"), "ingen vanlig fil")
    refused(kept, tmp_path, "är en mapp")
    refused(kept, tmp_path / "tom.pdf", "är tom")
    refused(kept, tmp_path / "borta.pdf", "går inte att läsa")
    refused(kept, tmp_path / "noll\0.pdf", "går inte att läsa")


def test_a_socket_is_refused(kept: FileStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as bound:
        bound.bind("uttag.pdf")
        refused(kept, Path("uttag.pdf"), "ingen vanlig fil")


def test_an_unreadable_file_is_refused(kept: FileStore) -> None:
    with open_to_all() as folder:
        for name, mode in (("öppen.pdf", 0o444), ("stängd.pdf", 0)):
            (folder / name).write_bytes(CONTENT)
            (folder / name).chmod(mode)
        with not_as_root():
            assert (folder / "öppen.pdf").read_bytes() == CONTENT
            with pytest.raises(WrongInput, match="du har inte behörighet"):
                kept.add(folder / "stängd.pdf")
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


@pytest.mark.parametrize("change", ["grows", "shrinks", "rewritten", "swapped", "gone"])
def test_a_file_that_changes_while_it_is_read_is_refused(kept: FileStore, avtal: Path, change: str) -> None:
    """Changed for real, by the one who hears that the first chunk has been read."""

    def changed(done: int, _total: int, _name: str) -> None:
        if done > CHUNK:
            return
        if change == "gone":
            avtal.unlink()
        elif change == "swapped":
            other = avtal.with_name("annat")
            other.write_bytes(CONTENT[::-1])
            other.replace(avtal)
        else:
            with avtal.open("r+b") as stream:
                if change == "shrinks":
                    stream.truncate(CHUNK + 10)
                else:
                    stream.seek(0, os.SEEK_END if change == "grows" else os.SEEK_SET)
                    stream.write(b"nytt")

    with telling(changed):
        refused(kept, avtal, "ändrades medan")


def test_a_file_that_never_stops_growing_is_let_go(kept: FileStore, avtal: Path) -> None:
    chunks = []

    def grows(done: int, _total: int, _name: str) -> None:
        chunks.append(done)
        with avtal.open("ab") as stream:
            stream.write(bytes(CHUNK))

    with telling(grows):
        refused(kept, avtal, "ändrades medan")
    assert len(chunks) <= len(CONTENT) // CHUNK + 2


def test_more_than_four_gibibytes(kept: FileStore, tmp_path: Path) -> None:
    """4 GiB of nothing, and an x: the sum of `(head -c 4294967296 /dev/zero; printf x) | sha256sum`."""
    big = tmp_path / "stor.pdf"
    with big.open("wb") as stream:
        stream.seek(4 << 30)
        stream.write(b"x")
    ref = kept.add(big)
    assert ref.sha256 == "07d357bda5c988a206bb478ade5af844c26eaf242e951e5ac4d4f85b417ed69f"
    assert ref.size == kept.path_of(ref).stat().st_size == 4_294_967_297
    assert kept.path_of(ref).stat().st_blocks * 512 < 64 << 20  # what was a hole is one still


@pytest.mark.parametrize(
    "content",
    [bytes(CHUNK), bytes(3 * CHUNK), b"a" + bytes(3 * CHUNK), bytes(2 * CHUNK) + b"a", bytes(CHUNK + 1)],
    ids=len,
)
def test_holes_are_nothing_and_nothing_else(kept: FileStore, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(content)
    assert kept.path_of(kept.add(path)).read_bytes() == content


def test_twins_by_composition_are_two_files_of_one_name(kept: FileStore, tmp_path: Path) -> None:
    names = {"NFC": "Avtal f\u00f6r r\u00e5det.pdf", "NFD": "Avtal fo\u0308r ra\u030adet.pdf"}
    for form, name in names.items():
        (tmp_path / name).write_bytes(form.encode())
    nfc, nfd = (kept.add(tmp_path / name) for name in names.values())
    assert nfc.name == nfd.name == "Avtal för rådet.pdf"
    assert nfc.sha256 != nfd.sha256
    assert len(names_in(kept)) == 2


def test_what_a_killed_program_left_is_taken_away_after_a_day(kept: FileStore, avtal: Path) -> None:
    kept.folder.mkdir()
    for name, age in ((".in-gammal", 25), (".in-pagar", 23)):
        (kept.folder / name).write_bytes(b"halv")
        then = time.time() - age * 3600
        os.utime(kept.folder / name, (then, then))
    kept.add(avtal)
    assert names_in(kept) == [".in-pagar", SHA256]


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
