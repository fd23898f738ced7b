"""Tables: a header row that comes again on every page, row headers, columns as wide as their words ask."""

from __future__ import annotations

from typing import Any

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm

from tcready.dossier.blocks import KeyNumbers, Table
from tcready.dossier.docx.bookmarks import Bookmarks
from tcready.dossier.docx.elements import allowed, element, hex_of, placed, shaded
from tcready.dossier.docx.lines import add_line
from tcready.dossier.docx.styles import WIDE, rgb
from tcready.dossier.palette import LIGHT

SIGN, AIR = 0.18, 0.4
"""Centimetres for a sign of a cell's text, and at its sides."""
LONGEST_WORD, LONGEST_LINE = 20, 70
SPLIT_AFTER = 900
"""A row of more signs than these may be cut by the end of a page."""


def add_table(document: Document, table: Table, bookmarks: Bookmarks) -> None:
    """The table with its caption above."""
    caption = document.add_paragraph(allowed(table.caption), "Caption")
    bookmarks.place(caption, table.id)
    made = _grid(document, len(table.rows) + 1, _widths(table), table.caption)
    style = _style(document)
    for cell, column in zip(made.rows[0].cells, table.columns, strict=True):
        paragraph = _text(cell, style, numeric=column.numeric)
        run = paragraph.add_run(allowed(column.title))
        run.bold, run.font.color.rgb = True, rgb("quiet")
        shaded(cell._tc.get_or_add_tcPr(), LIGHT["sunken"])
    for row, given in zip(list(made.rows)[1:], table.rows, strict=True):
        for place, (cell, lines) in enumerate(zip(row.cells, given, strict=True)):
            for number, line in enumerate(lines):
                paragraph = _text(cell, style, more=bool(number), numeric=table.columns[place].numeric)
                add_line(paragraph, line, bookmarks, bold=place == 0 and number == 0)
        if sum(len(line.text) for lines in given for line in lines) <= SPLIT_AFTER:
            row._tr.get_or_add_trPr().append(element("w:cantSplit"))
    document.add_paragraph(style="Table Text")


def add_key_numbers(document: Document, block: KeyNumbers) -> None:
    """A column a number: its name, the number, and what it means."""
    names = ", ".join(number.name for number in block.numbers)
    made = _grid(document, 3, [WIDE / len(block.numbers)] * len(block.numbers), names)
    style = _style(document)
    for place, number in enumerate(block.numbers):
        head, figure, meaning = (row.cells[place] for row in made.rows)
        shaded(head._tc.get_or_add_tcPr(), LIGHT["sunken"])
        _text(head, style).add_run(allowed(number.name)).bold = True
        _text(figure, style).add_run(allowed(number.shown))
        figure.paragraphs[0].style = "Figure"
        _text(meaning, style).add_run(allowed(number.meaning)).font.color.rgb = rgb("quiet")
    document.add_paragraph(style="Table Text")


def _grid(document: Document, rows: int, widths: list[float], about: str) -> Any:
    """An empty table with lines between its rows, whose first row is a header."""
    made = document.add_table(rows, len(widths))
    made.autofit = False
    properties = made._tbl.tblPr
    after = ("w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook", "w:tblCaption", "w:tblDescription")
    line = {"val": "single", "sz": 4, "space": 0, "color": hex_of(LIGHT["line"])}
    edges = [element(f"w:{side}", line) for side in ("top", "bottom", "insideH")]
    placed(properties, element("w:tblBorders", None, *edges), *after)
    margins = [
        element(f"w:{side}", {"w": width, "type": "dxa"})
        for side, width in (("top", 60), ("left", 90), ("bottom", 60), ("right", 90))
    ]
    placed(properties, element("w:tblCellMar", None, *margins), *after[3:])
    look = {
        "val": "00A0",
        "firstRow": 1,
        "lastRow": 0,
        "firstColumn": 1,
        "lastColumn": 0,
        "noHBand": 1,
        "noVBand": 1,
    }
    placed(properties, element("w:tblLook", look), *after[4:])
    placed(properties, element("w:tblCaption", {"val": allowed(about)[:250]}), *after[5:])
    made.rows[0]._tr.get_or_add_trPr().append(element("w:tblHeader"))
    for column, width in zip(made.columns, widths, strict=True):
        column.width = Cm(width)
        for cell in column.cells:
            cell.width = Cm(width)
    for cell in made.rows[0].cells:
        for paragraph in cell.paragraphs:
            paragraph.paragraph_format.keep_with_next = True
    return made


def _style(document: Document) -> str:
    """The id of the cells' style, looked up once: by name, python-docx goes through all styles each time."""
    return str(document.styles["Table Text"].style_id)


def _text(cell: Any, style: str, *, more: bool = False, numeric: bool = False) -> Any:
    """The paragraph of the next line of the cell."""
    paragraph = cell.add_paragraph() if more else cell.paragraphs[0]
    paragraph._p.style = style
    if numeric:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    return paragraph


def _widths(table: Table) -> list[float]:
    """Centimetres a column, in all WIDE: more for more text, and at least for the longest word there is."""
    least, wish = [], []
    for place, column in enumerate(table.columns):
        lines = [line.text for row in table.rows for line in row[place]]
        words = [word for text in (column.title, *lines) for word in text.split()]
        longest = min(LONGEST_WORD, max((len(word) for word in words), default=1) + 1)
        most = max((len(text) for text in lines), default=1)
        least.append(SIGN * longest + AIR)
        wish.append(max(0.1, SIGN * min(most, LONGEST_LINE) + AIR - least[-1]))
    spare = WIDE - sum(least)
    if spare <= 0:
        return [WIDE * width / sum(least) for width in least]
    return [width + spare * part / sum(wish) for width, part in zip(least, wish, strict=True)]
