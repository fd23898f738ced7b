"""Tests may run as root, who may read everything: be somebody else for a while, where others may go."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_NOBODY = 65534


@contextmanager
def not_as_root() -> Iterator[None]:
    """Inside, the process is nobody in particular, if it was root."""
    root = os.geteuid() == 0
    if root:
        os.seteuid(_NOBODY)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


@contextmanager
def open_to_all() -> Iterator[Path]:
    """A folder that everybody may go into, unlike pytest's own: what is refused there is the file itself."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        folder.chmod(0o755)
        yield folder
