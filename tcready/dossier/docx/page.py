"""The page: its size, what stands at its top and foot, and what the document says of itself."""

from __future__ import annotations

from docx.document import Document
from docx.oxml.ns import qn
from docx.shared import Cm, Mm
from docx.text.paragraph import Paragraph

from tcready.dossier.blocks import Dossier
from tcready.dossier.docx.elements import allowed, field
from tcready.dossier.docx.styles import LOCALES, WIDE, rgb

RUNNING = 60
"""How many signs of the title stand on every page."""
LONGEST = 255
"""Signs that a document's property holds."""


def set_page(document: Document, dossier: Dossier) -> None:
    """A4, with title, diary number and the draft's mark on every page, and the page's number below."""
    (section,) = document.sections
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Cm((21 - WIDE) / 2)
    section.top_margin, section.bottom_margin = Cm(2.4), Cm(2.2)
    section.header_distance = section.footer_distance = Cm(1.1)
    head = section.header.paragraphs[0]
    head.add_run(allowed(_cut(dossier.title)))
    head.add_run("\t" + allowed(_cut(dossier.dnr)) if dossier.dnr else "\t")
    if dossier.draft:
        mark = head.add_run(("   " if dossier.dnr else "") + allowed(dossier.furniture.draft))
        mark.bold, mark.font.color.rgb = True, rgb("unmet")
    foot = section.footer.paragraphs[0]
    foot.add_run(allowed(dossier.generator) + "\t")
    _numbered(foot, dossier.furniture.page)


def set_properties(document: Document, dossier: Dossier) -> None:
    """Title, language and the like, and nothing of the template's."""
    properties = document.core_properties
    draft = f"{dossier.furniture.draft} – " if dossier.draft else ""
    properties.title = allowed(f"{draft}{dossier.title} – {dossier.subtitle}")[:LONGEST]
    properties.subject = allowed(dossier.description)[:LONGEST]
    properties.author = allowed(dossier.title)[:LONGEST]
    properties.last_modified_by = allowed(dossier.generator)[:LONGEST]
    properties.language = LOCALES[dossier.language]
    properties.comments = properties.keywords = ""
    properties.revision = 1
    package = document.part.package
    # A picture of another document, the name of another program, a list of sources that has none.
    for relations, kinds in (
        (package.rels, ("thumbnail", "extended-properties")),
        (document.part.rels, ("customXml",)),
    ):
        for name in [name for name, found in relations.items() if found.reltype.rpartition("/")[2] in kinds]:
            del relations[name]
    settings = document.settings.element
    for name in ("w:savePreviewPicture", "w:proofState", "w:rsids"):
        for found in settings.findall(qn(name)):
            settings.remove(found)
    zoom = settings.find(qn("w:zoom"))
    zoom.attrib.clear()
    zoom.set(qn("w:percent"), "100")
    language = settings.find(qn("w:themeFontLang"))
    if language is not None:
        language.set(qn("w:val"), LOCALES[dossier.language])


def _cut(text: str) -> str:
    return text if len(text) <= RUNNING else text[: RUNNING - 1] + "…"


def _numbered(paragraph: Paragraph, words: str) -> None:
    """`Sida {page} av {pages}` with the numbers as fields."""
    before, _, rest = words.partition("{page}")
    between, _, after = rest.partition("{pages}")
    for text, code in ((before, "PAGE"), (between, "NUMPAGES")):
        paragraph.add_run(text)
        field(paragraph, code, "1")
    paragraph.add_run(after)
