"""A workspace's database moved: from its folder to an address, or from an address to a folder.

It is there whole or not at all. What it was moved from is only read until the copy has been verified, and
nobody writes to it meanwhile. A move that was cut off goes on where it was when it is asked for again.
"""

from __future__ import annotations

import json
import os
import re
import secrets
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from tcready.core.errors import Damaged, WrongInput
from tcready.core.finding import errors_in
from tcready.core.message import msg
from tcready.formats.database_address import DATABASE, IN_DATABASE, MOVED, MOVED_FILES, Address, Kept, kept
from tcready.formats.os_fault import why_not
from tcready.formats.settings_file import SETTINGS
from tcready.store import moving
from tcready.store.access.asking import require_everything
from tcready.store.disk import sync_folder, write_new
from tcready.store.engines.sqlite import SqliteDatabase
from tcready.store.files import FileStore
from tcready.store.moving import Told
from tcready.store.opening import database_of, files_of
from tcready.store.store import Store
from tcready.store.verify import verify

if TYPE_CHECKING:
    from tcready.store.engines.postgres import PostgresDatabase

_OWN_KEYS = re.compile(r"\s*(database|files)\s*=")


def _nobody(_done: int, _all: int) -> None:
    """For who does not want to be told."""


def move_to_address(
    folder: Path, address: Address, told: Told = _nobody, *, with_files: bool = False
) -> list[Path]:
    """Copy the database, and its files if asked, and let the folder's settings name the address.

    Returns what is left of it in the folder under other names. WrongInput if there is something at the
    address, or something it cannot hold; Damaged if the copy is not the same.
    """
    from tcready.store.engines.postgres import PostgresDatabase

    try:
        with _settings_ready(folder, address, with_files) as go_over:
            _copy(folder, PostgresDatabase(address), told, with_files, go_over)
        return _put_aside(folder, with_files)
    except OSError as error:
        raise WrongInput(
            msg("{folder} gick inte att skriva ({why}).", folder=folder, why=why_not(error))
        ) from error


def _copy(
    folder: Path, target: PostgresDatabase, told: Told, with_files: bool, go_over: Callable[[], None]
) -> None:
    from tcready.store.database_files import DatabaseFiles

    own = FileStore(folder / "files")
    source = database_of(folder, Kept(None, False))
    with closing(source), closing(target), source.writing() as connection:
        moving.begin(connection, target)
        moving.copy_rows(connection, target, told)
        files = DatabaseFiles(target) if with_files else own
        with closing(files):
            if isinstance(files, DatabaseFiles):
                for sha256 in sorted(own.present() - files.present()):
                    files.take(own.path_of(sha256), sha256)
            _require_whole(Store(folder, target, files=files))
        moving.finish(target)
        go_over()


def fill_from(folder: Path, source: Connection, aside: Path, told: Told = _nobody) -> None:
    """Make `aside` hold the database that the connection reads, as a file, and the files that are in it.

    What is there already from a time it was cut off stays. WrongInput for who does not see all of it.
    """
    require_everything(source)
    require_everything(source)
    path = aside / DATABASE
    if not path.exists():
        write_new(path, b"")
    with closing(SqliteDatabase(path)) as target:
        if moving.is_finished(target):  # cut off between the last row and its name: nobody has used it
            moving.empty(target)
        moving.begin(source, target)
        moving.copy_rows(source, target, told)
        moving.finish(target)
    where = kept(folder)
    if not where.files_in_database:
        return  # they are copied with the folder
    with closing(database_of(folder, where)) as database, closing(files_of(folder, database, where)) as files:
        (aside / "files").mkdir(exist_ok=True)
        own = FileStore(aside / "files")
        for sha256 in sorted(files.present() - own.present()):
            own.add(files.path_of(sha256))  # one that is not what its name promises is missed by `verify`


def write_address(folder: Path, address: Address, *, files_in_database: bool = False) -> None:
    """Let the settings name the address, without its password, and keep all else they say."""
    with _settings_ready(folder, address, files_in_database) as go_over:
        go_over()


@contextmanager
def _settings_ready(folder: Path, address: Address, files_in_database: bool) -> Iterator[Callable[[], None]]:
    """The settings written beside their place; what is given puts them there, which takes no room."""
    lines = f"database = {json.dumps(address.shown, ensure_ascii=False)}\n"
    if files_in_database:
        lines += f'files = "{IN_DATABASE}"\n'
    with _written_aside(folder / SETTINGS, lines + "\n" + without_address(folder)) as go_over:
        yield go_over


def without_address(folder: Path) -> str:
    """What the settings say but for where the database and the files are."""
    path = folder / SETTINGS
    lines = path.read_text(encoding="utf-8-sig").splitlines(keepends=True) if path.exists() else []
    tables = next((number for number, line in enumerate(lines) if line.lstrip().startswith("[")), len(lines))
    top = [line for line in lines[:tables] if not _OWN_KEYS.match(line)]
    return "".join([*top, *lines[tables:]]).lstrip("\n")


def write_without_address(folder: Path, aside: Path) -> None:
    """Give the copy of a workspace its settings, which name no database."""
    with _written_aside(aside / SETTINGS, without_address(folder)) as take_its_place:
        take_its_place()


@contextmanager
def _written_aside(path: Path, said: str) -> Iterator[Callable[[], None]]:
    aside = path.with_name(f".{path.name}-{secrets.token_hex(6)}")

    def take_its_place() -> None:
        os.replace(aside, path)
        sync_folder(path.parent)

    try:
        write_new(aside, said.encode())
        yield take_its_place
    finally:
        aside.unlink(missing_ok=True)


def _require_whole(store: Store) -> None:
    faults = errors_in(verify(store))
    if faults:
        raise Damaged(faults[0].message)


def _put_aside(folder: Path, with_files: bool) -> list[Path]:
    """Give what has been moved other names, so that nobody takes it for the workspace's."""
    left = [_renamed(folder / DATABASE, MOVED)]
    for rest in ("-wal", "-shm"):
        (folder / f"{DATABASE}{rest}").unlink(missing_ok=True)
    if with_files:
        left.append(_renamed(folder / "files", MOVED_FILES))
        (folder / "files").mkdir()
    sync_folder(folder)
    return left


def _renamed(path: Path, name: str) -> Path:
    aside = path.with_name(name)
    if aside.exists():
        aside = path.with_name(f"{name}-{secrets.token_hex(3)}")
    path.rename(aside)
    return aside
