"""Emphasis in Markdown, for places that show text and not pages: the stars go, the words stay."""

from __future__ import annotations

import re
from collections.abc import Iterator

# Only around whole words, so that 2*3*4 and file_name_here stay what they are.
_EMPHASIS = re.compile(
    r"(?<![\w*_\\])(?:\*\*(?=\S)([^*]+)(?<=\S)\*\*|\*(?=\S)([^*]+)(?<=\S)\*"
    r"|__(?=\S)([^_]+)(?<=\S)__|_(?=\S)([^_]+)(?<=\S)_)(?![\w*_])"
)


def emphasised(text: str) -> Iterator[tuple[str, bool]]:
    """The text in pieces, each with whether it is strongly emphasised (`**so**`); `*so*` becomes plain."""
    place = 0
    for found in _EMPHASIS.finditer(text):
        if found.start() > place:
            yield text[place : found.start()], False
        strong = found[1] or found[3]
        yield strong or found[2] or found[4], bool(strong)
        place = found.end()
    if place < len(text):
        yield text[place:], False


def without_emphasis(text: str) -> str:
    """The text without the signs of emphasis."""
    return "".join(piece for piece, _ in emphasised(text))
