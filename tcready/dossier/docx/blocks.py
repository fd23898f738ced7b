"""Each kind of block as paragraphs and tables."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from docx.document import Document
from docx.text.paragraph import Paragraph as Written

from tcready.dossier.blocks import (
    Banner,
    Block,
    Chart,
    Facts,
    Items,
    KeyNumbers,
    Notice,
    Paragraph,
    Prose,
    Table,
)
from tcready.dossier.docx.bookmarks import Bookmarks
from tcready.dossier.docx.chart import add_chart
from tcready.dossier.docx.elements import allowed, edged, shaded
from tcready.dossier.docx.lines import add_line
from tcready.dossier.docx.prose import add_prose
from tcready.dossier.docx.styles import colour_of, rgb
from tcready.dossier.docx.tables import add_key_numbers, add_table
from tcready.dossier.palette import LIGHT


class BlockWriter:
    """Writes blocks at the end of a document."""

    def __init__(self, document: Document, bookmarks: Bookmarks) -> None:
        self._document = document
        self._bookmarks = bookmarks
        self._charts = 0

    def add(self, block: Block, level: int) -> None:
        """The block, under a heading of the outline's `level`."""
        match block:
            case Paragraph(text, quiet):
                self._document.add_paragraph(allowed(text), "Quiet" if quiet else None)
            case Prose(source):
                add_prose(self._document, source, level)
            case Items(lines):
                for line in lines:
                    self._document.add_paragraph(allowed(line), "List Bullet")
            case Facts():
                self._facts(block)
            case Table():
                add_table(self._document, block, self._bookmarks)
            case Chart():
                self._charts += 1
                add_chart(self._document, block, self._charts, self._bookmarks)
            case KeyNumbers():
                add_key_numbers(self._document, block)
            case Banner(word, sentence, musts, tone):
                colour = colour_of(tone)
                head = self._document.add_paragraph(allowed(word), "Box Heading")
                head.runs[0].font.color.rgb = rgb(colour)
                said = self._document.add_paragraph(allowed(sentence), "Box")
                last = self._document.add_paragraph(style="Box")
                last.add_run(allowed(musts)).bold = True
                self._boxed((head, said, last), colour, f"{colour}-soft")
            case Notice(kind, heading, lines):
                self._notice(kind, heading, lines)
            case _:
                assert_never(block)

    def _facts(self, block: Facts) -> None:
        for term, value in block.rows:
            paragraph = self._document.add_paragraph(style="Facts")
            paragraph.add_run(allowed(term)).bold = True
            for number, line in enumerate(value):
                paragraph.add_run().add_break() if number else paragraph.add_run("\t")
                add_line(paragraph, line, self._bookmarks)

    def _notice(self, kind: str, heading: str, lines: Sequence[str]) -> None:
        edge, ground = ("edge", "sunken") if kind == "remark" else ("partial", "partial-soft")
        head = self._document.add_paragraph(style="Box")
        run = head.add_run(allowed(heading))
        if kind != "remark":
            run.bold, run.font.color.rgb = True, rgb("partial")
        more = [self._document.add_paragraph(f"•\u00a0{allowed(line)}", "Box") for line in lines]
        self._boxed((head, *more), edge, ground)

    def _boxed(self, paragraphs: Sequence[Written], edge: str, ground: str) -> None:
        """Set the paragraphs as one box, with some air after it."""
        for paragraph in paragraphs:
            properties = paragraph._p.get_or_add_pPr()
            edged(properties, LIGHT[edge])
            shaded(properties, LIGHT[ground])
        for paragraph in paragraphs[:-1]:
            paragraph.paragraph_format.keep_with_next = True
        self._document.add_paragraph(style="Table Text")
