"""A file's bytes, or why they were not read: nothing is followed, waited for or read without end."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

from tcready.core.finding import Finding, Severity, Where
from tcready.core.message import Message, msg

_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NOFOLLOW", 0)  # the name may become a link after it was looked at
    | getattr(os, "O_NONBLOCK", 0)  # or a pipe, which would wait for a writer
)


def read_regular_file(path: Path, *, file: str, limit: int) -> tuple[bytes | None, list[Finding]]:
    """The bytes of an ordinary file of at most `limit` bytes, or None and the reason, at `file`."""
    try:
        kind = os.lstat(path).st_mode
        if not stat.S_ISREG(kind):
            return _refused(file, *_not_regular(kind))
        descriptor = os.open(path, _FLAGS)
    except (OSError, ValueError) as fault:
        return _refused(file, *_not_opened(fault))
    try:
        with open(descriptor, "rb") as stream:
            about = os.fstat(descriptor)
            if not stat.S_ISREG(about.st_mode):
                return _refused(file, *_not_regular(about.st_mode))
            # The size may grow while the file is read: one byte over the limit tells.
            data = stream.read(limit + 1) if about.st_size <= limit else None
    except OSError as fault:
        return _refused(file, *_not_opened(fault))
    if data is None or len(data) > limit:
        return _refused(file, *too_large(limit))
    return data, []


def too_large(limit: int) -> tuple[str, Message]:
    """Code and sentence for data of more than `limit` bytes."""
    return "too-large", msg("Filen är större än {kib} KiB och läses inte. Dela upp den.", kib=limit // 1024)


def _refused(file: str, code: str, message: Message) -> tuple[None, list[Finding]]:
    return None, [Finding(Severity.ERROR, code, Where(file), message)]


def _not_regular(mode: int) -> tuple[str, Message]:
    if stat.S_ISLNK(mode):
        return "symlink", msg("Filen är en länk till något annat och följs inte. Lägg själva filen här.")
    if stat.S_ISDIR(mode):
        return "not-a-file", msg("Det här är en mapp, inte en fil.")
    return "not-a-file", msg("Det här är ingen vanlig fil och läses inte.")


def _not_opened(fault: OSError | ValueError) -> tuple[str, Message]:
    number = getattr(fault, "errno", None)
    if number in (errno.ENOENT, errno.ENOTDIR):
        return "no-such-file", msg("Filen finns inte. Kontrollera namnet.")
    if number == errno.ELOOP:
        return _not_regular(stat.S_IFLNK)
    if number in (errno.EACCES, errno.EPERM):
        return "unreadable", msg("Du får inte läsa filen. Kontrollera dess behörigheter.")
    return "unreadable", msg("Filen går inte att läsa. Kontrollera namnet och att disken fungerar.")
