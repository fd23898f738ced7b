"""A file in the inbox of the small workspace, changed on a day that is always the same."""

from __future__ import annotations

import os
from pathlib import Path

from tcready.review.inbox import inbox_of
from tcready.tui.app import ReviewApp
from tests.tui.small import NOW


def drop(app: ReviewApp, name: str, content: bytes = b"brev") -> Path:
    """Put the file there."""
    folder = inbox_of(app.state.desk)
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_bytes(content)
    os.utime(path, (NOW.timestamp(), NOW.timestamp()))
    return path
