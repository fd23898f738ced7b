"""Where the workspaces are: folders that are one or hold some, and databases; and how each is looked at."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import NamedTuple

from tcready.core.errors import Conflict, Damaged, TcreadyError, WrongInput
from tcready.core.message import msg
from tcready.formats.database_address import DATABASE, address_from, is_address, is_workspace, kept
from tcready.glance.kept import Kept, TooNew, kept_in

PATIENCE = 2.0
"""Seconds to wait for who writes."""


class Place(NamedTuple):
    """A workspace to look at. `read` raises TcreadyError, with a line for people, if that cannot be."""

    name: str
    read: Callable[[], Kept]


def places(given: Sequence[str]) -> Iterator[Place]:
    """The workspaces in the order given, those in one folder by name. WrongInput if there is none in one."""
    for text in given:
        if is_address(text):
            yield from _in_database(text)
            continue
        folder = Path(text)
        if _is_workspace(folder):
            found = [folder]
        else:
            try:
                found = sorted(one for one in folder.iterdir() if _is_workspace(one))
            except OSError:
                raise WrongInput(msg("Mappen {folder} finns inte.", folder=folder)) from None
        if not found:
            raise WrongInput(
                msg(
                    "I {folder} finns ingen arbetsyta. Ange en mapp som är en, eller som har några i sig.",
                    folder=folder,
                )
            )
        yield from map(_in_folder, found)


def _is_workspace(folder: Path) -> bool:
    try:
        return is_workspace(folder)
    except OSError:
        return False


def _in_database(text: str) -> Iterator[Place]:
    """The workspaces of a database; of an address that names a schema only that one."""
    from tcready.glance import postgres

    address = address_from(text, "--all")
    if "schema=" in text:
        yield Place(address.shown, partial(postgres.read, address))
        return
    found = postgres.workspaces_in(address)
    if not found:
        raise WrongInput(
            msg(
                "I {database} finns ingen arbetsyta som du har rätt att se.",
                database=address.shown.partition("schema=")[0].rstrip("?&"),
            )
        )
    yield from (Place(one.shown, partial(postgres.read, one)) for one in found)


def _in_folder(folder: Path) -> Place:
    """Where the folder's settings say that its database is, which is found out when it is read."""

    def read() -> Kept:
        address = kept(folder).address
        if address is None:
            return _in_file(folder / DATABASE)
        from tcready.glance import postgres

        return postgres.read(address)

    return Place(str(folder), read)


def _in_file(path: Path) -> Kept:
    try:
        address = f"{path.absolute().as_uri()}?mode=ro"
        with closing(sqlite3.connect(address, uri=True, timeout=PATIENCE)) as connection:
            return kept_in(connection)
    except TooNew:
        raise WrongInput(
            msg("{path} är gjord med en nyare tcready. Uppgradera programmet.", path=path)
        ) from None
    except (sqlite3.Error, ValueError, TypeError, KeyError) as error:
        raise _meaning(path, error) from error


def _meaning(path: Path, error: Exception) -> TcreadyError:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return Conflict(msg("{path} är låst av någon som skriver. Försök igen.", path=path))
    if code == sqlite3.SQLITE_CANTOPEN:
        return WrongInput(msg("{path} går inte att öppna.", path=path))
    return Damaged(msg("{path} är skadad. Kör tcready verify i arbetsytan.", path=path))
