"""What a workspace's `tcready.toml` says: the language on the screen, and who acts when nobody is named."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from tcready.core.errors import WrongInput
from tcready.core.message import msg
from tcready.review.places import workspace_here

FILE = "tcready.toml"
_MOST = 64 * 1024


class Settings(NamedTuple):
    """None where nothing is said. `example`: it is the example of that name, and may be used to learn on."""

    language: str | None = None
    actor: str | None = None
    example: str | None = None


def settings_of(folder: Path) -> Settings:
    """The settings of a workspace; WrongInput, saying where, for a file that cannot be understood."""
    path = folder / FILE
    try:
        with path.open("rb") as file:
            data = file.read(_MOST)
    except OSError:
        return Settings()
    import tomllib  # late: most folders have no such file

    try:
        said = tomllib.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        where = str(error).splitlines()[0]
        raise WrongInput(
            msg("{path} går inte att läsa ({why}). Rätta raden, eller ta bort filen.", path=path, why=where)
        ) from None
    found = {name: said[name] for name in Settings._fields if name in said}
    for name, value in found.items():
        if not isinstance(value, str) or not value.strip():
            raise WrongInput(msg('{path}: {name} ska vara en text, som {name} = "…".', path=path, name=name))
    return Settings(**found)


def screen_language(named: Path | None) -> str | None:
    """The language that the workspace named, else the one here, asks for; None if none is asked for."""
    try:
        return settings_of(workspace_here(named, Path.cwd())).language
    except (WrongInput, OSError):
        return None  # said when the workspace is opened
