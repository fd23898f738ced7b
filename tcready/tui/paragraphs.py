"""What the detail is made of: paragraphs of styled text, broken into lines only when a width is known."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from tcready.core.clean import clean_line, clean_text
from tcready.formats.emphasis import emphasised

Look = Literal["plain", "title", "heading", "strong", "quiet", "good", "partly", "bad", "notice"]

_LIST_ITEM = re.compile(r"([-*+]|[0-9]{1,3}[.)]) ")


class Piece(NamedTuple):
    """Some text and how it looks; the text is plain, never markup."""

    text: str
    look: Look = "plain"


class Paragraph(NamedTuple):
    """Pieces that flow together. Lines after the first are set in by `hang` more cells."""

    pieces: tuple[Piece, ...]
    indent: int = 0
    hang: int = 0

    @property
    def text(self) -> str:
        """The paragraph without its looks."""
        return "".join(piece.text for piece in self.pieces)


BLANK = Paragraph(())


def said(text: str, look: Look = "plain", *, indent: int = 0, hang: int = 0) -> Paragraph:
    """A paragraph in one look."""
    return Paragraph((Piece(clean_line(text), look),), indent, hang)


def signed(sign: str, sign_look: Look, text: str, look: Look = "plain", *, indent: int = 0) -> Paragraph:
    """A paragraph that begins with a sign, and whose lines stand in line after it."""
    return Paragraph((Piece(sign, sign_look), Piece(" " + clean_line(text), look)), indent, len(sign) + 1)


def headed(text: str) -> tuple[Paragraph, Paragraph]:
    """A heading with air above it."""
    return BLANK, said(text, "heading")


def flowing(text: str, look: Look = "plain", *, indent: int = 0) -> Iterator[Paragraph]:
    """Markdown as people read it: lines of a paragraph flow, list items stand apart, `**so**` is strong."""
    lines: list[str] = []
    for line in clean_text(text).strip().split("\n"):
        bare = clean_line(line).strip()
        item = _LIST_ITEM.match(bare)
        if lines and (not bare or item):
            yield _flowed(lines, look, indent)
            lines = []
        if bare:
            lines.append(bare)
        else:
            yield BLANK
    if lines:
        yield _flowed(lines, look, indent)


def _flowed(lines: list[str], look: Look, indent: int) -> Paragraph:
    item = _LIST_ITEM.match(lines[0])
    pieces = tuple(Piece(text, "strong" if strong else look) for text, strong in emphasised(" ".join(lines)))
    return Paragraph(pieces, indent, item.end() if item else 0)
