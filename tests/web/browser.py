"""A real browser without a window, driven over its own protocol: what it fetches, what it shows."""

from __future__ import annotations

import asyncio
import base64
import itertools
import json
import subprocess
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from aiohttp import ClientSession, ClientWebSocketResponse, WSMsgType

from tools.pages.browser import program

_ALONE = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"),
    *("--disable-background-networking", "--disable-component-update", "--remote-debugging-port=0"),
    *("--enable-unsafe-swiftshader", "--hide-scrollbars"),
)


class Browser:
    """One tab. `fetched` is every address it asked for, `frames` what came over its sockets."""

    def __init__(self, socket: ClientWebSocketResponse) -> None:
        self._socket = socket
        self._numbers = itertools.count(1)
        self._answers: dict[int, asyncio.Future[Any]] = {}
        self.fetched: list[str] = []
        self.headers: dict[str, str] = {}
        """Sent with what the tab asks for."""
        self.drawn = ""
        self.told: list[Any] = []
        self.sent: list[Any] = []
        self.complaints: list[str] = []
        """What the page's console says is wrong."""

    async def do(self, method: str, **given: Any) -> Any:
        """One command, and its answer."""
        number = next(self._numbers)
        answer = self._answers[number] = asyncio.get_running_loop().create_future()
        await self._socket.send_json({"id": number, "method": method, "params": given})
        return await asyncio.wait_for(answer, 30)

    async def open(self, address: str) -> None:
        """Go to the address."""
        await self.do("Page.navigate", url=address)

    async def says(self, expression: str) -> Any:
        """The value of an expression in the page."""
        found = await self.do(
            "Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True
        )
        return found["result"].get("value")

    async def press(self, text: str) -> None:
        """Type it, key by key."""
        for sign in text:
            await self.do("Input.dispatchKeyEvent", type="keyDown", text=sign, key=sign)
            await self.do("Input.dispatchKeyEvent", type="keyUp", key=sign)

    async def picture(self) -> bytes:
        """What the tab shows, as a PNG."""
        return base64.b64decode((await self.do("Page.captureScreenshot", format="png"))["data"])

    async def until(self, holds: Callable[[], bool], what: str) -> None:
        """Wait until it holds."""
        for _ in range(600):
            if holds():
                return
            await asyncio.sleep(0.05)
        raise AssertionError(f"{what}: {self.drawn[-2000:]!r} {self.told} {self.complaints}")

    async def listen(self) -> None:
        """Take what the browser tells, until it is shut."""
        async for message in self._socket:
            if message.type is not WSMsgType.TEXT:
                continue
            said = json.loads(message.data)
            if "id" in said:
                answer = self._answers.pop(said["id"])
                if "error" in said:
                    answer.set_exception(RuntimeError(said["error"]["message"]))
                else:
                    answer.set_result(said["result"])
            else:
                self._happened(said["method"], said["params"])

    def _happened(self, what: str, about: dict[str, Any]) -> None:
        if what == "Network.requestWillBeSent":
            self.fetched.append(about["request"]["url"])
        elif what == "Network.webSocketCreated":
            self.fetched.append(about["url"])
        elif what == "Network.webSocketFrameReceived":
            frame = about["response"]
            if frame["opcode"] == 2:
                self.drawn += base64.b64decode(frame["payloadData"]).decode("utf-8", "replace")
            elif frame["opcode"] == 1:
                self.told.append(json.loads(frame["payloadData"]))
        elif what == "Network.webSocketFrameSent" and about["response"]["opcode"] == 1:
            self.sent.append(json.loads(about["response"]["payloadData"]))
        elif what == "Runtime.exceptionThrown":
            self.complaints.append(json.dumps(about["exceptionDetails"])[:500])
        elif what == "Log.entryAdded":
            self.complaints.append(about["entry"]["text"])


@asynccontextmanager
async def browser(
    folder: Path, size: tuple[int, int] = (1280, 800), more: Sequence[str] = ()
) -> AsyncIterator[Browser]:
    """An empty browser of its own; files it fetches are saved in `folder`/fetched."""
    found = program()
    assert found
    words = [
        found,
        *_ALONE,
        f"--window-size={size[0]},{size[1]}",
        f"--user-data-dir={folder / 'profile'}",
        *more,
    ]
    process = await asyncio.create_subprocess_exec(
        *words, "about:blank", stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )
    assert process.stderr is not None
    try:
        while True:
            line = (await asyncio.wait_for(process.stderr.readline(), 60)).decode()
            assert line, "the browser did not start"
            if "DevTools listening on ws://" in line:
                port = line.partition("127.0.0.1:")[2].partition("/")[0]
                break
        noise = asyncio.create_task(process.stderr.read())
        async with ClientSession() as session:
            async with session.get(f"http://127.0.0.1:{port}/json/list") as answer:
                tabs = [tab for tab in await answer.json() if tab["type"] == "page"]
            async with session.ws_connect(tabs[0]["webSocketDebuggerUrl"], max_msg_size=0) as socket:
                tab = Browser(socket)
                listening = asyncio.create_task(tab.listen())
                for room in ("Page", "Network", "Runtime", "Log"):
                    await tab.do(f"{room}.enable")
                fetched = folder / "fetched"
                fetched.mkdir()
                await tab.do("Page.setDownloadBehavior", behavior="allow", downloadPath=str(fetched))
                yield tab
                listening.cancel()
        noise.cancel()
    finally:
        process.kill()
        await process.wait()
