"""Paragraphs as lines that can be read aloud: signs become words, and what is only drawn is left out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from tcready.core.message import Message, msg
from tcready.core.readiness import State, VerdictState
from tcready.i18n import language, tell, tr
from tcready.i18n.words import state_word, verdict_word
from tcready.tui.paragraphs import Paragraph

_SIGNS: dict[str, Message] = {
    "✓": msg("Klart"),
    "◐": msg("Delvis"),
    "✗": msg("Brist"),
    "○": msg("Inte än"),
    "!": msg("Obs"),
    "●": msg("Vald"),
    "↑": msg("Upp"),
    "↓": msg("Ned"),
    "→": msg("Det ger"),
    "▸": msg("Nu"),
}
_OF_STATE = "✓◐✗○"
_BULLETS = "·•–-*"
_BAR = re.compile("[█·]{4,}|[\u2500-\u259f]+")
_AXIS = "└"
_NOTED = re.compile(r"\.? ← (\S+)")
_NOTHING = re.compile(r"(?<= )–(?=[,.]|$)")
_MANY_SPACES = re.compile(r"(?<=\S) {2,}(?=\S)")


def spoken(paragraphs: Iterable[Paragraph]) -> Iterator[str]:
    """A line for each paragraph that says something. A curve says nothing: its days are told in words too."""
    told = list(paragraphs)
    if any(_AXIS in paragraph.text for paragraph in told):
        return
    for paragraph in told:
        line = spoken_line(paragraph)
        if line:
            yield line


def spoken_line(paragraph: Paragraph) -> str:
    """The paragraph as one line; empty for air and for what is only drawn."""
    text = "".join(
        [piece.text for piece in paragraph.pieces[:1]] + [_inner(p.text) for p in paragraph.pieces[1:]]
    )
    line = _with_sign(_BAR.sub("  ", text).strip())
    if line and line[-1] not in ".:?!" and all(piece.look == "heading" for piece in paragraph.pieces):
        return f"{line}:"
    return line


def said_aloud(text: str) -> str:
    """A sentence without the signs that stand for words."""
    told = _NOTED.sub(r" (\1)", text.replace(" → ", tr(" blir ")).replace(" · ", ", "))
    told = _MANY_SPACES.sub(", ", told).replace(".,", ",")
    return _NOTHING.sub(tr("inget värde"), told)


def _with_sign(text: str) -> str:
    sign, _, rest = text.partition(" ")
    rest = said_aloud(rest.strip())
    if sign in _BULLETS and rest:
        return rest
    word = _SIGNS.get(sign)
    if word is None or not rest:
        return said_aloud(text)
    if sign in _OF_STATE and any(state in rest for state in _states(language())):
        return rest  # the state is there in words already
    return tr("{word}: {rest}", word=word, rest=rest)


def _inner(text: str) -> str:
    """A sign within a line, such as in a table: its word."""
    sign, _, rest = text.strip().partition(" ")
    return f"  {tell(_SIGNS[sign]).casefold()} {rest.strip()}" if sign in _SIGNS and rest else text


@cache
def _states(_language: str) -> list[str]:
    """The words of the language in use."""
    return [*(state_word(state) for state in State), *(verdict_word(state) for state in VerdictState)]
