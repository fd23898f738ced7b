"""What a workspace's `tcready.toml` says: the language on the screen, and who acts when nobody is named."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from tcready.core.errors import WrongInput
from tcready.core.message import msg
from tcready.formats.settings_file import SETTINGS, said_in
from tcready.review.places import workspace_here


class Settings(NamedTuple):
    """None where nothing is said. `example`: it is the example of that name, and may be used to learn on."""

    language: str | None = None
    actor: str | None = None
    example: str | None = None


def settings_of(folder: Path) -> Settings:
    """The settings of a workspace; WrongInput, saying where, for a file that cannot be understood."""
    said = said_in(folder)
    found = {name: said[name] for name in Settings._fields if name in said}
    for name, value in found.items():
        if not isinstance(value, str) or not value.strip():
            where = folder / SETTINGS
            raise WrongInput(msg('{path}: {name} ska vara en text, som {name} = "…".', path=where, name=name))
    return Settings(**found)


def screen_language(named: Path | None) -> str | None:
    """The language that the workspace named, else the one here, asks for; None if none is asked for."""
    try:
        return settings_of(workspace_here(named, Path.cwd())).language
    except (WrongInput, OSError):
        return None  # said when the workspace is opened


def example_of(folder: Path) -> str | None:
    """Which example the workspace in the folder is; None: it is somebody's own."""
    try:
        return settings_of(folder).example
    except WrongInput:
        return None  # said when the workspace is opened
