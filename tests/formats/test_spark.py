"""A row of signs, each as high as its share."""

from __future__ import annotations

from fractions import Fraction

from tcready.formats.spark import spark


def test_each_sign_is_as_high_as_its_share() -> None:
    eighths = [Fraction(n, 8) for n in range(9)]
    assert spark(eighths) == "▁▂▃▄▅▆▇██"


def test_what_is_undefined_is_a_dot_and_only_the_last_ones_are_drawn() -> None:
    assert spark([Fraction(0), None, Fraction(1)]) == "▁·█"
    assert spark([Fraction(1)] * 3 + [Fraction(0)] * 2, most=3) == "█▁▁"
    assert spark([]) == ""
