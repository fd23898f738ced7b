"""The parts of WordprocessingML that python-docx has no words for: small, and each in one place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from tcready.core.clean import REPLACEMENT, clean_text

Element: TypeAlias = Any
"""An element of lxml, which carries no types."""
_NOT_XML = dict.fromkeys((0xFFFE, 0xFFFF), REPLACEMENT)


def allowed(text: str) -> str:
    """The text without the signs that XML forbids."""
    return clean_text(text).translate(_NOT_XML)


def element(name: str, attributes: Mapping[str, object] | None = None, *children: Element) -> Element:
    """An element `w:…` with its attributes, those without a prefix in its own namespace."""
    made = OxmlElement(name)
    for key, value in (attributes or {}).items():
        made.set(qn(key if ":" in key else f"w:{key}"), str(value))
    for child in children:
        made.append(child)
    return made


def placed(parent: Element, child: Element, *after: str) -> None:
    """Put the child in its place in a sequence: before the first of `after` that is there. One of a name."""
    for old in parent.findall(child.tag):
        parent.remove(old)
    parent.insert_element_before(child, *after)


def shaded(properties: Element, colour: str) -> None:
    """Give a paragraph or a cell (its properties) a ground."""
    ground = element("w:shd", {"val": "clear", "color": "auto", "fill": hex_of(colour)})
    after = (
        "w:tabs",
        "w:suppressAutoHyphens",
        "w:spacing",
        "w:ind",
        "w:contextualSpacing",
        "w:jc",
        "w:outlineLvl",
    )
    cell = ("w:noWrap", "w:tcMar", "w:vAlign", "w:hideMark")
    placed(properties, ground, *(cell if properties.tag == qn("w:tcPr") else after), "w:rPr")


def edged(properties: Element, colour: str) -> None:
    """Give a paragraph (its properties) a thick edge on the left."""
    edge = element("w:left", {"val": "single", "sz": 24, "space": 8, "color": hex_of(colour)})
    placed(
        properties,
        element("w:pBdr", None, edge),
        *("w:shd", "w:tabs", "w:suppressAutoHyphens", "w:spacing", "w:ind", "w:jc", "w:outlineLvl", "w:rPr"),
    )


def field(paragraph: Paragraph, code: str, shown: str, *, dirty: bool = False) -> None:
    """A field that Word works out, `dirty` as soon as it opens the document; till then it is `shown`."""
    begin_field(paragraph, code, dirty=dirty)
    paragraph.add_run(shown)
    end_field(paragraph)


def begin_field(paragraph: Paragraph, code: str, *, dirty: bool = False) -> None:
    """Begin a field whose result follows."""
    start = {"fldCharType": "begin"} | ({"dirty": "true"} if dirty else {})
    _char(paragraph, start)
    instruction = element("w:instrText", {"xml:space": "preserve"})
    instruction.text = f" {code} "
    paragraph.add_run()._r.append(instruction)
    _char(paragraph, {"fldCharType": "separate"})


def end_field(paragraph: Paragraph) -> None:
    """End the field that was begun."""
    _char(paragraph, {"fldCharType": "end"})


def _char(paragraph: Paragraph, attributes: dict[str, str]) -> None:
    paragraph.add_run()._r.append(element("w:fldChar", attributes))


def linked(paragraph: Paragraph, run: Run, *, anchor: str = "", address: str = "") -> None:
    """Make the run, the last of the paragraph, a link to a bookmark or to an address."""
    attributes: dict[str, str] = {"anchor": anchor, "history": "1"}
    if address:
        kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
        attributes = {"r:id": paragraph.part.relate_to(address, kind, is_external=True), "history": "1"}
    link = element("w:hyperlink", attributes)
    paragraph._p.replace(run._r, link)
    link.append(run._r)


def hex_of(colour: str) -> str:
    """`#1d5a78` as Word writes it."""
    return colour.removeprefix("#").upper()
