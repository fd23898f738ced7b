"""The settings of a workspace as the file says them, unchecked."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tcready.core.errors import WrongInput
from tcready.core.message import msg

SETTINGS = "tcready.toml"
_MOST = 64 * 1024


def said_in(folder: Path) -> dict[str, Any]:
    """Everything the file says; WrongInput, saying where, if it is not TOML. Nothing if there is no file."""
    path = folder / SETTINGS
    try:
        with path.open("rb") as file:
            data = file.read(_MOST)
    except OSError:
        return {}
    import tomllib  # late: most folders have no such file

    try:
        said: dict[str, Any] = tomllib.loads(data.decode("utf-8-sig"))
        return said
    except (ValueError, RecursionError) as error:
        where = str(error).splitlines()[0]
        raise WrongInput(
            msg("{path} går inte att läsa ({why}). Rätta raden, eller ta bort filen.", path=path, why=where)
        ) from None
