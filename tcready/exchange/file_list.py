"""A list of files that have come in, in Excel or CSV: a row a file, and what is known about it.

The header's words may be Swedish or English, in any order. What the cells mean is checked by whoever knows
the registers.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from tcready.core.finding import Finding, Severity, Where
from tcready.core.message import msg
from tcready.exchange.cells import cell_in
from tcready.exchange.csv_in import read_csv
from tcready.formats.file_name import same_name
from tcready.formats.regular_file import read_regular_file
from tcready.formats.workbook import MAX_BYTES, FirstSheet, SheetRow, read_first_sheet

HEADINGS: dict[str, tuple[str, ...]] = {
    "file": ("fil", "filnamn", "file"),
    "id": ("id",),
    "answers": ("svar på", "begärt", "requested"),
    "title": ("rubrik", "titel", "title"),
    "kind": ("slag", "kind"),
    "requirements": ("krav", "requirement", "requirements"),
    "subjects": ("enhet", "enheter", "subject", "subjects"),
    "parties": ("part", "parter", "party", "parties"),
    "collected": ("datum", "inkom", "kom in", "date", "collected"),
    "received": ("mottaget", "received"),
    "dnr": ("dnr", "diarienummer"),
    "sender": ("från", "avsändare", "from"),
    "recipient": ("till", "mottagare", "to"),
    "valid_from": ("gäller från", "gäller från och med", "valid_from"),
    "valid_through": ("gäller till", "gäller till och med", "valid_through"),
    "handling": ("hantering", "handling"),
    "owner": ("ansvarig", "owner"),
    "note": ("anteckning", "note"),
}
"""What a column is about, and the headings it may have; the first is the one to recommend."""
_ABOUT = {heading: field for field, headings in HEADINGS.items() for heading in headings}


_Place = Callable[[int, int], Where]


class Listed(NamedTuple):
    """A row: what the file is called, what is said about it by field, and where each thing stands."""

    name: str
    said: dict[str, str]
    where: dict[str, Where]


def read_file_list(path: Path) -> tuple[list[Listed], list[Finding]]:
    """The rows that can be read, and what is wrong with the rest."""
    data, findings = read_regular_file(path, file=path.name, limit=MAX_BYTES)
    if data is None:
        return [], findings
    if path.suffix.lower() in (".csv", ".txt", ".tsv"):
        return _from_csv(data, path.name)
    sheet, findings = read_first_sheet(data, path.name)
    if sheet is None:
        return [], findings
    rows, faults = _listed(path.name, sheet, lambda row, column: sheet.place(path.name, row, column))
    return rows, [*findings, *faults]


def _from_csv(data: bytes, file: str) -> tuple[list[Listed], list[Finding]]:
    table, findings = read_csv(data, file, tuple(_ABOUT))
    if table is None:
        return [], findings
    body = [SheetRow(row.number, [cell_in(cell) or "" for cell in row.cells]) for row in table.rows]
    sheet = FirstSheet(file, [SheetRow(1, list(table.header)), *body])
    rows, faults = _listed(file, sheet, lambda row, column: Where(file, row, column))
    return rows, [*findings, *faults]


def _listed(file: str, sheet: FirstSheet, place: _Place) -> tuple[list[Listed], list[Finding]]:
    if not sheet.rows:
        message = msg("Listan är tom. Den ska börja med en rad med rubriker, till exempel fil, rubrik, dnr.")
        return [], [Finding(Severity.ERROR, "no-header", Where(file), message)]
    header, *body = sheet.rows
    about, faults = _headings(header, place)
    found: list[Listed] = []
    for row in body:
        said: dict[str, str] = {}
        where: dict[str, Where] = {"file": place(row.number, 1)}
        for column, cell in enumerate(row.cells):
            field = about.get(column)
            if cell.strip() and field:
                said[field], where[field] = cell.strip(), place(row.number, column + 1)
        name = same_name(said.pop("file", ""))
        if name:
            found.append(Listed(name, said, where))
        elif said:
            message = msg("Raden saknar filnamn.")
            faults.append(Finding(Severity.ERROR, "no-file-name", where["file"], message))
    return found, faults


def _headings(header: SheetRow, place: _Place) -> tuple[dict[int, str], list[Finding]]:
    """Which field each column holds, counted from 0."""
    about: dict[int, str] = {}
    faults: list[Finding] = []
    for column, cell in enumerate(header.cells):
        word = " ".join(cell.lower().split())
        field = _ABOUT.get(unicodedata.normalize("NFC", word))
        where = place(header.number, column + 1)
        if field in about.values():
            message = msg("Rubriken {word} säger samma sak som en annan kolumn. Ta bort den ena.", word=cell)
            faults.append(Finding(Severity.ERROR, "duplicate-column", where, message))
        elif field:
            about[column] = field
        elif word:
            known = ", ".join(headings[0] for headings in HEADINGS.values())
            message = msg(
                "Rubriken {word} är okänd, och kolumnen läses inte. Det här går att ange: {known}.",
                word=cell,
                known=known,
            )
            faults.append(Finding(Severity.WARNING, "unknown-column", where, message))
    if "file" not in about.values():
        message = msg("Det finns ingen kolumn som heter fil. Skriv filens namn i en sådan.")
        faults.append(Finding(Severity.ERROR, "missing-column", place(header.number, 1), message))
    return about, faults
