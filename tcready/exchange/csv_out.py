"""A register as a CSV file: UTF-8 without BOM, comma, line feed, one record a row."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from tcready.core.fields import Value
from tcready.exchange.cells import cell_out
from tcready.exchange.columns import LIST_SIGN, Sheet


def csv_bytes(sheet: Sheet, records: Iterable[Value]) -> bytes:
    """The header and a row for each record, in their order."""
    lines = [",".join(sheet.columns)]
    for record in records:
        values = record.model_dump(mode="json")
        lines.append(",".join(cell_out(_text(values[column])) for column in sheet.columns))
    return ("\n".join(lines) + "\n").encode()


def _text(value: Any) -> str | None:
    if value is None:
        return None
    if isinstance(value, list):
        return LIST_SIGN.join(value) if value else None
    return str(value)
