"""Lines of cells and facts as runs: a mark with its sign, a link, a place that links lead to."""

from __future__ import annotations

import re

from docx.text.paragraph import Paragraph
from docx.text.run import Run

from tcready.dossier.blocks import Span
from tcready.dossier.docx.bookmarks import Bookmarks
from tcready.dossier.docx.elements import allowed, element, linked
from tcready.dossier.docx.styles import colour_of, rgb

_DAY = re.compile(r"\b([0-9]{4}-[0-9]{2}-[0-9]{2})\b")


def add_line(paragraph: Paragraph, line: Span, bookmarks: Bookmarks, *, bold: bool = False) -> None:
    """The line at the end of the paragraph."""
    text = f"{line.sign}\u00a0{line.text}" if line.sign else line.text
    inside = line.href.startswith("#")
    anchor = bookmarks.name(line.href[1:]) if inside else ""
    run = paragraph.add_run()
    held(run, allowed(text))
    run.bold = bold or line.tone is not None or None
    if line.tone is not None:
        run.font.color.rgb = rgb(colour_of(line.tone))
    if anchor or (line.href and not inside):
        run.style = "Hyperlink"
        linked(paragraph, run, anchor=anchor, address="" if inside else line.href)
    if line.id:
        bookmarks.place(paragraph, line.id)


def held(run: Run, text: str) -> None:
    """Put the text in the run, its dates with hyphens that no line breaks at."""
    for place, part in enumerate(_DAY.split(text)):
        if not place % 2:
            run.add_text(part)
            continue
        first, *rest = part.split("-")
        run.add_text(first)
        for digits in rest:
            run._r.append(element("w:noBreakHyphen"))
            run.add_text(digits)
