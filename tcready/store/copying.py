"""A whole workspace copied to another folder: a backup, or one brought back. It appears whole, or not at all.

The database goes first, by SQLite's own backup, so that it is one moment's even while others write. A file
is in the store before any row points to it, so every file that moment needs is there to be copied after.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from tcready.core.errors import WrongInput
from tcready.core.message import msg
from tcready.formats.database_address import DATABASE, MOVED, MOVED_FILES, kept
from tcready.formats.hashing import hashed
from tcready.formats.os_fault import why_not
from tcready.store.access.asking import require_everything
from tcready.store.disk import sync_folder
from tcready.store.engines.sqlite import SqliteDatabase
from tcready.store.moving import Told
from tcready.store.opening import database_of
from tcready.store.relocating import fill_from, write_without_address
from tcready.store.shared.lock import LOCK
from tcready.store.workspace import built_aside, move_in

_LEFT_OUT = (
    *(f"{DATABASE}-", f"{DATABASE}.form-", f"{DATABASE}.new"),
    *(".tcready-", LOCK, MOVED, MOVED_FILES),
)


def copy_workspace(source: Path, target: Path, check: Callable[[Path], None]) -> None:
    """Copy the workspace to a new or empty folder. `check` looks at the copy before it has its name.

    What `check` raises leaves nothing behind. WrongInput if the target has something in it or cannot be
    written; Conflict if the database stays locked.
    """
    target = target.absolute()
    try:
        with built_aside(target) as aside:
            if kept(source).address:
                with closing(database_of(source)) as database, database.reading() as connection:
                    fill_from(source, connection, aside)
            else:
                with closing(SqliteDatabase(source / DATABASE)) as database:
                    database.copy_to(aside / DATABASE)
            copy_folder(source, aside)
            check(aside)
            move_in(aside, target)
    except OSError as error:
        raise WrongInput(
            msg("Kopian {folder} gick inte att skriva ({why}).", folder=target, why=why_not(error))
        ) from error


def copy_to_folder(source: Path, target: Path, check: Callable[[Path], None], told: Told) -> None:
    """Make a workspace with a database of its own, in a new folder, of one whose database is at an address.

    Nobody writes there meanwhile. Cut off, it goes on when it is asked for again. Errors as for
    `copy_workspace`.
    """
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise WrongInput(msg("{folder} är inte tom. Välj en ny mapp.", folder=target))
    with closing(database_of(source)) as database, database.reading() as connection:
        require_everything(connection)
    aside = target.with_name(f".{target.name}.tcready-kopia")
    try:
        aside.mkdir(exist_ok=True)
        with closing(database_of(source)) as database, database.writing() as connection:
            fill_from(source, connection, aside, told)
            copy_folder(source, aside)
        check(aside)
        if target.is_dir():
            target.rmdir()  # it is empty
        aside.rename(target)
        sync_folder(target.parent)
    except OSError as error:
        raise WrongInput(
            msg("Kopian {folder} gick inte att skriva ({why}).", folder=target, why=why_not(error))
        ) from error


def copy_folder(source: Path, target: Path) -> None:
    """Copy what a workspace's folder holds beside its database; what is in the target already stays."""
    _copy_folder(source, target, top=True)
    if kept(source).address:
        write_without_address(source, target)


def _copy_folder(source: Path, target: Path, *, top: bool = False) -> None:
    for entry in _ordinary(source):
        name = entry.name
        if top and (name == DATABASE or name.startswith(_LEFT_OUT)):
            continue
        if entry.is_dir(follow_symlinks=False):
            (target / name).mkdir(exist_ok=True)
            _copy_folder(source / name, target / name)
        elif not (target / name).exists():
            _copy_file(source / name, target / name)
    sync_folder(target)


def _ordinary(folder: Path) -> Iterator[os.DirEntry[str]]:
    """Files and folders, and nothing that leads elsewhere or waits for a writer."""
    with os.scandir(folder) as entries:
        for entry in sorted(entries, key=lambda entry: entry.name):
            if entry.is_dir(follow_symlinks=False) or entry.is_file(follow_symlinks=False):
                yield entry


def _copy_file(source: Path, target: Path) -> None:
    with source.open("rb") as given, target.open("xb") as copy:
        held = os.fstat(given.fileno())
        hashed(given, held.st_size, source.name, copy.write)
        copy.flush()
        os.fsync(copy.fileno())
    target.chmod(stat.S_IMODE(held.st_mode))
