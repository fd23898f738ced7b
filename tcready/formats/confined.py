"""Which folders a review may take files from, when whoever holds it sits at another machine.

At a terminal people reach all that the system lets them reach. In a browser they work with the rights of the
program that serves them, so a path they write must not lead outside the workspace. It is set once, for the
whole process, before anything is asked: no call can forget it.
"""

from __future__ import annotations

from pathlib import Path

from tcready.core.errors import WrongInput
from tcready.core.message import msg

_folders: tuple[Path, ...] = ()


def confine(*folders: Path) -> None:
    """From now on only what lies in these folders is reached; none: everything is."""
    global _folders
    _folders = tuple(folder.resolve() for folder in folders)


def is_confined() -> bool:
    """Does the reader sit at another machine?"""
    return bool(_folders)


def is_within(path: Path) -> bool:
    """May the path be reached? Links are followed first."""
    return not _folders or any(path.resolve().is_relative_to(folder) for folder in _folders)


def refuse_outside(path: Path) -> None:
    """WrongInput if the path may not be reached. Says nothing of what is there."""
    if not is_within(path):
        raise WrongInput(
            msg(
                "Den filen ligger utanför arbetsytan. I webbläsaren går det att ange en webbadress eller en "
                "fil i arbetsytans inkorg."
            )
        )
