"""A share as a bar of signs that reads without colour."""

from __future__ import annotations

from fractions import Fraction


def bar(share: Fraction | float, width: int = 20) -> str:
    """`width` signs for a share 0..1: as many full ones as it rounds to."""
    full = round(share * width)
    return "█" * full + "·" * (width - full)
