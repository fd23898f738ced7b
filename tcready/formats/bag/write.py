"""A bag as a zip archive, the same bytes for the same content: nothing packed, no time, one order.

Nothing is packed because two systems pack differently, and because what is kept for decades should ask for
as little as possible to be read.
"""

from __future__ import annotations

import io
import stat
import zipfile
from collections.abc import Iterable, Sequence
from typing import IO

from tcready.formats.bag.layout import PAYLOAD, Item, tag_files
from tcready.formats.hashing import hashed

_ANY_DAY = (1980, 1, 1, 0, 0, 0)


class Altered(Exception):
    """A file of the payload is not what was said of it."""

    def __init__(self, item: Item) -> None:
        super().__init__(item.path)
        self.item = item


def write_bag(target: IO[bytes], base: str, info: Sequence[tuple[str, str]], items: Iterable[Item]) -> None:
    """Write the bag in a folder `base` of its own; `info` is what bag-info.txt says beside the sums.

    Files are read as streams. Raises Altered at the first that does not hold what its item says.
    """
    ordered = sorted(items, key=lambda item: item.path)
    write_members(target, base, tag_files(info, ordered), ordered)


def write_members(target: IO[bytes], base: str, tags: dict[str, bytes], items: Sequence[Item]) -> None:
    """Write the archive itself, the tag files first."""
    with zipfile.ZipFile(target, "w") as archive:
        for name, data in tags.items():
            _put(archive, f"{base}/{name}", io.BytesIO(data), len(data))
        for item in items:
            with item.opened() as source:
                held = _put(archive, f"{base}/{PAYLOAD}{item.path}", source, item.size)
            if held != (item.sha256, item.size):
                raise Altered(item)


def _put(archive: zipfile.ZipFile, name: str, source: IO[bytes], size: int) -> tuple[str, int]:
    """Copy the stream into the archive; its SHA-256 and how many bytes there were."""
    part = zipfile.ZipInfo(name, _ANY_DAY)
    part.create_system = 3  # else it would tell on which system it was made
    part.external_attr = (stat.S_IFREG | 0o644) << 16
    part.file_size = size  # one of 4 GiB or more is written so that it can be
    with archive.open(part, "w") as member:
        return hashed(source, size, name.rpartition("/")[2], member.write)
