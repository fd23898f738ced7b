"""The file: every kind of block is set, it can be found one's way in, and it is the same bytes every time."""

from __future__ import annotations

import hashlib
import itertools
import os
import subprocess
import sys
from pathlib import Path
from typing import get_args

import pytest

from tcready.core.errors import WrongInput
from tcready.dossier.blocks import Block, Paragraph, Section, Table, cell, columns
from tcready.dossier.pdf import render
from tcready.dossier.pdf.render import data_of, render_pdf
from tcready.i18n import tell, use
from tests.conftest import ROOT
from tests.dossier.given import dossier
from tests.dossier.pdf.given import of_blocks, one_of_each, read, squeezed, structure, text_in
from tests.dossier.test_html import stockholm


def test_every_kind_of_block_is_set_with_all_it_says() -> None:
    blocks = one_of_each("ORDET")
    assert {type(block) for block in blocks} == set(get_args(Block))
    for block in blocks:
        said = text_in(render_pdf(of_blocks(block))).count("ORDET")
        told = data_of(of_blocks(block)).count("ORDET")
        alternatives = sum(
            str(found.get("/Alt", "")).count("ORDET") for found in structure(render_pdf(of_blocks(block)))
        )
        assert said + alternatives == told > 0, type(block)


def test_what_the_file_says_of_itself() -> None:
    made = read(render_pdf(dossier()))
    assert made.metadata is not None
    assert made.metadata.title == "UTKAST – Teknikcollege Väst – Ansökan: Ny region"
    assert made.metadata.author == "Teknikcollege Väst"
    assert made.metadata["/Keywords"] == "tcready 0.1.0"
    assert made.metadata["/CreationDate"] == "D:20260201000000Z"
    assert made.root_object["/Lang"] == "sv"
    assert not made.attachments
    assert {tuple(map(round, page.mediabox)) for page in made.pages} == {(0, 0, 595, 842)}  # A4


def test_every_page_has_its_number_the_title_and_the_diary_number() -> None:
    made = read(render_pdf(dossier())).pages
    for number, page in enumerate(made, start=1):
        text = squeezed(page.extract_text())
        assert f"Sida{number}av{len(made)}" in text
        assert number == 1 or ("TeknikcollegeVäst" in text and "DnrRS2026/1" in text)


def test_a_draft_says_so_on_every_page_and_nothing_else_does() -> None:
    made = dossier()
    assert all("UTKAST" in squeezed(page.extract_text()) for page in read(render_pdf(made)).pages)
    assert "UTKAST" not in text_in(render_pdf(made._replace(draft=False, notices=())))


def test_bookmarks_and_contents_name_the_sections_with_the_pages_they_are_on() -> None:
    made = dossier()
    reader = read(render_pdf(made))
    pages = {}
    for item in reader.outline:
        if not isinstance(item, list):
            pages[item.title] = reader.get_destination_page_number(item)
    assert list(pages)[-len(made.sections) :] == [section.heading for section in made.sections]
    for heading, place in pages.items():
        assert place is not None
        assert squeezed(heading) in squeezed(reader.pages[place].extract_text())
    contents = next(
        squeezed(page.extract_text()) for page in reader.pages if "Innehåll" in page.extract_text()
    )
    for section in made.sections:
        assert f"{squeezed(section.heading)}." in contents
        assert (
            f".{(pages[section.heading] or 0) + 1}"
            in contents.split(squeezed(section.heading) + ".")[1][:200]
        )


def test_headings_begin_at_one_and_never_skip() -> None:
    levels = [int(found["/S"][2:]) for found in structure(render_pdf(dossier())) if found["/S"][1:2] == "H"]
    assert levels[0] == 1
    assert all(later <= earlier + 1 for earlier, later in itertools.pairwise(levels))


def test_a_table_has_a_caption_and_headers_that_come_back_on_the_next_page() -> None:
    rows = tuple((cell(f"Rad {number}"), cell("text " * 20)) for number in range(60))
    content = render_pdf(of_blocks(Table("t", "Rubriken", columns("Första", "Andra"), rows)))
    roles = [found["/S"] for found in structure(content)]
    assert roles.count("/Caption") == roles.count("/Table") == 1
    assert roles.count("/TH") == 2
    assert roles.count("/TD") == 120
    with_rows = [text for page in read(content).pages if "Rad " in (text := page.extract_text())]
    assert len(with_rows) > 1
    assert all("Första" in text and "Andra" in text for text in with_rows)


def test_a_chart_tells_all_its_numbers_in_words() -> None:
    figure, needs = [found for found in structure(render_pdf(dossier())) if found["/S"] == "/Figure"]
    assert figure["/Alt"].endswith(
        "Gräns för poängen i ett kriterium: 60,0 %; 1. Samverkan: Poäng 100,0 %, Täckning 100,0 %; "
        "2. Styrning: Poäng 100,0 %, Täckning 100,0 %."
    )
    assert needs["/Alt"].endswith("Svarvare: Behov 4, Platser 9.")


def test_links_lead_out_or_to_a_place_in_the_file() -> None:
    annotations = [
        found.get_object() for page in read(render_pdf(dossier())).pages for found in page.get("/Annots", [])
    ]
    outside = [found["/A"]["/URI"] for found in annotations if "/A" in found and "/URI" in found["/A"]]
    assert outside == ["https://exempel.se/lista"]
    assert len(annotations) > len(outside)
    assert all(found.get("/Contents") for found in annotations)


def test_a_link_to_nowhere_is_text() -> None:
    table = Table("t", "x", columns("a"), ((one_of_each("ORD")[3].rows[0][1],),))  # type: ignore[union-attr]
    content = render_pdf(of_blocks(table))
    assert text_in(content).count("ORD") == 5


def test_the_largest_parts_begin_on_pages_of_their_own() -> None:
    long = Section("lang", "Lång", tuple(Paragraph(f"Stycke {number}") for number in range(30)))
    short = Section("kort", "Kort", (Paragraph("Bara en rad"),))
    made = of_blocks()._replace(sections=(short, long))
    texts = [page.extract_text() for page in read(render_pdf(made)).pages]
    assert ["Bara en rad" in text for text in texts[-2:]] == [True, False]
    assert ["Stycke 0" in text for text in texts[-2:]] == [False, True]


def test_in_english_it_says_so() -> None:
    use("en")
    reader = read(render_pdf(dossier()))
    assert reader.root_object["/Lang"] == "en"
    assert "Page 1 of" in reader.pages[0].extract_text()
    assert "Sida" not in reader.pages[0].extract_text()


def test_the_same_inputs_give_the_same_bytes_wherever_it_runs(tmp_path: Path) -> None:
    program = (
        f"import hashlib, sys; sys.path.insert(0, {str(ROOT)!r});"
        "from tests.dossier.given import dossier;"
        "from tcready.dossier.pdf.render import render_pdf;"
        "print(hashlib.sha256(render_pdf(dossier())).hexdigest())"
    )
    here = hashlib.sha256(render_pdf(dossier())).hexdigest()
    for seed, zone, tongue, folder in (
        ("1", "Asia/Tokyo", "C", tmp_path),
        ("2", "America/New_York", "sv_SE.UTF-8", ROOT),
    ):
        ran = subprocess.run(
            [sys.executable, "-c", program],
            cwd=folder,
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": tongue, "HOME": str(folder)},
            capture_output=True,
            text=True,
            check=True,
        )
        assert ran.stdout.strip() == here


def test_a_fault_of_the_typesetter_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(render, "STANDARDS", ["a-1b", "ua-1"])  # which exclude each other
    with pytest.raises(WrongInput) as raised:
        render_pdf(of_blocks())
    line = tell(raised.value.message)
    assert "\n" not in line
    assert "--format html" in line


@pytest.mark.parametrize("name", ["stockholm-2021", "stockholmsregionen-2025"])
@pytest.mark.parametrize(
    ("language", "first", "last"),
    [
        ("sv", "Sammanfattning", "Kriteriernas tre tal"),
        ("en", "Summary", "The criteria's three numbers"),
    ],
)
def test_the_summary_is_one_page(name: str, language: str, first: str, last: str) -> None:
    use(language)
    third = read(render_pdf(stockholm(name))).pages[2].extract_text()  # after the cover and the contents
    assert first in third
    assert last in third
    assert squeezed(third).count("%") > 3 * 8
