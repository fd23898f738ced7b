"""Workspaces in folders that others write to by other ways than through SQLite: synced and network folders.

`place` tells whether a folder is one, `lock` lets one person at a time write there, `seen` remembers the
journal's head on this machine, and `siblings` finds the copies that a sync leaves when it has clashed.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from tcready.store.shared.lock import WriteLock
from tcready.store.shared.place import shared_by
from tcready.store.shared.seen import Seen
from tcready.store.shared.siblings import TAKEN_IN, refuse_siblings, siblings

__all__ = ["TAKEN_IN", "Seen", "Sharing", "WriteLock", "alone_in", "refuse_siblings", "shared_by", "siblings"]


@contextmanager
def alone_in(folder: Path, who: str, since: datetime) -> Iterator[None]:
    """Inside, nobody else writes in the folder, if it is a shared one. Conflict if somebody does already."""
    lock = WriteLock(folder) if shared_by(folder) else None
    if lock:
        lock.take(who, since)
    try:
        yield
    finally:
        if lock:
            lock.release()


class Sharing(NamedTuple):
    """A workspace in a shared folder: what shares it, its lock, and what this machine has seen of it.

    `as_it_is`: it was opened whatever this machine had seen, and nothing is remembered unless asked for.
    """

    by: str
    lock: WriteLock
    seen: Seen
    as_it_is: bool
