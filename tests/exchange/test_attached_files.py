from __future__ import annotations

import os
from pathlib import Path

import pytest

from tcready.exchange.attached_files import AttachedFiles, FileFacts, Refused
from tcready.formats.hashing import telling
from tests.exchange.folders import PDF, PDF_SHA256, put
from tests.privileges import not_as_root, open_to_all


def code(found: FileFacts | Refused) -> str:
    assert isinstance(found, Refused)
    return found.code


def test_a_file_is_hashed_and_counted_as_used(tmp_path: Path) -> None:
    put(tmp_path / "files/under mapp/a.pdf", PDF)
    put(tmp_path / "files/b.pdf", PDF)
    put(tmp_path / "files/.DS_Store", b"x")
    attached = AttachedFiles(tmp_path)
    assert attached.unused() == ["files/b.pdf", "files/under mapp/a.pdf"]
    path = tmp_path / "files/under mapp/a.pdf"
    assert attached.facts("files/under mapp/a.pdf") == FileFacts(PDF_SHA256, 21, path)
    assert attached.unused() == ["files/b.pdf"]


@pytest.mark.parametrize(
    "name",
    [
        "a.pdf",
        "files",
        "files/",
        "/etc/passwd",
        "files/../workspace.yaml",
        "files/./a.pdf",
        "files//a.pdf",
        "../files/a.pdf",
        "files\\a.pdf",
        "files/..\\a.pdf",
        "Files/a.pdf",
        "C:/files/a.pdf",
        "files/a\0.pdf",
    ],
)
def test_a_name_outside_the_folder_is_refused(tmp_path: Path, name: str) -> None:
    put(tmp_path / "files/a.pdf", PDF)
    put(tmp_path / "a.pdf", PDF)
    assert code(AttachedFiles(tmp_path).facts(name)) == "outside-files"


def test_what_is_no_ordinary_file_is_refused(tmp_path: Path) -> None:
    put(tmp_path / "files/tom.pdf", b"")
    put(tmp_path / "files/mapp/a.pdf", PDF)
    put(tmp_path / "ute/a.pdf", PDF)
    (tmp_path / "files/lank.pdf").symlink_to(tmp_path / "ute/a.pdf")
    (tmp_path / "files/lankad").symlink_to(tmp_path / "ute")
    attached = AttachedFiles(tmp_path)
    assert code(attached.facts("files/tom.pdf")) == "empty-file"
    assert code(attached.facts("files/mapp")) == "not-a-file"
    assert code(attached.facts("files/lank.pdf")) == "symlink"
    assert code(attached.facts("files/lankad/a.pdf")) == "symlink"
    assert code(attached.facts("files/borta.pdf")) == "no-such-file"
    assert code(attached.facts("files/tom.pdf/a.pdf")) == "unreadable"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    (tmp_path / "files").mkdir()
    os.mkfifo(tmp_path / "files/ror")
    assert code(AttachedFiles(tmp_path).facts("files/ror")) == "not-a-file"


def test_a_name_is_found_however_its_letters_are_composed(tmp_path: Path) -> None:
    put(tmp_path / "files/a\u030a.pdf", PDF)  # as macOS may store å
    attached = AttachedFiles(tmp_path)
    found = attached.facts("files/å.pdf")
    assert isinstance(found, FileFacts)
    assert found.sha256 == PDF_SHA256
    assert attached.unused() == []


def test_twins_by_composition_are_told_apart(tmp_path: Path) -> None:
    put(tmp_path / "files/\u00e5.pdf", PDF)
    put(tmp_path / "files/a\u030a.pdf", b"ett annat avtal")
    attached = AttachedFiles(tmp_path)
    nfc, nfd = attached.facts("files/\u00e5.pdf"), attached.facts("files/a\u030a.pdf")
    assert isinstance(nfc, FileFacts)
    assert isinstance(nfd, FileFacts)
    assert (nfc.size, nfd.size) == (len(PDF), 15)


def test_a_name_that_could_be_either_of_two_files_is_refused(tmp_path: Path) -> None:
    put(tmp_path / "files/\u00c5.pdf", PDF)
    put(tmp_path / "files/A\u030a.pdf", b"ett annat avtal")
    # The ångström sign is neither of the two spellings, and the same letter as both.
    assert code(AttachedFiles(tmp_path).facts("files/\u212b.pdf")) == "ambiguous-name"


@pytest.mark.parametrize("grown", [b"mer", b""])
def test_a_file_that_changes_while_it_is_read_is_refused(tmp_path: Path, grown: bytes) -> None:
    path = tmp_path / "files/a.pdf"
    put(path, PDF)

    def changed(*_: object) -> None:
        path.write_bytes(PDF + grown)

    with telling(changed):
        assert code(AttachedFiles(tmp_path).facts("files/a.pdf")) == "file-changing"


def test_a_file_that_may_not_be_read_is_refused() -> None:
    with open_to_all() as folder:
        for name, mode in (("a.pdf", 0o444), ("b.pdf", 0)):
            put(folder / "files" / name, PDF)
            (folder / "files" / name).chmod(mode)
        with not_as_root():
            attached = AttachedFiles(folder)
            assert isinstance(attached.facts("files/a.pdf"), FileFacts)
            assert code(attached.facts("files/b.pdf")) == "unreadable"
