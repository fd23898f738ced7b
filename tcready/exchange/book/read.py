"""A workbook that comes back: whose it is, and its rows as records, with every fault at its cell.

A row is laid over the record it was made from, so what its sheet cannot hold is kept. The sheets and columns
are known by what stands hidden in them and by their headings, so they may be renamed, moved or left out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from tcready.core.fields import Value
from tcready.core.finding import Finding, Severity, Where
from tcready.core.merging import plain
from tcready.core.message import msg
from tcready.exchange.book.cells import NotUnderstood, as_text, said, shown
from tcready.exchange.book.columns import BookSheet, Column, book_sheets
from tcready.exchange.book.write import HIDDEN, MARK
from tcready.formats.validation import validate
from tcready.formats.workbook import FirstSheet, SheetRow, read_every_sheet

MadeFrom = Callable[[str, str, str], Value | None]
"""The record of a register and key as it was when a row with that sum was written; None if nobody knows."""


class About(NamedTuple):
    """Which workspace a workbook is from, and the journal's head when it was written."""

    framework: str
    edition: str
    name: str
    head: str


class Row(NamedTuple):
    """A row that has been read. `key` is None in a new one; `base`: the record it was made from, if known."""

    register: str
    key: str | None
    base: Value | None
    value: Value
    where: Where


Erased = Mapping[tuple[str, str], str]
"""The day each erased record went, by its register and key."""


class Book(NamedTuple):
    """What a workbook says; `about` is None if it is none of ours. `keys`: those whose rows are there."""

    about: About | None
    rows: list[Row]
    keys: dict[str, set[str]]
    findings: list[Finding]


def read_book(data: bytes, file: str, made_from: MadeFrom, now: MadeFrom, erased: Erased) -> Book:
    """The rows that can be read, and all faults. `now`: the record as it is, for a row of unknown origin.

    A row of a record that was `erased` is passed over with a remark.
    """
    sheets, findings = read_every_sheet(data, file)
    about = next((found for sheet in sheets if (found := _about(sheet))), None)
    book = Book(about, [], {}, list(findings))
    known = {sheet.register: sheet for sheet in book_sheets()}
    for sheet in sheets:
        head = sheet.rows[0].cells if sheet.rows and sheet.rows[0].number == 1 else []
        if len(head) > 1 and head[1] == MARK and head[0] in known:
            _Reading(book, sheet, known[head[0]], file, made_from, now, erased).read(head)
    return book


def _about(sheet: FirstSheet) -> About | None:
    said = {row.cells[0]: row.cells[1] for row in sheet.rows if len(row.cells) == 2}
    if said.get("format") != "1" or "head" not in said:
        return None
    return About(said.get("framework", ""), said.get("edition", ""), said.get("name", ""), said["head"])


class _Reading:
    """One sheet being read."""

    def __init__(
        self,
        book: Book,
        page: FirstSheet,
        sheet: BookSheet,
        file: str,
        made_from: MadeFrom,
        now: MadeFrom,
        erased: Erased,
    ) -> None:
        self._book, self._page, self._sheet, self._file = book, page, sheet, file
        self._made_from, self._now, self._erased = made_from, now, erased
        self._columns: dict[int, Column] = {}

    def read(self, head: list[str]) -> None:
        """Add the sheet's rows and faults to the book."""
        self._read_headings(head)
        keys = self._book.keys.setdefault(self._sheet.register, set())
        for row in self._page.rows[1:]:
            cells = [*row.cells, *[""] * (HIDDEN - len(row.cells))]
            key = cells[0] or None
            if key is None and not any(cells[place] for place in self._columns if place < len(cells)):
                continue
            if key in keys:
                if self._sheet.id_column:
                    message = msg("Raden finns två gånger i bladet. Töm id på den ena.")
                    self._fault("row-twice", message, row.number, HIDDEN + 1)
                    continue
                key = None  # a row copied to make one that is alike
            day = self._erased.get((self._sheet.register, key or ""))
            if day is not None:
                message = msg("Det här gallrades {day} och läses inte in.", day=day)
                where = self._page.place(self._file, row.number, HIDDEN + 1)
                self._book.findings.append(Finding(Severity.WARNING, "erased", where, message))
                continue
            self._read_row(row, key, cells[1] if key else "")
            if key is not None:
                keys.add(key)

    def _read_headings(self, head: list[str]) -> None:
        by_heading = {column.heading.casefold(): column for column in self._sheet.columns}
        for place, heading in enumerate(head[HIDDEN:], HIDDEN):
            column = by_heading.pop(" ".join(heading.casefold().split()), None)
            if column is not None:
                self._columns[place] = column
            elif heading:
                message = msg("Rubriken {word} är okänd, och kolumnen läses inte.", word=heading)
                where = self._page.place(self._file, 1, place + 1)
                self._book.findings.append(Finding(Severity.WARNING, "unknown-column", where, message))

    def _read_row(self, row: SheetRow, key: str | None, sum_: str) -> None:
        register = self._sheet.register
        base = self._made_from(register, key, sum_) if key else None
        under = base or (self._now(register, key, sum_) if key else None)
        values: dict[str, Any] = plain(under) if under else {}
        before = dict(values)
        places: dict[str, int] = {}
        faulty = False
        for place, column in self._columns.items():
            places[column.field] = place + 1
            text = as_text(row.cells[place]) if place < len(row.cells) else ""
            if text == as_text(shown(column, before)):
                continue
            if column.field == "id" and under is not None:
                self._fault("id-changed", msg("Id går inte att byta i arbetsboken."), row.number, place + 1)
                faulty = True
                continue
            try:
                _put(values, column, said(column, text, before))
            except NotUnderstood as wrong:
                self._fault("wrong-cell", wrong.message, row.number, place + 1)
                faulty = True
        if not faulty:
            self._validated(row, key, base, under, values, places)

    def _validated(
        self,
        row: SheetRow,
        key: str | None,
        base: Value | None,
        under: Value | None,
        values: dict[str, Any],
        places: dict[str, int],
    ) -> None:
        where = self._page.place(self._file, row.number, HIDDEN + 1)
        if under is not None and values == plain(under):
            self._book.rows.append(Row(self._sheet.register, key, base, under, where))
            return
        if self._sheet.id_column and "id" not in values:
            values["id"] = NO_ID
        value, faults = validate(self._sheet.model, values, file=self._file, marks={})
        for fault in faults:
            field = str(fault.path[0]) if fault.path else ""
            if field == "period":
                field = f"period_{fault.path[1]}" if len(fault.path) > 1 else "period_through"
            message = fault.message
            if fault.code == "missing-key":
                heading = next((c.heading for c in self._sheet.columns if c.field == field), field)
                message = msg("Cellen i kolumnen {column} är tom. Fyll i den.", column=heading)
            self._fault(fault.code, message, row.number, places.get(field, HIDDEN + 1))
        if value is not None:
            self._book.rows.append(Row(self._sheet.register, key, base, value, where))

    def _fault(self, code: str, message: Any, row: int, column: int) -> None:
        where = self._page.place(self._file, row, column)
        self._book.findings.append(Finding(Severity.ERROR, code, where, message))


NO_ID = "utan-id"
"""What stands for the id of a new row until it has been given one."""


def _put(values: dict[str, Any], column: Column, value: Any) -> None:
    """Let the field have the value, or none."""
    if column.field.startswith("period_"):
        period = dict(values.get("period") or {})
        _put(period, column._replace(field=column.field.removeprefix("period_")), value)
        values.pop("period", None)
        if period:
            values["period"] = period
    elif value is None:
        values.pop(column.field, None)
    else:
        values[column.field] = value
