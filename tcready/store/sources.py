"""A file from outside: is it an ordinary one, does it hold still, and what is it called?"""

from __future__ import annotations

import os
import stat
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from tcready.core.clean import REPLACEMENT, clean_line
from tcready.core.errors import WrongInput
from tcready.core.message import Message, msg
from tcready.formats.os_fault import why_not

# A FIFO must not be waited for, a link not followed; Windows has neither flag and needs O_BINARY.
_FLAGS = os.O_RDONLY | sum(
    getattr(os, name, 0) for name in ("O_NOFOLLOW", "O_NONBLOCK", "O_CLOEXEC", "O_BINARY")
)


@contextmanager
def opened(path: Path) -> Iterator[tuple[BinaryIO, os.stat_result]]:
    """The file open for reading, and what it was like then; WrongInput if it is not ordinary or is empty."""
    try:
        _refuse_unless_ordinary(path, os.lstat(path))
        descriptor = os.open(path, _FLAGS)
    except (OSError, ValueError) as error:
        raise WrongInput(msg("{path} går inte att läsa ({why}).", path=path, why=why_not(error))) from error
    with os.fdopen(descriptor, "rb") as stream:
        before = os.fstat(descriptor)
        _refuse_unless_ordinary(path, before)
        yield stream, before


def unchanged(stream: BinaryIO, before: os.stat_result) -> bool:
    """Is the open file still what it was, by size, times and inode?"""
    now = os.fstat(stream.fileno())
    seen = ("st_size", "st_mtime_ns", "st_ctime_ns", "st_ino", "st_dev")
    return all(getattr(now, name) == getattr(before, name) for name in seen)


def file_name(path: Path) -> str:
    """The file's own name in NFC, with controls, direction marks and separators replaced."""
    name = clean_line(unicodedata.normalize("NFC", path.name)).replace("\\", REPLACEMENT)
    return name if name.strip() else "namnlös"


def _refuse_unless_ordinary(path: Path, seen: os.stat_result) -> None:
    message = _strange(path, seen.st_mode)
    if message is None and seen.st_size == 0:
        message = msg("{path} är tom (0 byte).", path=path)
    if message is not None:
        raise WrongInput(message)


def _strange(path: Path, mode: int) -> Message | None:
    if stat.S_ISREG(mode):
        return None
    if stat.S_ISLNK(mode):
        return msg("{path} är en länk: ange själva filen.", path=path)
    if stat.S_ISDIR(mode):
        return msg("{path} är en mapp: ange en fil.", path=path)
    return msg("{path} är ingen vanlig fil (enhet, kö eller uttag).", path=path)
