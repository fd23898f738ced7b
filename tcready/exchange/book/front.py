"""The first sheet of the workbook: what it is, how to work in it, and what the others hold."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tcready.core.fields import Value
from tcready.core.records import Workspace
from tcready.exchange.book.columns import TITLES, book_sheets
from tcready.exchange.book.looks import Looks, put

_TITLE = "Läs mig"
_HOW = (
    "Här finns allt som står i registren, ett blad för varje register.",
    "Ändra i cellerna, eller skriv nya rader längst ner. Det som är grått går inte att ändra här.",
    "Lämna id tomt på en ny rad, så får den ett. Flera id i samma cell skiljs åt med semikolon.",
    "Att ta bort en rad här tar inte bort något ur arbetsytan.",
    "När du är klar: tcready import FILEN --dry-run visar vad som ändras, tcready import FILEN sparar det.",
)


def write_front(
    page: Any, workspace: Workspace, registers: Mapping[str, Mapping[str, Value]], looks: Looks
) -> None:
    """Fill the sheet."""
    page.title = _TITLE
    page.sheet_view.showGridLines = False
    page.column_dimensions["A"].width = 3
    page.column_dimensions["B"].width = 26
    page.column_dimensions["C"].width = 92
    put(page, 2, 2, workspace.name).font = looks.title
    page.row_dimensions[2].height = 30
    put(page, 3, 2, f"{workspace.framework}, utgåva {workspace.edition}")
    put(page, 5, 2, "Så här gör du").font = looks.subtitle
    row = 6
    for number, line in enumerate(_HOW, 1):
        page.merge_cells(start_row=row, start_column=2, end_row=row, end_column=3)
        put(page, row, 2, f"{number}. {line}").alignment = looks.wrapped
        row += 1
    row += 1
    put(page, row, 2, "Bladen").font = looks.subtitle
    for sheet in book_sheets():
        row += 1
        number = len(registers[sheet.register])
        cell = put(page, row, 2, TITLES[sheet.register])
        cell.hyperlink = f"#'{sheet.title}'!A1"
        cell.font = looks.link
        put(page, row, 3, "tomt" if not number else f"{number} rader" if number > 1 else "1 rad")
    page.protection.sheet = True
    page.page_setup.paperSize = 9
