"""The files beside the records: found by name under `files/`, and hashed while read once.

Only ordinary files inside the folder are taken. Links, pipes, folders and empty files are refused, and
so is a file that changes while it is read.
"""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from tcready.core.message import Message, msg
from tcready.exchange.plain import FILES
from tcready.formats.hashing import hashed
from tcready.formats.regular_file import NotOrdinary, opened, unchanged


class FileFacts(NamedTuple):
    """What a file is: its SHA-256, its size in bytes, and where it lies."""

    sha256: str
    size: int
    path: Path


class Refused(NamedTuple):
    """Why a file is not taken. `absent`: because there is none."""

    code: str
    message: Message
    absent: bool = False


class AttachedFiles:
    """The folder `files/` of plain files. Each file is read once, however many records name it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._read: dict[str, FileFacts | Refused] = {}
        self._names = dict.fromkeys(sorted(_names_below(folder / FILES, FILES)))
        self._by_nfc: dict[str, list[str]] = {}
        for name in self._names:
            self._by_nfc.setdefault(unicodedata.normalize("NFC", name), []).append(name)
        self._asked: set[str] = set()

    def facts(self, name: str) -> FileFacts | Refused:
        """The file that a record calls `name` (`files/…`), or why it is refused."""
        if refused := _outside(name):
            return refused
        # A name typed on one system may be composed otherwise on the disk of another.
        if name not in self._names:
            alike = self._by_nfc.get(unicodedata.normalize("NFC", name), [name])
            if len(alike) > 1:
                message = msg(
                    "Två filer heter {name} och skiljer sig bara i hur tecknen är lagrade. "
                    "Byt namn på den ena.",
                    name=name,
                )
                return Refused("ambiguous-name", message)
            name = alike[0]
        self._asked.add(name)
        if name not in self._read:
            self._read[name] = self._looked_at(name)
        return self._read[name]

    def unused(self) -> list[str]:
        """The files that no record has asked for."""
        unasked = (name for name in self._names if name not in self._asked)
        return [name for name in unasked if not name.rpartition("/")[2].startswith(".")]

    def _looked_at(self, name: str) -> FileFacts | Refused:
        path = self._folder
        for part in name.split("/"):
            path = path / part
            if path.is_symlink():
                message = msg("{name} är en länk och följs inte. Lägg själva filen där.", name=name)
                return Refused("symlink", message)
        try:
            return _hashed(path, name)
        except NotOrdinary:
            return Refused("not-a-file", msg("{name} är ingen vanlig fil.", name=name))
        except FileNotFoundError:
            return Refused("no-such-file", msg("Filen {name} finns inte.", name=name), absent=True)
        except (OSError, ValueError):
            return Refused("unreadable", msg("Filen {name} går inte att läsa.", name=name))


def _hashed(path: Path, name: str) -> FileFacts | Refused:
    with opened(path) as (stream, before):
        if before.st_size == 0:
            return Refused("empty-file", msg("Filen {name} är tom (0 byte).", name=name))
        sha256, size = hashed(stream, before.st_size, name)
        held_still = size == before.st_size and unchanged(stream, before)
    if not held_still:
        return Refused(
            "file-changing", msg("Filen {name} ändrades medan den lästes. Försök igen.", name=name)
        )
    return FileFacts(sha256, size, path)


def _outside(name: str) -> Refused | None:
    first, *rest = name.split("/")
    if first == FILES and rest and "\\" not in name and "\0" not in name and {"", ".", ".."}.isdisjoint(rest):
        return None
    message = msg("Filen {name} måste ligga i mappen files. Skriv files/ och filens namn.", name=name)
    return Refused("outside-files", message)


def _names_below(folder: Path, name: str) -> Iterator[str]:
    """Every name in the folder and the folders in it, links not followed."""
    if folder.is_symlink() or not folder.is_dir():
        return
    with os.scandir(folder) as listing:
        for entry in listing:
            inside = f"{name}/{entry.name}"
            if entry.is_dir(follow_symlinks=False):
                yield from _names_below(folder / entry.name, inside)
            else:
                yield inside
