"""What a file's name says of it, and what it does not."""

from __future__ import annotations

import pytest

from tcready.review.guessing import Guess, guess
from tests.review.conftest import Sat

ASKED = Guess("protokoll", ("moten",), ("soder",), "begart-soder")


@pytest.mark.parametrize(
    ("name", "proposed"),
    [
        ("Protokoll Söder 2026-03-01.pdf", ASKED),
        ("PROTOKOLL.pdf", ASKED),  # the only one that is asked for
        ("protokollet från norr.pdf", Guess("protokoll", ("moten",), ("norr",))),
        ("avtal_Mittregionen.pdf", Guess("avtal", ("avtal-finns",), ("regionen",))),
        ("avtal.pdf", Guess("avtal", ("avtal-finns", "anordnare-med"), ())),
        ("scan0001.pdf", Guess()),
        ("avtal och protokoll.pdf", Guess()),  # one as much as the other
        ("", Guess()),
    ],
)
def test_guesses(sat: Sat, name: str, proposed: Guess) -> None:
    desk = sat("anna")
    assert guess(name, desk.framework, desk.records) == proposed
