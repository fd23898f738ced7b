"""A session that nobody touches ends; signs of life and a screen in focus are no keys."""

from __future__ import annotations

import asyncio
import getpass
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from aiohttp import ClientSession
from aiohttp.test_utils import TestServer

from tcready.web.rules import Limits, rules_given
from tcready.web.serving import Server
from tests.web.conftest import closed

SECONDS = 4.0


@asynccontextmanager
async def _server(region: Path) -> AsyncIterator[TestServer]:
    rules = rules_given("127.0.0.1", None, None, None, Limits(idle=SECONDS))
    server = Server(rules, [f"--workspace={region}"], "Mitt", getpass.getuser(), lambda _line: None)
    listening = TestServer(server.application(), host="127.0.0.1")
    await listening.start_server()
    assert listening.port
    server.port = listening.port
    try:
        yield listening
    finally:
        await listening.close()


async def test_what_nobody_touches_is_ended_and_the_page_is_told_why(region: Path) -> None:
    clock = asyncio.get_running_loop().time
    async with _server(region) as server, ClientSession() as someone:
        origin = {"Origin": f"http://127.0.0.1:{server.port}"}
        async with someone.ws_connect(server.make_url("/ws"), headers=origin) as talk:
            ended = asyncio.create_task(closed(talk))
            began = clock()
            await asyncio.sleep(SECONDS / 2)
            await talk.send_json(["stdin", "j"])
            touched = clock()
            while not ended.done():
                await talk.send_json(["ping", "1"])
                await talk.send_json(["focus"])
                await asyncio.sleep(0.2)
            assert await ended == 4001
            assert clock() - touched >= SECONDS
            assert clock() - began < 6 * SECONDS
