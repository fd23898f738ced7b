"""Where copies of the workspace have gone: backups, exports, dossiers, packs for schools.

The list is `kopior.jsonl` in the workspace, a line a copy. When something is erased it says where it may
still be; nothing else rests on it, so a workspace that cannot be written to is exported all the same.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from tcready.review.places import DATABASE

LEDGER = "kopior.jsonl"


class Copy(NamedTuple):
    """A copy: what kind (`backup`, `export`, `dossier`, `pack`, `form`), where, and when it was made."""

    kind: str
    path: Path
    at: datetime


def remember(folder: Path, kind: str, path: Path, at: datetime) -> None:
    """Add a copy to the workspace's list."""
    line = json.dumps({"kind": kind, "path": str(path.absolute()), "at": at.isoformat()}, ensure_ascii=False)
    with suppress(OSError, UnicodeEncodeError), (folder / LEDGER).open("ab") as ledger:
        ledger.write(line.encode() + b"\n")
        ledger.flush()
        os.fsync(ledger.fileno())


def copies(folder: Path) -> list[Copy]:
    """The copies that are still where they were put, each once, and the database as it was before an upgrade.

    One that has been moved is not found; one that was made elsewhere by other means is not known.
    """
    latest = {copy.path: copy for copy in _remembered(folder)}
    for path in sorted(folder.glob(f"{DATABASE}.form-*")):
        made = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
        latest[path.absolute()] = Copy("form", path.absolute(), made)
    return [copy for copy in latest.values() if copy.path.exists()]


def _remembered(folder: Path) -> Iterator[Copy]:
    try:
        lines = (folder / LEDGER).read_bytes().splitlines()
    except OSError:
        return
    for line in lines:
        with suppress(ValueError, KeyError, TypeError, OverflowError, RecursionError):  # somebody has written
            said = json.loads(line)
            made = datetime.fromisoformat(said["at"]).astimezone()
            yield Copy(str(said["kind"]), Path(said["path"]), made)
