"""Is an archive byte for byte the one that its own content gives when it is written anew?

Sums see a change in a file. This sees the rest: times, rights, comments, what stands between the members.
"""

from __future__ import annotations

import io
from typing import IO, cast

from tcready.formats.bag.check import Bag
from tcready.formats.bag.layout import (
    DECLARATION_FILE,
    INFO_FILE,
    MANIFEST_FILE,
    PAYLOAD,
    TAG_MANIFEST_FILE,
    Item,
)
from tcready.formats.bag.write import write_members
from tcready.formats.safe_zip import SafeZip

ORDER = (DECLARATION_FILE, INFO_FILE, MANIFEST_FILE, TAG_MANIFEST_FILE)


class Same(io.RawIOBase):
    """Takes what is written and compares it with what stands there; what is written over counts anew."""

    def __init__(self, there: IO[bytes]) -> None:
        self._there = there
        self._at = 0
        self._same: dict[int, bool] = {}
        self.end = 0

    def writable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        self._at = offset + {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self.end}[whence]
        return self._at

    def write(self, data: bytes) -> int:  # type: ignore[override]
        self._there.seek(self._at)
        self._same[self._at] = self._there.read(len(data)) == data
        self._at += len(data)
        self.end = max(self.end, self._at)
        return len(data)

    @property
    def whole(self) -> bool:
        """Was everything that was written the same?"""
        return all(self._same.values())


def as_written(archive: SafeZip, bag: Bag) -> tuple[bool, bool]:
    """Is the archive the same bytes as when it is written anew, and is it at least as large?

    Only for a bag without faults.
    """
    tags = {name: bag.tags[name] for name in ORDER if name in bag.tags}
    items = [
        Item(
            path.removeprefix(PAYLOAD),
            archive.members[bag.base + path].file_size,
            bag.sums[path],
            lambda path=path: archive.open(bag.base + path),  # type: ignore[misc]
        )
        for path in sorted(bag.sums)
    ]
    same = Same(archive.stream)
    write_members(cast(IO[bytes], same), bag.base.rstrip("/"), tags, items)
    alike = same.end == archive.size
    return alike and same.whole, alike
