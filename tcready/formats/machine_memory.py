"""Small things that this machine remembers of a folder, kept outside it in the system's own place for them.

Nothing rests on them: what cannot be read is not known, what cannot be written is not remembered.
"""

from __future__ import annotations

import hashlib
import json
from contextlib import suppress
from pathlib import Path
from typing import Any

_MOST = 64 * 1024


class MachineMemory:
    """What is remembered of the folder in one room, such as `granskning`: a JSON object."""

    def __init__(self, room: str, folder: Path) -> None:
        from platformdirs import user_state_path  # late: most commands remember nothing

        name = hashlib.sha256(str(folder.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:32]
        self._path = user_state_path("tcready", appauthor=False) / room / f"{name}.json"

    def read(self) -> dict[str, Any]:
        """What was written last; empty if nothing was."""
        try:
            with self._path.open("rb") as file:
                said = json.loads(file.read(_MOST))
        except (OSError, ValueError, RecursionError):
            return {}
        return said if isinstance(said, dict) else {}

    def write(self, said: dict[str, Any]) -> None:
        """Remember it in the place of what was."""
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            aside = self._path.with_suffix(".new")
            aside.write_text(json.dumps(said))
            aside.replace(self._path)
