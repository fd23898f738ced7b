"""Users' Markdown as paragraphs: from the parser's tokens, no HTML, no pictures, only addresses we know."""

from __future__ import annotations

from collections.abc import Sequence

from docx.document import Document
from docx.oxml.ns import qn
from docx.shared import Cm
from docx.text.paragraph import Paragraph
from markdown_it.token import Token

from tcready.dossier.docx.elements import allowed, element, linked, placed
from tcready.dossier.markdown import tokens_of

DEEPEST_LIST = 3
QUOTE = 0.8
"""Centimetres that a quotation stands in."""


def add_prose(document: Document, source: str, level: int) -> None:
    """The text, for a place under a heading of `level` of the outline (2 is `Heading 1`)."""
    _Prose(document).blocks(tokens_of(source, level))


class _Prose:
    def __init__(self, document: Document) -> None:
        self._document = document
        self._lists: list[int | None] = []
        """The numbering of each list we are in; None: bullets."""
        self._quotes = 0
        self._fresh = False
        """Is the next paragraph the first of its item?"""

    def blocks(self, tokens: Sequence[Token]) -> None:
        heading = 0
        for token in tokens:
            kind = token.type
            if kind == "heading_open":
                heading = int(token.tag[1:]) - 1
            elif kind == "heading_close":
                heading = 0
            elif kind == "inline":
                runs(self._paragraph(heading), token.children or ())
            elif kind in ("fence", "code_block"):
                self._code(token.content)
            elif kind == "hr":
                _ruled(self._document.add_paragraph())
            elif kind in ("bullet_list_open", "ordered_list_open"):
                start = int(token.attrGet("start") or 1) if kind == "ordered_list_open" else None
                self._lists.append(None if start is None else self._numbering(start))
            elif kind in ("bullet_list_close", "ordered_list_close"):
                self._lists.pop()
            elif kind == "list_item_open":
                self._fresh = True
            elif kind in ("blockquote_open", "blockquote_close"):
                self._quotes += 1 if kind == "blockquote_open" else -1

    def _paragraph(self, heading: int) -> Paragraph:
        paragraph = self._document.add_paragraph()
        fresh, self._fresh = self._fresh, False
        if heading:
            paragraph.style = f"Heading {min(heading, 6)}"
        elif self._lists:
            depth = min(len(self._lists), DEEPEST_LIST)
            numbering = self._lists[-1]
            suffix = "" if depth == 1 else f" {depth}"
            if not fresh:
                paragraph.style = f"List Continue{suffix}"
            elif numbering is None:
                paragraph.style = f"List Bullet{suffix}"
            else:
                paragraph.style = f"List Number{suffix}"
                paragraph._p.get_or_add_pPr().get_or_add_numPr().get_or_add_numId().val = numbering
        if self._quotes:
            shift = paragraph.style.paragraph_format.left_indent or 0  # type: ignore[union-attr]
            paragraph.paragraph_format.left_indent = shift + Cm(QUOTE * min(self._quotes, 6))
        return paragraph

    def _numbering(self, start: int) -> int:
        """A numbering of its own for each list, so that none goes on where another ended."""
        depth = min(len(self._lists) + 1, DEEPEST_LIST)
        style = self._document.styles["List Number" if depth == 1 else f"List Number {depth}"]
        numbering = self._document.part.numbering_part.element
        used = style.element.find(f"{qn('w:pPr')}/{qn('w:numPr')}/{qn('w:numId')}").get(qn("w:val"))
        abstract = numbering.num_having_numId(int(used)).abstractNumId.val
        made = numbering.add_num(abstract)
        made.add_lvlOverride(ilvl=0).add_startOverride(min(max(start, 0), 32767))
        return int(made.numId)

    def _code(self, content: str) -> None:
        for line in content.removesuffix("\n").split("\n"):
            self._document.add_paragraph(allowed(line.expandtabs(4)), "Code")


def runs(paragraph: Paragraph, tokens: Sequence[Token]) -> None:
    """The words of a paragraph with their emphasis and links."""
    strong = emphasis = 0
    addresses: list[str] = []
    for token in tokens:
        kind = token.type
        if kind == "hardbreak":
            paragraph.add_run().add_break()
        elif kind in ("strong_open", "strong_close"):
            strong += token.nesting
        elif kind in ("em_open", "em_close"):
            emphasis += token.nesting
        elif kind == "link_open":
            addresses.append(str(token.attrGet("href") or ""))
        elif kind == "link_close":
            addresses.pop()
        else:  # text, code, the words of a picture, or a soft break
            text = " " if kind == "softbreak" else allowed(token.content)
            run = paragraph.add_run(text)
            run.bold, run.italic = bool(strong) or None, bool(emphasis) or None
            if kind == "code_inline":
                run.font.name = "Consolas"
            if addresses and addresses[-1]:
                run.style = "Hyperlink"
                linked(paragraph, run, address=allowed(addresses[-1]))


def _ruled(paragraph: Paragraph) -> None:
    line = element("w:bottom", {"val": "single", "sz": 6, "space": 1, "color": "auto"})
    placed(
        paragraph._p.get_or_add_pPr(),
        element("w:pBdr", None, line),
        "w:shd",
        "w:spacing",
        "w:ind",
        "w:jc",
        "w:rPr",
    )
