"""A bag: its lists line by line, the same bytes every time, and files of more than 4 GiB."""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import pytest

from tcready.formats.bag import Altered, Item, bag_in, write_bag
from tcready.formats.bag import write as room
from tcready.formats.bag.layout import info_lines, manifest, manifest_lines
from tcready.formats.bag.same_bytes import Same
from tcready.formats.safe_zip import safe_zip

HEJ = hashlib.sha256(b"hej").hexdigest()


def item(path: str, data: bytes, said: bytes | None = None) -> Item:
    said = data if said is None else said
    return Item(path, len(said), hashlib.sha256(said).hexdigest(), lambda: io.BytesIO(data))


def test_the_tag_files_word_for_word() -> None:
    target = io.BytesIO()
    write_bag(
        target, "bas", [("Source-Organization", "Väst\nBagging-Date: 1999-01-01")], [item("a.txt", b"hej")]
    )
    with zipfile.ZipFile(target) as made:
        names = made.namelist()
        assert names == [
            *("bas/bagit.txt", "bas/bag-info.txt", "bas/manifest-sha256.txt", "bas/tagmanifest-sha256.txt"),
            "bas/data/a.txt",
        ]
        declaration, info, listed, tags = (made.read(name).decode() for name in names[:4])
    assert declaration == "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
    # A line break in a value cannot begin a label of its own.
    assert info == "Source-Organization: Väst Bagging-Date: 1999-01-01\nPayload-Oxum: 3.1\n"
    assert listed == f"{HEJ}  data/a.txt\n"
    sums = {
        name: hashlib.sha256(text.encode()).hexdigest()
        for name, text in (
            ("bag-info.txt", info),
            ("bagit.txt", declaration),
            ("manifest-sha256.txt", listed),
        )
    }
    assert tags == "".join(f"{sums[name]}  {name}\n" for name in sorted(sums))


def test_no_system_and_no_time_shows() -> None:
    target = io.BytesIO()
    write_bag(target, "bas", [], [item("b", b"2"), item("a", b"1")])
    with zipfile.ZipFile(target) as made:
        parts = made.infolist()
    assert [part.filename for part in parts[4:]] == ["bas/data/a", "bas/data/b"]
    assert {part.date_time for part in parts} == {(1980, 1, 1, 0, 0, 0)}
    assert {part.external_attr >> 16 for part in parts} == {0o100644}
    assert {(part.create_system, part.compress_type, part.extra, part.comment) for part in parts} == {
        (3, zipfile.ZIP_STORED, b"", b"")
    }


@pytest.mark.parametrize("held", [b"hek", b"he", b"hejj"])
def test_a_file_that_is_not_what_was_said_stops_it(held: bytes) -> None:
    with pytest.raises(Altered) as caught:
        write_bag(io.BytesIO(), "bas", [], [item("a.txt", held, b"hej")])
    assert caught.value.item.path == "a.txt"


def test_names_in_a_list_and_back() -> None:
    names = {"data/100 %.txt": HEJ, "data/a\nb": HEJ, "data/å": HEJ}
    data = manifest(names.items())
    assert data.count(b"\n") == 3
    assert b"data/100 %25.txt" in data
    assert b"data/a%0Ab" in data
    assert manifest_lines(data) == (names, [])


def test_lists_that_others_write() -> None:
    data = f"{HEJ.upper()} *./data/a\r\n\r\n{HEJ}\tdata/b c \r".encode()
    assert manifest_lines(data) == ({"data/a": HEJ, "data/b c ": HEJ}, [])
    assert manifest_lines(f"{HEJ}  data/a\nskräp\n{HEJ}  data/a\n".encode()) == ({"data/a": HEJ}, [2, 3])
    assert info_lines(b"A: 1\n  2\nB: c: d\n\n") == {"A": "1 2", "B": "c: d"}


class _Nothing:
    """A stream of zeros that takes no room."""

    def __init__(self, size: int) -> None:
        self.left = size

    def read(self, size: int) -> bytes:
        chunk = bytes(min(size, self.left))
        self.left -= len(chunk)
        return chunk


class _Heads(io.BytesIO):
    """A target that keeps what is written before and after a hole, and no more."""

    def __init__(self) -> None:
        super().__init__()
        self.at = self.end = 0
        self.kept: list[tuple[int, bytes]] = []

    def write(self, data: bytes) -> int:  # type: ignore[override]
        if len(data) < 1 << 20:
            self.kept.append((self.at, bytes(data)))
        self.at += len(data)
        self.end = max(self.end, self.at)
        return len(data)

    def tell(self) -> int:
        return self.at

    def seek(self, offset: int, whence: int = 0) -> int:
        self.at = offset if whence == 0 else self.end
        return self.at


def test_a_file_of_more_than_4_gib(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its sizes stand where archives of that size keep them, and it is never whole in memory."""
    size = (4 << 30) + 5
    monkeypatch.setattr(room, "hashed", _copied)  # summing 4 GiB takes a while and is tested elsewhere
    monkeypatch.setattr(zipfile, "crc32", lambda data, value=0: 7)

    @contextmanager
    def opened() -> Iterator[IO[bytes]]:
        yield _Nothing(size)  # type: ignore[misc]

    target = _Heads()
    write_bag(target, "bas", [], [Item("stor", size, "0" * 64, opened)])
    assert target.end > size
    directory = b"".join(data for at, data in target.kept if at > size)
    assert size.to_bytes(8, "little") * 2 in directory  # unpacked and packed, in 64 bits
    assert b"PK\x06\x06" in directory


def _copied(source: _Nothing, size: int, name: str, put: object) -> tuple[str, int]:
    total = 0
    while chunk := source.read(64 << 20):
        put(chunk)  # type: ignore[operator]
        total += len(chunk)
    return "0" * 64, total


def test_what_is_written_over_counts_anew() -> None:
    same = Same(io.BytesIO(b"abcdef"))
    same.write(b"xxx")
    assert not same.whole
    same.write(b"def")
    same.seek(0)
    same.write(b"abc")
    assert same.whole
    assert same.end == 6


def test_an_archive_with_no_bag_in_it(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("m/n/bagit.txt", b"")
    with safe_zip(path) as archive:
        assert bag_in(archive) is None
