"""Names for files that every system can hold, the same at every export."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Iterable, Iterator
from itertools import count

from tcready.core.clean import REPLACEMENT, clean_line
from tcready.core.records import Evidence, FileRef

_LONGEST = 80
_MOST_BYTES = 240
_LONGEST_SUFFIX = 16
_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\s' + REPLACEMENT + r"\u200b-\u200d\u2060]+")
_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])", re.IGNORECASE)

FileKey = tuple[str, str]  # the name a record gives its file, and its SHA-256


def file_key(file: FileRef) -> FileKey:
    """What decides the name in the folder: one content under one name is one file."""
    return file.name, file.sha256


def names_in_folder(evidence: Iterable[Evidence], there: Container[str]) -> dict[FileKey, str]:
    """A name in the folder for each file that is there (by its SHA-256), earlier revisions too.

    Of two contents with one name, the later by id gets a mark, and the older of one record.
    """
    names: dict[FileKey, str] = {}
    taken: set[str] = set()
    in_order = (file for record in sorted(evidence, key=lambda record: record.id) for file in record.files)
    for file in in_order:
        if not file.present or file.sha256 not in there or file_key(file) in names:
            continue
        name = next(name for name in _candidates(file) if _folded(name) not in taken)
        taken.add(_folded(name))
        names[file_key(file)] = name
    return names


def safe_name(name: str, mark: str = "") -> str:
    """The name in NFC, at most 80 characters, legal on Windows; `mark` stands before its suffix."""
    name = _NOT_IN_NAMES.sub(" ", clean_line(unicodedata.normalize("NFC", name))).strip(" .")
    stem, dot, suffix = name.rpartition(".")
    if not stem or len(suffix) > _LONGEST_SUFFIX:
        stem, dot, suffix = name, "", ""
    if _RESERVED.fullmatch(stem.partition(".")[0].rstrip()):
        stem = "_" + stem
    ending = mark + dot + suffix
    stem = stem[: _LONGEST - len(ending)]
    while len((stem + ending).encode()) > _MOST_BYTES:
        stem = stem[:-1]
    return (stem.rstrip(" .") or "fil") + ending


def _candidates(file: FileRef) -> Iterator[str]:
    yield safe_name(file.name)
    mark = "-" + file.sha256[:8]
    yield safe_name(file.name, mark)
    for number in count(2):
        yield safe_name(file.name, f"{mark}-{number}")


def _folded(name: str) -> str:
    """How a file system that ignores case and composition sees the name."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
