"""A zip archive from outside, opened for reading and never unpacked: what could do harm is refused at once.

Refused: what is no ordinary file or no archive, names that lead out of a folder or that two systems read
differently, two members of one name, links, locked members, ways of packing that we do not know, and an
archive that swells beyond reason. Members are read as streams; none is larger than the archive says.
"""

from __future__ import annotations

import stat
import struct
import unicodedata
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, BinaryIO

from tcready.core.clean import clean_line
from tcready.core.errors import WrongInput
from tcready.core.message import Message, msg
from tcready.formats.os_fault import why_not
from tcready.formats.regular_file import NotOrdinary, opened

MAX_MEMBERS = 20_000
MAX_DIRECTORY = 8 << 20
"""Bytes that the archive's own list of members may take."""
MOST_SWELLING, FREE_SWELLING = 20, 256 << 20
"""Unpacked, an archive may be this many times its size, and this many bytes more."""
FAULTS = (
    *(zipfile.BadZipFile, zlib.error, struct.error, NotImplementedError, EOFError),
    *(ValueError, OverflowError, RuntimeError, LookupError),
)
"""What reading a damaged archive may raise, beside OSError."""
_LOCKED = 0x1 | 0x40 | 0x2000
_PACKED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


class SafeZip:
    """An archive whose list of members has been looked through. Folders are no members."""

    def __init__(self, stream: BinaryIO, archive: zipfile.ZipFile, size: int) -> None:
        self.stream = stream
        """The archive's own bytes."""
        self.size = size
        """Bytes of the archive itself."""
        self.members = {
            part.orig_filename: part
            for part in archive.infolist()
            if not (part.orig_filename.endswith("/") and part.file_size == 0)
        }
        """Every file in it by its name, in the archive's order."""
        self._archive = archive

    def open(self, name: str) -> IO[bytes]:
        """The content of a member; reading raises one of FAULTS where it is damaged."""
        return self._archive.open(self.members[name])

    def read(self, name: str, limit: int) -> bytes | None:
        """The whole of a small member; None if it is larger than `limit` bytes or damaged."""
        if self.members[name].file_size > limit:
            return None
        try:
            with self.open(name) as stream:
                return stream.read()
        except FAULTS:
            return None


@contextmanager
def safe_zip(path: Path) -> Iterator[SafeZip]:
    """The archive open for reading; WrongInput with one sentence if it is not one that is safe to read."""
    try:
        with opened(path) as (stream, about), _listed(path, stream) as archive:
            parts = archive.infolist()
            refusal = _refusal(parts, about.st_size)
            if refusal is not None:
                raise WrongInput(msg("{path} läses inte: {why}", path=path, why=refusal))
            yield SafeZip(stream, archive, about.st_size)
    except NotOrdinary:
        raise WrongInput(msg("{path} är ingen vanlig fil. Ange själva arkivet.", path=path)) from None
    except OSError as error:
        raise WrongInput(msg("{path} går inte att läsa ({why}).", path=path, why=why_not(error))) from None


@contextmanager
def _listed(path: Path, stream: BinaryIO) -> Iterator[zipfile.ZipFile]:
    try:
        archive = zipfile.ZipFile(_Measured(stream))
    except FAULTS:
        raise WrongInput(msg("{path} är inget zip-arkiv, eller så är det avhugget.", path=path)) from None
    with archive:
        yield archive


class _Measured:
    """The stream for a reader that asks for as much as a file tells it to: no more than a list may take."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self.seek, self.tell, self.seekable = stream.seek, stream.tell, stream.seekable

    def read(self, size: int = -1) -> bytes:
        data = self._stream.read(MAX_DIRECTORY + 1 if size < 0 else min(size, MAX_DIRECTORY + 1))
        if len(data) > MAX_DIRECTORY:
            raise ValueError("larger than any list of members")
        return data


def _refusal(parts: Sequence[zipfile.ZipInfo], size: int) -> Message | None:
    if len(parts) > MAX_MEMBERS:
        return msg("det innehåller fler än {n} filer.", n=MAX_MEMBERS)
    seen: set[str] = set()
    for part in parts:
        name = part.orig_filename
        shown = clean_line(name)
        folded = unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
        if not _stays_inside(name):
            return msg("namnet {name} i det leder ut ur mappen.", name=shown)
        if folded in seen:
            return msg("två filer i det heter {name}.", name=shown)
        seen.add(folded)
        if part.flag_bits & _LOCKED:
            return msg("filen {name} i det är krypterad.", name=shown)
        kind = stat.S_IFMT(part.external_attr >> 16)
        if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
            return msg("{name} i det är en länk eller något annat än en fil.", name=shown)
        if part.compress_type not in _PACKED:
            return msg("filen {name} i det är packad på ett sätt som inte stöds.", name=shown)
    if sum(part.file_size for part in parts) > MOST_SWELLING * size + FREE_SWELLING:
        return msg("det blir orimligt stort när det packas upp.")
    return None


def _stays_inside(name: str) -> bool:
    """Is it a plain way down from a folder, on every system?"""
    parts = name.removesuffix("/").split("/")
    plain = not any(sign in name for sign in "\\:\0") and clean_line(name) == name
    return plain and not any(part in ("", ".", "..") for part in parts)
