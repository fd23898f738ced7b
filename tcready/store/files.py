"""The files of a workspace, each under the SHA-256 of its content, and written once.

A file is copied to a temporary name in the same folder, hashed on the way, synced, given
its name and made read-only. What is already there is never overwritten.
"""

from __future__ import annotations

import errno
import os
import re
import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from tcready.core.errors import Damaged, WrongInput
from tcready.core.finding import Finding, Severity, Where
from tcready.core.message import Message, msg
from tcready.core.records import FileRef
from tcready.formats.hashing import CHUNK, hashed
from tcready.formats.media_type import media_type_of
from tcready.formats.os_fault import why_not
from tcready.formats.regular_file import unchanged
from tcready.store.disk import sync_folder
from tcready.store.sources import file_name, opened

_SHA256 = re.compile(r"[0-9a-f]{64}")
_HOLE = bytes(CHUNK)
_UNFINISHED = ".in-"
_FORGOTTEN = 24 * 3600
"""Seconds after which a copy that nobody writes to is one whose program was killed."""


class FileStore:
    """The folder `files/` of a workspace."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.fresh: list[str] = []
        """The SHA-256 of what was taken in here and was not here before, in order."""
        self._tidied = False

    def __contains__(self, sha256: object) -> bool:
        """Is there a file of that name? Its content is not read."""
        return isinstance(sha256, str) and bool(_SHA256.fullmatch(sha256)) and self._is_file(sha256)

    def add(self, path: Path) -> FileRef:
        """Take in a copy of the file; WrongInput if it is no ordinary file or changes meanwhile."""
        try:
            with opened(path) as (source, before):
                sha256 = self._kept(path, source, before)
        except OSError as error:
            raise WrongInput(_not_saved(path, error)) from error
        return _ref(path, sha256, before.st_size)

    def admit(self, path: Path) -> None:
        """WrongInput if the file would be refused at once; it is opened, and not read."""
        with opened(path):
            pass

    def look(self, path: Path) -> FileRef:
        """What `add` would take in, without taking it in; refused as there, and not present."""
        with opened(path) as (source, before):
            sha256, size = hashed(source, before.st_size, path.name)
            if size != before.st_size or not unchanged(source, before):
                raise WrongInput(_changing(path))
        return _ref(path, sha256, size).model_copy(update={"present": sha256 in self})

    def require(self, ref: FileRef) -> None:
        """WrongInput unless the file is here: no record points to a file that is not."""
        if ref.sha256 not in self:
            raise WrongInput(msg("Filen {name} finns inte i arbetsytan. Lägg in den först.", name=ref.name))

    def whole(self, ref: FileRef) -> bool:
        """Is the file here, with the content its name promises? It is read."""
        try:
            return ref.sha256 in self and self._sha256_of(ref.sha256) == ref.sha256
        except OSError:
            return False

    def path_of(self, file: FileRef | str) -> Path:
        """Where the file is, or would be."""
        sha256 = file if isinstance(file, str) else file.sha256
        if not _SHA256.fullmatch(sha256):
            raise WrongInput(msg("{sha256} är ingen SHA-256-summa.", sha256=sha256))
        return self.folder / sha256

    def remove(self, sha256: str) -> bool:
        """Take the file away for good; False if it is not here. WrongInput if the system says no."""
        path = self.path_of(sha256)
        try:
            path.chmod(0o600)  # Windows keeps what is read-only
            path.unlink()
            sync_folder(self.folder)
        except FileNotFoundError:
            return False
        except OSError as error:
            raise WrongInput(
                msg("{path} gick inte att ta bort ({why}).", path=path, why=why_not(error))
            ) from error
        return True

    def present(self) -> set[str]:
        """The SHA-256 of every file there is, from one listing; contents are not read."""
        try:
            with os.scandir(self.folder) as listing:
                return {
                    e.name for e in listing if _SHA256.fullmatch(e.name) and e.is_file(follow_symlinks=False)
                }
        except FileNotFoundError:
            return set()

    def verify(self) -> Iterator[Finding]:
        """Read every file and say which is not what its name promises."""
        for name in sorted(self.present()):
            where = Where(f"files/{name}")
            try:
                if self._sha256_of(name) != name:
                    yield Finding(Severity.ERROR, "file_changed", where, changed_file(name))
            except OSError as error:
                message = msg("Filen {name} går inte att läsa ({why}).", name=name, why=why_not(error))
                yield Finding(Severity.ERROR, "file_unreadable", where, message)

    def close(self) -> None:
        """Let go of what was only needed while the workspace was open: here nothing."""

    def _kept(self, path: Path, source: BinaryIO, before: os.stat_result) -> str:
        self.folder.mkdir(exist_ok=True)
        self._tidy()
        temporary = self.folder / f"{_UNFINISHED}{secrets.token_hex(8)}"
        try:
            with temporary.open("xb") as target:
                sha256, size = hashed(source, before.st_size, path.name, _with_holes(target))
                target.truncate()  # to where we are, also when the end is a hole
                os.fsync(target.fileno())
            if size != before.st_size or not unchanged(source, before):
                raise WrongInput(_changing(path))
            self._named(temporary, sha256)
        finally:
            temporary.unlink(missing_ok=True)
        self.path_of(sha256).chmod(0o444)
        sync_folder(self.folder)
        return sha256

    def _tidy(self) -> None:
        """Once an opening: take away what killed programs had begun to copy."""
        if self._tidied:
            return
        self._tidied = True
        for left in self.folder.glob(f"{_UNFINISHED}*"):
            with suppress(OSError):  # another program tidies too, or Windows holds it
                if time.time() - left.stat().st_mtime > _FORGOTTEN:
                    left.unlink()

    def _named(self, temporary: Path, sha256: str) -> None:
        """Give the copy its name, unless a file with that content is there already."""
        target = self.folder / sha256
        try:
            os.link(temporary, target)  # unlike a rename, it fails if the name is taken
            self.fresh.append(sha256)
        except FileExistsError:
            if not self._is_file(sha256) or self._sha256_of(sha256) != sha256:
                raise Damaged(
                    msg(
                        "Den sparade filen {path} är skadad. Flytta undan den och lägg in filen igen.",
                        path=target,
                    )
                ) from None
        except OSError as error:
            if error.errno == errno.ENOSPC:
                raise
            if not target.exists():
                self.fresh.append(sha256)
            temporary.rename(target)  # a file system without hard links; the content would be the same

    def _is_file(self, sha256: str) -> bool:
        path = self.folder / sha256
        return path.is_file() and not path.is_symlink()

    def _sha256_of(self, name: str) -> str:
        with (self.folder / name).open("rb") as stream:
            size = os.fstat(stream.fileno()).st_size
            return hashed(stream, size, name)[0]


def changed_file(name: str) -> Message:
    """That a file is not what its name promises."""
    return msg("Filen {name} är skadad: innehållet är ändrat sedan den sparades.", name=name)


def _ref(path: Path, sha256: str, size: int) -> FileRef:
    return FileRef(sha256=sha256, size=size, media_type=media_type_of(path.name), name=file_name(path))


def _changing(path: Path) -> Message:
    return msg("{path} ändrades medan den lästes. Försök igen.", path=path)


def _with_holes(target: BinaryIO) -> Callable[[bytes], object]:
    """Writes to the file, but leaves a chunk of nothing a hole: a sparse file does not fill the disk."""
    return lambda chunk: target.seek(CHUNK, os.SEEK_CUR) if chunk == _HOLE else target.write(chunk)


def _not_saved(path: Path, error: OSError) -> Message:
    if error.errno == errno.ENOSPC:
        return msg("Disken är full: {path} sparades inte.", path=path)
    return msg("{path} gick inte att spara ({why}).", path=path, why=why_not(error))
