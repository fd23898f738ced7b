"""A Chromium without a window, told what to do over a pair of pipes: the DevTools protocol, no library."""

from __future__ import annotations

import base64
import fcntl
import json
import os
import select
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
PATIENCE = 600
"""Seconds for one answer: axe takes its time on a page of two megabytes."""
_FLAGS = ("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-dev-shm-usage")


def program() -> str | None:
    """Where a browser is, if there is one."""
    return next((found for name in NAMES if (found := shutil.which(name))), None)


@contextmanager
def browser() -> Iterator[Browser]:
    """A browser that ends when it has been used."""
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        words = [
            program() or NAMES[0],
            *_FLAGS,
            f"--user-data-dir={folder}",
            "--remote-debugging-pipe",
            "about:blank",
        ]
        theirs_in, ours_out = os.pipe()
        ours_in, theirs_out = os.pipe()
        # It reads from descriptor 3 and writes to 4. Ours go out of their way first.
        high = [fcntl.fcntl(one, fcntl.F_DUPFD_CLOEXEC, 50) for one in (theirs_in, theirs_out)]
        handed = [(os.POSIX_SPAWN_DUP2, one, place) for place, one in enumerate(high, 3)]
        quiet = [(os.POSIX_SPAWN_OPEN, place, os.devnull, os.O_RDWR, 0) for place in range(3)]
        running = os.posix_spawn(words[0], words, os.environ, file_actions=[*quiet, *handed])
        for one in (theirs_in, theirs_out, *high):
            os.close(one)
        try:
            yield Browser(ours_in, ours_out)
        finally:
            os.close(ours_out)  # which it takes for its end
            os.close(ours_in)
            os.waitpid(running, 0)


class Browser:
    """One page. `fetched` are the addresses it has asked for since it was opened."""

    def __init__(self, reading: int, writing: int) -> None:
        self._reading, self._writing = reading, writing
        self._number, self._left = 0, b""
        self._session: str | None = None
        self._events: list[dict[str, Any]] = []
        target = self.do("Target.createTarget", url="about:blank")["targetId"]
        self._session = self.do("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network"):
            self.do(f"{domain}.enable")

    def do(self, method: str, **given: object) -> dict[str, Any]:
        """One command of the protocol, and its answer."""
        self._number += 1
        asked: dict[str, Any] = {"id": self._number, "method": method, "params": given}
        if self._session:
            asked["sessionId"] = self._session
        data = memoryview(json.dumps(asked).encode() + b"\0")
        while data:
            data = data[os.write(self._writing, data) :]
        while True:
            told = self._told()
            if told.get("id") == self._number:
                if "error" in told:
                    raise RuntimeError(f"{method}: {told['error']}")
                result: dict[str, Any] = told["result"]
                return result
            self._events.append(told)

    def open(self, path: Path) -> None:
        """Open a file, and wait until it is all there."""
        self._events.clear()
        self.do("Page.navigate", url=path.resolve().as_uri())
        while not any(event.get("method") == "Page.loadEventFired" for event in self._events):
            self._events.append(self._told())

    @property
    def fetched(self) -> list[str]:
        """The addresses asked for, in order; the page's own is the first."""
        asked = (event for event in self._events if event.get("method") == "Network.requestWillBeSent")
        return [event["params"]["request"]["url"] for event in asked]

    def look(self, *, width: int, height: int = 900, dark: bool = False, phone: bool = False) -> None:
        """See the page on a screen of that size (CSS pixels), light or dark."""
        self.do(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=1,
            mobile=phone,
        )
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.do("Emulation.setEmulatedMedia", features=[scheme])

    def run(self, script: str) -> Any:
        """What the script comes to, when it is done."""
        told = self.do("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in told:
            raise RuntimeError(str(told["exceptionDetails"])[:500])
        return told["result"].get("value")

    def picture(self, path: Path, *, top: int = 0, height: int = 1200, width: int = 1000) -> None:
        """A PNG of a stretch of the page."""
        clip = {"x": 0, "y": top, "width": width, "height": height, "scale": 1}
        told = self.do("Page.captureScreenshot", format="png", captureBeyondViewport=True, clip=clip)
        path.write_bytes(base64.b64decode(told["data"]))

    def _told(self) -> dict[str, Any]:
        while b"\0" not in self._left:
            ready, _, _ = select.select([self._reading], [], [], PATIENCE)
            more = os.read(self._reading, 1 << 20) if ready else b""
            if not more:
                raise TimeoutError("the browser does not answer")
            self._left += more
        line, _, self._left = self._left.partition(b"\0")
        told: dict[str, Any] = json.loads(line)
        return told
