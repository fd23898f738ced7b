"""One session: what is typed in the browser goes to the process, what it draws comes back."""

from __future__ import annotations

import asyncio
import json
import re
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from aiohttp import WSMsgType, web
from textual._binary_encode import DecodeError
from textual._binary_encode import load as unpacked

from tcready.web import packets
from tcready.web.sessions import Session, offer

ENDED, WRONG, IDLE, FULL, FULL_OWN, FAILED, STOPPED = 1000, 1008, 4001, 4002, 4003, 4004, 4005
"""Why a session ended, as the page is told. Those from 4000 on are our own; see static/start.js."""
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_NARROWEST, _WIDEST, _LOWEST, _HIGHEST = 20, 500, 5, 200


class Strange(Exception):
    """What came from the browser is not what our page sends."""


@dataclass(frozen=True)
class Talk:
    """A browser's socket and its session; `stopped` is set when the server is to end."""

    socket: web.WebSocketResponse
    session: Session
    idle: float
    stopped: asyncio.Event

    async def go_on(self) -> int:
        """Until one of the two ends, nothing is typed for too long, or the server stops. Why it ended."""
        await self.socket.send_json(["upload", f"upload/{self.session.word}"])
        ways = (self._hear(), self._show(), self._stop())
        tasks = [asyncio.create_task(way) for way in ways]
        try:
            done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            return next(iter(done)).result()
        except (Strange, ValueError, DecodeError):
            return WRONG
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _hear(self) -> int:
        """What the browser sends. Only what is typed shows that somebody is there."""
        clock = asyncio.get_running_loop().time
        last = clock()
        while True:
            try:
                async with asyncio.timeout_at(last + self.idle):  # signs of life in between are no keys
                    message = await self.socket.receive()
            except TimeoutError:
                return IDLE
            if message.type is not WSMsgType.TEXT:
                return WRONG if message.type is WSMsgType.BINARY else ENDED
            what, value = _read(message.data)
            if what == "stdin":
                last = clock()
            await self._take(what, value)

    async def _take(self, what: str, value: Any) -> None:
        process = self.session.process
        if what == "stdin" and isinstance(value, str):
            await process.send(packets.typed(value))
        elif what == "resize" and isinstance(value, dict):
            width, height = size_of(value.get("width"), value.get("height"))
            await process.tell(type="resize", width=width, height=height)
        elif what == "ping":
            await self.socket.send_json(["pong", str(value)[:40]])
        elif what in ("focus", "blur"):
            await process.tell(type=what)
        else:
            raise Strange

    async def _show(self) -> int:
        """What the process writes."""
        async for kind, content in self.session.process.packets():
            if kind == b"D":
                await self.socket.send_bytes(content)
            elif kind == b"P":
                self._piece(unpacked(content))
            elif not await self._follow(json.loads(content)):
                return ENDED
        return FAILED

    async def _follow(self, said: Any) -> bool:
        """Something the process says of itself; False: it has ended."""
        what = said.get("type")
        if what == "deliver_file_start":
            word = offer(self.session, str(said["key"]), str(said["path"]))
            name = self.session.waiting[word].name
            await self.socket.send_json(["fetch", {"address": f"download/{word}", "name": name}])
        elif what == "open_url" and urlsplit(str(said["url"])).scheme in ("http", "https"):
            await self.socket.send_json(["open_url", {"url": str(said["url"]), "new_tab": True}])
        elif what == "choose_file":
            await self.socket.send_json(["choose"])
        elif what == "ground" and _COLOUR.fullmatch(str(said["colour"])):
            await self.socket.send_json(["ground", said["colour"]])
        return bool(what != "exit")

    def _piece(self, said: Any) -> None:
        """A piece of a file that is being fetched."""
        _, key, piece = said
        file = self.session.coming.get(key)
        if file is not None and isinstance(piece, bytes):
            file.take(piece)

    async def _stop(self) -> int:
        await self.stopped.wait()
        return STOPPED


def size_of(width: object, height: object) -> tuple[int, int]:
    """Columns and lines that a screen can have; Strange if they are no numbers."""
    try:
        columns, lines = int(str(width)[:6]), int(str(height)[:6])
    except ValueError:
        raise Strange from None
    return max(_NARROWEST, min(columns, _WIDEST)), max(_LOWEST, min(lines, _HIGHEST))


def _read(text: str) -> tuple[str, Any]:
    try:
        said = json.loads(text)
    except (ValueError, RecursionError):
        raise Strange from None
    if not isinstance(said, list) or not 1 <= len(said) <= 2 or not isinstance(said[0], str):
        raise Strange
    return said[0], said[1] if len(said) > 1 else None
