"""A workspace as a folder: made whole or not at all, and opened only if it is one.

tcready.db   tcready.toml   files/   criteria/<framework>/   inkorg/   exports/
"""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from tcready.core.errors import WrongInput
from tcready.core.message import msg
from tcready.core.records import Workspace
from tcready.formats.os_fault import why_not
from tcready.store import schema
from tcready.store.disk import copy_pack, sync_folder, write_new
from tcready.store.door import Act
from tcready.store.engines import Database
from tcready.store.engines.sqlite import SqliteDatabase
from tcready.store.files import FileStore
from tcready.store.journal import Pen
from tcready.store.reader import read_workspace
from tcready.store.restoring import History, restore
from tcready.store.shared import Seen, Sharing, WriteLock, refuse_siblings, shared_by
from tcready.store.store import Store

DATABASE = "tcready.db"
_FOLDERS = ("files", "criteria", "inkorg", "exports")
_SETTINGS = """\
# Inställningar för den här arbetsytan. Rader som börjar med # är förklaringar.

# Språk på skärmen: "sv" eller "en". Med --lang väljer du för ett enda kommando.
language = "{language}"

# Vem som står för det som görs här, när --as inte anges. Annars den som är inloggad på datorn.
# actor = "processledaren"

# Ansökan som fil: ett förord i Markdown, en logotyp (PNG eller SVG) och vilka delar som ska stå först.
# [dossier]
# preface = "forord.md"
# logo = "logga.svg"
# order = ["sammanfattning", "kriterierna"]
"""


def create(
    folder: Path,
    workspace: Workspace,
    pack: Path,
    *,
    actor: str,
    at: datetime,
    history: History | None = None,
) -> Store:
    """Make a workspace with a copy of the criteria pack, and open it.

    With a `history` it goes on from there: what that tells is all it holds, and no entry is added.

    WrongInput if the folder has something in it, or cannot be made. A new folder appears with all of its
    content at once; in an empty one the database, which makes it a workspace, comes last.
    """
    folder = folder.absolute()
    try:
        with built_aside(folder) as aside:
            _fill(aside, workspace, pack, actor, at, history)
            move_in(aside, folder)
    except OSError as error:
        raise WrongInput(
            msg("Arbetsytan {folder} gick inte att skapa ({why}).", folder=folder, why=why_not(error))
        ) from error
    return open_store(folder)


def open_store(folder: Path, *, as_it_is: bool = False) -> Store:
    """Open the workspace; WrongInput if it is none or of a newer form, Damaged if it is unreadable.

    Conflict if a sync has left a second database beside it, or if a shared one lacks what this machine has
    seen. `as_it_is`: open it all the same, for who puts that right.
    """
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


def form_of(folder: Path) -> int:
    """The form of the workspace's database, which is left as it is. Errors as for `open_store`."""
    if not (folder / DATABASE).is_file():
        raise _no_workspace(folder)
    database = SqliteDatabase(folder / DATABASE, shared=shared_by(folder) is not None)
    with closing(database), database.reading() as connection:
        return schema.check(connection)


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


def _no_workspace(folder: Path) -> WrongInput:
    return WrongInput(
        msg(
            "{folder} är ingen arbetsyta: där finns ingen {file}. Skapa en med tcready init.",
            folder=folder,
            file=DATABASE,
        )
    )


def _upgrade(database: Database) -> None:
    """Bring the database to today's form, with a copy of what it was beside it."""
    with database.writing() as connection:
        form = schema.check(connection)
        if form < schema.SCHEMA:  # somebody else may have done it while we waited for the lock
            database.keep(form)
            schema.upgrade(connection, form)


@contextmanager
def built_aside(folder: Path) -> Iterator[Path]:
    """A folder beside the one to be made, or inside it if it exists, that is gone afterwards."""
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise WrongInput(msg("{folder} är ingen mapp. Välj ett annat namn.", folder=folder))
    exists = folder.is_dir()
    if exists and any(folder.iterdir()):
        raise WrongInput(msg("{folder} är inte tom. Välj en ny mapp.", folder=folder))
    if not exists and not folder.parent.is_dir():
        raise WrongInput(msg("Mappen {folder} finns inte. Skapa den först.", folder=folder.parent))
    aside = (folder if exists else folder.parent) / f".tcready-{secrets.token_hex(8)}"
    aside.mkdir()
    try:
        yield aside
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def _fill(
    aside: Path, workspace: Workspace, pack: Path, actor: str, at: datetime, history: History | None
) -> None:
    for name in _FOLDERS:
        (aside / name).mkdir()
    write_new(aside / "tcready.toml", _SETTINGS.format(language=workspace.language).encode())
    copy_pack(pack, aside / "criteria" / workspace.framework)
    write_new(aside / DATABASE, b"")
    database = SqliteDatabase(aside / DATABASE)
    try:
        with database.writing() as connection:
            schema.build(connection)
            if history is not None:
                restore(connection, history)
                return
            pen = Pen(connection, actor, at, "create")
            Act(connection, pen, FileStore(aside / "files")).set_workspace(workspace)
            pen.finish()
    finally:
        database.close()
        sync_folder(aside)


def move_in(aside: Path, folder: Path) -> None:
    """Give what was built aside its name; in a folder that exists the database comes last."""
    if aside.parent == folder.parent:
        aside.rename(folder)
        sync_folder(folder.parent)
        return
    moved: list[Path] = []
    try:
        for item in sorted(aside.iterdir(), key=lambda path: path.name == DATABASE):
            moved.append(item.rename(folder / item.name))
    except OSError:
        for item in moved:
            item.rename(aside / item.name)
        raise
    sync_folder(folder)
