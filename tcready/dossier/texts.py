"""Every text of an outline: read one by one, or changed wherever it stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeVar
from urllib.parse import unquote

from tcready.dossier.blocks import Section, Span

T = TypeVar("T")
Change = Callable[[str], str]
_NOT_TEXT = frozenset({"id", "kind", "tone", "sign", "href", "media_type", "language", "generator"})
"""Fields that hold names for programs, and no words of anybody."""


def mapped(value: T, change: Change) -> T:
    """The value with every text in it changed, Markdown too; an address that would change is dropped."""
    return _mapped(value, change)  # type: ignore[no-any-return]


def _mapped(value: Any, change: Change) -> Any:
    if isinstance(value, str):
        return change(value)
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        fields = {
            name: part if name in _NOT_TEXT else _mapped(part, change)
            for name, part in zip(value._fields, value, strict=True)
        }
        if isinstance(value, Span) and change(leads := unquote(value.href)) != leads:
            fields["href"] = ""
        return type(value)(**fields)
    if isinstance(value, tuple):
        return tuple(_mapped(part, change) for part in value)
    return value


def texts(section: Section) -> Iterator[tuple[str, str]]:
    """Every text with the heading of the section it stands in, the section's own first."""
    found: list[str] = []

    def note(text: str) -> str:
        found.append(text)
        return text

    mapped((section.heading, section.blocks), note)
    for text in found:
        yield section.heading, text
    for inner in section.sections:
        yield from texts(inner)
