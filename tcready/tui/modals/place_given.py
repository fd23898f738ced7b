"""A path or an address as people paste it: in quotes, as file://…, with spaces escaped by a terminal."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

from tcready.core.errors import WrongInput
from tcready.core.message import msg
from tcready.formats.confined import refuse_outside

_QUOTES = {"'": "'", '"': '"', "‘": "’", "“": "”", "”": "”", "«": "»"}
"""What a path may stand between, by the sign it begins with."""


def place_given(text: str) -> tuple[Path | None, str | None]:
    """A path to a file, or an address; WrongInput if it is neither."""
    text = text.strip()
    if len(text) > 1 and _QUOTES.get(text[0]) == text[-1]:
        text = text[1:-1].strip()
    if is_address(text):
        return None, text
    if not text:
        raise WrongInput(msg("Ange en fil eller en webbadress."))
    paths = list(_readings(text))
    for path in paths:
        refuse_outside(path)  # before anything is said of what is there
        if path.is_file():
            return path, None
    if paths[0].is_dir():
        raise WrongInput(msg("{path} är en mapp: ange en fil.", path=paths[0]))
    raise WrongInput(msg("Filen {path} finns inte.", path=paths[0]))


def is_address(text: str) -> bool:
    """Is it a web address?"""
    return text.lower().startswith(("https://", "http://"))


def is_dropped(text: str) -> bool:
    """Is it the whole path of a file, as terminals paste it when one is dropped on them?"""
    try:
        path, _ = place_given(text)
    except (WrongInput, OSError, ValueError):
        return False
    return path is not None and path.is_absolute()


def _readings(text: str) -> Iterator[Path]:
    """The paths that the text can mean, the most literal one first."""
    if text.lower().startswith("file:"):
        path = unquote(urlsplit(text.replace("#", "%23").replace("?", "%3F")).path)
        yield Path(path[1:] if os.name == "nt" and re.match(r"/[A-Za-z]:", path) else path)
        return
    yield Path(text).expanduser()
    if os.name != "nt" and "\\" in text:
        yield Path(re.sub(r"\\(.)", r"\1", text)).expanduser()
