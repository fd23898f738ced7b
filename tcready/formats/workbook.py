"""The sheets of an Excel workbook, as cells with their places. What the cells mean is not known here.

A workbook is an archive from outside: what is too large, packed to burst, broken or locked is refused before
it costs anything. Formulas are never worked out; what the program that saved them saw is read.
"""

from __future__ import annotations

import io
import warnings
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any, NamedTuple

from tcready.core.finding import Finding, Severity, Where
from tcready.core.message import Message, msg
from tcready.formats.safe_zip import FAULTS

MAX_BYTES = 32 << 20
"""The largest workbook that is read; a list of forty letters is some ten thousand bytes."""
MAX_UNPACKED = 128 << 20
MAX_PARTS = 2000
MAX_ROWS = 100_000
MAX_COLUMNS = 64
_LOCKED = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How a workbook with a password begins, and one in the old .xls."""


class SheetRow(NamedTuple):
    """A row with anything in it: its number, and its cells to the last one used, as text; days ÅÅÅÅ-MM-DD."""

    number: int
    cells: list[str]


class FirstSheet(NamedTuple):
    """The rows of the first sheet that has any."""

    title: str
    rows: list[SheetRow]

    def place(self, file: str, row: int, column: int) -> Where:
        """Where a cell stands, as people say it: `lista.xlsx: Blad1!B7`."""
        return Where(f"{file}: {self.title}!{column_letters(column)}{row}")


def column_letters(column: int) -> str:
    """1 is A, 27 is AA."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def read_first_sheet(data: bytes, file: str) -> tuple[FirstSheet | None, list[Finding]]:
    """The sheet, or None with what is wrong with the workbook."""
    sheets, faults = _sheets(data, file, first=True)
    if faults or not sheets:
        return None, faults
    return next((sheet for sheet in sheets if sheet.rows), sheets[0]), []


def read_every_sheet(data: bytes, file: str) -> tuple[list[FirstSheet], list[Finding]]:
    """All sheets, or none with what is wrong. A formula is refused: nobody works it out here."""
    sheets, faults = _sheets(data, file, first=False)
    return ([] if faults else sheets), faults


def _sheets(data: bytes, file: str, *, first: bool) -> tuple[list[FirstSheet], list[Finding]]:
    refusal = _refusal(data)
    if refusal is not None:
        return [], [Finding(Severity.ERROR, refusal[0], Where(file), refusal[1])]
    try:
        return _read(data, file, first=first)
    except Exception:  # the reader's own faults have no type in common: whatever it is, the file is broken
        return [], [Finding(Severity.ERROR, "broken-workbook", Where(file), _broken())]


def _refusal(data: bytes) -> tuple[str, Message] | None:
    """Code and sentence for what is not to be opened at all."""
    if data.startswith(_LOCKED):
        return "locked-workbook", msg(
            "Arbetsboken är skyddad med lösenord eller etikett, eller sparad i det gamla formatet .xls. "
            "Spara den utan skydd som .xlsx."
        )
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
            if len(parts) > MAX_PARTS or sum(part.file_size for part in parts) > MAX_UNPACKED:
                return "too-large", msg("Arbetsboken är för stor när den packas upp och läses inte.")
            for part in parts:
                if part.flag_bits & 1:
                    return "locked-workbook", msg("Arbetsboken är krypterad. Spara den utan skydd som .xlsx.")
                if _declares(archive, part):
                    return "broken-workbook", msg("Arbetsboken innehåller en dokumenttyp och läses inte.")
    except (*FAULTS, OSError):
        return "broken-workbook", _broken()
    return None


def _declares(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> bool:
    """Does the part have a document type, in which texts can be made to swell? No workbook needs one."""
    if not part.filename.endswith((".xml", ".rels")):
        return False
    with archive.open(part) as stream:
        # It must stand before the first element; no program writes more than a comment before that.
        return b"<!DOCTYPE" in stream.read(64 << 10).upper()


def _read(data: bytes, file: str, *, first: bool) -> tuple[list[FirstSheet], list[Finding]]:
    """The sheets, up to the one that has rows if only the first one is wanted."""
    import openpyxl

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what it cannot keep when it writes, and we never write this one
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=first, keep_links=False)
        found: list[FirstSheet] = []
        faults: list[Finding] = []
        try:
            for sheet in book.worksheets:
                found.append(FirstSheet(sheet.title, list(_rows(sheet, file, faults))))
                if first and (found[-1].rows or faults):
                    break
            return found, faults
        finally:
            book.close()


def _rows(sheet: Any, file: str, faults: list[Finding]) -> Iterator[SheetRow]:
    sheet.reset_dimensions()  # what the file says of its size need not be so
    for number, row in enumerate(sheet.iter_rows(max_col=MAX_COLUMNS), 1):
        if number > MAX_ROWS:
            message = msg("Bladet har fler än {n} rader. Dela upp det.", n=MAX_ROWS)
            faults.append(Finding(Severity.ERROR, "too-large", Where(f"{file}: {sheet.title}"), message))
            return
        cells = [_text(cell.value) for cell in row]
        for place, cell in enumerate(row, 1):
            where = FirstSheet(sheet.title, []).place(file, number, place)
            if cell.data_type == "e":
                message = msg("Cellen visar ett fel, {error}. Rätta den.", error=_text(cell.value))
                faults.append(Finding(Severity.ERROR, "cell-error", where, message))
            elif cell.data_type == "f":
                message = msg("Cellen innehåller en formel. Klistra in det den visar som ett värde.")
                faults.append(Finding(Severity.ERROR, "cell-formula", where, message))
        while cells and not cells[-1]:  # every row is as wide as it may be
            cells.pop()
        if cells:
            yield SheetRow(number, cells)


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time(0) else value.isoformat(sep=" ")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bool):
        return "ja" if value else "nej"
    if isinstance(value, float):
        return f"{Decimal(repr(value)):f}".removesuffix(".0")
    return str(value).strip()


def _broken() -> Message:
    return msg("Arbetsboken går inte att läsa: den är skadad, eller ingen .xlsx. Spara om den i Excel.")
