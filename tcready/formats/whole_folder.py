"""A folder that is there whole or not at all: filled beside its place, then given its name in one step."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def made_whole(folder: Path) -> Iterator[Path]:
    """The path to make and fill beside `folder`, which is new or empty. OSError when it cannot be done."""
    aside = folder.with_name(f".tcready-{secrets.token_hex(6)}")
    folder.parent.mkdir(parents=True, exist_ok=True)
    try:
        yield aside
        if folder.is_dir():
            folder.rmdir()  # it is empty
        aside.rename(folder)
    finally:
        shutil.rmtree(aside, ignore_errors=True)
