"""A real terminal: tmux, with a server of its own that nobody else's session is touched by."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

WATCH = float(os.environ.get("TCREADY_WATCH", "0"))
"""Seconds after each key, for who wants to look on: the test says what to run in another terminal."""
PATIENCE = 60.0
"""Seconds before it is said that something never came onto the screen; a busy machine is slow."""
TMUX = shutil.which("tmux")
_TOLD = """sh -c 'echo $$ >"$0/pid"; exec "$@"' "$0" "$@"; echo $? >"$0/code"; sleep 3600"""
"""Runs what it is given in the window, and tells its number and its exit code in the folder named first.

tmux has both to tell as well, but not always when a program ends as it begins to be looked at.
"""


class Terminal:
    """Runs `python -m tcready …` in a window of the given size. Keys in, the screen as text out."""

    def __init__(self, size: tuple[int, int], folder: Path, environment: Mapping[str, str]) -> None:
        self._socket = Path(tempfile.mkdtemp(prefix="tcready-tmux-"))  # a socket's path may not be long
        self._size, self._folder = size, folder
        others = ("TMUX", "NO_COLOR")
        kept = {name: value for name, value in os.environ.items() if not name.startswith(others)}
        self._environment = {**kept, "LC_ALL": "C.UTF-8", **environment}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        subprocess.run(self._command("kill-server"), capture_output=True, check=False)
        shutil.rmtree(self._socket, ignore_errors=True)

    def run(self, *words: object) -> None:
        """Begin the program; another that was run here before has ended."""
        (self._socket / "code").unlink(missing_ok=True)
        program = ["sh", "-c", _TOLD, str(self._socket), sys.executable, "-m", "tcready", *map(str, words)]
        if self._tmux("list-sessions", check=False).returncode == 0:
            self._tmux("respawn-pane", "-k", "-t", "t", "-c", str(self._folder), *program)
            return
        width, height = map(str, self._size)
        place = ["-x", width, "-y", height, "-c", str(self._folder)]
        self._tmux("new-session", "-d", "-s", "t", *place, "sleep 3600")
        self._tmux("set-option", "-g", "remain-on-exit", "on")
        self._tmux("set-option", "-g", "window-size", "manual")
        if WATCH:
            print(f"\n{' '.join(self._command('attach', '-r'))}", file=sys.__stderr__)
            time.sleep(10)
        self._tmux("respawn-pane", "-k", "-t", "t", "-c", str(self._folder), *program)

    def press(self, *keys: str) -> None:
        """Press keys by tmux's names."""
        for key in keys:
            self._tmux("send-keys", "-t", "t", "--", key)
            time.sleep(WATCH)

    def write(self, text: str) -> None:
        """Write text as it stands."""
        for part in text if WATCH else [text]:
            self._tmux("send-keys", "-t", "t", "-l", "--", part)
            time.sleep(WATCH / 4)

    def screen(self, *, with_looks: bool = False) -> str:
        """What is on the screen now; `with_looks` with its escape sequences."""
        return self._tmux("capture-pane", "-p", "-t", "t", *(["-e"] if with_looks else [])).stdout

    def until(self, seen: Callable[[str], object], what: str) -> str:
        """The screen as soon as that is seen on it; AssertionError with the screen if it never is."""
        last = time.monotonic() + PATIENCE
        while True:
            screen = self.screen()
            if seen(screen):
                return screen
            assert time.monotonic() < last, f"{what}\n{screen}"
            time.sleep(0.05)  # another program draws: there is nothing to wait on but the screen

    def shows(self, text: str) -> str:
        """The screen as soon as the text stands on it, wherever its lines are broken."""
        return self.until(lambda screen: text in " ".join(screen.split()), f"never seen: {text}")

    def resize(self, width: int, height: int) -> None:
        """Make the window another size."""
        self._tmux("resize-window", "-t", "t", "-x", str(width), "-y", str(height))

    def kill(self) -> None:
        """End the program as a lost power supply would, and wait until it has ended."""
        os.kill(int((self._socket / "pid").read_text()), signal.SIGKILL)
        self.exit_code()

    def exit_code(self) -> str:
        """The program's exit code when it has ended; 128 and more if a signal ended it."""
        code = self._socket / "code"
        self.until(lambda _screen: code.is_file() and code.read_text(), "the program never ended")
        return code.read_text().strip()

    def _command(self, *words: str) -> list[str]:
        return [str(TMUX), "-u", "-f", "/dev/null", "-S", str(self._socket / "s"), *words]

    def _tmux(self, *words: str, check: bool = True) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self._command(*words),
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=check,
            env=self._environment,
        )


def looks_away(drawn: str) -> str:
    """The text of what was drawn with its escape sequences."""
    return re.sub(r"\x1b\[[0-9;]*m", "", drawn)


def cursor_row(screen: str) -> str:
    """The row with the sign of the cursor; empty if none has it."""
    return next((line for line in screen.splitlines() if line.startswith("›")), "")
