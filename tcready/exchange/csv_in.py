"""A CSV file from outside, as cells with their places. What the cells mean is not known here.

UTF-8 with or without BOM; Windows-1252 is taken with a warning. Comma, semicolon or tab, whichever
the header uses. Rows and columns are counted from 1, the header being row 1, as spreadsheets do.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from tcready.core.finding import Finding, Severity, Where
from tcready.core.message import msg

MAX_FIELD = 1024 * 1024
_SEPARATORS = ",;\t"


class Row(NamedTuple):
    """A row that is not empty: its number and its cells."""

    number: int
    cells: list[str]


class Table(NamedTuple):
    """The header, lower case and trimmed, and the rows under it."""

    header: tuple[str, ...]
    rows: tuple[Row, ...]


def read_csv(data: bytes, file: str, known: tuple[str, ...]) -> tuple[Table | None, list[Finding]]:
    """The table in `data`, or None if it cannot be read at all. `known` are the columns looked for."""
    text, findings = _decoded(data, file)
    if text is None:
        return None, findings
    rows: list[Row] = []
    for found in _rows(text, _separator(text, known), file):
        if isinstance(found, Finding):
            return None, [*findings, found]
        rows.append(found)
    if not rows:
        where = Where(file, 1, 1)
        message = msg("Filen är tom. Den ska börja med en rad med kolumnnamn.")
        return None, [*findings, Finding(Severity.ERROR, "no-header", where, message)]
    header = tuple(cell.strip().lower() for cell in rows[0].cells)
    return Table(header, tuple(rows[1:])), findings


def _decoded(data: bytes, file: str) -> tuple[str | None, list[Finding]]:
    try:
        return data.decode("utf-8-sig"), []
    except UnicodeDecodeError:
        pass
    try:
        if b"\0" in data:  # UTF-16, or no text at all
            raise UnicodeError
        text = data.decode("cp1252")
    except UnicodeError:
        message = msg("Filen är inte text i UTF-8. Spara den som CSV UTF-8.")
        return None, [Finding(Severity.ERROR, "not-utf-8", Where(file), message)]
    message = msg("Filen är sparad som Windows-1252 och inte UTF-8. Se efter att å, ä och ö blev rätt.")
    return text, [Finding(Severity.WARNING, "read-as-cp1252", Where(file), message)]


def _separator(text: str, known: tuple[str, ...]) -> str:
    header = re.split(r"[\r\n]", text, maxsplit=1)[0]

    def columns_found(sign: str) -> int:
        return sum(name.strip(' "').lower() in known for name in header.split(sign))

    return max(_SEPARATORS, key=columns_found)  # the first of equals: comma


def _rows(text: str, separator: str, file: str) -> Iterator[Row | Finding]:
    """Rows with anything in them; a finding ends the reading."""
    sign = re.escape(separator)
    cell = re.compile(rf'(?:"([^"]*(?:""[^"]*)*)"|((?!")[^{sign}\r\n]*))({sign}|\r\n|\n|\r|\Z)')
    place, number = 0, 1
    cells: list[str] = []
    while place < len(text) or cells:
        found = cell.match(text, place)
        where = Where(file, number, len(cells) + 1)
        if found is None:
            message = msg("Cellen börjar med ett citattecken som inte avslutas rätt.")
            yield Finding(Severity.ERROR, "bad-quotes", where, message)
            return
        quoted, bare, end = found.groups()
        content = bare if quoted is None else quoted.replace('""', '"')
        if len(content) > MAX_FIELD:
            message = msg("Cellen är längre än en miljon tecken.")
            yield Finding(Severity.ERROR, "field-too-long", where, message)
            return
        cells.append(content)
        place = found.end()
        if end != separator:
            if any(cells):
                yield Row(number, cells)
            cells = []
            number += 1
