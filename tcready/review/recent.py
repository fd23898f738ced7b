"""Which workspaces have been opened on this machine, and where they were. Nothing rests on it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from tcready.formats.database_address import is_workspace
from tcready.formats.machine_memory import MachineMemory, remembered

_ROOM = "arbetsytor"
MOST = 12
"""So many are shown; the ones opened last."""


class Recent(NamedTuple):
    """A workspace that was opened here. `there`: it still is where it was."""

    folder: Path
    name: str
    opened: datetime
    there: bool


def remember(folder: Path, name: str, at: datetime) -> None:
    """It is opened now."""
    folder = folder.absolute()
    said = {"folder": str(folder), "name": name, "opened": at.isoformat(timespec="seconds")}
    MachineMemory(_ROOM, folder).write(said)


def forget(folder: Path) -> None:
    """Do not show it any longer. The workspace itself is left alone."""
    MachineMemory(_ROOM, folder).forget()


def recent() -> list[Recent]:
    """The workspaces opened last, the latest first."""
    found = [known for said in remembered(_ROOM) if (known := _known(said))]
    return sorted(found, key=lambda known: known.opened, reverse=True)[:MOST]


def _known(said: dict[str, object]) -> Recent | None:
    folder, name, opened = said.get("folder"), said.get("name"), said.get("opened")
    if not (isinstance(folder, str) and isinstance(name, str) and isinstance(opened, str)):
        return None
    try:
        at = datetime.fromisoformat(opened)
        there = is_workspace(Path(folder))
    except (ValueError, OSError):
        return None
    return Recent(Path(folder), name, at, there) if at.tzinfo else None
