"""The files of a workspace that keeps them in its database, in parts of a mebibyte.

What is taken in or asked for lies meanwhile in a folder of this program's own, which nobody else can read and
which goes when the workspace is closed: so that what is erased is not left on every computer that saw it.
"""

from __future__ import annotations

import hashlib
import os
import secrets
import shutil
import tempfile
import weakref
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import delete, select
from sqlalchemy.dialects.postgresql import insert

from tcready.core.errors import WrongInput
from tcready.core.finding import Finding, Severity, Where
from tcready.core.message import msg
from tcready.core.records import FileRef
from tcready.formats.os_fault import why_not
from tcready.store.engines.postgres import PostgresDatabase
from tcready.store.engines.postgres_tables import stored_file, stored_part
from tcready.store.files import FileStore, changed_file

PART = 1 << 20


class DatabaseFiles(FileStore):
    """As `FileStore`, in the database; a file is in it before any record points to it."""

    def __init__(self, database: PostgresDatabase) -> None:
        super().__init__(Path(tempfile.mkdtemp(prefix="tcready-")))
        self._database = database
        self._tidied = True
        self._gone = weakref.finalize(self, shutil.rmtree, self.folder, ignore_errors=True)

    def __contains__(self, sha256: object) -> bool:
        if not isinstance(sha256, str):
            return False
        with self._database.reading() as connection:
            found = select(stored_file.c.size).where(stored_file.c.sha256 == sha256)
            return connection.execute(found).first() is not None

    def add(self, path: Path) -> FileRef:
        """Take in a copy of the file. Errors as for `FileStore`, and those of the database."""
        before = len(self.fresh)
        ref = super().add(path)
        del self.fresh[before:]
        if self.take(self.folder / ref.sha256, ref.sha256):
            self.fresh.append(ref.sha256)
        return ref

    def take(self, path: Path, sha256: str) -> bool:
        """Put the file, whose sum is known, into the database; False if it was there already."""
        with self._database.beside() as connection, path.open("rb") as stream:
            row = {"sha256": sha256, "size": os.fstat(stream.fileno()).st_size}
            added = insert(stored_file).values(row).on_conflict_do_nothing().returning(stored_file.c.sha256)
            if connection.execute(added).first() is None:
                return False
            ordinal = 0
            while part := stream.read(PART):
                values = {"sha256": sha256, "ordinal": ordinal, "content": part}
                connection.execute(insert(stored_part), values)
                ordinal += 1
        return True

    def whole(self, ref: FileRef) -> bool:
        return ref.sha256 in self and self._sum_of(ref.sha256) == ref.sha256

    def path_of(self, file: FileRef | str) -> Path:
        """Where a copy of the file is, or would be if there were one."""
        path = super().path_of(file)
        if not path.exists() and path.name in self:
            self._fetch(path)
        return path

    def remove(self, sha256: str) -> bool:
        super().remove(sha256)
        with self._database.beside() as connection:
            gone = connection.execute(delete(stored_file).where(stored_file.c.sha256 == sha256))
            return bool(gone.rowcount)

    def present(self) -> set[str]:
        with self._database.reading() as connection:
            return set(connection.execute(select(stored_file.c.sha256)).scalars())

    def verify(self) -> Iterator[Finding]:
        for name in sorted(self.present()):
            if self._sum_of(name) != name:
                yield Finding(Severity.ERROR, "file_changed", Where(f"files/{name}"), changed_file(name))

    def close(self) -> None:
        self._gone()

    def _parts(self, sha256: str) -> Iterator[bytes]:
        with self._database.reading() as connection:
            ordinal = 0
            while True:
                at = (stored_part.c.sha256 == sha256) & (stored_part.c.ordinal == ordinal)
                part = connection.execute(select(stored_part.c.content).where(at)).scalar()
                if part is None:
                    return
                yield bytes(part)
                ordinal += 1

    def _sum_of(self, sha256: str) -> str:
        found = hashlib.sha256()
        for part in self._parts(sha256):
            found.update(part)
        return found.hexdigest()

    def _fetch(self, path: Path) -> None:
        aside = path.with_name(f".ut-{secrets.token_hex(8)}")
        try:
            with aside.open("xb") as copy:
                for part in self._parts(path.name):
                    copy.write(part)
            aside.chmod(0o444)
            aside.replace(path)
        except OSError as error:
            raise WrongInput(
                msg("{path} gick inte att skriva ({why}).", path=path, why=why_not(error))
            ) from error
        finally:
            aside.unlink(missing_ok=True)
