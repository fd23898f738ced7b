"""How wide a text will be, about, and where a word too long for its place may be broken.

A word of letters is left to typst, which hyphenates it. Anything else that is too wide (an address, a
checksum, ten thousand w) is cut into pieces; the template joins them with a place to break and nothing
between, so the word can still be copied whole.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TypeAlias

from tcready.dossier.pdf.signs import showable

Text: TypeAlias = str | list[str]
"""A text, or its pieces where a line may end between them."""

LINE = 45.0
"""The width of a line of running text, in ems."""
PIECE = 4
_LONGEST_HYPHENATED = 40
_NARROW = frozenset("iljtfrI.,:;'|!()[]{} -/\\`·")
_WIDE = frozenset("mwMW@%—…Æ&")
# Runs that hyphenation finds a place in: no long run of only vowels or only consonants.
_UNBROKEN = re.compile(r"[aeiouyåäöéüæø]{4}|[^aeiouyåäöéüæø]{7}|[^a-zåäöéüæøèáóíç]", re.IGNORECASE)
_AFTER = re.compile(r"(?<=[-/–])")
_ADDRESS = re.compile(r"@|://|-[0-9]")
"""What is no word: typst ends no line before a figure, and a hyphen put in would make it another address."""
_JOINT = re.compile(r"(?<=[-/–_.?&=,;])(?!/)")


def text_of(text: str, room: float = LINE) -> Text:
    """The text as it can be shown where a line holds `room` ems."""
    shown = showable(text)
    if len(shown) <= room:  # no sign is wider than an em, but for a few that are rare in so short a text
        return shown
    found: list[str] = []
    for part in re.split(r"( +)", shown):
        pieces = _pieces(part, room) if _must_break(part, room) else [part]
        if found and len(pieces) == 1:
            found[-1] += part
        elif pieces:
            joined = (found.pop() if found else "") + pieces[0]
            found += [joined, *pieces[1:]]
    return found[0] if len(found) == 1 else found


def width(text: str) -> float:
    """About how many ems the text is wide in one line."""
    return sum(map(_word_width, text.split(" "))) + 0.25 * text.count(" ")


def least_width(text: str) -> float:
    """About how many ems its widest part is that stays together, or looks better so."""
    return max((_held_width(word) for word in text.split()), default=0.0)


def _held_width(word: str) -> float:
    whole = _word_width(word)
    if len(word) <= 12:
        return whole
    return max(map(_word_width, _AFTER.split(word))) if not _UNBROKEN.search(word) else min(whole, 9.0)


@lru_cache(maxsize=20_000)
def _word_width(word: str) -> float:
    return sum(
        0.3
        if sign in _NARROW
        else 0.85
        if sign in _WIDE or ord(sign) > 0x2000
        else 0.68
        if sign.isupper()
        else 0.5
        for sign in word
    )


def _must_break(word: str, room: float) -> bool:
    """Is the word too wide for the line, and nothing that typst can hyphenate?"""
    if len(word) <= PIECE or _word_width(word) <= room:
        return False
    if _ADDRESS.search(word):
        return True
    parts = [part for part in _AFTER.split(word) if _word_width(part) > room]
    return any(len(part) > _LONGEST_HYPHENATED or _UNBROKEN.search(part) for part in parts)


def _pieces(word: str, room: float) -> list[str]:
    """The word's parts, and those too wide in pieces of a few signs; no mark is parted from its letter."""
    found: list[str] = []
    for part in _JOINT.split(word):
        if _word_width(part) <= room:
            found.append(part)
        else:
            found += re.findall(rf"(?:.[\u0300-\u036f]*){{1,{PIECE}}}", part, re.DOTALL)
    return found
