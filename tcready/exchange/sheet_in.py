"""A CSV file as the records of its register, each cell with its row and column."""

from __future__ import annotations

from typing import Any

from tcready.core.fields import Value
from tcready.core.finding import Finding, Severity, Where
from tcready.core.message import msg
from tcready.exchange.cells import cell_in
from tcready.exchange.columns import LIST_SIGN, Sheet
from tcready.exchange.csv_in import Row, Table, read_csv
from tcready.exchange.sources import Entry, Source
from tcready.exchange.yaml_in import checked
from tcready.formats.places import Mark, Place


def read_sheet(sheet: Sheet, data: bytes) -> tuple[list[Entry[Value]], list[Finding]]:
    """The records of the sheet, without those that have faults, and all faults."""
    table, findings = read_csv(data, sheet.file, sheet.columns)
    if table is None:
        return [], findings
    in_header = _header_faults(sheet, table)
    if in_header:
        return [], [*findings, *in_header]
    entries: list[Entry[Value]] = []
    for row in table.rows:
        source = _source(sheet, table, row)
        surplus = [place for place, cell in enumerate(row.cells) if cell and place >= len(table.header)]
        if surplus:
            where = Where(sheet.file, row.number, surplus[0] + 1)
            message = msg("Cellen ligger till höger om sista kolumnen. Kontrollera radens skiljetecken.")
            findings.append(Finding(Severity.ERROR, "cell-outside", where, message))
        record, faults = checked(sheet.row, _values(sheet, table, row), source)
        findings += (_said_of_a_cell(fault) for fault in faults)
        if record is not None:
            entries.append(Entry(record, source))
    return entries, findings


def _header_faults(sheet: Sheet, table: Table) -> list[Finding]:
    faults = []
    seen: set[str] = set()
    for place, name in enumerate(table.header, start=1):
        where = Where(sheet.file, 1, place)
        if name in seen:
            message = msg("Kolumnen {column} finns två gånger. Ta bort den ena.", column=name)
            faults.append(Finding(Severity.ERROR, "duplicate-column", where, message))
        elif name and name not in sheet.columns:
            message = msg(
                "Kolumnen {column} är okänd. Filen kan ha kolumnerna {columns}.",
                column=name,
                columns=", ".join(sheet.columns),
            )
            faults.append(Finding(Severity.ERROR, "unknown-column", where, message))
        seen |= {name} - {""}
    for name in sheet.required:
        if name not in seen:
            message = msg("Kolumnen {column} saknas. Lägg till den i första raden.", column=name)
            faults.append(Finding(Severity.ERROR, "missing-column", Where(sheet.file, 1, 1), message))
    return faults


def _values(sheet: Sheet, table: Table, row: Row) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for column, cell in zip(table.header, row.cells, strict=False):
        content = cell_in(cell)
        if content is None or not column:
            continue
        if column in sheet.lists:
            values[column] = [part.strip() for part in content.split(LIST_SIGN)]
        else:
            values[column] = content
    return values


def _source(sheet: Sheet, table: Table, row: Row) -> Source:
    marks: dict[Place, Mark] = {(): (row.number, 1)}
    marks |= {(column,): (row.number, place) for place, column in enumerate(table.header, start=1)}
    return Source(sheet.file, marks, {})


def _said_of_a_cell(fault: Finding) -> Finding:
    if fault.code != "missing-key":
        return fault
    message = msg("Cellen i kolumnen {column} är tom. Fyll i den.", column=fault.path[-1])
    return fault._replace(code="empty-cell", message=message)
