"""What the journal says of one record: which of its fields each act changed, from what to what."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, NamedTuple

from tcready.core.errors import Damaged, WrongInput
from tcready.core.message import Message, msg
from tcready.i18n.field_words import field_word
from tcready.review.desk import Desk

if TYPE_CHECKING:
    from tcready.store import JournalEntry


class Change(NamedTuple):
    """A field before and after, in plain form; None where it had no value."""

    field: str
    before: Any
    after: Any

    @property
    def word(self) -> Message:
        """The field as a noun in the definite form."""
        return field_word(self.field)


def entries_of(desk: Desk, name: str) -> list[JournalEntry]:
    """Every entry about the record of that id, or `register/id` where several registers have one, in order.

    WrongInput, with the nearest name, if the journal has none.
    """
    register, slash, key = name.partition("/")
    by_key: list[JournalEntry] = []
    by_both: list[JournalEntry] = []
    known: set[str] = set()
    for entry in desk.store.journal():
        known.add(entry.key)
        if entry.key == name:
            by_key.append(entry)
        elif slash and (entry.register, entry.key) == (register, key):
            by_both.append(entry)
    if not by_key and not by_both:
        raise WrongInput(_unknown(name, known))
    return by_key or by_both


def changes(entry: JournalEntry) -> list[Change] | None:
    """The fields that the entry changed; None if its content is damaged, which `tcready verify` tells of."""
    try:
        content = entry.content
    except Damaged:
        return None
    before, after = _fields(content.get("before")), _fields(content.get("after"))
    return [
        Change(name, before.get(name), after.get(name))
        for name in {**before, **after}
        if before.get(name) != after.get(name)
    ]


def ground_of(entry: JournalEntry) -> str | None:
    """Why something was erased, where the entry says that it was."""
    from tcready.store import ERASED

    said = entry.content.get("erased") if entry.what == ERASED else None
    return str(said["ground"]) if said else None


def _fields(plain: Any) -> dict[str, Any]:
    """What says something: an empty list or an empty text is nothing."""
    if not isinstance(plain, dict):
        return {}
    return {name: value for name, value in plain.items() if value not in (None, [], {}, "")}


def _unknown(name: str, known: Iterable[str]) -> Message:
    near = difflib.get_close_matches(name.lower(), sorted(known), n=1, cutoff=0.6)
    if near:
        return msg("Ändringsloggen säger inget om {name}. Menade du {near}?", name=name, near=near[0])
    return msg("Ändringsloggen säger inget om {name}. Se allt: tcready journal show.", name=name)
