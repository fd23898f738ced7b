"""Is a name declared? If not: an error at its place, with the names that are most like it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from difflib import get_close_matches
from typing import Any

from tcready.core.finding import Finding, Severity
from tcready.core.message import Message, msg
from tcready.definitions.pack_files import Source
from tcready.formats.places import Place


def error(code: str, source: Source[Any], place: Place, message: Message) -> Finding:
    return Finding(Severity.ERROR, code, source.where(*place), message, place)


def declared(
    code: str,
    name: str,
    known: Collection[str],
    sentence: Callable[[str, str], Message],
    source: Source[Any],
    place: Place,
) -> Iterator[Finding]:
    if name not in known:
        yield error(code, source, place, sentence(name, near(name, known)))


def near(name: str, known: Collection[str]) -> str:
    """The most similar names, at most three."""
    return ", ".join(get_close_matches(name, known, n=3, cutoff=0)) or "–"


def no_level(name: str, near: str) -> Message:
    return msg("Nivån {name} finns inte bland levels. Närmast: {near}.", name=name, near=near)


def no_kind(name: str, near: str) -> Message:
    return msg(
        "Underlagsslaget {name} finns inte bland evidence_kinds. Närmast: {near}.", name=name, near=near
    )


def no_measure(name: str, near: str) -> Message:
    return msg("Måttet {name} finns inte bland measures. Närmast: {near}.", name=name, near=near)
