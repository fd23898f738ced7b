"""A workspace's registers as an Excel workbook that people can work in: the same registers, the same bytes.

Every text is written as text, so none is ever a formula. What tells a row from the others (its key, and the
sum of the record it was made from) stands in two hidden columns, and whose workbook it is in a hidden sheet.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from tcready.core.canonical import digest
from tcready.core.fields import Value
from tcready.core.framework import Framework
from tcready.core.merging import plain
from tcready.core.records import Workspace
from tcready.exchange.book.cells import shown
from tcready.exchange.book.choices import Choices
from tcready.exchange.book.columns import BookSheet, Column, Sort, book_sheets
from tcready.exchange.book.front import write_front
from tcready.exchange.book.looks import Looks, put
from tcready.formats.saved_book import saved
from tcready.formats.workbook import column_letters

MARK = "tcready"
ABOUT = "tcready"
"""The hidden sheet that says which workspace and which moment the workbook is from."""
HIDDEN = 2
"""How many hidden columns stand first: the key, the sum."""
MORE_ROWS = 300
"""How many empty rows below the last one have drop-downs."""

Registers = Mapping[str, Mapping[str, Value]]


class Source(NamedTuple):
    """What the workbook is made from, and the journal's head at that moment."""

    workspace: Workspace
    framework: Framework
    registers: Registers
    head: str


def row_sum(value: Value) -> str:
    """What tells whether a record is still the one a row was made from."""
    return digest(plain(value)).removeprefix("sha256:")[:16]


def book_bytes(source: Source) -> bytes:
    """The workbook."""
    import openpyxl

    book = openpyxl.Workbook()
    looks = Looks()
    front = book.active
    choices = Choices(source.framework, source.registers)
    for sheet in book_sheets():
        _write_sheet(book.create_sheet(sheet.title), sheet, source.registers[sheet.register], looks, choices)
    write_front(front, source.workspace, source.registers, looks)
    choices.write(book.create_sheet(choices.title), looks)
    _write_about(book.create_sheet(ABOUT), source)
    return saved(book)


def _write_about(page: Any, source: Source) -> None:
    page.sheet_state = "hidden"
    workspace = source.workspace
    rows = {
        "format": "1",
        "head": source.head,
        "framework": workspace.framework,
        "edition": workspace.edition,
        "name": workspace.name,
    }
    for number, (name, value) in enumerate(rows.items(), 1):
        put(page, number, 1, name)
        put(page, number, 2, value)


def _write_sheet(
    page: Any, sheet: BookSheet, records: Mapping[str, Value], looks: Looks, choices: Choices
) -> None:
    put(page, 1, 1, sheet.register)
    put(page, 1, 2, MARK)
    for place, column in enumerate(sheet.columns, HIDDEN + 1):
        looks.heading(put(page, 1, place, column.heading), required=column.required)
    for number, (key, value) in enumerate(records.items(), 2):
        put(page, number, 1, key)
        put(page, number, 2, row_sum(value))
        said = plain(value)
        for place, column in enumerate(sheet.columns, HIDDEN + 1):
            cell = put(page, number, place, shown(column, said))
            looks.cell(cell, column, locked=_locked(column, place), even=number % 2 == 0)
    _set_up(page, sheet, sheet.columns, len(records), looks, choices)


def _locked(column: Column, place: int) -> bool:
    """Is it an id that is given, or only shown?"""
    return (column.field == "id" and place == HIDDEN + 1) or column.sort is Sort.SHOWN


def _set_up(
    page: Any, sheet: BookSheet, columns: Sequence[Column], number: int, looks: Looks, choices: Choices
) -> None:
    """Widths, frozen headings, drop-downs, protection and print."""
    last_row = number + 1 + MORE_ROWS
    for place in range(1, HIDDEN + 1):
        page.column_dimensions[column_letters(place)].hidden = True
    for place, column in enumerate(columns, HIDDEN + 1):
        letters = column_letters(place)
        looks.column(page.column_dimensions[letters], column)
        choices.offer(page, column, f"{letters}2:{letters}{last_row}", own=sheet.register)
    first_free = HIDDEN + 1 + (2 if sheet.columns[0].field in ("requirement", "criterion") else 1)
    page.freeze_panes = f"{column_letters(first_free)}2"
    last = column_letters(HIDDEN + len(columns))
    page.auto_filter.ref = f"{column_letters(HIDDEN + 1)}1:{last}{max(number + 1, 2)}"
    looks.page(page, f"{column_letters(HIDDEN + 1)}1:{last}{max(number + 1, 2)}")
