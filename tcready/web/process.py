"""One session's process: started for one user, and gone with all it has started when the session ends."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from tcready.core.clean import clean_line
from tcready.web import packets
from tcready.web.packets import Packet

GRACE = 3.0
"""Seconds the review has to end by itself, and then once more after it was asked by the system to."""
_MOST_SAID = 16 * 1024
_OWN_WAYS = ("NO_COLOR", "TCREADY_ACTOR", "TCREADY_WORKSPACE", "TEXTUAL", "TEXTUAL_DRIVER", "LINES")


def words_for(user: str, folder: Path, options: Sequence[str]) -> list[str]:
    """How a user's review is started, with the folder for what they send.

    One word each, so that no name can be an option.
    """
    return [sys.executable, "-m", "tcready", "review", f"--served={folder}", f"--as={user}", *options]


def environment_for(ours: Mapping[str, str], role: str | None, size: tuple[int, int]) -> dict[str, str]:
    """What the process is told: our own environment, the size, and whose role it has in the database.

    `role` is the user whom the proxy named; None: nobody did, and the role is whatever ours is.
    """
    told = {name: value for name, value in ours.items() if name not in _OWN_WAYS}
    told |= {"TERM": "xterm-256color", "COLORTERM": "truecolor", "TEXTUAL_COLOR_SYSTEM": "truecolor"}
    told |= {"COLUMNS": str(size[0]), "ROWS": str(size[1]), "PYTHONUNBUFFERED": "1"}
    return told | ({} if role is None else {"TCREADY_ROLE": role})


class SessionProcess:
    """The review of one session, and the two pipes to it."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self._said = bytearray()
        self._listening = asyncio.create_task(self._listen())

    @classmethod
    async def begin(cls, words: Sequence[str], environment: Mapping[str, str]) -> SessionProcess:
        """Start it, in a group of its own."""
        pipe = asyncio.subprocess.PIPE
        return cls(
            await asyncio.create_subprocess_exec(
                *words,
                stdin=pipe,
                stdout=pipe,
                stderr=pipe,
                env=dict(environment),
                start_new_session=True,
            )
        )

    @property
    def id(self) -> int:
        """The process's number."""
        return self._process.pid

    def packets(self) -> AsyncIterator[Packet]:
        """What it writes, until it ends."""
        assert self._process.stdout is not None
        return packets.packets(self._process.stdout)

    async def send(self, packet: bytes) -> None:
        """Write to it; nothing is said if it is gone."""
        stream = self._process.stdin
        assert stream is not None
        with suppress(ConnectionError, RuntimeError):
            stream.write(packet)
            await stream.drain()

    async def tell(self, **what: Any) -> None:
        """Say something to it."""
        await self.send(packets.told(**what))

    async def end(self) -> int:
        """Ask it to end, then see to it that it has, with all it had started. The exit code."""
        await self.tell(type="quit")
        for how in (None, "SIGTERM", "SIGKILL"):
            self._signal(how)
            with suppress(TimeoutError):
                await asyncio.wait_for(self._process.wait(), GRACE)
                break
        self._signal("SIGKILL")  # what it had started may still run
        with suppress(TimeoutError):
            await asyncio.wait_for(self._listening, GRACE)
        return self._process.returncode if self._process.returncode is not None else -1

    @property
    def last_words(self) -> str:
        """The last line it said of what went wrong; empty if it said nothing."""
        lines = self._said.decode("utf-8", "replace").strip().splitlines()
        return clean_line(lines[-1]) if lines else ""

    async def _listen(self) -> None:
        """Keep the end of what it complains of, however much that is."""
        stream = self._process.stderr
        assert stream is not None
        while said := await stream.read(4096):
            self._said = (self._said + said)[-_MOST_SAID:]

    def _signal(self, how: str | None) -> None:
        if how is None:
            return
        with suppress(ProcessLookupError, PermissionError):
            if os.name == "posix":
                os.killpg(self._process.pid, getattr(signal, how))
            elif self._process.returncode is None:
                self._process.terminate()
