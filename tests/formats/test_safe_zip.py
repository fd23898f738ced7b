"""Archives from outside: what is read of them, and what is refused in one line."""

from __future__ import annotations

import os
import struct
import zipfile
from contextlib import nullcontext
from pathlib import Path

import pytest

from tcready.core.errors import WrongInput
from tcready.formats import safe_zip as room
from tcready.formats.safe_zip import FAULTS, safe_zip
from tcready.i18n import tell


def archive(path: Path, members: dict[str, bytes], **changed: int) -> Path:
    """A zip with the members; `changed` fields of every member's entry."""
    with zipfile.ZipFile(path, "w") as made:
        for name, data in members.items():
            part = zipfile.ZipInfo("x")
            part.filename = name  # as it stands, whatever it is
            for field, value in changed.items():
                setattr(part, field, value)
            made.writestr(part, data)
    return path


def refused(path: Path) -> str:
    with pytest.raises(WrongInput) as caught, safe_zip(path):
        pass
    sentence = tell(caught.value.message)
    assert "\n" not in sentence
    return sentence


def test_an_ordinary_archive_is_read(tmp_path: Path) -> None:
    path = archive(tmp_path / "a.zip", {"m/": b"", "m/a.txt": b"hej", "m/ö/b.txt": b""})
    with safe_zip(path) as found:
        assert list(found.members) == ["m/a.txt", "m/ö/b.txt"]
        assert found.read("m/a.txt", 3) == b"hej"
        assert found.read("m/a.txt", 2) is None
        assert found.size == path.stat().st_size


@pytest.mark.parametrize(
    "name",
    ["../x", "m/../../x", "/etc/x", "m//x", "m/./x", "C:/x", "m\\x", "m/x\x1b[2J", "m/\u202etxt.exe"],
)
def test_names_that_lead_out_or_lie(tmp_path: Path, name: str) -> None:
    assert "leder ut ur mappen" in refused(archive(tmp_path / "a.zip", {name: b"x"}))


def test_a_name_cut_off_by_a_null_is_seen_whole(tmp_path: Path) -> None:
    path = archive(tmp_path / "a.zip", {"m/a.txtXevil": b"x"})
    path.write_bytes(path.read_bytes().replace(b"a.txtX", b"a.txt\0"))
    assert "leder ut ur mappen" in refused(path)


@pytest.mark.parametrize("twin", ["m/A.TXT", "m/a.txt"])
def test_two_of_one_name(tmp_path: Path, twin: str) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("m/a.txt", b"1")
        with pytest.warns(UserWarning, match="Duplicate") if twin == "m/a.txt" else nullcontext():
            made.writestr(twin, b"2")
    assert "två filer i det heter" in refused(path)


def test_composed_and_decomposed_are_one_name(tmp_path: Path) -> None:
    assert "två filer" in refused(archive(tmp_path / "a.zip", {"m/\u00e5": b"1", "m/a\u030a": b"2"}))


@pytest.mark.parametrize("kind", [0o120777, 0o010644, 0o060644])
def test_links_pipes_and_devices(tmp_path: Path, kind: int) -> None:
    path = archive(tmp_path / "a.zip", {"m/a": b"/etc/passwd"}, external_attr=kind << 16)
    assert "länk eller något annat" in refused(path)


def test_a_locked_member(tmp_path: Path) -> None:
    path = archive(tmp_path / "a.zip", {"m/a": b"x"})
    data = bytearray(path.read_bytes())
    data[data.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(data)
    assert "krypterad" in refused(path)


def test_another_way_of_packing(tmp_path: Path) -> None:
    path = archive(tmp_path / "a.zip", {"m/a": b"x" * 99}, compress_type=zipfile.ZIP_BZIP2)
    assert "packad på ett sätt" in refused(path)


def test_a_bomb_is_refused_before_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "FREE_SWELLING", 1 << 20)
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("m/a", bytes(4 << 20))
    assert path.stat().st_size < 10_000
    assert "orimligt stort" in refused(path)


def test_what_a_member_says_of_its_size_is_the_most_that_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("m/a", bytes(100_000))
    data = bytearray(path.read_bytes())
    struct.pack_into("<L", data, data.index(b"PK\x01\x02") + 24, 10)
    path.write_bytes(data)
    with safe_zip(path) as found, found.open("m/a") as stream, pytest.raises(FAULTS):
        stream.read()


def test_too_many_members(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "MAX_MEMBERS", 3)
    assert "fler än 3" in refused(archive(tmp_path / "a.zip", {f"m/{n}": b"" for n in range(4)}))


def test_a_list_of_members_beyond_reason_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "MAX_DIRECTORY", 70_000)
    path = archive(tmp_path / "a.zip", {f"m/{n:0250}": b"" for n in range(300)})
    assert "inget zip-arkiv" in refused(path)


@pytest.mark.parametrize(
    "data", [b"", b"PK\x03\x04", b"inte ett arkiv", b"%PDF-1.7" * 99, bytes(70_000)], ids=len
)
def test_what_is_no_archive(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(data)
    assert "inget zip-arkiv" in refused(path)


def test_a_truncated_archive(tmp_path: Path) -> None:
    path = archive(tmp_path / "a.zip", {"m/a": os.urandom(5000)})
    path.write_bytes(path.read_bytes()[:-30])
    assert "avhugget" in refused(path)


def test_links_folders_and_pipes_in_its_place(tmp_path: Path) -> None:
    whole = archive(tmp_path / "a.zip", {"m/a": b""})
    (tmp_path / "link.zip").symlink_to(whole)
    os.mkfifo(tmp_path / "pipe.zip")
    for name in ("link.zip", "pipe.zip", "."):
        assert "ingen vanlig fil" in refused(tmp_path / name)
    assert "finns inte" in refused(tmp_path / "borta.zip")


def test_no_broken_byte_gives_anything_but_the_faults_we_know(tmp_path: Path) -> None:
    whole = archive(tmp_path / "a.zip", {"m/a": b"hej" * 9, "m/b": b""}).read_bytes()
    path = tmp_path / "b.zip"
    for place in range(len(whole)):
        for change in (0x01, 0x80, 0xFF):
            data = bytearray(whole)
            data[place] ^= change
            path.write_bytes(data)
            try:
                with safe_zip(path) as found:
                    for name in found.members:
                        found.read(name, 1 << 20)
            except WrongInput:
                pass
