"""Which signs can be shown: typst itself is asked about every one of them."""

from __future__ import annotations

import pytest

from tcready.dossier.pdf.breaking import text_of
from tcready.dossier.pdf.signs import LONGEST, showable, string
from tools.glyphs import TARGET, ranges, refused


def _listed() -> list[str]:
    pairs = [line.split("-") for line in TARGET.read_text(encoding="ascii").split()]
    return [chr(code) for first, last in pairs for code in range(int(first, 16), int(last, 16) + 1)]


def test_typst_shows_every_sign_of_the_list_in_every_style() -> None:
    signs = _listed()
    assert {*"åäöÅÄÖéüøæßðþ§€–—…«»”’•✓✗◐○□\ufffd", "\u00a0"} <= set(signs)
    assert refused(signs) == set()


def test_typst_refuses_what_is_not_in_the_list() -> None:
    assert refused(["中", "a", "\U0001f600"]) == {"中", "\U0001f600"}
    assert not {"中", "\U0001f600"} & set(_listed())


def test_runs_of_code_points() -> None:
    assert list(ranges("cabxz")) == ["0061-0063", "0078-0078", "007a-007a"]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("rad 1\nrad 2 ~", "rad 1\nrad 2 ~"),
        ("A\u030angstro\u0308m", "Ångström"),  # as some file systems write names
        ("x\u0301", "x\u0301"),
        ("\u0301x", "□x"),  # a mark without a letter
        ("中文", "□□"),
        ("👍\ufe0f", "□"),
        ("sam\u00adverkan\u200b", "samverkan"),
        ("\ufffd", "\ufffd"),
    ],
)
def test_what_is_shown(text: str, shown: str) -> None:
    assert showable(text) == shown


def test_a_string_of_the_file_is_cut() -> None:
    assert string("å" * LONGEST) == "å" * LONGEST
    assert string("å" * (LONGEST + 1)) == "å" * (LONGEST - 1) + "…"


@pytest.mark.parametrize(
    ("text", "room", "pieces"),
    [
        ("kort", 8, "kort"),
        ("kompetensförsörjningsplanen", 8, "kompetensförsörjningsplanen"),  # hyphenated by typst
        ("w" * 10, 4, ["wwww", "wwww", "ww"]),
        ("se https://exempel.se/sida nu", 5, ["se https://", "exempel.", "se/", "sida nu"]),
        ("12345678901234567890", 8, ["1234", "5678", "9012", "3456", "7890"]),
        ("x\u0301" * 8, 3, ["x\u0301" * 4, "x\u0301" * 4]),
    ],
)
def test_where_a_word_may_be_broken(text: str, room: float, pieces: object) -> None:
    assert text_of(text, room) == pieces


def test_pieces_are_the_text_again() -> None:
    text = "  två  mellanslag " + "w" * 99 + " slut " + "1" * 50
    assert "".join(text_of(text, 5)) == text
