"""The dossier of the large region in every form: the same headings, nothing hostile, the same bytes again."""

from __future__ import annotations

import io
import re
import subprocess
import sys
import zipfile
from html.parser import HTMLParser
from pathlib import Path

import docx
import pytest
from pypdf import PdfReader

from tcready.dossier.pdf.signs import showable
from tests.cli.conftest import Typed, typed  # noqa: F401
from tests.cli.test_hostile import harmless
from tests.conftest import NOT_VALIDATED, WHOLE, WHOLE_SAID
from tests.dossier.page import Page
from tests.dossier.pdf.conforming import must_conform
from tests.large.conftest import MOST_MEMORY, Written

FORMS = ("html", "pdf", "docx", "zip")
LANGUAGES = pytest.mark.parametrize("language", ["sv", "en"])
Heading = tuple[int, str]


class Headings(HTMLParser):
    """The headings of a page below its title: level and text, and whether one names a section."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[Heading] = []
        self.sections: list[Heading] = []
        self._open: tuple[int, bool] | None = None
        self._text = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if re.fullmatch("h[2-6]", tag):
            self._open, self._text = (int(tag[1]) - 1, "id" in dict(attrs)), ""

    def handle_endtag(self, tag: str) -> None:
        if self._open and re.fullmatch("h[2-6]", tag):
            level, names = self._open
            heading = (level, squeezed(self._text))
            self.found.append(heading)
            if names:
                self.sections.append(heading)
            self._open = None

    def handle_data(self, data: str) -> None:
        self._text += data


def squeezed(text: str) -> str:
    return " ".join(text.split())


def of_page(path: Path) -> Headings:
    page = path.read_text("utf-8")
    return Headings(page[page.index("<main") :])


def of_document(path: Path) -> list[Heading]:
    found = []
    for paragraph in docx.Document(str(path)).paragraphs:
        name = (paragraph.style and paragraph.style.name) or ""
        if name.startswith("Heading "):
            found.append((int(name.removeprefix("Heading ")), squeezed(paragraph.text)))
    return found


def of_bookmarks(items: list[object], level: int = 1) -> list[Heading]:
    found: list[Heading] = []
    for item in items:
        if isinstance(item, list):
            found += of_bookmarks(item, level + 1)
        else:
            found.append((level, squeezed(str(item.title))))  # type: ignore[attr-defined]
    return found


@LANGUAGES
def test_every_form_has_the_same_headings(written: dict[str, Written], language: str) -> None:
    page, document = of_page(written[language].of("html")), of_document(written[language].of("docx"))
    assert len(page.sections) > 200
    assert document == page.found
    bookmarks = of_bookmarks(PdfReader(written[language].of("pdf")).outline)  # type: ignore[arg-type]
    # Signs that the fonts of the file lack are boxes there, as its last page says.
    assert bookmarks == [(level, squeezed(showable(text))) for level, text in page.sections]


def test_the_languages_have_as_many_headings_at_the_same_levels(written: dict[str, Written]) -> None:
    levels = [
        [level for level, _ in of_page(written[language].of("html")).found] for language in ("sv", "en")
    ]
    assert levels[0] == levels[1]


@pytest.mark.parametrize("form", FORMS)
def test_the_same_bytes_in_other_surroundings(written: dict[str, Written], form: str) -> None:
    assert written["sv"].of(form).read_bytes() == written["again"].of(form).read_bytes()


def test_what_it_takes(written: dict[str, Written]) -> None:
    assert all(one.memory < MOST_MEMORY for one in written.values())


@LANGUAGES
def test_nothing_hostile_on_the_page(written: dict[str, Written], language: str) -> None:
    text = written[language].of("html").read_text("utf-8")
    assert harmless(text.replace("\t", ""))
    page = Page(text)
    assert page.faults == []
    assert page.header_faults == []
    assert not {"script", "img", "iframe", "object", "form", "link", "base"} & {
        tag for tag, _ in page.elements
    }
    assert not [name for _, given in page.elements for name in given if name.startswith("on")]
    assert all(re.match(r"#|https?://|mailto:", address) for address in page.values("href"))
    assert "<script>alert(1)</script>" in "".join(page.text)  # it is read, and does nothing


@LANGUAGES
def test_nothing_hostile_in_the_document(written: dict[str, Written], language: str) -> None:
    with zipfile.ZipFile(written[language].of("docx")) as parts:
        names = parts.namelist()
        body = parts.read("word/document.xml").decode()
        links = parts.read("word/_rels/document.xml.rels").decode()
    assert not [
        name for name in names if "vba" in name.lower() or ("embed" in name.lower() and "xlsx" not in name)
    ]
    assert harmless(body.replace("\r", "").replace("\t", ""))
    assert "<script" not in body
    outside = re.findall(r'Target="([^"]*)" TargetMode="External"', links)
    outside += re.findall(r'TargetMode="External" Target="([^"]*)"', links)
    assert outside
    assert all(re.match("https?://|mailto:", address) for address in outside)


@LANGUAGES
def test_nothing_hostile_in_the_pdf(written: dict[str, Written], language: str) -> None:
    data = written[language].of("pdf").read_bytes()
    for name in (b"/JavaScript", b"/JS", b"/Launch", b"/EmbeddedFile", b"/OpenAction", b"/AA"):
        assert not re.search(name + rb"[\s<(/\[]", data), name
    reader = PdfReader(io.BytesIO(data), strict=True)
    assert len(reader.pages) > 300
    addresses = [
        str(note["/A"]["/URI"])
        for page in reader.pages
        for note in (found.get_object() for found in page.get("/Annots", ()))
        if "/URI" in note.get("/A", {})
    ]
    assert len(addresses) > 100
    assert all(address.isascii() for address in addresses)
    assert all(re.match("https?://|mailto:", address) for address in addresses)


@pytest.mark.skipif(not WHOLE, reason=f"{NOT_VALIDATED}, those of the large region: {WHOLE_SAID}")
def test_the_pdf_is_what_it_says_it_is(written: dict[str, Written]) -> None:
    must_conform(written["sv"].of("pdf"), written["en"].of("pdf"))


def test_the_archive_holds_and_an_independent_judge_accepts_it(
    typed: Typed,  # noqa: F811
    written: dict[str, Written],
    tmp_path: Path,
) -> None:
    path = written["sv"].of("zip")
    assert typed("verify", path).code == 0
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        forms = {name.rpartition(".")[2]: archive.read(name) for name in names if "/ansokan." in name}
        archive.extractall(tmp_path / "bag")
    assert all(
        re.fullmatch(r"[a-z0-9./-]+", name.partition("/data/bilagor/")[2])
        for name in names
        if "/bilagor/" in name
    )
    assert all(forms[form] == written["sv"].of(form).read_bytes() for form in FORMS[:3])
    (bag,) = (tmp_path / "bag").iterdir()
    judged = subprocess.run(
        [sys.executable, "-m", "bagit", "--validate", bag], capture_output=True, check=False
    )
    assert judged.returncode == 0, judged.stderr
    changed = tmp_path / "changed.zip"
    data = bytearray(path.read_bytes())
    data[len(data) // 3] ^= 1
    changed.write_bytes(data)
    assert typed("verify", changed).code == 1
