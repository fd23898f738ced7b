"""The beginning of a stored file as text, where it is text. Nothing is run, and what is shown is harmless."""

from __future__ import annotations

from pathlib import Path, PurePath
from typing import NamedTuple

from tcready.core.clean import clean_text
from tcready.core.message import Message, msg
from tcready.formats.os_fault import why_not

READ = 32 * 1024
"""So many bytes of a file are read."""
LINES, COLUMNS = 200, 400
"""So much of it is shown."""
TEXTS = frozenset(
    (".txt", ".text", ".md", ".markdown", ".csv", ".tsv", ".log", ".json", ".yaml", ".yml", ".xml")
)


class Preview(NamedTuple):
    """The first lines, safe to show. `more`: the file goes on. `why`: there is nothing to show, and why."""

    lines: tuple[str, ...] = ()
    more: bool = False
    why: Message | None = None


def is_text(name: str) -> bool:
    """Is it a file of text, by its name?"""
    return PurePath(name).suffix.lower() in TEXTS


def preview(path: Path) -> Preview:
    """The beginning of a file of text: UTF-8, or the Windows-1252 that older programs write."""
    try:
        with path.open("rb") as stream:
            data = stream.read(READ + 1)
    except OSError as error:
        return Preview(why=msg("Filen går inte att läsa ({why}).", why=why_not(error)))
    if b"\0" in data:
        return Preview(why=msg("Filen är ingen textfil, fast den heter så."))
    lines = clean_text(_decoded(data[:READ], whole=len(data) <= READ)).expandtabs(4).split("\n")
    while lines and not lines[-1].strip():
        lines.pop()
    if not lines:
        return Preview(why=msg("Filen är tom."))
    more = len(data) > READ or len(lines) > LINES
    return Preview(tuple(_short(line) for line in lines[:LINES]), more)


def _decoded(data: bytes, *, whole: bool) -> str:
    """`whole` is False where the data may end in the middle of a sign."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if not whole and error.start >= len(data) - 3:
            return data[: error.start].decode("utf-8-sig")
        return data.decode("cp1252", errors="replace")


def _short(line: str) -> str:
    return line if len(line) <= COLUMNS else line[:COLUMNS] + "…"
