"""The copies that a sync leaves when two have written at once: `tcready (1).db`, `tcready-DATORN.db`."""

from __future__ import annotations

from pathlib import Path

from tcready.core.errors import Conflict
from tcready.core.message import msg

TAKEN_IN = ".inlast"
"""The ending of a copy that has been taken in: it is kept, and no longer in the way."""


def siblings(folder: Path, database: str) -> list[Path]:
    """The other databases in the folder that were called as ours, in order of name."""
    stem = database.removesuffix(".db").casefold()
    try:
        names = sorted(path.name for path in folder.iterdir())
    except OSError:
        return []
    return [
        folder / name
        for name in names
        if name != database and name.casefold().startswith(stem) and name.casefold().endswith(".db")
    ]


def refuse_siblings(folder: Path, database: str) -> None:
    """Conflict if there are two databases: nobody can tell which one is the right one."""
    found = siblings(folder, database)
    if found:
        raise Conflict(
            msg(
                "Här finns också {names}: två har skrivit samtidigt, och synkningen behöll båda. Inget är "
                "borta. För ihop dem med tcready import {first} --dry-run, och sedan utan --dry-run.",
                names=", ".join(path.name for path in found),
                first=f'"{found[0]}"',
            )
        )
