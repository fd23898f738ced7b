"""Where the workspaces are: folders that are one, or hold some, and how each is opened to be looked at."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from tcready.core.errors import Conflict, Damaged, TcreadyError, WrongInput
from tcready.core.message import msg
from tcready.glance.kept import Kept, TooNew, kept_in

DATABASE = "tcready.db"
PATIENCE = 2.0
"""Seconds to wait for who writes."""


class Place(NamedTuple):
    """A workspace to look at. `read` raises TcreadyError, with a line for people, if that cannot be."""

    name: str
    read: Callable[[], Kept]


def places(given: Sequence[str]) -> Iterator[Place]:
    """The workspaces in the order given, those in one folder by name. WrongInput if there is none in one."""
    for text in given:
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
        yield from (_in_file(one / DATABASE) for one in found)


def _is_workspace(folder: Path) -> bool:
    try:
        return (folder / DATABASE).is_file()
    except OSError:
        return False


def _in_file(path: Path) -> Place:
    def read() -> Kept:
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

    return Place(str(path.parent), read)


def _meaning(path: Path, error: Exception) -> TcreadyError:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return Conflict(msg("{path} är låst av någon som skriver. Försök igen.", path=path))
    if code == sqlite3.SQLITE_CANTOPEN:
        return WrongInput(msg("{path} går inte att öppna.", path=path))
    return Damaged(msg("{path} är skadad. Kör tcready verify i arbetsytan.", path=path))
