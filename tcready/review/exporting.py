"""Out of the workspace: everything as plain files, and any file put in place whole."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from tcready.core.errors import Conflict, WrongInput
from tcready.core.message import msg
from tcready.exchange import PlainWorkspace, write_plain
from tcready.formats.os_fault import why_not
from tcready.review.copies import remember
from tcready.review.desk import Desk
from tcready.store import journal_lines

_TRIES = 5


def export_plain(desk: Desk, folder: Path) -> Path:
    """Write everything as plain files into a new folder: records, files, journal, snapshots."""
    desk.store.require_everything()
    write_plain(folder, _as_one(desk))
    remember(desk.folder, "export", folder, desk.now())
    return folder


def _as_one(desk: Desk) -> PlainWorkspace:
    """All of the workspace as it stood at one moment; Conflict if it never stands still."""
    for _ in range(_TRIES):
        desk.reload()
        head = desk.store.journal_head()
        plain = PlainWorkspace(
            workspace=desk.workspace,
            records=desk.records,
            files={
                file.sha256: desk.store.files.path_of(file)
                for item in desk.records.evidence
                for file in item.files
                if file.present
            },
            snapshots=tuple(desk.store.snapshots()),
            journal=journal_lines(desk.store.journal()),
        )
        if desk.store.journal_head() == head:
            return plain
    raise Conflict(msg("Arbetsytan ändras hela tiden just nu. Försök igen om en stund."))


def write_whole(path: Path, data: bytes) -> Path:
    """Put the bytes in place in one step, so that a file is never half written."""
    with whole(path) as stream:
        stream.write(data)
    return path


@contextmanager
def whole(path: Path) -> Iterator[BinaryIO]:
    """A file to write that takes its place at the end, in one step; whatever is raised, none is there."""
    aside = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        try:
            with aside.open("xb") as stream:
                yield stream
                stream.flush()
                os.fsync(stream.fileno())
            aside.replace(path)
        finally:
            aside.unlink(missing_ok=True)
    except OSError as error:
        raise not_written(path, error) from error


def not_written(path: Path, error: OSError) -> WrongInput:
    """That the file could not be written, and why."""
    return WrongInput(msg("{path} gick inte att skriva ({why}).", path=path, why=why_not(error)))
