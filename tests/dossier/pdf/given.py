"""A dossier with one block of each kind, the same text in every field, and what can be read in its PDF."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from typing import Any

from pypdf import PdfReader
from pypdf.generic import PdfObject

from tcready.core.readiness import State, VerdictState
from tcready.dossier.blocks import (
    Banner,
    Bar,
    Block,
    Chart,
    Dossier,
    Facts,
    Furniture,
    Items,
    KeyNumber,
    KeyNumbers,
    Notice,
    Paragraph,
    Prose,
    Section,
    Series,
    Span,
    Table,
    columns,
)


def one_of_each(text: str) -> tuple[Block, ...]:
    """Every kind of block; `text` is what it says, all over."""
    table = Table("tabell", text, columns(text, text, numeric=(1,)), ((_cell(text), _cell("1")),))
    bars = (Bar(text, (Fraction(1, 3), None), ("33,3 %", "–")),)
    series = (Series(text, text), Series(text, text))
    return (
        Paragraph(text, quiet=True),
        Prose(text),
        Items((text, text)),
        Facts(((text, _cell(text)),)),
        table,
        Chart("d", text, text, series, bars, Fraction(3, 5), text, table._replace(id="diagramtabell")),
        KeyNumbers((KeyNumber(text, text, text), KeyNumber(text, "1", text))),
        Banner(text, text, text, VerdictState.NOT_READY),
        Notice("unverified", text, (text,)),
    )


def _cell(text: str) -> tuple[Span, ...]:
    """Lines of every look: plain, a mark, an address, a place in the dossier, and one that is not there."""
    return (
        Span(text),
        Span(text, sign="✓", tone=State.MET),
        Span(text, href="https://exempel.se/?a=b#c"),
        Span(text, href="#avsnitt"),
        Span(text, href="#ingenstans"),
    )


def of_blocks(*blocks: Block, title: str = "Titel", draft: bool = False) -> Dossier:
    """A dossier of one section with these blocks."""
    return Dossier(
        title=title,
        subtitle=title,
        description=title,
        language="sv",
        generator="tcready 0",
        draft=draft,
        cover=Facts(()),
        notices=(),
        disclaimer="",
        sections=(Section("avsnitt", "Avsnitt", blocks),),
        furniture=Furniture("", "Innehåll", "UTKAST", "Sida {page} av {pages}", "Tecken saknas: {sign}"),
        day=date(2026, 2, 1),
        dnr="",
    )


def read(content: bytes) -> PdfReader:
    """The file in the hands of another program."""
    return PdfReader(io.BytesIO(content), strict=True)


def text_in(content: bytes) -> str:
    """All that can be read on the pages, without spaces: a line may end anywhere."""
    return squeezed("".join(page.extract_text() for page in read(content).pages))


def squeezed(text: str) -> str:
    """The text without spaces and line breaks."""
    return "".join(text.split())


def structure(content: bytes) -> Iterator[dict[str, Any]]:
    """The elements of the structure tree, in reading order."""
    yield from _below(read(content).root_object["/StructTreeRoot"])


def _below(node: Any) -> Iterator[dict[str, Any]]:
    found = node.get_object() if isinstance(node, PdfObject) else node
    if isinstance(found, list):
        for inner in found:
            yield from _below(inner)
    elif isinstance(found, dict):
        if "/S" in found:
            yield found
        yield from _below(found.get("/K", []))
