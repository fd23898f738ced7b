"""What a workspace's `tcready.toml` says: the language on the screen, and who acts when nobody is named."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

from tcready.core.errors import WrongInput
from tcready.core.message import msg

FILE = "tcready.toml"
_MOST = 64 * 1024


class Settings(NamedTuple):
    """None where nothing is said."""

    language: str | None = None
    actor: str | None = None


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


def screen_language(arguments: list[str]) -> str | None:
    """The language that the workspace the call is about asks for; None if there is none, or it says none."""
    named = _after("--workspace", arguments) or os.environ.get("TCREADY_WORKSPACE")
    start = Path(named) if named else Path.cwd()
    for folder in (start,) if named else (start, *start.parents):
        if (folder / FILE).is_file():
            try:
                return settings_of(folder).language
            except WrongInput:
                return None  # said when the workspace is opened
    return None


def _after(option: str, arguments: list[str]) -> str | None:
    for place, argument in enumerate(arguments):
        if argument == option and place + 1 < len(arguments):
            return arguments[place + 1]
        if argument.startswith(f"{option}="):
            return argument.partition("=")[2]
    return None
