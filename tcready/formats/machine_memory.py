"""Small things that this machine remembers, kept in the system's own place for them: of a folder, or of all.

Nothing rests on them: what cannot be read is not known, what cannot be written is not remembered.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

_MOST = 64 * 1024


class MachineMemory:
    """What is remembered in one room, such as `granskning`, of a folder or (None) of none: a JSON object."""

    def __init__(self, room: str, folder: Path | None = None, who: str = "") -> None:
        """`who` is for a machine that serves many: what is remembered of one is not another's."""
        if who:
            room = f"{room}-{hashlib.sha256(who.encode('utf-8', 'surrogateescape')).hexdigest()[:32]}"
        if folder is None:
            self._path = _rooms() / f"{room}.json"
            return
        name = hashlib.sha256(str(folder.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:32]
        self._path = _rooms() / room / f"{name}.json"

    def read(self) -> dict[str, Any]:
        """What was written last; empty if nothing was."""
        return _said_in(self._path)

    def write(self, said: dict[str, Any]) -> None:
        """Remember it in the place of what was."""
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            aside = self._path.with_suffix(".new")
            aside.write_text(json.dumps(said))
            aside.replace(self._path)

    def forget(self) -> None:
        """Remember nothing of it."""
        with suppress(OSError):
            self._path.unlink(missing_ok=True)


def remembered(room: str) -> Iterator[dict[str, Any]]:
    """What is remembered of every folder in a room, in no order; what cannot be read is passed over."""
    try:
        paths = list((_rooms() / room).glob("*.json"))
    except OSError:
        return
    yield from (said for said in map(_said_in, paths) if said)


def _rooms() -> Path:
    from platformdirs import user_state_path  # late: most commands remember nothing

    return user_state_path("tcready", appauthor=False)


def _said_in(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            said = json.loads(file.read(_MOST))
    except (OSError, ValueError, RecursionError):
        return {}
    return said if isinstance(said, dict) else {}
