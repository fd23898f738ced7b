"""What lies in a folder, for those who choose a file. No widgets here."""

from __future__ import annotations

import os
from pathlib import Path

MOST = 2000
"""More entries than this in one folder are not listed; their path can still be written."""


def entries(folder: Path) -> list[Path]:
    """The folders and then the plain files in a folder, by name, without hidden ones."""
    try:
        with os.scandir(folder) as found:
            seen = [entry for entry in found if not entry.name.startswith(".")]
    except OSError:
        return []
    folders = sorted(entry.name for entry in seen if entry.is_dir())
    plain = sorted(entry.name for entry in seen if entry.is_file())
    return [folder / name for name in [*folders, *plain][:MOST]]
