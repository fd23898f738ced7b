"""Nothing that is shown can steer a terminal or turn the reading direction."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tcready.core.clean import REPLACEMENT, clean_line, clean_text

BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


@pytest.mark.parametrize(
    "sign", ["\x00", "\x07", "\x1b", "\x1f", "\x7f", "\x80", "\x9b", "\x9f", *BIDI, "\ud800"]
)
def test_controls_are_replaced_by_a_visible_sign(sign: str) -> None:
    assert clean_line(f"a{sign}b") == f"a{REPLACEMENT}b"
    assert clean_text(f"a{sign}b") == f"a{REPLACEMENT}b"


def test_a_terminal_escape_loses_its_power() -> None:
    assert clean_line("\x1b]0;titel\x07\x1b[31mröd") == "\ufffd]0;titel\ufffd\ufffd[31mröd"


def test_a_line_is_one_line() -> None:
    assert clean_line("en\ntvå\ttre\rfyra") == "en två tre fyra"
    assert clean_line("en\u2028två\u2029tre") == "en\ufffdtvå\ufffdtre"


def test_text_keeps_its_lines_and_tabs() -> None:
    assert clean_text("en\ntvå\ttre\r\nfyra") == "en\ntvå\ttre\nfyra"


def test_ordinary_text_is_left_alone() -> None:
    text = "Åäö – «citat», 37 % & [/] 👩‍🔧 日本語"
    assert clean_line(text) == clean_text(text) == text


def test_values_that_are_not_text_are_written() -> None:
    assert clean_line(12) == "12"


@given(st.text(st.characters(codec=None)))
def test_nothing_dangerous_is_left(text: str) -> None:
    assert {unicodedata.category(sign) for sign in clean_line(text)}.isdisjoint({"Cc", "Cs", "Zl", "Zp"})
    assert not set(clean_line(text)) & set(BIDI)
    assert set(clean_text(text)) & {chr(code) for code in range(32)} <= {"\n", "\t"}
    assert len(clean_line(text)) == len(text)
    clean_text(text).encode("utf-8")
