"""The journal: who changed what and when, in a chain that shows if any of it was changed afterwards.

One entry is one record changed by one act. Its form, so that another program can check it:

    seq, act        whole numbers from 1; the entries of an act stand together
    at              UTC, ISO 8601 to the second, with Z: 2026-11-23T09:30:00Z
    actor, what     text: who did it, and a short name of the act such as `evidence.accept`
    register, key   which record: a register and its id (or its position, where a record has no id)
    salt            16 random bytes as 32 hex digits
    payload         canonical JSON (see `core.canonical`) of an object with
                      before, after   the record in plain form, null where there was or is none
                      position        its place in the register; absent for workspace and snapshots
                      of_act          only in `undo` and `redo`: the act that was undone or redone
                      erased          only in `erase`: what went and why (see `store.erasing`)
    payload_hash    SHA-256 of the salt's 16 bytes followed by the payload's UTF-8 bytes, hex
    prev            the hash of the entry before; of the first one 64 zeros
    hash            SHA-256 of the canonical JSON of the object with exactly the keys seq, act, at,
                    actor, what, register, key, payload_hash and prev, hex

The chain rests on payload_hash, not on the payload, and the salt keeps a short payload from being guessed: a
payload can lawfully be erased (then it and the salt are empty text), and the chain still holds. An entry of
register `snapshots` has {"sha256", "size"} of the frozen document as `after`.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, select

from tcready.core.canonical import canonical_json, sha256_hex
from tcready.core.errors import Damaged, WrongInput
from tcready.core.message import msg
from tcready.store.engines import dialect_of
from tcready.store.rows import insert_all
from tcready.store.tables import table

FIRST_PREV = "0" * 64
ERASED = "erase"
_CHAINED = ("seq", "act", "at", "actor", "what", "register", "key", "payload_hash", "prev")
_PAGE = 1000


class JournalEntry(NamedTuple):
    """One entry, as it is stored."""

    seq: int
    act: int
    at: str
    actor: str
    what: str
    register: str
    key: str
    salt: str
    payload: str
    payload_hash: str
    prev: str
    hash: str

    def payload_holds(self) -> bool:
        """Is the payload the one that was hashed?"""
        try:
            one_spelling = bytes.fromhex(self.salt).hex() == self.salt
            return one_spelling and payload_hash(self.salt, self.payload) == self.payload_hash
        except (ValueError, TypeError, AttributeError):  # not hex, or no longer text
            return False

    def hash_holds(self) -> bool:
        """Is the entry, its payload apart, the one that was hashed?"""
        try:
            return chain_hash(self._asdict()) == self.hash
        except TypeError:  # no longer text
            return False

    @property
    def emptied(self) -> bool:
        """Is what it said gone, as after an erasing? Whether that was lawful, the chain tells."""
        return not self.salt and not self.payload

    @property
    def content(self) -> dict[str, Any]:
        """The payload: before, after, and what else it has; Damaged if it is not what was written."""
        if not self.payload_holds():
            raise Damaged(
                msg("Post {seq} i ändringsloggen har ett annat innehåll än det som skrevs.", seq=self.seq)
            )
        content: dict[str, Any] = json.loads(self.payload)
        return content


def payload_hash(salt: str, payload: str) -> str:
    """The hash of a payload with its salt (hex)."""
    return hashlib.sha256(bytes.fromhex(salt) + payload.encode()).hexdigest()


def chain_hash(entry: dict[str, Any]) -> str:
    """The hash of an entry, from the fields the chain rests on."""
    return sha256_hex(canonical_json({name: entry[name] for name in _CHAINED}))


def moment(at: datetime) -> str:
    """The time as the journal writes it; WrongInput without a time zone."""
    if at.tzinfo is None:
        raise WrongInput(msg("Tidpunkten {at} saknar tidszon.", at=at.isoformat()))
    return at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def pages(connection: Connection, after: int = 0) -> Iterator[JournalEntry]:
    """The entries in order, from the one after `after`, read some at a time."""
    while page := one_page(connection, after):
        yield from page
        after = page[-1].seq


def one_page(connection: Connection, after: int) -> list[JournalEntry]:
    """At most a thousand entries in order, from the one after `after`."""
    journal = table("journal")
    columns = [journal.c[name] for name in JournalEntry._fields]
    query = select(*columns).where(journal.c.seq > after).order_by(journal.c.seq).limit(_PAGE)
    return [JournalEntry(*row) for row in connection.execute(query)]


def last(connection: Connection, register: str, key: str) -> JournalEntry | None:
    """The latest entry about that record."""
    journal = table("journal")
    query = (
        select(*[journal.c[name] for name in JournalEntry._fields])
        .where(journal.c.register == register, journal.c.key == key)
        .order_by(journal.c.seq.desc())
        .limit(1)
    )
    row = connection.execute(query).first()
    return JournalEntry(*row) if row else None


class Head(NamedTuple):
    """What the next entry has to know of the latest: it can be seen by who may not see the entry itself."""

    seq: int
    act: int
    hash: str


def head_of(connection: Connection) -> Head | None:
    """The journal's head; None if nothing is written yet."""
    found = dialect_of(connection).journal_head(connection)
    return Head(*found) if found else None


class Pen:
    """Writes the entries of one act, in the transaction that changes the records."""

    def __init__(self, connection: Connection, actor: str, at: datetime, what: str) -> None:
        self._connection = connection
        self._written = moment(at)
        self._actor = actor
        self._what = what
        head = head_of(connection)
        self._seq, self._act, self._prev = (head.seq, head.act + 1, head.hash) if head else (0, 1, FIRST_PREV)
        self._unwritten: list[dict[str, Any]] = []
        if not actor.strip():
            raise WrongInput(msg("Det saknas uppgift om vem som gör ändringen."))

    @property
    def head(self) -> str:
        """The hash of the latest entry, those of this act included."""
        return self._prev

    def note(self, register: str, key: str, content: dict[str, Any]) -> Mapping[str, Any]:
        """Add an entry, and return it; it is written by `finish`."""
        salt = secrets.token_hex(16)
        try:
            payload = canonical_json(content).decode()
            entry = {
                "seq": self._seq + 1,
                "act": self._act,
                "at": self._written,
                "actor": self._actor,
                "what": self._what,
                "register": register,
                "key": key,
                "salt": salt,
                "payload": payload,
                "payload_hash": payload_hash(salt, payload),
                "prev": self._prev,
            }
            entry["hash"] = chain_hash(entry)
        except UnicodeEncodeError:
            raise WrongInput(
                msg("{key} eller {actor} har tecken som inte går att spara.", key=key, actor=self._actor)
            ) from None
        self._seq, self._prev = self._seq + 1, str(entry["hash"])
        self._unwritten.append(entry)
        return entry

    def finish(self) -> frozenset[int]:
        """Write the entries of the act; its number, or nothing if nothing was written."""
        if not self._unwritten:
            return frozenset()
        insert_all(self._connection, table("journal"), self._unwritten)
        self._unwritten = []
        return frozenset({self._act})
