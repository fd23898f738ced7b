"""The registers in Excel: out, changed as a person would, and in again."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.cli.conftest import Typed
from tests.cli.test_import import HANINGE, registers, whole


@pytest.fixture
def here(typed: Typed, stockholm_2025: Path) -> Path:
    """The workspace, and `bok.xlsx` made from it."""
    assert typed("export", "bok.xlsx", "--workspace", stockholm_2025).code == 0
    return stockholm_2025


def changed(change: Callable[[Any], None], name: str = "bok.xlsx") -> None:
    book = openpyxl.load_workbook(name)
    change(book)
    book.save(name)


def cell_of(page: Any, heading: str, text: str, column: str) -> Any:
    """The cell in `column` of the row whose cell under `heading` says so."""
    heads = {cell.value: cell.column for cell in page[1]}
    row = next(row for row in range(2, page.max_row + 1) if page.cell(row, heads[heading]).value == text)
    return page.cell(row, heads[column])


def append(page: Any, **said: object) -> None:
    heads = {cell.value: cell.column for cell in page[1]}
    row = page.max_row + 1
    for heading, value in said.items():
        page.cell(row, heads[heading]).value = value  # type: ignore[index]


def test_the_same_registers_give_the_same_bytes_and_nothing_to_import(typed: Typed, here: Path) -> None:
    assert typed("export", "igen.xlsx", "--workspace", here).code == 0
    assert Path("igen.xlsx").read_bytes() == Path("bok.xlsx").read_bytes()
    changed(lambda book: None)  # saved by another program
    assert Path("igen.xlsx").read_bytes() != Path("bok.xlsx").read_bytes()
    assert typed("import", "bok.xlsx", "--json", "--workspace", here).json["changes"] == []
    assert typed("export", "bok.xlsx", "--workspace", here).code == 2  # never over anything


def test_what_a_person_meets_in_the_workbook(here: Path) -> None:
    book = openpyxl.load_workbook("bok.xlsx")
    assert book.sheetnames[:4] == ["Läs mig", "Enheter", "Organisationer", "Personer"]
    assert book["tcready"].sheet_state == "hidden"
    page = book["Underlag"]
    assert page.column_dimensions["A"].hidden
    assert page.protection.sheet
    assert not page.protection.password
    assert page.freeze_panes == "D2"
    came = next(cell for row in page.iter_rows(min_row=2) for cell in row if isinstance(cell.value, datetime))
    assert came.number_format == "yyyy-mm-dd"
    ident = next(cell for cell in page[2] if page.cell(1, cell.column).value == "Id")
    title = next(cell for cell in page[2] if page.cell(1, cell.column).value == "Rubrik")
    assert (ident.protection.locked, title.protection.locked) == (True, False)
    offered = [item.formula1 for item in page.data_validations.dataValidation if item.type == "list"]
    assert any(formula.startswith("'Ordlista'!") for formula in offered)
    assert '"öppet,personuppgifter,sekretess"' in offered


def test_changes_and_new_rows_come_in_as_one_act(typed: Typed, here: Path) -> None:
    before = registers(typed, here, "fore")

    def work(book: Any) -> None:
        cell_of(book["Organisationer"], "Id", "haninge-kommun", "Namn").value = "Haninge stad"
        append(book["Organisationer"], Namn="Ny Åkeri AB", Slag="företag")
        append(book["Behov"], År=2027, Enhet="haninge", Yrke="=1+1", Behov=5, Platser=2)
        book["Behov"].cell(book["Behov"].max_row, 5).data_type = "s"
        book.move_sheet("Behov", 3)
        book["Organisationer"].title = "Våra organisationer"

    changed(work)
    shown = typed("import", "bok.xlsx", "--dry-run", "--workspace", here)
    assert (shown.code, shown.err) == (0, "")
    assert "namnet Haninge kommun → Haninge stad" in shown.out
    assert registers(typed, here, "torrt") == before
    told = typed("import", "bok.xlsx", "--json", "--workspace", here).json
    assert sorted((c["register"], c["change"]) for c in told["changes"]) == [
        ("needs", "added"),
        ("organisations", "added"),
        ("organisations", "changed"),
    ]
    after = registers(typed, here, "efter")
    assert b"\nny-akeri-ab,Ny \xc3\x85keri AB,f\xc3\xb6retag," in after["organisations.csv"]
    assert after["needs.csv"].endswith(b"2027,haninge,'=1+1,5,2,\n")  # text, never a formula
    assert [name for name in before if before[name] != after[name]] == ["needs.csv", "organisations.csv"]
    assert whole(typed, here)
    assert typed("import", "bok.xlsx", "--json", "--workspace", here).json["changes"] == []
    assert "inläsningen av arbetsboken, 3 poster" in typed("undo", "--workspace", here).out
    assert registers(typed, here, "angrat") == before


@pytest.mark.parametrize(("choice", "name"), [("--theirs", b"Haninge stad"), ("--ours", b"Haninge by")])
def test_both_sides_changed_the_same_cell(typed: Typed, here: Path, choice: str, name: bytes) -> None:
    """A cell that both have changed is a conflict; one that only the workbook has changed is not."""
    Path("bok2.xlsx").write_bytes(Path("bok.xlsx").read_bytes())

    def first(book: Any) -> None:
        cell_of(book["Organisationer"], "Id", "haninge-kommun", "Namn").value = "Haninge by"

    def second(book: Any) -> None:
        cell_of(book["Organisationer"], "Id", "haninge-kommun", "Namn").value = "Haninge stad"
        cell_of(book["Organisationer"], "Id", "haninge-kommun", "Kommunkod").value = "0999"

    changed(first)
    assert typed("import", "bok.xlsx", "--workspace", here).code == 0
    changed(second, "bok2.xlsx")
    answer = typed("import", "bok2.xlsx", "--workspace", here)
    assert answer.code == 3
    row = next(line for line in answer.out.splitlines() if line.startswith("namnet"))
    assert [cell.strip() for cell in row.split("  ") if cell] == [
        "namnet",
        HANINGE,
        "Haninge by",
        "Haninge stad",
    ]
    assert typed("import", "bok2.xlsx", choice, "--workspace", here).code == 0
    found = registers(typed, here, "efter")["organisations.csv"]
    assert (name in found, b"0999" in found) == (True, True)


def test_every_fault_is_told_at_its_cell_and_nothing_is_changed(typed: Typed, here: Path) -> None:
    before = registers(typed, here, "fore")
    wrong: dict[str, str] = {}

    def work(book: Any) -> None:
        for sheet, known, column, value in (
            ("Organisationer", "haninge-kommun", "Slag", "klubb"),
            ("Organisationer", "huddinge-kommun", "Id", "huddinge"),
            ("Underlag", "fyra-kommuner-2025", "Kom in", "i våras"),
            ("Underlag", "fyra-kommuner-2025", "Rubrik", "=SUM(A1:A2)"),
        ):
            cell = cell_of(book[sheet], "Id", known, column)
            cell.value = value
            wrong[f"bok.xlsx: {sheet}!{cell.coordinate}: "] = column

    changed(work)
    answer = typed("import", "bok.xlsx", "--workspace", here)
    assert answer.code == 2
    assert "innehåller en formel" in answer.err

    def calm(book: Any) -> None:
        cell_of(book["Underlag"], "Id", "fyra-kommuner-2025", "Rubrik").value = "Rubrik"

    changed(calm)
    answer = typed("import", "bok.xlsx", "--workspace", here)
    assert answer.code == 2
    for place, column in wrong.items():
        assert (place in answer.err) == (column != "Rubrik")
    assert registers(typed, here, "efter") == before


def test_a_row_that_points_at_nothing_is_refused_at_its_place(typed: Typed, here: Path) -> None:
    changed(lambda book: append(book["Behov"], År=2027, Enhet="x", Yrke="y", Behov=1, Platser=1))
    answer = typed("import", "bok.xlsx", "--workspace", here)
    assert answer.code == 2
    assert "bok.xlsx: Behov!C" in answer.err
    assert "Enheten ”x” finns inte" in answer.err


def test_rows_that_are_gone_take_nothing_away(typed: Typed, here: Path) -> None:
    before = registers(typed, here, "fore")
    changed(lambda book: book["Behov"].delete_rows(2, 2))
    answer = typed("import", "bok.xlsx", "--workspace", here)
    assert answer.code == 0
    assert "Bladet Behov saknar 2 av registrets rader" in answer.err
    assert registers(typed, here, "efter") == before


def packed(**parts: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return out.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"inte alls",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),  # with a password or a sensitivity label
        b"PK\x03\x04" + bytes(40),
        packed(**{"xl/workbook.xml": b"<x/>"}),
        packed(**{"xl/worksheets/sheet1.xml": bytes(200 << 20)}),  # bursts when it is unpacked
        packed(**{"[Content_Types].xml": b"<!DOCTYPE x [<!ENTITY a 'b'>]><x/>"}),
    ],
    ids=["empty", "text", "locked", "cut", "hollow", "bomb", "entities"],
)
def test_what_is_no_workbook_is_refused_in_one_line(typed: Typed, here: Path, data: bytes) -> None:
    Path("trasig.xlsx").write_bytes(data)
    answer = typed("import", "trasig.xlsx", "--workspace", here)
    assert answer.code == 2
    assert "Traceback" not in answer.err
    assert len(answer.err.splitlines()) == 2  # the fault, and that nothing was changed


def test_somebody_elses_workbook_is_refused(typed: Typed, here: Path) -> None:
    openpyxl.Workbook().save("annan.xlsx")
    answer = typed("import", "annan.xlsx", "--workspace", here)
    assert (answer.code, len(answer.err.splitlines())) == (2, 1)
    assert "ingen arbetsbok från tcready" in answer.err
