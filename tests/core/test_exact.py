"""Exact numbers: read, written, and rounded once."""

from __future__ import annotations

import re
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tcready.core.exact import decimal_text, exact, fraction_text, percent, shown, shown_tenths


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0.80", Fraction(4, 5)),
        ("-3", Fraction(-3)),
        ("007", Fraction(7)),
        ("0", Fraction(0)),
        ("1.10", Fraction(11, 10)),
        ("0.000000000000001", Fraction(1, 10**15)),
    ],
)
def test_decimal_text_is_read_exactly(text: str, value: Fraction) -> None:
    assert exact(text) == value


@pytest.mark.parametrize(
    "text",
    ["", " 1", "1 ", "1\n", "+1", "1.", ".5", "1,5", "1/2", "1e3", "nan", "inf", "1_000", "--1", "١", "0x1"],
)
def test_other_spellings_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(text)}\\Z"):
        exact(text)


@pytest.mark.parametrize("digits", ["1" * 16, "0." + "1" * 16])
def test_more_than_fifteen_digits_are_refused(digits: str) -> None:
    with pytest.raises(ValueError, match=digits):
        exact(digits)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Fraction(4, 5), "0.8"),
        (Fraction(-1, 2), "-0.5"),
        (Fraction(3), "3"),
        (Fraction(0), "0"),
        (Fraction(1, 8), "0.125"),
        (Fraction(-7, 4), "-1.75"),
    ],
)
def test_the_shortest_decimal_text(value: Fraction, text: str) -> None:
    assert decimal_text(value) == text


def test_a_third_has_no_decimal_text() -> None:
    with pytest.raises(ValueError, match="1/3"):
        decimal_text(Fraction(1, 3))


@given(st.from_regex(r"-?[0-9]{1,15}(\.[0-9]{1,15})?", fullmatch=True, alphabet="-.0123456789"))
def test_written_and_read_back_is_the_same(text: str) -> None:
    assert exact(decimal_text(exact(text))) == exact(text)


def test_a_fraction_is_in_lowest_terms_also_when_whole() -> None:
    assert fraction_text(Fraction(2, 4)) == "1/2"
    assert fraction_text(1) == "1/1"
    assert fraction_text(Fraction(0)) == "0/1"


@pytest.mark.parametrize(
    ("value", "tenths"),
    [
        (Fraction(0), 0),
        (Fraction(1), 1000),
        (Fraction(1, 10**9), 1),  # never 0 when there is something
        (1 - Fraction(1, 10**9), 999),  # never all when something is missing
        (Fraction(1, 2000), 1),  # 0.05 would be half to even: 0
        (Fraction(1999, 2000), 999),  # 99.95 would be 100.0
        (Fraction(625, 10000), 62),  # 6.25: half to even, down
        (Fraction(1875, 10000), 188),  # 18.75: half to even, up
        (Fraction(62501, 10**6), 63),  # just above the half
        (Fraction(62499, 10**6), 62),
        (Fraction(37, 80), 462),  # 46.25
        (Fraction(37, 40), 925),
        (Fraction(1, 3), 333),
        (Fraction(2, 3), 667),
    ],
)
def test_rounded_once_half_to_even_and_never_falsely_all_or_nothing(value: Fraction, tenths: int) -> None:
    assert shown_tenths(value) == tenths


def test_shown_and_read() -> None:
    assert shown(Fraction(37, 80)) == 46.2
    assert percent(Fraction(37, 80)) == "46,2 %"
    assert percent(Fraction(37, 80), ".", "") == "46.2%"
    assert percent(Fraction(0)) == "0,0 %"
    assert percent(Fraction(1)) == "100,0 %"
    assert percent(None) == "–"


@given(st.fractions(0, 1))
def test_only_nothing_shows_as_nothing_and_only_all_as_all(value: Fraction) -> None:
    tenths = shown_tenths(value)
    assert (tenths == 0) == (value == 0)
    assert (tenths == 1000) == (value == 1)
    assert abs(Fraction(tenths, 1000) - value) <= Fraction(1, 1000)
