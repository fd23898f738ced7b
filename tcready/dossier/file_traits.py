"""What an appendix's file gives away to whoever opens it, and whether it says it can be kept.

Files come from outside: nothing in them is followed, run or taken at its word. Archives are read part by
part, with a limit on how much they may swell, and XML is searched as bytes and never parsed. What cannot be
seen for certain is not told.
"""

from __future__ import annotations

import html
import re
import zipfile
import zlib
from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import BinaryIO

from tcready.core.xray.personal_numbers import has_personal_number
from tcready.formats.safe_zip import FAULTS

MOST_PARTS = 10_000
MOST_UNPACKED = 256 << 20
"""Bytes an archive may hold once unpacked; a larger one is not looked into."""
MOST_READ = 64 << 20
"""Bytes of a PDF or a text that are looked at."""


class Trait(StrEnum):
    """What is told of a file."""

    NOT_PDFA = "not_pdfa"
    LOCKED = "locked"
    TRACKED = "tracked_changes"
    COMMENTS = "comments"
    MACROS = "macros"
    PERSONAL_NUMBER = "personal_number"
    NOT_PDF = "not_pdf"
    UNREAD = "unread"


_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_XMP = re.compile(rb"pdfaid:part")
_METADATA = re.compile(rb"/Type\s*/Metadata\b[^>]{0,400}>>\s*stream\r?\n", re.DOTALL)
_SCRIPT = re.compile(rb"/(?:JavaScript|JS)\b")
_LOCKED = re.compile(rb"/Encrypt\s+(?:\d+\s+\d+\s+R|<<)")
_WORD_CHANGE = re.compile(rb"<(?:\w+:)?(?:ins|del|moveFrom|moveTo|rPrChange|pPrChange|sectPrChange)[\s/>]")
_COMMENT = re.compile(rb"<(?:\w+:)?(?:comment|threadedComment|cm|annotation)[\s/>]")
_ODF_CHANGE = re.compile(rb"<(?:\w+:)?(?:changed-region|tracked-changes)[\s/>]")
_TAG = re.compile(r"<[^>]*>")
_BREAK = re.compile(r"</(?:\w+:)?(?:p|si|t[cr]|row|c)>")
_TEXTS = (".txt", ".csv", ".md", ".json", ".xml", ".htm", ".html", ".eml", ".rtf")
_PICTURES = (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".gif", ".webp", ".heic")
_IN_WORDS = (".xml",)


def traits(stream: BinaryIO, name: str, as_of: date) -> tuple[Trait, ...]:
    """What is told of the file, in the order of `Trait`; `as_of` is for what looks like a personal number."""
    start = stream.read(1024)
    stream.seek(0)
    if b"%PDF-" in start:
        found = set(_of_pdf(stream.read(MOST_READ + 1)))
    elif start.startswith(b"PK\x03\x04"):
        found = {Trait.NOT_PDF, *_of_archive(stream, as_of)}
    elif start.startswith(_OLD_OFFICE):
        found = {Trait.NOT_PDF, Trait.UNREAD}
    else:
        found = {Trait.NOT_PDF, *_of_other(stream, name.lower(), as_of)}
    return tuple(trait for trait in Trait if trait in found)


def _of_pdf(data: bytes) -> Iterator[Trait]:
    if not any(_XMP.search(packet) for packet in (data, data.replace(b"\x00", b""), *_metadata(data))):
        yield Trait.NOT_PDFA
    if _LOCKED.search(data):
        yield Trait.LOCKED
    if _SCRIPT.search(data):
        yield Trait.MACROS


def _metadata(data: bytes) -> Iterator[bytes]:
    """The metadata streams that are compressed, as far as they open."""
    for match in _METADATA.finditer(data):
        try:
            yield zlib.decompressobj().decompress(data[match.end() :], 4 << 20)
        except zlib.error:
            continue


def _of_archive(stream: BinaryIO, as_of: date) -> Iterator[Trait]:
    try:
        with zipfile.ZipFile(stream) as archive:
            parts = archive.infolist()
            if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
                yield Trait.UNREAD
                return
            for part in parts:
                yield from _of_part(archive, part, as_of)
    except (*FAULTS, OSError):
        yield Trait.UNREAD


def _of_part(archive: zipfile.ZipFile, part: zipfile.ZipInfo, as_of: date) -> Iterator[Trait]:
    name = part.filename.lower()
    if name.endswith("vbaproject.bin") or name.startswith("basic/") or "/macrosheets/" in name:
        yield Trait.MACROS
        return
    if part.flag_bits & 1:
        yield Trait.LOCKED
        return
    if not name.endswith(_IN_WORDS):
        return
    with archive.open(part) as stream:
        data = stream.read(MOST_UNPACKED + 1)
    if ("comment" in name or name == "content.xml") and _COMMENT.search(data):
        yield Trait.COMMENTS
    if (name.startswith("word/") and _WORD_CHANGE.search(data)) or _ODF_CHANGE.search(data):
        yield Trait.TRACKED
    if name.startswith("xl/revisions/"):
        yield Trait.TRACKED
    if _holds_number(_words(data), as_of):
        yield Trait.PERSONAL_NUMBER


def _words(data: bytes) -> str:
    """The text of XML without its tags; a run of text may be cut in several tags, a paragraph may not."""
    text = data.decode("utf-8", errors="replace")
    return html.unescape(_TAG.sub("", _BREAK.sub("\n", text)))


def _of_other(stream: BinaryIO, name: str, as_of: date) -> Iterator[Trait]:
    if name.endswith(_TEXTS):
        text = stream.read(MOST_READ).decode("utf-8", errors="replace")
        if _holds_number(text, as_of):
            yield Trait.PERSONAL_NUMBER
    elif not name.endswith(_PICTURES):
        yield Trait.UNREAD


def _holds_number(text: str, as_of: date) -> bool:
    return any(has_personal_number(line, as_of) for line in text.splitlines() if len(line) > 9)
