"""Bytes that stay on disk: written, synced, and their folder synced too."""

from __future__ import annotations

import os
from pathlib import Path

from tcready.core.errors import WrongInput
from tcready.core.message import msg


def sync_folder(folder: Path) -> None:
    """Make the folder's list of names last through a power loss. Windows has no such call."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def write_new(path: Path, content: bytes) -> None:
    """Write a file that must not exist, and sync it."""
    with path.open("xb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())


def copy_pack(pack: Path, target: Path) -> None:
    """Copy the pack byte for byte; a link in it could lead anywhere and is refused."""
    if not pack.is_dir():
        raise WrongInput(msg("Kriteriepaketet {pack} finns inte.", pack=pack))
    target.mkdir()
    for item in sorted(pack.iterdir()):
        if item.is_dir() and not item.is_symlink():
            copy_pack(item, target / item.name)
        elif item.is_file() and not item.is_symlink():
            write_new(target / item.name, item.read_bytes())
        else:
            raise WrongInput(msg("{path} är ingen vanlig fil.", path=item))
    sync_folder(target)
