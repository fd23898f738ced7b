"""An ordinary file opened safely: nothing is followed, waited for or read without end.

Everything that comes from outside comes in here; what each room says about a refusal is its own.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from pathlib import Path
from typing import BinaryIO

from tcready.core.finding import Finding, Severity, Where
from tcready.core.message import Message, msg

_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NOFOLLOW", 0)  # the name may become a link after it was looked at
    | getattr(os, "O_NONBLOCK", 0)  # or a pipe, which would wait for a writer
)
_HELD = ("st_size", "st_mtime_ns", "st_ctime_ns", "st_ino", "st_dev")


class Kind(Enum):
    """What stands where an ordinary file should."""

    LINK = "link"
    FOLDER = "folder"
    SPECIAL = "special"
    """A pipe, a device or a socket."""


class NotOrdinary(Exception):
    """There is something of that name, but no ordinary file."""

    def __init__(self, kind: Kind) -> None:
        super().__init__(kind)
        self.kind = kind


@contextmanager
def opened(path: Path) -> Iterator[tuple[BinaryIO, os.stat_result]]:
    """The file open for reading, and what it was like then.

    NotOrdinary if it is something else; OSError, or ValueError for a name that no file can have, if it is
    not to be opened.
    """
    _refuse_unless_ordinary(os.lstat(path).st_mode)
    with open(os.open(path, _FLAGS), "rb") as stream:
        before = os.fstat(stream.fileno())
        _refuse_unless_ordinary(before.st_mode)
        yield stream, before


def unchanged(stream: BinaryIO, before: os.stat_result) -> bool:
    """Is the open file still what it was, by size, times and inode?"""
    now = os.fstat(stream.fileno())
    return all(getattr(now, name) == getattr(before, name) for name in _HELD)


def read_regular_file(path: Path, *, file: str, limit: int) -> tuple[bytes | None, list[Finding]]:
    """The bytes of an ordinary file of at most `limit` bytes, or None and the reason, at `file`."""
    try:
        with opened(path) as (stream, about):
            # The size may grow while the file is read: one byte over the limit tells.
            data = stream.read(limit + 1) if about.st_size <= limit else None
    except NotOrdinary as strange:
        return _refused(file, *_not_regular(strange.kind))
    except (OSError, ValueError) as fault:
        return _refused(file, *_not_opened(fault))
    if data is None or len(data) > limit:
        return _refused(file, *too_large(limit))
    return data, []


def too_large(limit: int) -> tuple[str, Message]:
    """Code and sentence for data of more than `limit` bytes."""
    return "too-large", msg("Filen är större än {kib} KiB och läses inte. Dela upp den.", kib=limit // 1024)


def _refuse_unless_ordinary(mode: int) -> None:
    if stat.S_ISREG(mode):
        return
    if stat.S_ISLNK(mode):
        raise NotOrdinary(Kind.LINK)
    raise NotOrdinary(Kind.FOLDER if stat.S_ISDIR(mode) else Kind.SPECIAL)


def _refused(file: str, code: str, message: Message) -> tuple[None, list[Finding]]:
    return None, [Finding(Severity.ERROR, code, Where(file), message)]


def _not_regular(kind: Kind) -> tuple[str, Message]:
    if kind is Kind.LINK:
        return "symlink", msg("Filen är en länk till något annat och följs inte. Lägg själva filen här.")
    if kind is Kind.FOLDER:
        return "not-a-file", msg("Det här är en mapp, inte en fil.")
    return "not-a-file", msg("Det här är ingen vanlig fil och läses inte.")


def _not_opened(fault: OSError | ValueError) -> tuple[str, Message]:
    number = getattr(fault, "errno", None)
    if number in (errno.ENOENT, errno.ENOTDIR):
        return "no-such-file", msg("Filen finns inte. Kontrollera namnet.")
    if number == errno.ELOOP:
        return _not_regular(Kind.LINK)
    if number in (errno.EACCES, errno.EPERM):
        return "unreadable", msg("Du får inte läsa filen. Kontrollera dess behörigheter.")
    return "unreadable", msg("Filen går inte att läsa. Kontrollera namnet och att disken fungerar.")
