"""What is seen in an appendix's file: real archives, and some as bad as they come."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Mapping

import pytest
from openpyxl import Workbook
from openpyxl.comments import Comment

from tcready.core.xray.personal_numbers import has_personal_number
from tcready.dossier import file_traits
from tcready.dossier.file_traits import Trait, traits
from tests.dossier.given import DAY, dossier

NUMBER = "19640823-3234"  # Skatteverket's own example of how the last digit is reckoned
DOCUMENT = '<w:document xmlns:w="x"><w:body>{}</w:body></w:document>'


def seen(data: bytes, name: str = "fil") -> list[Trait]:
    return list(traits(io.BytesIO(data), name, DAY))


def archive(parts: Mapping[str, str | bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(name, content)
    return stream.getvalue()


def word(body: str, **parts: str) -> bytes:
    return archive({"word/document.xml": DOCUMENT.format(body), **parts})


def pdf(*objects: bytes) -> bytes:
    return b"%PDF-1.7\n" + b"\n".join(objects) + b"\ntrailer <</Root 1 0 R>>\n%%EOF"


def test_our_own_pdf_says_that_it_is_pdfa() -> None:
    from tcready.dossier.pdf.render import render_pdf

    assert seen(render_pdf(dossier())) == []


def test_a_pdf_that_does_not_say_so_is_told() -> None:
    assert seen(pdf(b"1 0 obj <<>> endobj")) == [Trait.NOT_PDFA]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be"])
def test_the_claim_is_found_in_any_encoding(encoding: str) -> None:
    packet = "<rdf:Description><pdfaid:part>2</pdfaid:part></rdf:Description>".encode(encoding)
    assert seen(pdf(b"5 0 obj <</Type /Metadata>> stream\n" + packet + b"\nendstream")) == []


def test_the_claim_is_found_in_a_compressed_packet() -> None:
    packed = zlib.compress(b"<pdfaid:part>3</pdfaid:part>")
    made = b"5 0 obj <</Type /Metadata /Filter /FlateDecode>>\nstream\r\n" + packed + b"\nendstream"
    assert seen(pdf(made)) == []
    assert seen(pdf(made.replace(packed, b"skrap"))) == [Trait.NOT_PDFA]


def test_a_locked_pdf_and_one_with_a_script_are_told() -> None:
    assert seen(pdf(b"2 0 obj <</S /JavaScript /JS (app.alert(1))>> endobj")) == [
        Trait.NOT_PDFA,
        Trait.MACROS,
    ]
    locked = pdf(b"").replace(b"/Root", b"/Encrypt 9 0 R /Root")
    assert seen(locked) == [Trait.NOT_PDFA, Trait.LOCKED]


@pytest.mark.parametrize("tag", ["ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange"])
def test_tracked_changes_in_a_text_document(tag: str) -> None:
    assert seen(word(f'<w:p><w:{tag} w:id="1" w:author="a"><w:r/></w:{tag}></w:p>')) == [
        Trait.TRACKED,
        Trait.NOT_PDF,
    ]


def test_a_clean_text_document_is_only_no_pdf() -> None:
    # Names that begin as those of changes do, and the words themselves as text.
    body = "<w:p><w:insideH/><w:delText>x</w:delText><w:t>&lt;w:ins &gt; del</w:t></w:p>"
    assert seen(word(body)) == [Trait.NOT_PDF]


def test_what_is_a_change_in_word_is_not_one_elsewhere() -> None:
    assert seen(archive({"xl/worksheets/sheet1.xml": "<sheet><ins /><del /></sheet>"})) == [Trait.NOT_PDF]
    revised = {"xl/revisions/revisionHeaders.xml": "<headers/>"}
    assert seen(archive(revised)) == [Trait.TRACKED, Trait.NOT_PDF]


def test_changes_in_a_footnote_count_too() -> None:
    note = {"word/footnotes.xml": '<w:footnotes><w:del w:id="1"/></w:footnotes>'}
    assert Trait.TRACKED in seen(word("", **note))


def test_comments_in_a_text_document() -> None:
    empty = {"word/comments.xml": "<w:comments></w:comments>"}
    assert seen(word("", **empty)) == [Trait.NOT_PDF]
    filled = {"word/comments.xml": '<w:comments><w:comment w:id="0"><w:p/></w:comment></w:comments>'}
    assert seen(word("", **filled)) == [Trait.COMMENTS, Trait.NOT_PDF]


def test_comments_in_a_real_workbook() -> None:
    def saved(book: Workbook) -> bytes:
        stream = io.BytesIO()
        book.save(stream)
        return stream.getvalue()

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet["A1"] = "Budget"
    assert seen(saved(book)) == [Trait.NOT_PDF]
    sheet["A1"].comment = Comment("Stämmer det?", "a")
    assert seen(saved(book)) == [Trait.COMMENTS, Trait.NOT_PDF]


@pytest.mark.parametrize("name", ["word/vbaProject.bin", "xl/vbaProject.bin", "Basic/Standard/Module1.xml"])
def test_macros(name: str) -> None:
    assert seen(archive({name: b"\x00"})) == [Trait.MACROS, Trait.NOT_PDF]


def test_open_document_texts() -> None:
    content = (
        "<office:text><text:tracked-changes><text:changed-region/></text:tracked-changes>{}</office:text>"
    )
    note = "<office:annotation><text:p>x</text:p></office:annotation>"
    assert seen(archive({"content.xml": content.format(note)})) == [
        Trait.TRACKED,
        Trait.COMMENTS,
        Trait.NOT_PDF,
    ]
    clean = "<office:text><text:p>x<office:annotation-end/></text:p></office:text>"
    assert seen(archive({"content.xml": clean})) == [Trait.NOT_PDF]


def test_a_personal_number_that_the_document_has_cut_in_runs() -> None:
    assert has_personal_number(NUMBER, DAY)
    runs = "".join(f"<w:r><w:t>{part}</w:t></w:r>" for part in ("Elev ", "1964", "0823-32", "34", "."))
    assert seen(word(f"<w:p>{runs}</w:p>")) == [Trait.PERSONAL_NUMBER, Trait.NOT_PDF]
    # In two paragraphs it is none.
    apart = "<w:p><w:t>19640823-</w:t></w:p><w:p><w:t>3234</w:t></w:p>"
    assert seen(word(apart)) == [Trait.NOT_PDF]


@pytest.mark.parametrize("name", ["lista.csv", "lista.TXT", "brev.eml"])
def test_a_personal_number_in_a_text(name: str) -> None:
    assert seen(f"namn;nr\nx;{NUMBER}\n".encode(), name) == [Trait.PERSONAL_NUMBER, Trait.NOT_PDF]
    assert seen(b"namn;nr\nx;556016-0680\n", name) == [Trait.NOT_PDF]


def test_what_cannot_be_looked_into_is_said() -> None:
    assert seen(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 100, "gammal.doc") == [
        Trait.NOT_PDF,
        Trait.UNREAD,
    ]
    assert seen(b"\x00\x01", "film.mp4") == [Trait.NOT_PDF, Trait.UNREAD]
    assert seen(b"\x89PNG\r\n\x1a\n", "bild.png") == [Trait.NOT_PDF]
    assert seen(b"", "tom.txt") == [Trait.NOT_PDF]


def test_a_broken_archive_and_one_that_swells_are_not_looked_into(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = word("<w:p/>")
    assert seen(whole[:-30]) == [Trait.NOT_PDF, Trait.UNREAD]
    bomb = archive({"word/document.xml": b" " * 200_000})
    assert len(bomb) < 2000
    monkeypatch.setattr(file_traits, "MOST_UNPACKED", 100_000)
    assert seen(bomb) == [Trait.NOT_PDF, Trait.UNREAD]
    monkeypatch.setattr(file_traits, "MOST_PARTS", 1)
    assert seen(archive({"a.xml": "", "b.xml": ""})) == [Trait.NOT_PDF, Trait.UNREAD]


def test_an_archive_that_lies_about_its_sizes_is_not_looked_into() -> None:
    """The directory says 10 bytes and the part holds 200 000: reading stops at what was said."""
    made = bytearray(archive({"word/document.xml": b"<w:ins >" * 25_000}))
    place = made.index(b"PK\x01\x02")
    made[place + 24 : place + 28] = (10).to_bytes(4, "little")
    assert seen(bytes(made)) == [Trait.NOT_PDF, Trait.UNREAD]


def test_a_locked_part_is_told() -> None:
    made = bytearray(word("<w:p/>"))
    local, central = made.index(b"PK\x03\x04"), made.index(b"PK\x01\x02")
    made[local + 6] |= 1
    made[central + 8] |= 1
    assert seen(bytes(made)) == [Trait.LOCKED, Trait.NOT_PDF]


def test_a_document_type_is_never_expanded() -> None:
    lol = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>' + DOCUMENT.format("&b;")
    assert seen(archive({"word/document.xml": lol})) == [Trait.NOT_PDF]
