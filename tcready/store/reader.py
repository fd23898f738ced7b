"""What is in a workspace that is open, each answer from one moment."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, select

from tcready.core.errors import Damaged, TcreadyError, WrongInput
from tcready.core.message import msg
from tcready.core.records import Records, Workspace
from tcready.core.records.proof import ProofRow
from tcready.store import erasing, journal, journal_search
from tcready.store.access.asking import (
    Hidden,
    Member,
    hidden_from,
    is_set_up,
    known_as,
    members,
    require_everything,
)
from tcready.store.engines import Database
from tcready.store.erasing import Tombstone
from tcready.store.files import FileStore
from tcready.store.journal import JournalEntry
from tcready.store.labels import label
from tcready.store.proofs import every_proof
from tcready.store.tables import table
from tcready.store.values import every_record


class Reader:
    """An open workspace as it can be read; `Store` is the same with what changes it."""

    def __init__(self, folder: Path, database: Database, files: FileStore | None = None) -> None:
        self.folder = folder
        self.files = files or FileStore(folder / "files")
        self._database = database

    @property
    def workspace(self) -> Workspace:
        """What the workspace says of itself."""
        with self._database.reading() as connection:
            return read_workspace(connection)

    @property
    def database_name(self) -> str:
        """What findings call the database."""
        return self._database.name

    def meaning(self, error: BaseException | None) -> TcreadyError:
        """What an error of the database's driver means to a person."""
        return self._database.meaning(error)

    @property
    def packs(self) -> Path:
        """The folder of the pinned copies of criteria packs: today's, and those of before."""
        return self.folder / "criteria"

    def records(self) -> Records:
        """All records in order; Damaged, naming the record, if one is no longer valid."""
        with self._database.reading() as connection:
            return every_record(connection, self.files)

    def records_and_proofs(self) -> tuple[Records, list[ProofRow]]:
        """What is needed to score: all records but the evidence, and the evidence as tuples."""
        with self._database.reading() as connection:
            records = every_record(connection, self.files, but=("evidence",))
            return records, every_proof(connection, self.files.present())

    def journal(self) -> Iterator[JournalEntry]:
        """Every entry in order. The database is not held between the pages."""
        after = 0
        while True:
            with self._database.reading() as connection:
                page = journal.one_page(connection, after)
            if not page:
                return
            yield from page
            after = page[-1].seq

    def latest_of(self, register: str, keys: Sequence[str], most: int) -> list[JournalEntry]:
        """See `journal_search.latest_of`."""
        with self._database.reading() as connection:
            return journal_search.latest_of(connection, register, keys, most)

    def latest_saying(self, registers: Sequence[str], texts: Sequence[str], most: int) -> list[JournalEntry]:
        """See `journal_search.latest_saying`."""
        with self._database.reading() as connection:
            return journal_search.latest_saying(connection, registers, texts, most)

    def journal_head(self) -> str:
        """The hash of the latest entry, which stands for everything before it."""
        with self._database.reading() as connection:
            head = journal.head_of(connection)
        return head.hash if head else journal.FIRST_PREV

    def journal_length(self) -> int:
        """The number of the latest entry; 0 if there is none."""
        with self._database.reading() as connection:
            head = journal.head_of(connection)
        return head.seq if head else 0

    def hidden(self) -> Hidden | None:
        """What the database does not show the one who is connected; None if they see everything."""
        with self._database.reading() as connection:
            return hidden_from(connection)

    def known_as(self) -> str | None:
        """What the one who is connected is called in what they write, if the database says so."""
        with self._database.reading() as connection:
            return known_as(connection)

    def members(self, schema: str) -> list[Member] | None:
        """Those who have a role, as far as we may see; None if the roles have not been made."""
        with self._database.reading() as connection:
            return members(connection, schema) if is_set_up(connection) else None

    def require_everything(self) -> None:
        """WrongInput for who does not see everything: for what is only true of the whole."""
        with self._database.reading() as connection:
            require_everything(connection)

    def snapshots(self) -> list[tuple[str, bytes]]:
        """The id and document of every snapshot, in the order they were taken."""
        kept = table("snapshot")
        with self._database.reading() as connection:
            found = connection.execute(select(kept.c.id, kept.c.document).order_by(kept.c.position))
            return [(id, in_bytes(document)) for id, document in found]

    def snapshot(self, id: str) -> bytes:
        """The document of a snapshot; WrongInput if there is none of that id."""
        kept = table("snapshot")
        with self._database.reading() as connection:
            document = connection.execute(select(kept.c.document).where(kept.c.id == id)).scalar()
        if document is None:
            raise WrongInput(msg("Posten finns inte: {record}.", record=label("snapshots", id)))
        return in_bytes(document)

    def tombstones(self) -> list[Tombstone]:
        """Every record that was erased, in order."""
        with self._database.reading() as connection:
            return erasing.tombstones(connection)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction for the rest of this room; no other room uses a connection."""
        with self._database.reading() as connection:
            yield connection


def in_bytes(document: bytes | str | float) -> bytes:
    """A document as bytes, also where somebody has put a value of another type into the column."""
    return document if isinstance(document, bytes) else str(document).encode()


def read_workspace(connection: Connection) -> Workspace:
    """The row about the workspace; Damaged if it is missing or no longer valid."""
    row = connection.execute(select(table("workspace"))).mappings().first()
    try:
        return Workspace.model_validate({name: row[name] for name in Workspace.model_fields} if row else {})
    except ValueError:
        raise Damaged(msg("I databasen är arbetsytans egna uppgifter skadade. Kör tcready verify.")) from None
