"""Sweden's 290 municipalities by their codes: two digits for the county, two for the municipality.

Source: Statistics Sweden (SCB), the register of counties and municipalities; the same since 2003, when
Knivsta became the 290th. Names are without «kommun» or «stad».
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files


@cache
def municipalities() -> Mapping[str, str]:
    """The names by code."""
    text = (files("tcready.core") / "municipalities.txt").read_text(encoding="utf-8")
    return {line[:4]: line[5:] for line in text.splitlines()}


def code_of(name: str) -> str | None:
    """The code of a municipality as people write its name: «Haninge», «Haninge kommun», «Salems kommun»."""
    by_name = {known.casefold(): code for code, known in municipalities().items()}
    bare = " ".join(name.casefold().split()).removesuffix(" kommun").removesuffix(" stad")
    return by_name.get(bare) or by_name.get(bare.removesuffix("s"))


def nearest_codes(code: str) -> list[str]:
    """The three codes nearest one that is none, its own county's first, with their names: `0126 Huddinge`."""
    if not (code.isascii() and code.isdigit()):
        return []

    def distance(known: str) -> tuple[bool, int]:
        return known[:2] != code[:2], abs(int(known) - int(code))

    return [f"{known} {municipalities()[known]}" for known in sorted(municipalities(), key=distance)[:3]]
