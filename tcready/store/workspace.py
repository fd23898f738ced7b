"""A new workspace as a folder, made whole or not at all.

tcready.db   tcready.toml   files/   criteria/<framework>/   inkorg/   exports/
"""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from tcready.core.errors import WrongInput
from tcready.core.message import msg
from tcready.core.records import Workspace
from tcready.formats.database_address import DATABASE
from tcready.formats.os_fault import why_not
from tcready.store import schema
from tcready.store.disk import copy_pack, sync_folder, write_new
from tcready.store.door import Act
from tcready.store.engines.sqlite import SqliteDatabase
from tcready.store.files import FileStore
from tcready.store.journal import Pen
from tcready.store.opening import open_store
from tcready.store.restoring import History, restore
from tcready.store.store import Store

_FOLDERS = ("files", "criteria", "inkorg", "exports")
_SETTINGS = """\
# Inställningar för den här arbetsytan. Rader som börjar med # är förklaringar.

# Språk på skärmen: "sv" eller "en". Med --lang väljer du för ett enda kommando.
language = "{language}"

# Vem som står för det som görs här, när --as inte anges. Annars den som är inloggad på datorn.
# actor = "processledaren"

# Var databasen är, när flera arbetar i samma: se docs/drift.md. Skriv aldrig lösenord här.
# database = "postgresql://anna@server.region.se/tcready?schema=norrby"

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
