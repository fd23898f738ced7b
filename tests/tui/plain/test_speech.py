"""What is drawn on a screen becomes words, and nothing that is said can move a cursor."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tcready.formats.bar import bar
from tcready.tui.paragraphs import BLANK, Paragraph, Piece, headed, said, signed
from tcready.tui.plain.console import Console
from tcready.tui.plain.speech import said_aloud, spoken, spoken_line

LINES = {
    "a sign is a word": (signed("✗", "bad", "Avtal 2026"), "Brist: Avtal 2026"),
    "a state that is there in words needs none": (
        signed("✗", "bad", "Söder: inte uppfyllt"),
        "Söder: inte uppfyllt",
    ),
    "a bullet is nothing": (signed("•", "quiet", "Norr · Söder"), "Norr, Söder"),
    "a bar is nothing": (
        Paragraph((Piece("◐ "), Piece("1. Samverkan  "), Piece(bar(0.5, 10) + "  "), Piece("  50,0 %"))),
        "Delvis: 1. Samverkan, 50,0 %",
    ),
    "an empty bar is nothing": (
        Paragraph((Piece("○ "), Piece("2. Kvalitet  "), Piece(bar(0, 20) + "  "), Piece("   0,0 %"))),
        "Inte än: 2. Kvalitet, 0,0 %",
    ),
    "columns are parts of a sentence": (Paragraph((Piece("Poäng    "), Piece(" 64,4 %"))), "Poäng, 64,4 %"),
    "an arrow is a word": (said("Poäng 12,5 % → 62,5 %"), "Poäng 12,5 % blir 62,5 %"),
    "what follows": (said("→ 62,5 % · Inte redo"), "Det ger: 62,5 %, Inte redo"),
    "a note at the side": (signed("3", "strong", "Det är gjort. ← krävs"), "3 Det är gjort (krävs)"),
    "a sign in a table": (
        Paragraph((Piece("Norr kommun   "), Piece(" 1"), Piece(" ✓ 2026-01-15  "))),
        "Norr kommun, 1, klart 2026-01-15",
    ),
    "a heading": (headed("Underlag")[1], "Underlag:"),
    "no value": (said("av det bedömda –, täckning 0,0 %"), "av det bedömda inget värde, täckning 0,0 %"),
    "air": (BLANK, ""),
}


@pytest.mark.parametrize("case", LINES)
def test_a_paragraph_is_read_aloud(case: str) -> None:
    paragraph, told = LINES[case]
    assert spoken_line(paragraph) == told


def test_a_curve_is_left_out() -> None:
    curve = [Paragraph((Piece(line),)) for line in ("100 % ┤ ●", "  0 % ┤   ●", "      └───", "2025 2026")]
    assert list(spoken(curve)) == []


def test_what_people_write_with_dashes_is_as_they_wrote_it() -> None:
    assert said_aloud("Avtal 2026–2028 – hela perioden") == "Avtal 2026–2028 – hela perioden"


class _Sink(io.StringIO):
    def isatty(self) -> bool:
        return True


@given(st.text(), st.booleans())
def test_no_text_gets_out_of_its_lines(text: str, terminal: bool) -> None:
    sink = _Sink() if terminal else io.StringIO()
    Console(io.StringIO(), sink, interactive=False).say(text)
    for line in sink.getvalue().split("\n"):
        assert not set(line) & set("\x1b\x07\x9b\r\t\x7f\u202e\u2028")


def test_a_line_is_broken_between_words_on_a_terminal_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    words = "ord " * 60
    on_terminal, in_file = _Sink(), io.StringIO()
    for sink in (on_terminal, in_file):
        Console(io.StringIO(), sink, interactive=False).say(words)
    assert all(len(line) < 60 and line.strip("ord ") == "" for line in on_terminal.getvalue().splitlines())
    assert len(on_terminal.getvalue().splitlines()) > 3
    assert in_file.getvalue() == words.strip() + "\n"
