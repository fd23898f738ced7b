"""Where copies of the workspace have gone: backups, exports, dossiers, packs for schools.

The list is `kopior.jsonl` in the workspace, a line a copy. When something is erased it says where it may
still be, and of a dossier what its files held, so that one that is sent is known again. Nothing else rests on
it, so a workspace that cannot be written to is exported all the same.
"""

from __future__ import annotations

import json
import os
import unicodedata
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from tcready.formats.database_address import DATABASE, MOVED, MOVED_FILES
from tcready.formats.hashing import hashed

LEDGER = "kopior.jsonl"
_NONE: Mapping[str, str] = MappingProxyType({})


class Copy(NamedTuple):
    """A copy: its kind (`backup`, `export`, `dossier`, `pack`, `form`, `moved`), where it is, and since when.

    Of a dossier also the SHA-256 of each of its files, by name.
    """

    kind: str
    path: Path
    at: datetime
    files: Mapping[str, str] = _NONE


class Exported(NamedTuple):
    """That a file is one the program wrote, and when; `same` False: it has been changed since."""

    same: bool
    at: datetime


def remember(folder: Path, kind: str, path: Path, at: datetime) -> None:
    """Add a copy to the workspace's list."""
    said: dict[str, Any] = {"kind": kind, "path": str(path.absolute()), "at": at.isoformat()}
    with suppress(OSError, UnicodeEncodeError):
        if kind == "dossier":
            said["files"] = _sums(path)
        line = json.dumps(said, ensure_ascii=False).encode()
        with (folder / LEDGER).open("ab") as ledger:
            ledger.write(line + b"\n")
            ledger.flush()
            os.fsync(ledger.fileno())


def copies(folder: Path) -> list[Copy]:
    """The copies that are still where they were put, each once, and what an upgrade or a move has left.

    One that has been moved is not found; one that was made elsewhere by other means is not known.
    """
    latest = {copy.path: copy for copy in _remembered(folder)}
    for path in sorted(folder.glob(f"{DATABASE}.form-*")):
        made = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
        latest[path.absolute()] = Copy("form", path.absolute(), made)
    for path in sorted([*folder.glob(f"{MOVED}*"), *folder.glob(f"{MOVED_FILES}*")]):
        moved = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
        latest[path.absolute()] = Copy("moved", path.absolute(), moved)
    return [copy for copy in latest.values() if copy.path.exists()]


def exported(folder: Path, name: str, sha256: str) -> Exported | None:
    """When the program wrote that content in a dossier, wherever it is now; else when it wrote that name.

    The latest time of each. None: it has written neither.
    """
    same, called = None, None
    for copy in _remembered(folder):
        for own, sum_ in copy.files.items():
            if sum_ == sha256:
                same = Exported(True, copy.at)
            elif _folded(own) == _folded(name):
                called = Exported(False, copy.at)
    return same or called


def _sums(path: Path) -> dict[str, str]:
    """The SHA-256 of the file, or of the files right in the folder, by name."""
    found = {}
    for file in sorted(path.iterdir()) if path.is_dir() else [path]:
        if file.is_file():
            with file.open("rb") as stream:
                found[file.name] = hashed(stream, os.fstat(stream.fileno()).st_size, file.name)[0]
    return found


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()


def _remembered(folder: Path) -> Iterator[Copy]:
    try:
        lines = (folder / LEDGER).read_bytes().splitlines()
    except OSError:
        return
    for line in lines:
        with suppress(ValueError, KeyError, TypeError, OverflowError, RecursionError):  # somebody has written
            said = json.loads(line)
            made = datetime.fromisoformat(said["at"]).astimezone()
            files = said.get("files") if isinstance(said.get("files"), dict) else {}
            held = {str(name): str(sum_) for name, sum_ in files.items()}
            yield Copy(str(said["kind"]), Path(said["path"]), made, held)
