"""Shares over time as a row of signs, each as high as its share."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

_SIGNS = "▁▂▃▄▅▆▇█"
NONE = "·"


def spark(shares: Sequence[Fraction | None], most: int = 12) -> str:
    """A sign for each share 0..1, at most the `most` last ones; one that is undefined is a dot."""
    return "".join(
        NONE if share is None else _SIGNS[min(int(share * len(_SIGNS)), len(_SIGNS) - 1)]
        for share in shares[-most:]
    )
