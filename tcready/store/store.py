"""A workspace that is open, and the one way to change it."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Connection

from tcready.core.errors import TcreadyError
from tcready.core.records import Records
from tcready.store import erasing, journal, undo
from tcready.store.disk import copy_pack, sync_folder
from tcready.store.door import Act
from tcready.store.engines import Database
from tcready.store.files import FileStore
from tcready.store.journal import JournalEntry, Pen
from tcready.store.loading import load_records
from tcready.store.reader import Reader
from tcready.store.shared import Sharing
from tcready.store.undo import DoneAct


class Store(Reader):
    """An open workspace. Made by `create` and `open_store`; close it, or use it in a `with`."""

    def __init__(
        self,
        folder: Path,
        database: Database,
        sharing: Sharing | None = None,
        files: FileStore | None = None,
    ) -> None:
        super().__init__(folder, database, files)
        self.sharing = sharing
        """How it is shared with other machines; None for a folder of this machine's own."""
        self._own_acts: set[int] = set()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the database, and of the lock of a shared folder."""
        if self.sharing:
            try:
                if not self.sharing.as_it_is:
                    self.look()
            finally:
                self.sharing.lock.release()
        self.files.close()
        self._database.close()

    def look(self) -> None:
        """Remember, on this machine, what a shared workspace now holds; closing it does so by itself."""
        if self.sharing:
            with suppress(TcreadyError), self._database.reading() as connection:
                self.sharing.seen.remember(connection)

    @contextmanager
    def _writing(self, actor: str, at: datetime) -> Iterator[Connection]:
        """A transaction that writes; in a shared folder nobody else does until this store is closed."""
        if self.sharing:
            self.sharing.lock.take(actor, at)
        with self._database.writing() as connection:
            yield connection

    def pin(self, pack: Path, name: str) -> Path:
        """A copy of the pack among the pinned ones, whole or not at all; one that is there already stays."""
        target = self.packs / name
        if not target.exists():
            aside = self.packs / f".{name}-{secrets.token_hex(6)}"
            try:
                copy_pack(pack, aside)
                aside.rename(target)
                sync_folder(self.packs)
            finally:
                shutil.rmtree(aside, ignore_errors=True)
        return target

    @contextmanager
    def act(self, actor: str, at: datetime, what: str) -> Iterator[Act]:
        """One act: everything in it is stored and journalled together at the end, or nothing is.

        `what` is a short name such as `evidence.accept`. Conflict if somebody else holds the lock.
        """
        with self._writing(actor, at) as connection:
            pen = Pen(connection, actor, at, what)
            yield Act(connection, pen, self.files)
            written = pen.finish()
        self._own_acts |= written

    def written_by_others(self, after: int) -> list[JournalEntry]:
        """The entries after the one with that number that were not written through this store, in order."""
        with self._database.reading() as connection:
            head = journal.head_of(connection)
            if head is None or head.seq <= after:
                return []
            return [e for e in journal.pages(connection, after) if e.act not in self._own_acts]

    @contextmanager
    def taking_in(self) -> Iterator[None]:
        """Files taken in inside, and the act that is to point to them: if it fails, the files do not stay.

        One that somebody else's record has got meanwhile stays. So do all of them if the workspace is locked:
        they are in nobody's way.
        """
        before = len(self.files.fresh)
        try:
            yield
        except BaseException:
            fresh = self.files.fresh[before:]
            with suppress(TcreadyError):
                self._discard(fresh)
            raise

    def _discard(self, fresh: list[str]) -> None:
        """Take the files away that no record has. Who is about to point to one is told that it is gone."""
        if fresh:
            with self._database.writing() as connection:
                used = erasing.used_files(connection)
                for sha256 in fresh:
                    if sha256 not in used:
                        self.files.remove(sha256)

    def load(
        self, records: Records, snapshots: Iterable[tuple[str, bytes]] = (), *, actor: str, at: datetime
    ) -> None:
        """Put all records and snapshots into a workspace that has none, as one act `import`."""
        with self._writing(actor, at) as connection:
            pen = Pen(connection, actor, at, undo.LOADED)
            load_records(connection, pen, self.files, records)
            act = Act(connection, pen, self.files)
            for id, document in snapshots:
                act.add_snapshot(id, document)
            pen.finish()

    def clear_erased(self) -> list[str]:
        """Remove the files that were erased and are still here, and write the database anew.

        It comes after the act that erased, and may be done again if something came between. Returns their
        SHA-256.
        """
        with self._database.reading() as connection:
            left = list(erasing.left_behind(connection, self.files.present()))
        removed = [sha256 for sha256 in left if self.files.remove(sha256)]
        self._database.rewrite()
        return removed

    def undo(self, actor: str, at: datetime) -> DoneAct | None:
        """Take back the actor's latest act; what was undone, or None if there is nothing to undo."""
        with self._writing(actor, at) as connection:
            pen = Pen(connection, actor, at, "undo")
            done = undo.undo(connection, pen, actor)
            written = pen.finish()
        self._own_acts |= written
        return done

    def redo(self, actor: str, at: datetime) -> DoneAct | None:
        """Do again what the actor undid last; what was redone, or None if there is nothing to redo."""
        with self._writing(actor, at) as connection:
            pen = Pen(connection, actor, at, "redo")
            done = undo.redo(connection, pen, actor)
            written = pen.finish()
        self._own_acts |= written
        return done
