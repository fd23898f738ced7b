"""Exact numbers: read from decimal text, calculated as fractions, rounded once when shown."""

from __future__ import annotations

import re
from collections.abc import Iterable
from fractions import Fraction

_DECIMAL = re.compile(r"-?[0-9]{1,15}(\.[0-9]{1,15})?", re.ASCII)


def exact(text: str) -> Fraction:
    """The exact value of decimal text such as `0.80` or `-3`; ValueError for anything else."""
    if not _DECIMAL.fullmatch(text):
        raise ValueError(text)
    return Fraction(text)


def decimal_text(value: Fraction) -> str:
    """Shortest decimal text of a value with a finite decimal form; ValueError otherwise."""
    sign = "-" if value < 0 else ""
    whole, rest = divmod(abs(value.numerator), value.denominator)
    digits = ""
    while rest:
        digit, rest = divmod(rest * 10, value.denominator)
        digits += str(digit)
        if len(digits) > 30:
            raise ValueError(f"{value} has no finite decimal form")
    return f"{sign}{whole}.{digits}" if digits else f"{sign}{whole}"


def fraction_text(value: Fraction | int) -> str:
    """`n/d` in lowest terms, also for whole numbers: `1/1`."""
    value = Fraction(value)
    return f"{value.numerator}/{value.denominator}"


def mean(values: Iterable[Fraction], count: int) -> Fraction:
    """The sum of the values over `count`, which may be more than there are.

    Added in whole numbers over each denominator, so that many fractions cost little more than ints.
    """
    over: dict[int, int] = {}
    for value in values:
        above, below = value.as_integer_ratio()
        over[below] = over.get(below, 0) + above
    total, whole = 0, 1
    for below, above in over.items():
        total, whole = total * below + above * whole, whole * below
    return Fraction(total, whole * count)


def shown_tenths(value: Fraction) -> int:
    """A share as tenths of a percent (0..1000), half to even.

    Only 0 shows as 0 and only 1 as 1000: between them never below 1 nor above 999.
    """
    if value <= 0:
        return 0
    if value >= 1:
        return 1000
    return min(999, max(1, round(value * 1000)))  # round() of a Fraction is half to even


def shown(value: Fraction) -> float:
    """A share as percent with one decimal, for `shown` in JSON and nothing else."""
    return shown_tenths(value) / 10


def percent(value: Fraction | None, decimal_sign: str = ",", space: str = " ") -> str:
    """A share as people read it, `46,2 %` (English: `46.2%`); an undefined one is an en dash."""
    if value is None:
        return "–"
    whole, tenth = divmod(shown_tenths(value), 10)
    return f"{whole}{decimal_sign}{tenth}{space}%"
