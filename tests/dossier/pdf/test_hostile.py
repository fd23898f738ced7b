"""Whatever people write comes out as they wrote it: nothing is read as typst, and no text stops a file."""

from __future__ import annotations

import unicodedata
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tcready.core.clean import clean_line, clean_text
from tcready.dossier.blocks import Chart, Items, Paragraph, Prose, Span, Table, cell, columns
from tcready.dossier.markdown import html_of
from tcready.dossier.pdf.render import render_pdf
from tcready.dossier.pdf.signs import LACKING, showable
from tests.dossier.pdf.given import of_blocks, one_of_each, read, squeezed, text_in

MARKUP = (
    *(
        "#let x = 1",
        "#import",
        '#include "/etc/passwd"',
        '#read("/etc/passwd")',
        "#panic()",
        "#sys.inputs",
        "#{",
    ),
    *(
        "$",
        "$x^2$",
        "*",
        "_",
        "`",
        "```",
        "@ref",
        "<label>",
        "\\",
        "\\u{41}",
        "]",
        "[",
        "}",
        "{",
        "//",
        "/* */",
    ),
    *(
        "= ",
        "- ",
        "+ ",
        "/ a: b",
        "~",
        "--",
        "---",
        "...",
        "'",
        '"',
        "#",
        "https://x.se",
        "\n",
        "\n\n",
        "    ",
        "> ",
    ),
    *(
        "\x00",
        "\x1b[31m",
        "\u202e",
        "\u2028",
        "\u200b",
        "e\u0301",
        "\ufb01",
        "\U0001f600",
        "中",
        "å",
    ),
)
# What is read from the right stands in another order in the file, and a mark with a picture of its own is
# read twice by some readers. That neither stops a file is tried in `test_conforming`.
PLAIN = st.characters(exclude_categories=("Cs",)).filter(
    lambda sign: unicodedata.bidirectional(sign) not in ("R", "AL", "AN", "NSM")
)
NARROW = 8 * 0.4
"""Points that a sign of these words takes at the least: the smallest text, and a narrow letter."""
TEXTS = st.lists(st.sampled_from(MARKUP) | st.text(PLAIN, max_size=8), max_size=25).map("".join)


@settings(max_examples=80, deadline=None)
@given(TEXTS)
def test_plain_text_comes_out_as_it_is(text: str) -> None:
    said = clean_line(text)
    found = text_in(render_pdf(of_blocks(Paragraph("FÖRE"), Paragraph(said), Items(("EFTER",)))))
    assert _after(found, "FÖRE").split("•EFTER")[0] == squeezed(_expected(said))


@settings(max_examples=80, deadline=None)
@given(TEXTS)
@example("    #let x = 1\t")
@example("#let x = 1\t0")
def test_markdown_comes_out_as_it_does_on_the_page(source: str) -> None:
    said = clean_text(source)
    found = text_in(render_pdf(of_blocks(Paragraph("FÖRE"), Prose(said), Paragraph("EFTER"))))
    place = 0
    prose = _after(found, "FÖRE").split("EFTER")[0]
    for node in _Texts(html_of(said, 2)).found:
        word = squeezed(_expected(node))
        assert word in prose[place:], (word, prose[place:])
        place = prose.index(word, place) + len(word)


@pytest.mark.parametrize("sign", ["w", "—", "å\u0301", "a1", "\u05d0"])
def test_a_word_of_ten_thousand_signs_is_whole_and_stays_on_the_page(sign: str) -> None:
    word = sign * (10_000 // len(sign))
    table = Table("t", "x", columns("Ord", word, "c"), ((cell("a"), cell(word), cell(word)),))
    for block, times in ((Paragraph(word), 1), (Prose(f"**{word}**"), 1), (table, 3)):
        content = render_pdf(of_blocks(block))
        last = showable(sign)[-1]
        assert text_in(content).count(last) >= times * word.count(sign)
        edge = 595.28 - 62.64 + 1
        assert max(_right_edges(content)) <= edge


def test_what_no_string_of_a_file_can_hold_is_shown_and_stops_nothing() -> None:
    word = "å" * 17_000  # two bytes each: more than PDF/A takes in a title, an address or an alternative
    address = f"https://exempel.se/{word}"
    linked = Table("t", "x", columns("a"), ((cell(Span(address, href=address)),),))
    chart = next(block for block in one_of_each(word[:9_000]) if isinstance(block, Chart))
    prose = Prose(f"# {word}\n\n[{word}]({address}) {address}")
    made = of_blocks(prose, linked, chart, title=word)
    made = made._replace(sections=(made.sections[0]._replace(heading=word),))
    assert text_in(render_pdf(made)).count("å") > 4 * len(word)


def test_a_word_in_many_looks_stays_on_the_page() -> None:
    content = render_pdf(of_blocks(Prose("w*w*" * 3_000)))
    assert max(_right_edges(content)) <= 595.28 - 62.64 + 1


def test_a_sign_without_a_picture_is_a_box_and_the_last_page_says_so() -> None:
    found = text_in(render_pdf(of_blocks(Paragraph("före \U0001f600 efter"))))
    assert f"före{LACKING}efter" in found
    assert f"Teckensaknas:{LACKING}" in found
    assert "Teckensaknas" not in text_in(render_pdf(of_blocks(Paragraph("före efter"))))


def _expected(text: str) -> str:
    return showable(text)


def _after(found: str, word: str) -> str:
    return found[found.index(word) + len(word) :]


class _Texts(HTMLParser):
    """The texts of a page, without what is around them."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self.feed(page)
        self.close()

    def handle_data(self, data: str) -> None:
        self.found.append(data)


def _right_edges(content: bytes) -> list[float]:
    """Where each stretch of text on the pages ends at the least, in points from the left."""
    edges: list[float] = []

    def seen(operator: bytes, operands: list[Any], matrix: list[float], text: list[float]) -> None:
        if operator in (b"Tj", b"TJ"):
            parts = operands[0] if operator == b"TJ" else operands
            signs = sum(len(part) for part in parts if isinstance(part, str | bytes)) / 2  # two bytes each
            begins = matrix[0] * text[4] + matrix[2] * text[5] + matrix[4]
            edges.append(begins + signs * NARROW)

    for page in read(content).pages:
        page.extract_text(visitor_operand_before=seen)
    return edges
