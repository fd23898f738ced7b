"""Text that the fonts of the PDF can show: what has no picture becomes a sign that says so.

An archived PDF may hold no sign without a picture. `glyphs.txt` lists those that have one in every style
that the template uses; `tools/glyphs.py` makes it.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from importlib.resources import files

LACKING = "□"
"""Stands for a sign without a picture; another than the sign for what was dangerous to show."""
MARKS = "\u0300-\u0341\u0343\u0344"
"""Marks set over or under a letter; they stand only on letters of our own alphabets."""
_ASCII = re.compile(r"[\n -~]*\Z")
LONGEST = 8_000
"""The most signs in one string of the file: PDF/A takes 32,767 bytes, and a sign may need four."""

# Invisible by themselves: where a word may break, what joins two signs, how the sign before is to look.
_INVISIBLE = re.compile("[\u00ad\u200b-\u200d\u2060\ufe00-\ufe0f]")


def showable(text: str) -> str:
    """The text in composed form, with a box for each sign the fonts lack.

    Line breaks are kept, and a tab is a space.
    """
    text = text.replace("\t", " ")
    if _ASCII.match(text):
        return text
    composed = _INVISIBLE.sub("", unicodedata.normalize("NFC", text))
    return _lacking().sub(LACKING, composed)


def string(text: str) -> str:
    """The text for a place that holds one string (a title, an alternative), cut where it is too long."""
    shown = showable(text)
    return shown if len(shown) <= LONGEST else f"{shown[: LONGEST - 1]}…"


@cache
def _lacking() -> re.Pattern[str]:
    """What cannot be shown: a sign that is not in the list, or a mark that has no letter to stand on."""
    lines = (files("tcready.dossier.pdf") / "glyphs.txt").read_text(encoding="ascii").split()
    pairs = [line.split("-") for line in lines]
    ranges = "".join(f"\\U{int(first, 16):08x}-\\U{int(last, 16):08x}" for first, last in pairs)
    letter = "[A-Za-z\u00c0-\u024f\u0370-\u052f\u1e00-\u1eff]"
    lone = f"(?<!{letter})(?<![{MARKS}])[{MARKS}]"
    return re.compile(f"[^\n{ranges}{MARKS}]|{lone}")
