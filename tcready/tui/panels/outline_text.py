"""A section of the dossier as paragraphs for the screen: the words of every rendering, without looks."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from tcready.core.clean import clean_line
from tcready.dossier.blocks import (
    Banner,
    Block,
    Cell,
    Chart,
    Facts,
    Items,
    KeyNumbers,
    Notice,
    Prose,
    Section,
    Table,
)
from tcready.dossier.blocks import Paragraph as Sentence
from tcready.i18n import tr
from tcready.tui.panels.item import MOST
from tcready.tui.paragraphs import BLANK, Paragraph, Piece, flowing, headed, said, signed

LONGEST = 800
"""So many paragraphs of a section are shown; nobody reads more here, and the file has it all."""


def section_text(section: Section, *, apart: bool) -> Iterator[Paragraph]:
    """The section's heading and content. `apart`: the sections below it are shown by themselves."""
    whole = _whole(section, apart=apart)
    yield from islice(whole, LONGEST)
    if next(whole, None) is not None:
        yield BLANK
        yield said(tr("… resten står i den dossier som x skriver."), "quiet")


def _whole(section: Section, *, apart: bool) -> Iterator[Paragraph]:
    yield said(section.heading, "title")
    for block in section.blocks:
        yield BLANK
        yield from block_text(block)
    if apart and section.sections:
        yield BLANK
        yield said(tr("Rubrikerna under den här står för sig i listan."), "quiet")
        return
    for below in section.sections:
        yield BLANK
        yield from _whole(below, apart=False)


def block_text(block: Block) -> Iterator[Paragraph]:
    """One block."""
    match block:
        case Sentence():
            yield said(block.text, "quiet" if block.quiet else "plain")
        case Prose():
            yield from flowing(block.source)
        case Items():
            yield from (said(f"- {line}", hang=2) for line in block.lines)
        case Facts():
            yield from (_fact(name, _line(cell)) for name, cell in block.rows)
        case Table():
            yield from _table(block)
        case Chart():
            yield from _chart(block)
        case KeyNumbers():
            for number in block.numbers:
                yield _fact(number.name, f"{number.shown} · {number.meaning}")
        case Banner():
            yield said(block.word, "strong")
            yield said(f"{block.sentence} {block.musts}")
        case Notice():
            yield signed("!", "notice", block.heading, "strong")
            yield from (said(line, indent=2) for line in block.lines)


def _fact(name: str, value: str) -> Paragraph:
    return Paragraph((Piece(f"{clean_line(name)}: ", "quiet"), Piece(clean_line(value))), 0, 2)


def _line(cell: Cell) -> str:
    """The lines of a cell as one."""
    return " · ".join(f"{span.sign} {span.text}".strip() for span in cell if span.text or span.sign)


def _table(table: Table) -> Iterator[Paragraph]:
    """Row by row: its name, and below it what each column says. A wide table does not fit beside a list."""
    yield from headed(table.caption)[1:]
    for row in table.rows[:MOST]:
        yield said(_line(row[0]) or "–", "strong", hang=2)
        for column, cell in zip(table.columns[1:], row[1:], strict=False):
            if told := _line(cell):
                yield Paragraph(
                    (Piece(f"{clean_line(column.title)}: ", "quiet"), Piece(clean_line(told))), 2, 2
                )
    if len(table.rows) > MOST:
        yield said(tr("… och {n} till", n=len(table.rows) - MOST), "quiet", indent=2)


def _chart(chart: Chart) -> Iterator[Paragraph]:
    yield from headed(chart.title)[1:]
    for bar in chart.bars:
        yield said(bar.label, "strong", hang=2)
        for series, shown in zip(chart.series, bar.shown, strict=True):
            yield Paragraph((Piece(f"{clean_line(series.name)}: ", "quiet"), Piece(clean_line(shown))), 2, 2)
