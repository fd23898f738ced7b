"""The latest in the journal about some records, without reading the whole of it."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import ColumnElement, Connection, and_, func, select

from tcready.store.journal import JournalEntry
from tcready.store.tables import table

WITHIN = 20_000
"""So many of the latest entries are looked through for a text: it takes a hundredth of a second, not more."""


def latest_of(connection: Connection, register: str, keys: Sequence[str], most: int) -> list[JournalEntry]:
    """The latest entries about the records of those keys in the register, at most so many, newest first."""
    journal = table("journal")
    return _latest(connection, (journal.c.register == register) & journal.c.key.in_(keys), most)


def latest_saying(
    connection: Connection, registers: Sequence[str], texts: Sequence[str], most: int
) -> list[JournalEntry]:
    """Of the latest WITHIN entries those about such records whose payload has every text, newest first.

    A text is looked for as it stands in the canonical JSON, and may stand anywhere in it: whoever asks looks
    at what it is a value of. Ask for as many as they can do without.
    """
    journal = table("journal")
    oldest = select(func.coalesce(func.max(journal.c.seq), 0) - WITHIN).scalar_subquery()
    says = [journal.c.payload.contains(text, autoescape=True) for text in texts]
    return _latest(connection, and_(journal.c.register.in_(registers), journal.c.seq > oldest, *says), most)


def _latest(connection: Connection, fits: ColumnElement[bool], most: int) -> list[JournalEntry]:
    journal = table("journal")
    columns = [journal.c[name] for name in JournalEntry._fields]
    query = select(*columns).where(fits).order_by(journal.c.seq.desc()).limit(most)
    return [JournalEntry(*row) for row in connection.execute(query)]
