"""Where the workspace is: the one named, else the one we stand in."""

from __future__ import annotations

import os
from pathlib import Path

from tcready.core.errors import WrongInput
from tcready.core.message import Message, msg
from tcready.formats.database_address import is_workspace


def workspace_here(given: Path | None, start: Path) -> Path:
    """The workspace named, else `TCREADY_WORKSPACE`, else the nearest one at or above `start`."""
    named = given or (Path(os.environ["TCREADY_WORKSPACE"]) if os.environ.get("TCREADY_WORKSPACE") else None)
    if named:
        return named
    for folder in (start, *start.parents):
        if is_workspace(folder):
            return folder
    raise WrongInput(
        msg(
            "Här finns ingen arbetsyta. Gå till en, ange --workspace MAPP, eller skapa en med "
            "tcready demo eller tcready init."
        )
    )


def pack_folders(given: Path | None) -> tuple[Path, ...]:
    """Folders of packs that come before the workspace's own: `--criteria`, else `TCREADY_CRITERIA`."""
    named = given or (Path(os.environ["TCREADY_CRITERIA"]) if os.environ.get("TCREADY_CRITERIA") else None)
    return (named,) if named else ()


def shared_notice(by: str) -> Message:
    """What to know of a workspace that others reach over a network or a sync."""
    return msg(
        "Arbetsytan ligger i {by}, som flera datorer skriver i. En i taget kan ändra, och tcready.lock säger "
        "vem. Säkrare är att ha den på en dator och dela med tcready export och import.",
        by=by,
    )
