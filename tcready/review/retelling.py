"""What the store says, told to people: fields by their words, times by the clock on the wall."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, tzinfo

from tcready.core.message import Message, msg
from tcready.i18n.field_words import field_word


def retold(message: Message, zone: tzinfo | None = None) -> Message:
    """The message with its `fields` in words and its `at` as a time in the zone; else as it was."""
    values = dict(message.values)
    if "fields" in values:
        names = [name.partition(".")[0] for name in str(values["fields"]).split(", ")]
        values["fields"] = enumerated(field_word(name) for name in dict.fromkeys(names))
    if "at" in values:
        values["at"] = wall_time(str(values["at"]), zone)
    return Message(message.text, tuple(values.items()))


def wall_time(at: str, zone: tzinfo | None) -> str:
    """`2026-11-23T09:30:00Z` as `2026-11-23 10:30` in the zone; a text that is no time as it stands."""
    try:
        return datetime.fromisoformat(at).astimezone(zone).strftime("%Y-%m-%d %H:%M")
    except ValueError:
        return at


_COMMA, _SEMICOLON = msg("{first}, {last}"), msg("{first}; {last}")


def enumerated(items: Iterable[Message], *, with_commas_inside: bool = False) -> Message:
    """The messages (at least one) one after the other, with commas or, if they have their own, semicolons."""
    between = _SEMICOLON if with_commas_inside else _COMMA
    items = list(items)
    if len(items) == 1:
        return items[0]
    told = items[0]
    for item in items[1:]:
        told = Message(between.text, (("first", told), ("last", item)))
    return told
