"""A list of files, in Excel or CSV: its headings, its rows, and where each cell stands."""

from __future__ import annotations

from pathlib import Path

import openpyxl

from tcready.core.finding import Finding
from tcready.exchange.file_list import HEADINGS, Listed, read_file_list


def told(findings: list[Finding]) -> list[tuple[str, str]]:
    return [(finding.code, str(finding.where)) for finding in findings]


def csv(folder: Path, text: str, encoding: str = "utf-8") -> tuple[list[Listed], list[Finding]]:
    path = folder / "lista.csv"
    path.write_text(text, encoding=encoding, newline="")
    return read_file_list(path)


def test_a_list_in_csv_as_excel_writes_it(tmp_path: Path) -> None:
    rows, findings = csv(tmp_path, "Fil;Rubrik;Gäller  från\r\nbrev.pdf;Ett; 2026-01-01\r\n", "utf-8-sig")
    assert findings == []
    assert [(row.name, row.said) for row in rows] == [
        ("brev.pdf", {"title": "Ett", "valid_from": "2026-01-01"})
    ]
    assert {field: str(where) for field, where in rows[0].where.items()} == {
        "file": "lista.csv:2:1",
        "title": "lista.csv:2:2",
        "valid_from": "lista.csv:2:3",
    }


def test_a_list_in_excel_says_sheet_and_cell(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Brev mars"
    for row in (["dnr", "Filnamn"], [], [12, "å.pdf"], ["KS 3", None]):
        sheet.append(row)
    book.save(tmp_path / "lista.XLSX")
    rows, findings = read_file_list(tmp_path / "lista.XLSX")
    assert [(row.name, row.said) for row in rows] == [("å.pdf", {"dnr": "12"})]
    assert str(rows[0].where["dnr"]) == "lista.XLSX: Brev mars!A3"
    assert told(findings) == [("no-file-name", "lista.XLSX: Brev mars!A4")]


def test_names_are_compared_composed(tmp_path: Path) -> None:
    rows, _ = csv(tmp_path, "fil,rubrik\na\u030a.pdf,Ett\n")
    assert rows[0].name == "å.pdf"


def test_headings_in_both_languages_and_what_is_wrong_with_them(tmp_path: Path) -> None:
    every = [word for words in HEADINGS.values() for word in words]
    assert len(every) == len(set(every))
    for field, words in HEADINGS.items():
        for word in words:
            rows, findings = csv(tmp_path, f"{word}\nx\n" if field == "file" else f"fil,{word}\na.pdf,x\n")
            assert findings == []
            assert rows[0].said == ({} if field == "file" else {field: "x"})
    assert told(csv(tmp_path, "rubrik,dnr\nEtt,2\n")[1])[0] == ("missing-column", "lista.csv:1:1")
    assert told(csv(tmp_path, "fil,dnr,diarienummer\n")[1]) == [("duplicate-column", "lista.csv:1:3")]
    rows, findings = csv(tmp_path, "fil,påhitt\na.pdf,x\n")
    assert told(findings) == [("unknown-column", "lista.csv:1:2")]
    assert rows[0].said == {}


def test_what_is_no_list(tmp_path: Path) -> None:
    (tmp_path / "tom.xlsx").write_bytes(b"")
    assert told(read_file_list(tmp_path / "tom.xlsx")[1]) == [("broken-workbook", "tom.xlsx")]
    assert told(read_file_list(tmp_path / "borta.xlsx")[1]) == [("no-such-file", "borta.xlsx")]
    openpyxl.Workbook().save(tmp_path / "blank.xlsx")
    assert told(read_file_list(tmp_path / "blank.xlsx")[1]) == [("no-header", "blank.xlsx")]
    assert told(csv(tmp_path, "")[1]) == [("no-header", "lista.csv:1:1")]


def test_a_cell_guarded_against_formulas_is_read_as_it_was(tmp_path: Path) -> None:
    rows, _ = csv(tmp_path, "fil,rubrik\na.pdf,'=1+1\n")
    assert rows[0].said == {"title": "=1+1"}
