"""A real server over the Stockholm region of 2025, in a process of its own."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from functools import partial
from pathlib import Path

import pytest
from aiohttp import ClientSession, ClientWebSocketResponse, TCPConnector, WSMsgType

from tcready.cli.door import main
from tests.conftest import EVIDENCE


class Served:
    """A server that runs. `said` is what it has written to its log."""

    def __init__(self, process: asyncio.subprocess.Process, line: str) -> None:
        self.process, self.line = process, line
        self.said = ""
        self._reading = asyncio.create_task(self._read())

    @property
    def address(self) -> str:
        """Where it listens, whatever browsers call it."""
        return f"http://127.0.0.1:{self.port}"

    port = 0

    async def end(self, how: signal.Signals = signal.SIGINT) -> int:
        """Ctrl+C, and the exit code."""
        if self.process.returncode is None:
            self.process.send_signal(how)
        code = await asyncio.wait_for(self.process.wait(), 30)
        await self._reading
        return code

    async def until_said(self, text: str) -> None:
        """Wait for a text in the log."""
        for _ in range(400):
            if text in self.said:
                return
            await asyncio.sleep(0.05)
        raise AssertionError(f"{text!r} is not in {self.said!r}")

    async def _read(self) -> None:
        assert self.process.stderr is not None
        while data := await self.process.stderr.read(4096):
            self.said += data.decode()


Serving = Callable[..., AbstractAsyncContextManager[Served]]


@pytest.fixture(scope="session")
def _region(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("web") / "region"
    source = EVIDENCE / "stockholmsregionen-2025"
    assert main(["init", str(place), "--from", str(source), "--as", "processledare"]) == 0
    return place


@pytest.fixture
def region(_region: Path, tmp_path: Path) -> Path:
    """A workspace, to do with as one likes."""
    return Path(shutil.copytree(_region, tmp_path / "region"))


def free_port() -> int:
    """A port that nobody listens to."""
    import socket

    with socket.create_server(("127.0.0.1", 0)) as held:
        return int(held.getsockname()[1])


@asynccontextmanager
async def served_from(folder: Path, *words: str, **environment: str) -> AsyncIterator[Served]:
    """A server over that workspace; `environment` is added to ours."""
    port = free_port()
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tcready", "serve", "--workspace", str(folder), "--port", str(port), *words),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, **environment},
    )
    assert process.stdout is not None
    line = (await asyncio.wait_for(process.stdout.readline(), 60)).decode()
    served = Served(process, line)
    served.port = port
    try:
        yield served
    finally:
        await served.end()


@pytest.fixture
def serving(region: Path) -> Serving:
    """`async with serving("--per-user", "1") as served`."""
    return partial(served_from, region)


@asynccontextmanager
async def caller(address: str = "127.0.0.1") -> AsyncIterator[ClientSession]:
    """Somebody who calls from an address of this machine."""
    async with ClientSession(connector=TCPConnector(local_addr=(address, 0))) as session:
        yield session


async def shown(socket: ClientWebSocketResponse, text: str) -> str:
    """Everything that is drawn, until the text is among it."""
    drawn = ""
    try:
        async with asyncio.timeout(30):
            while text not in drawn:
                message = await socket.receive()
                assert message.type in (WSMsgType.BINARY, WSMsgType.TEXT), (message, drawn[-500:])
                if message.type is WSMsgType.BINARY:
                    drawn += message.data.decode()
    except TimeoutError:
        raise AssertionError(f"{text!r} is not in {drawn[-3000:]!r}") from None
    return drawn


async def closed(socket: ClientWebSocketResponse) -> int | None:
    """Read until the server closes it; why it did."""
    while (await asyncio.wait_for(socket.receive(), 40)).type not in (WSMsgType.CLOSE, WSMsgType.CLOSED):
        pass
    return socket.close_code
