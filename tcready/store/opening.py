"""Opening a workspace: only if it is one, of a form we know, in whichever database it is kept."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from tcready.core.errors import Conflict, WrongInput
from tcready.core.message import msg
from tcready.formats.database_address import DATABASE, Address, Kept, kept
from tcready.store import schema
from tcready.store.engines import Database
from tcready.store.engines.sqlite import SqliteDatabase
from tcready.store.files import FileStore
from tcready.store.moving import UNFINISHED
from tcready.store.reader import read_workspace
from tcready.store.shared import Seen, Sharing, WriteLock, refuse_siblings, shared_by
from tcready.store.store import Store


def open_store(folder: Path, *, as_it_is: bool = False) -> Store:
    """Open the workspace; WrongInput if it is none or of a newer form, Damaged if it is unreadable.

    A database in a file is brought to today's form. One in PostgreSQL is not, as others use it: WrongInput.
    Conflict if a sync has left a second database beside it, or if a shared one lacks what this machine has
    seen. `as_it_is`: open it all the same, for who puts that right.
    """
    where = kept(folder)
    if where.address:
        return _open_address(folder, where, where.address)
    path = folder / DATABASE
    if not path.is_file():
        raise _no_workspace(folder)
    if not as_it_is:
        refuse_siblings(folder, DATABASE)
    shared = shared_by(folder)
    seen = Seen(folder, shared) if shared else None
    database = SqliteDatabase(path, shared=shared is not None)
    try:
        with database.reading() as connection:
            form = schema.check(connection)
        if form < schema.SCHEMA:
            _upgrade(database)
        with database.reading() as connection:
            read_workspace(connection)
            if seen and not as_it_is:
                seen.require(connection)
    except BaseException:
        database.close()
        raise
    if shared is None or seen is None:
        return Store(folder, database)
    return Store(folder, database, Sharing(shared, WriteLock(folder), seen, as_it_is))


def database_of(folder: Path, where: Kept | None = None) -> Database:
    """The database of the workspace in that folder, which may be of any form. WrongInput if there is none."""
    address = (where or kept(folder)).address
    if address:
        from tcready.store.engines.postgres import PostgresDatabase

        return PostgresDatabase(address)
    if not (folder / DATABASE).is_file():
        raise _no_workspace(folder)
    return SqliteDatabase(folder / DATABASE, shared=shared_by(folder) is not None)


def files_of(folder: Path, database: Database, where: Kept) -> FileStore:
    """The files of the workspace: in the folder, or in its database if the settings say so."""
    if where.address and where.files_in_database:
        from tcready.store.database_files import DatabaseFiles
        from tcready.store.engines.postgres import PostgresDatabase

        if isinstance(database, PostgresDatabase):
            return DatabaseFiles(database)
    return FileStore(folder / "files")


def form_of(folder: Path) -> int:
    """The form of the workspace's database, which is left as it is. Errors as for `open_store`."""
    with closing(database_of(folder)) as database, database.reading() as connection:
        return schema.check(connection)


def bring_up_to_date(folder: Path) -> str | None:
    """Bring the database to today's form. Returns where what it was is kept; None if nothing had to be done.

    Errors as for `open_store`.
    """
    with closing(database_of(folder)) as database:
        with database.reading() as connection:
            form = schema.check(connection)
        return _upgrade(database) if form < schema.SCHEMA else None


@contextmanager
def open_copy(path: Path, beside: Store) -> Iterator[Store]:
    """Another database of a workspace, opened to be read; its files are those of the workspace `beside` it.

    It is copied first, and so never written to. WrongInput or Damaged if it is none.
    """
    if not path.is_file():
        raise WrongInput(msg("{path} är ingen vanlig fil.", path=path))
    with TemporaryDirectory(prefix="tcready-") as aside:
        with closing(SqliteDatabase(path)) as database:
            database.copy_to(Path(aside) / DATABASE)
        with open_store(Path(aside)) as store:
            store.files = beside.files
            yield store


def _open_address(folder: Path, where: Kept, address: Address) -> Store:
    from tcready.store.engines.postgres import PostgresDatabase

    database = PostgresDatabase(address)
    try:
        if not database.holds("schema_version"):
            raise WrongInput(
                msg(
                    "I {database} finns ingen arbetsyta, eller så har du inte rätt att se den. Skapa en med "
                    "tcready init, eller flytta dit en med tcready db copy.",
                    database=address.shown,
                )
            )
        if database.holds(UNFINISHED):
            raise Conflict(
                msg(
                    "Kopieringen till {database} är inte färdig. Kör om den med tcready db copy.",
                    database=address.shown,
                )
            )
        with database.reading() as connection:
            form = schema.check(connection)
            if form == schema.SCHEMA:
                read_workspace(connection)
        if form < schema.SCHEMA:
            raise WrongInput(
                msg(
                    "{database} är gjord med en äldre tcready (form {found}, det här programmet vill ha "
                    "{known}). Den som sköter databasen kör tcready db upgrade, när alla har uppgraderat.",
                    database=address.shown,
                    found=form,
                    known=schema.SCHEMA,
                )
            )
    except BaseException:
        database.close()
        raise
    return Store(folder, database, files=files_of(folder, database, where))


def _no_workspace(folder: Path) -> WrongInput:
    return WrongInput(
        msg(
            "{folder} är ingen arbetsyta: där finns ingen {file}. Skapa en med tcready init.",
            folder=folder,
            file=DATABASE,
        )
    )


def _upgrade(database: Database) -> str | None:
    """Bring the database to today's form, with a copy of what it was beside it; returns where."""
    with database.writing() as connection:
        form = schema.check(connection)
        if form < schema.SCHEMA:  # somebody else may have done it while we waited for the lock
            where = database.keep(form)
            schema.upgrade(connection, form)
            return where
    return None
