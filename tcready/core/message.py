"""A sentence for a person, kept as a value until somebody knows the reader's language."""

from __future__ import annotations

from typing import NamedTuple


class Message(NamedTuple):
    """A Swedish template and the values that go into it; `i18n.tell` makes it a sentence."""

    text: str
    values: tuple[tuple[str, object], ...] = ()


def msg(text: str, /, **values: object) -> Message:
    """A message of the template `text` (Swedish, `{name}` fields) with its values."""
    return Message(text, tuple(values.items()))
