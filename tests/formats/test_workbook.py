"""Workbooks from outside: what is read of them, and what is refused in one line."""

from __future__ import annotations

import io
import zipfile
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.datavalidation import DataValidation

from tcready.formats.workbook import MAX_COLUMNS, SheetRow, column_letters, read_first_sheet

PLACE = "lista.xlsx"


def book(rows: list[list[object]], title: str = "Brev") -> bytes:
    made = openpyxl.Workbook()
    sheet = made.active
    assert sheet is not None
    sheet.title = title
    for row in rows:
        sheet.append(row)
    saved = io.BytesIO()
    made.save(saved)
    return saved.getvalue()


def repacked(data: bytes, part: str, content: bytes) -> bytes:
    """The workbook with a part replaced or added."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name != part:
                new.writestr(name, old.read(name))
        new.writestr(part, content)
    return out.getvalue()


def code_of(data: bytes) -> str:
    sheet, findings = read_first_sheet(data, PLACE)
    assert sheet is None
    assert len(findings) == 1
    assert findings[0].where.file.startswith(PLACE)
    return findings[0].code


def test_cells_are_text_as_people_wrote_it() -> None:
    rows = [
        ["fil", "datum", "tal"],
        [],
        ["brev.pdf", date(2026, 3, 1), 12],
        ["  två.pdf ", datetime.fromisoformat("2026-03-02"), 3.0],
        [None, datetime.fromisoformat("2026-03-02 09:30"), 2.5],
    ]
    sheet, findings = read_first_sheet(book(rows), PLACE)
    assert findings == []
    assert sheet is not None
    assert sheet.rows == [
        SheetRow(1, ["fil", "datum", "tal"]),
        SheetRow(3, ["brev.pdf", "2026-03-01", "12"]),
        SheetRow(4, ["två.pdf", "2026-03-02", "3"]),
        SheetRow(5, ["", "2026-03-02 09:30:00", "2.5"]),
    ]
    assert str(sheet.place(PLACE, 3, 2)) == "lista.xlsx: Brev!B3"


def test_the_first_sheet_with_anything_in_it() -> None:
    made = openpyxl.Workbook()
    made.create_sheet("Andra")["A1"] = "fil"
    saved = io.BytesIO()
    made.save(saved)
    sheet, _ = read_first_sheet(saved.getvalue(), PLACE)
    assert sheet is not None
    assert (sheet.title, sheet.rows) == ("Andra", [SheetRow(1, ["fil"])])


def test_an_empty_workbook_has_no_rows() -> None:
    sheet, findings = read_first_sheet(book([]), PLACE)
    assert sheet is not None
    assert (sheet.rows, findings) == ([], [])


def test_a_formula_nobody_has_worked_out_is_empty_and_an_error_is_told() -> None:
    made = openpyxl.Workbook()
    sheet = made.active
    assert sheet is not None
    sheet.title = "Brev"
    sheet["A1"], sheet["B1"] = "fil", "=1+1"
    read, _ = read_first_sheet(_saved(made), PLACE)
    assert read is not None
    assert read.rows == [SheetRow(1, ["fil"])]
    sheet["B7"] = "#REF!"
    read, findings = read_first_sheet(_saved(made), PLACE)
    assert read is None
    assert [(finding.code, str(finding.where)) for finding in findings] == [
        ("cell-error", "lista.xlsx: Brev!B7")
    ]


def test_what_the_reader_would_warn_about_is_no_concern() -> None:
    made = openpyxl.Workbook()
    sheet = made.active
    assert sheet is not None
    sheet["A1"] = "fil"
    choice = DataValidation(type="list", formula1='"a,b"')
    sheet.add_data_validation(choice)
    choice.add("A2:A9")
    read, findings = read_first_sheet(_saved(made), PLACE)
    assert read is not None
    assert findings == []


def _saved(made: openpyxl.Workbook) -> bytes:
    saved = io.BytesIO()
    made.save(saved)
    return saved.getvalue()


def test_what_is_broken_locked_or_packed_to_burst_is_refused() -> None:
    good = book([["fil"]])
    assert code_of(b"") == "broken-workbook"
    assert code_of(b"fil;rubrik\n") == "broken-workbook"
    assert code_of(good[: len(good) // 2]) == "broken-workbook"
    assert code_of(repacked(good, "xl/workbook.xml", b"<workbook")) == "broken-workbook"
    assert code_of(repacked(good, "xl/worksheets/sheet1.xml", b"\xff\xfe")) == "broken-workbook"
    assert code_of(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512)) == "locked-workbook"
    assert code_of(repacked(good, "xl/media/x.bin", bytes(129 << 20))) == "too-large"
    swelling = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>'
    assert code_of(repacked(good, "xl/sharedStrings.xml", swelling)) == "broken-workbook"


def test_a_flipped_byte_is_refused_or_harmless_but_never_a_traceback() -> None:
    good = book([["fil", "rubrik"], ["brev.pdf", "Brev"]])
    for place in range(0, len(good), 37):
        flipped = bytearray(good)
        flipped[place] ^= 0x10
        sheet, findings = read_first_sheet(bytes(flipped), PLACE)
        assert (sheet is None) == bool(findings)


def test_a_sheet_that_claims_to_be_wide_is_not_followed() -> None:
    made = openpyxl.Workbook()
    sheet = made.active
    assert sheet is not None
    sheet["A1"], sheet["XFD2"], sheet["A3"] = "fil", "långt bort", "brev.pdf"
    read, _ = read_first_sheet(_saved(made), PLACE)
    assert read is not None
    assert [row.number for row in read.rows] == [1, 3]
    assert max(len(row.cells) for row in read.rows) <= MAX_COLUMNS


@pytest.mark.parametrize(
    ("column", "letters"),
    [(1, "A"), (26, "Z"), (27, "AA"), (52, "AZ"), (53, "BA"), (702, "ZZ"), (703, "AAA")],
)
def test_columns_have_letters(column: int, letters: str) -> None:
    assert column_letters(column) == letters


def test_too_many_rows(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("tcready.formats.workbook.MAX_ROWS", 2)
    assert code_of(book([["fil"], ["ett"], ["två"]])) == "too-large"
