"""A file that a session hands over, fetched once and by its own user only. No path is opened here."""

from __future__ import annotations

import asyncio
import re
from urllib.parse import quote

from aiohttp import web

from tcready.core.clean import clean_line
from tcready.web.packets import PIECE
from tcready.web.sessions import Sessions, Waiting

PATIENCE = 60.0
"""Seconds to wait for the next piece from the process."""
_NOT_PLAIN = re.compile(r'[^ -~]|["\\%/]')


async def download(request: web.Request, sessions: Sessions, word: str, user: str) -> web.StreamResponse:
    """The file of that word; raises HTTPNotFound if there is none, or it is another's."""
    with sessions.fetching(word, user) as file:
        if file is None:
            raise web.HTTPNotFound
        piece = await _next(file)
        answer = web.StreamResponse(
            headers={
                "Content-Type": "application/octet-stream",
                "Content-Disposition": disposition(file.name),
            }
        )
        await answer.prepare(request)
        while piece:
            await answer.write(piece)
            piece = await _next(file)
        await answer.write_eof()
    return answer


async def _next(file: Waiting) -> bytes:
    """The next piece; empty: there are no more. A file that stops coming breaks the connection off."""
    await file.session.process.tell(type="deliver_chunk_request", key=file.key, size=PIECE, name=None)
    return await asyncio.wait_for(file.pieces.get(), PATIENCE)


def disposition(name: str) -> str:
    """Saved, never shown: under its own name, and without å, ä and ö for what cannot read them."""
    name = clean_line(name)
    plain = _NOT_PLAIN.sub("_", name)
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"
