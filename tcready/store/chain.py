"""The links of the journal: no entry missing, none changed, each joined to the one before."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from tcready.core.finding import Finding, Severity, Where
from tcready.core.message import Message, msg
from tcready.store.journal import FIRST_PREV, JournalEntry


class Chain:
    """Takes the entries one by one and yields what is wrong with each.

    `erased`: the entries that may be empty, each with the tombstone that says so.
    """

    def __init__(self, erased: Mapping[int, int] = MappingProxyType({})) -> None:
        self._erased = erased
        self._seq = 0
        self._hash = FIRST_PREV

    def faults(self, entry: JournalEntry) -> Iterator[Finding]:
        """What is wrong with the entry as the next link."""
        first_missing, last_missing = self._seq + 1, entry.seq - 1
        if first_missing == last_missing:
            yield _fault(
                "journal_gap", first_missing, msg("Post {seq} i ändringsloggen saknas.", seq=first_missing)
            )
        elif first_missing < last_missing:
            message = msg(
                "Posterna {first}–{last} i ändringsloggen saknas.", first=first_missing, last=last_missing
            )
            yield _fault("journal_gap", first_missing, message)
        elif entry.prev != self._hash:
            message = msg("Post {seq} i ändringsloggen hänger inte ihop med posten före.", seq=entry.seq)
            yield _fault("journal_broken", entry.seq, message)
        if not entry.hash_holds():
            message = msg("Post {seq} i ändringsloggen är ändrad efteråt.", seq=entry.seq)
            yield _fault("journal_changed", entry.seq, message)
        if not entry.payload_holds() and not (entry.emptied and entry.seq in self._erased):
            message = msg("Innehållet i post {seq} i ändringsloggen är ändrat efteråt.", seq=entry.seq)
            yield _fault("journal_payload", entry.seq, message)
        self._seq, self._hash = entry.seq, entry.hash


def _fault(code: str, seq: int, message: Message) -> Finding:
    return Finding(Severity.ERROR, code, Where(f"journal:{seq}"), message)
