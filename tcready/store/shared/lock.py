"""One at a time: a file that says who writes in a shared folder, from which machine, and since when.

It is taken at the first write and let go of when the workspace is closed. SQLite's own locks do not hold
between machines; a file in the folder is seen by all of them, if only when it has been synced.
"""

from __future__ import annotations

import json
import os
import secrets
import socket
from datetime import datetime
from pathlib import Path
from typing import Any

from tcready.core.errors import Conflict, WrongInput
from tcready.core.message import msg
from tcready.formats.os_fault import why_not

LOCK = "tcready.lock"
_MOST = 4096


class WriteLock:
    """The lock of one folder, as this program holds it or not."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / LOCK
        self._mine = secrets.token_hex(8)
        self._held = False

    def take(self, who: str, since: datetime) -> None:
        """Hold the lock; Conflict, saying who does, if somebody else holds it."""
        if self._held:
            return
        told = {"who": who, "host": socket.gethostname(), "since": since.isoformat(timespec="seconds")}
        line = json.dumps({**told, "pid": os.getpid(), "mine": self._mine}, ensure_ascii=False)
        try:
            for _ in range(2):
                if self._written(line.encode()):
                    self._held = True
                    return
                held = self._read()
                if not _left_behind(held):
                    raise _taken(held, self.path)
                self.path.unlink(missing_ok=True)
        except OSError as error:
            raise WrongInput(
                msg("{path} gick inte att skriva ({why}).", path=self.path, why=why_not(error))
            ) from error
        raise _taken(self._read(), self.path)

    def release(self) -> None:
        """Let go of the lock, if it is still ours."""
        if self._held:
            self._held = False
            if self._read().get("mine") == self._mine:
                self.path.unlink(missing_ok=True)

    def _written(self, line: bytes) -> bool:
        try:
            descriptor = os.open(self.path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o644)
        except FileExistsError:
            return False
        with os.fdopen(descriptor, "wb") as file:
            file.write(line)
            file.flush()
            os.fsync(file.fileno())
        return True

    def _read(self) -> dict[str, Any]:
        try:
            with self.path.open("rb") as file:
                said = json.loads(file.read(_MOST))
        except (OSError, ValueError, RecursionError):
            return {}
        return said if isinstance(said, dict) else {}


def _left_behind(held: dict[str, Any]) -> bool:
    """Was it taken on this machine by a program that is no longer running?"""
    pid = held.get("pid")
    if os.name == "nt" or held.get("host") != socket.gethostname() or type(pid) is not int or pid <= 0:
        return False
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    except (OSError, OverflowError):
        return False
    return False


def _taken(held: dict[str, Any], path: Path) -> Conflict:
    return Conflict(
        msg(
            "Ingenting sparades: {who} skriver i arbetsytan från {host} sedan {since}. Vänta tills hen har "
            "stängt den. Om ingen har den öppen: ta bort {path}.",
            who=str(held.get("who", "?")),
            host=str(held.get("host", "?")),
            since=str(held.get("since", "?"))[:16].replace("T", " "),
            path=path,
        )
    )
