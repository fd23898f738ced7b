"""Each kind of block as plain data: what the template knows how to set. Nothing here is typst's language."""

from __future__ import annotations

from collections.abc import Container, Sequence
from fractions import Fraction
from itertools import pairwise
from typing import Any, TypeAlias, assert_never

from tcready.dossier.blocks import (
    Banner,
    Block,
    Cell,
    Chart,
    Facts,
    Items,
    KeyNumbers,
    Notice,
    Paragraph,
    Prose,
    Span,
    Table,
)
from tcready.dossier.charts import drawing
from tcready.dossier.pdf.breaking import LINE, text_of
from tcready.dossier.pdf.columns import BOLD, INSET, PAGE, size, widths
from tcready.dossier.pdf.prose import prose_of
from tcready.dossier.pdf.signs import LONGEST, showable, string

Data: TypeAlias = dict[str, Any]

TERM, BOX = 15.0, 10.0
"""How many ems the term of a fact and the big figure of a number have."""
LABEL = 17.0
FEW, BESIDE = 4, 265.0
"""A chart's table of so few columns stands beside it, so many points wide."""
WHOLE = 100_000
"""What stands for 1 where a share becomes a whole number."""
TALL_TITLE = 150
"""A head with a longer title is not set again on the next page: it would take it all."""
TALL = 900
"""A row with more signs than this may be parted between two pages."""
SMALL, SAID = 7, 1_500
"""A table of so few rows, with so few signs in all, is not parted between two pages."""


class BlockData:
    """Turns blocks into data; an inner link that leads nowhere in the dossier is left as text."""

    def __init__(self, known: Container[str]) -> None:
        self._known = known

    def all(self, blocks: Sequence[Block], level: int) -> list[Data]:
        """Blocks after each other; a paragraph stays with the list, table or chart that it leads to."""
        told = [self.of(block, level) for block in blocks]
        for data, after in pairwise(told):
            if data["kind"] == "paragraph":
                data["leads"] = data["quiet"] or after["kind"] in ("items", "table", "chart")
        return told

    def of(self, block: Block, level: int) -> Data:
        """The block under a heading of `level`."""
        match block:
            case Paragraph(text, quiet):
                return {"kind": "paragraph", "text": text_of(text), "quiet": quiet, "leads": False}
            case Prose(source):
                return {"kind": "prose", "blocks": prose_of(source, level)}
            case Items(lines):
                return {"kind": "items", "lines": [text_of(line, LINE - 2) for line in lines]}
            case Facts(rows):
                told = [{"term": text_of(term, TERM), "lines": self.cell(value, 27)} for term, value in rows]
                return {"kind": "facts", "rows": told}
            case Table():
                return self.table(block)
            case Chart():
                return self._chart(block)
            case KeyNumbers(numbers):
                told = [
                    {
                        "name": text_of(number.name, BOX),
                        "shown": text_of(number.shown, 5),
                        "meaning": text_of(number.meaning, BOX),
                    }
                    for number in numbers
                ]
                return {"kind": "numbers", "numbers": told}
            case Banner():
                parts = {"word": block.word, "sentence": block.sentence, "musts": block.musts}
                return {"kind": "banner", "tone": block.tone.value} | {
                    name: text_of(text, LINE / 2) for name, text in parts.items()
                }
            case Notice(kind, heading, lines):
                return {
                    "kind": "notice",
                    "what": kind,
                    "heading": text_of(heading, LINE - 4),
                    "lines": [text_of(line, LINE - 5) for line in lines],
                }
        assert_never(block)

    def table(self, table: Table, page: float = PAGE) -> Data:
        """A table with the widths of its columns in points, in all `page`."""
        columns, em = widths(table, page), size(table)
        rooms = [(found - 2 * INSET) / em for found in columns]
        rooms[0] /= BOLD
        return {
            "kind": "table",
            "id": table.id,
            "caption": text_of(table.caption),
            "size": em,
            "widths": columns,
            "titles": [
                text_of(column.title, room / BOLD) for column, room in zip(table.columns, rooms, strict=True)
            ],
            "repeats": all(len(column.title) <= TALL_TITLE for column in table.columns),
            "whole": len(table.rows) <= SMALL and _signs(table) <= SAID,
            "numeric": [column.numeric for column in table.columns],
            "rows": [
                {
                    "cells": [self.cell(value, room) for value, room in zip(row, rooms, strict=True)],
                    "tall": any(sum(len(line.text) for line in value) > TALL for value in row),
                }
                for row in table.rows
            ],
        }

    def cell(self, value: Cell, room: float) -> list[Any]:
        """The lines of a cell that holds `room` ems."""
        return [self._line(line, room) for line in value]

    def _line(self, line: Span, room: float) -> Any:
        text = text_of(line.text, room - 2.5 if line.tone is not None else room)
        rest: Data = {}
        if line.tone is not None:
            rest |= {"sign": showable(line.sign), "tone": line.tone.value}
        if max(len(line.href), len(line.text)) > LONGEST:
            pass  # more than an address in the file can hold: it is shown, and cannot be followed
        elif line.href.startswith("#"):
            if line.href[1:] in self._known:
                rest["to"] = line.href[1:]
        elif line.href:
            rest["href"] = line.href
        if line.id:
            rest["id"] = line.id
        return {"text": text, **rest} if rest else text

    def _chart(self, chart: Chart) -> Data:
        beside = len(chart.table.columns) <= FEW
        labels = [row.label for row in drawing(chart).rows]
        return {
            "kind": "chart",
            "id": chart.id,
            "beside": beside,
            "title": text_of(chart.title),
            "alt": string(alternative(chart)),
            "legend": [text_of(f"{series.name}: {series.meaning}", LINE / 2) for series in chart.series],
            "limit": text_of(chart.threshold_label, LINE / 2),
            "threshold": _share(chart.threshold),
            "bars": [
                {
                    "label": text_of(label, LABEL),
                    "shares": [_share(value) for value in bar.values],
                    "shown": [text_of(told, 6) for told in bar.shown],
                }
                for label, bar in zip(labels, chart.bars, strict=True)
            ],
            "table": self.table(chart.table, BESIDE if beside else PAGE),
        }


def alternative(chart: Chart) -> str:
    """All that a chart shows, in words."""
    names = [series.name for series in chart.series]
    bars = [
        f"{bar.label}: " + ", ".join(f"{name} {told}" for name, told in zip(names, bar.shown, strict=True))
        for bar in chart.bars
    ]
    limit = [chart.threshold_label] if chart.threshold is not None else []
    return f"{chart.title}. {chart.description} {_listed([*limit, *bars])}"


def _signs(table: Table) -> int:
    return sum(len(line.text) for row in table.rows for cell in row for line in cell)


def _listed(sentences: Sequence[str]) -> str:
    return "; ".join(sentences) + "."


def _share(value: Fraction | None) -> int | None:
    """A share from 0 to 1 as a whole number up to `WHOLE`."""
    return None if value is None else round(min(Fraction(1), max(Fraction(0), value)) * WHOLE)
