"""The packets between the server and a session's process: Textual's own form. Pure.

A sign for the kind, the length in four bytes, the biggest first, then the content. To the process: `D` what
was typed, `M` JSON. From it: `D` what is to be shown, `M` JSON, `P` a piece of a file that is fetched.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any, NamedTuple

READY = b"__GANGLION__\n"
"""The line after which there are packets."""
MOST = 8 << 20
"""A packet larger than this (bytes) is none: the process has gone astray."""
PIECE = 256 * 1024
"""So much of a file (bytes) is asked for at a time."""


class Packet(NamedTuple):
    """One packet from the process."""

    kind: bytes
    content: bytes


def typed(text: str) -> bytes:
    """What was typed, or done with the mouse."""
    return _packet(b"D", text.encode("utf-8", "replace"))


def told(**what: Any) -> bytes:
    """Something the server says."""
    return _packet(b"M", json.dumps(what).encode())


def _packet(kind: bytes, content: bytes) -> bytes:
    return kind + len(content).to_bytes(4, "big") + content


async def packets(stream: asyncio.StreamReader) -> AsyncIterator[Packet]:
    """Every packet until the process ends. ValueError if what it writes is none."""
    for _ in range(10):
        line = await stream.readline()
        if line == READY:
            break
        if not line:
            return
    else:
        raise ValueError("prelude")
    try:
        while True:
            head = await stream.readexactly(5)
            size = int.from_bytes(head[1:], "big")
            if head[:1] not in (b"D", b"M", b"P") or size > MOST:
                raise ValueError("packet")
            yield Packet(head[:1], await stream.readexactly(size))
    except asyncio.IncompleteReadError:
        return
