"""What is printed: every line cleaned, in UTF-8 everywhere, JSON when asked for."""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Iterable, Sequence
from typing import Any

from tcready.core.clean import clean_line, clean_text
from tcready.core.finding import Finding
from tcready.i18n import tell


def prepare_streams() -> None:
    """UTF-8 out, also on Windows; a sign that cannot be shown is replaced. One that is shut is empty."""
    sys.stdin, sys.stdout, sys.stderr = (
        # None if whoever started the program had shut it (`<&-`); open as long as the program runs
        stream or open(os.devnull, way, encoding="utf-8")  # noqa: SIM115
        for stream, way in ((sys.stdin, "r"), (sys.stdout, "w"), (sys.stderr, "w"))
    )
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def say(text: object = "", *, faint: str = "") -> None:
    """Lines to the reader, harmless to a terminal; `faint` stands at the end, such as an id to copy."""
    line = _to_search(clean_text(text))
    sys.stdout.write(f"{line}  {_styled(clean_line(faint), 2)}\n" if faint else f"{line}\n")


def flush() -> None:
    """What was said is read now, also by a program."""
    sys.stdout.flush()


def complain(text: object) -> None:
    """One line to stderr."""
    sys.stderr.write(clean_line(text) + "\n")


def say_json(value: Any) -> None:
    """A JSON value; controls and direction marks inside texts are escaped, so it is safe on a terminal."""
    text = json.dumps(value, ensure_ascii=False, indent=2)
    sys.stdout.write("".join(sign if _harmless(sign) else _escaped(sign) for sign in text) + "\n")


def finding_line(finding: Finding, *, code: bool = False) -> str:
    """`file:line:column: message`; with `code` also that, for those who write packs."""
    where, message = str(finding.where), tell(finding.message)
    if code:
        message = f"{finding.code}: {message}"
    return f"{where}: {message}" if where else message


def finding_json(finding: Finding) -> dict[str, Any]:
    """A finding as a JSON value."""
    return {
        "severity": finding.severity.value,
        "code": finding.code,
        "file": finding.where.file,
        "line": finding.where.line,
        "column": finding.where.column,
        "message": tell(finding.message),
    }


def table(rows: Iterable[Sequence[object]], *, gap: int = 2) -> None:
    """Rows in columns as wide as their widest cell; the last one runs on."""
    cells = [[clean_line(cell) for cell in row] for row in rows]
    widths = [max(len(cell) for cell in column) for column in zip(*cells, strict=True)] if cells else []
    for row in cells:
        padded = [cell.ljust(width) for cell, width in zip(row[:-1], widths, strict=False)]
        say((" " * gap).join([*padded, row[-1]]).rstrip())


def in_colour() -> bool:
    """Is it a terminal, and has nobody asked for no colour?"""
    return sys.stdout.isatty() and "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"


def bold(text: str) -> str:
    """The text in bold on a terminal that wants it. The text must be clean already."""
    return _styled(text, 1)


def say_heading(text: str) -> None:
    """A line of its own, in bold where that can be."""
    sys.stdout.write(bold(_to_search(clean_line(text))) + "\n")


def _styled(text: str, style: int) -> str:
    return f"\x1b[{style}m{text}\x1b[0m" if in_colour() else text


def _to_search(text: str) -> str:
    """A no-break space keeps `4 500 000` together on a screen; elsewhere people search for a plain one."""
    return text if sys.stdout.isatty() else text.replace("\u00a0", " ").replace("\u202f", " ")


def _harmless(sign: str) -> bool:
    return sign == "\n" or clean_line(sign) == sign


def _escaped(sign: str) -> str:
    return f"\\u{ord(sign):04x}"
