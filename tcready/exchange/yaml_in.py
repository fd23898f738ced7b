"""A YAML list of records as items with their places.

The strict reader takes one mebibyte at a time. A longer register is read in parts, divided in front of
items, which stand at the margin.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple, TypeVar

from tcready.core.fields import Value
from tcready.core.finding import Finding
from tcready.core.message import msg
from tcready.exchange.sources import Entry, Source
from tcready.formats.places import Marks
from tcready.formats.strict_yaml import MAX_BYTES, read_yaml
from tcready.formats.validation import validate

M = TypeVar("M", bound=Value)


class Item(NamedTuple):
    """One item of the list, not yet looked into."""

    value: Any
    source: Source


def read_items(data: bytes, file: str) -> tuple[list[Item], list[Finding]]:
    """The items of the list in `data`; an empty file has none."""
    items: list[Item] = []
    findings: list[Finding] = []
    for part, lines_before in _parts(data):
        tree, faults = read_yaml(part, file)
        findings += (_moved(fault, lines_before) for fault in faults)
        if tree is None or tree.value is None:
            continue
        marks, key_marks = (_shifted(found, lines_before) for found in (tree.marks, tree.key_marks))
        source = Source(file, marks, key_marks)
        if not isinstance(tree.value, list):
            message = msg("Här ska det stå en lista: ett bindestreck framför varje post.")
            findings.append(source.error("not-a-list", message))
            continue
        items += (Item(value, source._replace(at=(index,))) for index, value in enumerate(tree.value))
    return items, findings


def read_records(model: type[M], data: bytes, file: str) -> tuple[list[Entry[M]], list[Finding]]:
    """The records of the list in `data`, without those that have faults, and all faults."""
    entries: list[Entry[M]] = []
    items, findings = read_items(data, file)
    for value, source in items:
        record, faults = checked(model, value, source)
        findings += faults
        if record is not None:
            entries.append(Entry(record, source))
    return entries, findings


def checked(model: type[M], value: Any, source: Source) -> tuple[M | None, list[Finding]]:
    """The record that the value at the source is, or its faults."""
    return validate(
        model, value, file=source.file, marks=source.marks, key_marks=source.key_marks, at=source.at
    )


def _parts(data: bytes) -> Iterator[tuple[bytes, int]]:
    """The data in parts that the reader takes, and how many lines come before each."""
    start = lines_before = 0
    while len(data) - start > MAX_BYTES:
        end = data.rfind(b"\n- ", start, start + MAX_BYTES) + 1
        if end <= start:
            break  # one item alone is too large: the reader says so
        yield data[start:end], lines_before
        lines_before += data.count(b"\n", start, end)
        start = end
    yield data[start:], lines_before


def _moved(finding: Finding, lines: int) -> Finding:
    where = finding.where
    return (
        finding._replace(where=where._replace(line=where.line + lines)) if where.line and lines else finding
    )


def _shifted(marks: Marks, lines: int) -> Marks:
    return {path: (line + lines, column) for path, (line, column) in marks.items()} if lines else marks
