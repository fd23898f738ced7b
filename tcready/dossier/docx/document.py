"""The whole document: cover, contents, the parts in the order they are read."""

from __future__ import annotations

import io
from collections.abc import Iterator

import docx
from docx.document import Document
from docx.shared import Mm
from docx.text.paragraph import Paragraph

from tcready.dossier.blocks import Dossier, Section
from tcready.dossier.docx.blocks import BlockWriter
from tcready.dossier.docx.bookmarks import Bookmarks
from tcready.dossier.docx.elements import allowed, begin_field, end_field, linked
from tcready.dossier.docx.page import set_page, set_properties
from tcready.dossier.docx.styles import set_styles
from tcready.dossier.logo import not_in_word
from tcready.formats.steady_zip import steady

IN_CONTENTS = 3
"""The deepest level of the outline that stands in the contents."""
DEEPEST = 6

LOGO = Mm(18)
"""How high the logo is."""


def render_docx(dossier: Dossier) -> bytes:
    """The file's bytes."""
    document = docx.Document()
    set_styles(document, dossier.language)
    set_page(document, dossier)
    set_properties(document, dossier)
    bookmarks = Bookmarks(dossier)
    writer = BlockWriter(document, bookmarks)
    _cover(document, dossier, writer)
    if not dossier.brief:
        _contents(document, dossier, bookmarks)
    for place, section in enumerate(dossier.sections):
        heading = _section(document, section, writer, bookmarks)
        # A part that has parts of its own begins on a new page, and so does the first after the contents.
        apart = not place or bool(section.sections)
        heading.paragraph_format.page_break_before = apart and not dossier.brief
    out = io.BytesIO()
    document.save(out)
    return steady(out.getvalue())


def _cover(document: Document, dossier: Dossier, writer: BlockWriter) -> None:
    if dossier.logo and not not_in_word(dossier.logo):
        shown = document.add_paragraph().add_run().add_picture(io.BytesIO(dossier.logo.data), height=LOGO)
        shown._inline.docPr.set("descr", allowed(dossier.logo.alt))
    document.add_paragraph(allowed(dossier.subtitle), "Subtitle")
    document.add_paragraph(allowed(dossier.title), "Title")
    writer.add(dossier.cover, 1)
    document.add_paragraph()
    for notice in dossier.notices:
        writer.add(notice, 1)
    document.add_paragraph(allowed(dossier.disclaimer), "Quiet")


def _contents(document: Document, dossier: Dossier, bookmarks: Bookmarks) -> None:
    """A field that Word fills in when the document is opened; till then what it will say stands there."""
    document.add_paragraph(allowed(dossier.furniture.contents), "Contents Heading")
    paragraph = None
    for section in _listed(dossier.sections):
        first = paragraph is None
        paragraph = document.add_paragraph(style=f"toc {section.level - 1}")
        if first:
            begin_field(paragraph, f'TOC \\o "1-{IN_CONTENTS - 1}" \\h \\z \\u', dirty=True)
        name = bookmarks.name(section.id)
        linked(paragraph, paragraph.add_run(allowed(section.heading)), anchor=name)
    if paragraph is not None:
        end_field(paragraph)


def _listed(sections: tuple[Section, ...]) -> Iterator[Section]:
    for section in sections:
        if section.level <= IN_CONTENTS:
            yield section
            yield from _listed(section.sections)


def _section(document: Document, section: Section, writer: BlockWriter, bookmarks: Bookmarks) -> Paragraph:
    """Write the section; its heading."""
    heading = document.add_paragraph(allowed(section.heading), f"Heading {min(section.level - 1, DEEPEST)}")
    bookmarks.place(heading, section.id)
    for block in section.blocks:
        writer.add(block, section.level)
    for inner in section.sections:
        _section(document, inner, writer, bookmarks)
    return heading
