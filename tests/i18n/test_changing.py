"""What changed, in words: signs, rounding, and a name for every cause."""

from __future__ import annotations

from fractions import Fraction

import pytest

from tcready.core.delta import Cause
from tcready.i18n.changing import cause_short, cause_word, gain_sentence, points, rounded_apart, signed


@pytest.mark.parametrize(
    ("gain", "told"),
    [
        ("0.052", "+5,2"),
        ("-0.008", "−0,8"),
        ("1", "+100,0"),
        ("0", "±0,0"),
        ("0.0525", "+5,2"),  # half to even
        ("0.0535", "+5,4"),
        ("0.0001", "+ under 0,1"),
        ("-0.0001", "− under 0,1"),
    ],
)
def test_a_difference_has_a_sign_and_a_tenth(gain: str, told: str) -> None:
    assert signed(Fraction(gain)) == told
    assert points(Fraction(gain)) == f"{told} procentenheter"


@pytest.mark.parametrize(
    ("gain", "told"),
    [
        ("0.052", "Poängen har stigit med 5,2 procentenheter."),
        ("-0.3", "Poängen har sjunkit med 30,0 procentenheter."),
        ("0", "Poängen är densamma."),
        ("0.0001", "Poängen har stigit med mindre än 0,1 procentenheter."),
        ("-0.0001", "Poängen har sjunkit med mindre än 0,1 procentenheter."),
    ],
)
def test_how_the_score_has_moved_is_a_sentence(gain: str, told: str) -> None:
    assert gain_sentence(Fraction(gain)) == told


def test_it_is_said_when_rounded_parts_do_not_add_up() -> None:
    third = Fraction(1, 30)  # 3,33… shown as 3,3; three of them are 10,0 and not 9,9
    assert rounded_apart(Fraction(1, 10), [third, third, third])
    assert not rounded_apart(Fraction(1, 10), [Fraction(1, 5), Fraction(-1, 10)])


def test_every_cause_has_two_names_of_its_own() -> None:
    assert len({cause_word(cause) for cause in Cause}) == len({cause_short(cause) for cause in Cause}) == 10
