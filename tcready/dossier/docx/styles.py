"""How the document looks: the styles that its text has, in the colours of the palette.

Looks stand in styles, so that whoever edits the document changes them in one place.
"""

from __future__ import annotations

from typing import Any

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from tcready.core.readiness import State, VerdictState
from tcready.dossier.blocks import Tone
from tcready.dossier.docx.elements import element, hex_of
from tcready.dossier.palette import LIGHT

FONT = "Calibri"
WIDE = 17.0
"""Centimetres between the margins."""
TERM = 6.6
"""Centimetres for the term of a fact."""
LOCALES = {"sv": "sv-SE", "en": "en-GB"}
_TONES: dict[Tone, str] = {
    State.MET: "met",
    State.PARTIAL: "partial",
    State.UNMET: "unmet",
    VerdictState.READY: "met",
    VerdictState.CONDITIONAL: "partial",
    VerdictState.NOT_READY: "unmet",
}
_HEADINGS = ((18, 22, 6), (14, 16, 4), (12, 12, 3), (11, 10, 2), (10.5, 8, 2), (10.5, 8, 2))
"""Size, space before and after of each level, in points."""


def colour_of(tone: Tone) -> str:
    """The colour's name in the palette; its soft ground is called the same with `-soft`."""
    return _TONES.get(tone, "open")


def rgb(name: str) -> RGBColor:
    """A colour of the palette."""
    return RGBColor.from_string(hex_of(LIGHT[name]))


def set_styles(document: Document, language: str) -> None:
    """Make the document's styles ours, and its language the reader's."""
    _defaults(document, LOCALES[language])
    normal = _style(document, "Normal", 10.5, "ink", after=6)
    normal.paragraph_format.line_spacing = 1.15
    _style(document, "Title", 28, "accent", bold=True, before=0, after=14)
    _style(document, "Subtitle", 14, "quiet", before=90, after=4)
    for level, (size, before, after) in enumerate(_HEADINGS, 1):
        heading = _style(
            document,
            f"Heading {level}",
            size,
            "accent" if level < 3 else "ink",
            bold=True,
            before=before,
            after=after,
        )
        heading.paragraph_format.keep_with_next = True
    contents = _new(document, "Contents Heading", "Normal", 18, "accent", bold=True, after=10)
    contents.paragraph_format.page_break_before = True
    _new(document, "Quiet", "Normal", 9.5, "quiet", after=6)
    caption = _style(document, "Caption", 9.5, "quiet", bold=True, before=8, after=3)
    caption.paragraph_format.keep_with_next = True
    _new(document, "Table Text", "Normal", 9, "ink", after=1).paragraph_format.line_spacing = 1.0
    _new(document, "Figure", "Table Text", 20, "accent", bold=True, after=0)
    facts = _new(document, "Facts", "Normal", 10.5, "ink", after=4).paragraph_format
    facts.left_indent, facts.first_line_indent = Cm(TERM), Cm(-TERM)
    facts.tab_stops.add_tab_stop(Cm(TERM))
    box = _new(document, "Box", "Normal", 10.5, "ink", after=0).paragraph_format
    box.left_indent = box.right_indent = Cm(0.4)
    _new(document, "Box Heading", "Box", 13, "ink", bold=True, after=0).paragraph_format.keep_with_next = True
    _new(document, "Code", "Normal", 9, "ink", after=0).font.name = "Consolas"
    for name in ("Header", "Footer"):
        running = _style(document, name, 8.5, "quiet").paragraph_format
        running.tab_stops.clear_all()  # those of another page
        running.tab_stops.add_tab_stop(Cm(WIDE), WD_TAB_ALIGNMENT.RIGHT)
    for level, indent in ((1, 0.0), (2, 0.6)):
        entry = _new(
            document, f"toc {level}", "Normal", 10.5, "ink", bold=level == 1, after=2
        ).paragraph_format
        entry.left_indent = Cm(indent)
        entry.tab_stops.add_tab_stop(Cm(WIDE), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)
    link = document.styles.add_style("Hyperlink", WD_STYLE_TYPE.CHARACTER)
    link.font.color.rgb, link.font.underline = rgb("accent"), True


def _defaults(document: Document, locale: str) -> None:
    defaults = document.styles.element.find(qn("w:docDefaults"))
    properties = defaults.find(f"{qn('w:rPrDefault')}/{qn('w:rPr')}")
    _set_font(properties)
    properties.find(qn("w:lang")).set(qn("w:val"), locale)


def _style(
    document: Document,
    name: str,
    size: float,
    colour: str,
    *,
    bold: bool = False,
    before: float = 0,
    after: float = 0,
) -> Any:
    style: Any = document.styles[name]
    properties = style.element.get_or_add_rPr()
    _set_font(properties)
    for old in properties.findall(qn("w:spacing")):  # letters set apart, in the titles of the template
        properties.remove(old)
    style.font.size, style.font.bold, style.font.italic = Pt(size), bold, False
    style.font.color.rgb = rgb(colour)
    for border in style.element.findall(f"{qn('w:pPr')}/{qn('w:pBdr')}"):
        border.getparent().remove(border)
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
    return style


def _new(document: Document, name: str, base: str, *looks: Any, **more: Any) -> Any:
    made: Any = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    made.base_style = document.styles[base]
    made.hidden, made.quick_style = False, True
    return _style(document, name, *looks, **more)


def _set_font(properties: Any) -> None:
    """One font for every sort of letter; the theme's would come before it."""
    for old in properties.findall(qn("w:rFonts")):
        properties.remove(old)
    fonts = element("w:rFonts", dict.fromkeys(("ascii", "hAnsi", "cs", "eastAsia"), FONT))
    properties.insert(0, fonts)  # the first in its sequence, in a style
