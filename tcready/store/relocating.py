"""A workspace's database moved from the file in its folder to an address: whole, or not at all."""

from __future__ import annotations

import json
import os
import secrets
from contextlib import closing
from pathlib import Path

from tcready.core.errors import Damaged
from tcready.core.finding import errors_in
from tcready.formats.database_address import DATABASE, Address
from tcready.formats.settings_file import SETTINGS
from tcready.store import moving
from tcready.store.disk import sync_folder, write_new
from tcready.store.engines.sqlite import SqliteDatabase
from tcready.store.moving import Told
from tcready.store.store import Store
from tcready.store.verify import verify

MOVED = f"{DATABASE}.flyttad"
"""What the database's file is called when it has been moved: kept, and no longer in the way."""


def _nobody(_done: int, _all: int) -> None:
    """For who does not want to be told."""


def move_to_address(folder: Path, address: Address, told: Told = _nobody) -> Path:
    """Copy the database, verify the copy, and let the folder's settings name the address.

    Returns what the file is called now. Nobody writes to it meanwhile, and it is untouched until the copy has
    been verified. WrongInput if there is something at the address, or something it cannot hold; Damaged if
    the copy is not the same.
    """
    from tcready.store.engines.postgres import PostgresDatabase

    source = SqliteDatabase(folder / DATABASE)
    target = PostgresDatabase(address)
    with closing(source), closing(target), source.writing() as connection:
        moving.begin(connection, target)
        moving.copy_rows(connection, target, told)
        require_whole(Store(folder, target))
        moving.finish(target)
        write_address(folder, address)
    moved = folder / MOVED
    if moved.exists():
        moved = folder / f"{MOVED}-{secrets.token_hex(3)}"
    (folder / DATABASE).rename(moved)
    for rest in ("-wal", "-shm"):
        (folder / f"{DATABASE}{rest}").unlink(missing_ok=True)
    sync_folder(folder)
    return moved


def require_whole(store: Store) -> None:
    """Damaged, with the first fault, if something in the workspace is not what was written."""
    faults = errors_in(verify(store))
    if faults:
        raise Damaged(faults[0].message)


def write_address(folder: Path, address: Address) -> None:
    """Let the settings name the address, without its password, and keep all else they say."""
    path = folder / SETTINGS
    said = path.read_text(encoding="utf-8-sig") if path.exists() else ""
    line = f"database = {json.dumps(address.shown, ensure_ascii=False)}\n"
    aside = folder / f".{SETTINGS}-{secrets.token_hex(6)}"
    try:
        write_new(aside, f"{line}\n{said}".encode())
        os.replace(aside, path)
    finally:
        aside.unlink(missing_ok=True)
    sync_folder(folder)
