"""The state that the journal says the registers have, from its entries alone."""

from __future__ import annotations

from typing import Any, NamedTuple

from tcready.store.journal import JournalEntry
from tcready.store.shapes import SHAPES, Plain


class Place(NamedTuple):
    """A record's register and position; position 0 for what has none."""

    register: str
    position: int


class Replay:
    """Takes the entries one by one; afterwards holds the last known state of every record."""

    def __init__(self) -> None:
        self.records: dict[Place, tuple[str, Plain]] = {}
        self.snapshots: dict[str, str] = {}
        self.workspace: Plain | None = None
        self._lost: set[tuple[str, str]] = set()

    def take(self, entry: JournalEntry) -> None:
        """Let the entry have its effect; one whose payload is not as written makes its record unknown."""
        try:
            content = entry.content if entry.payload_holds() else {}
            self._apply(entry, content)
        except (KeyError, TypeError, ValueError):
            self._lost.add((entry.register, entry.key))

    def known(self, register: str, key: str) -> bool:
        """Does the journal still tell how that record stands?"""
        return (register, key) not in self._lost

    def _apply(self, entry: JournalEntry, content: dict[str, Any]) -> None:
        after = content["after"]
        if entry.register in SHAPES:
            place = Place(entry.register, int(content["position"]))
            if after is None:
                self.records.pop(place, None)
            else:
                self.records[place] = (entry.key, dict(after))
        elif entry.register == "snapshots":
            self.snapshots[entry.key] = str(after["sha256"])
        elif entry.register == "workspace":
            self.workspace = dict(after)
        self._lost.discard((entry.register, entry.key))
