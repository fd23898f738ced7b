"""A program in a terminal of our own: keys in, and when something reaches the screen. POSIX only."""

from __future__ import annotations

import codecs
import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time
from collections.abc import Sequence
from types import TracebackType

_CONTROL = re.compile(r"\x1b\[[0-9;?<>=]*[ -/]*[@-~]|\x1b[()][0-9A-B]|\x1b[=>78M]")

_ASIDE = ("COLUMNS", "LINES", "NO_COLOR")


class Terminal:
    """Runs a program until `end`, or until the block ends: then it is killed."""

    def __init__(self, words: Sequence[str], size: tuple[int, int] = (120, 40), **environment: str) -> None:
        """`size` is columns and lines; `environment` is added to ours."""
        self.written = ""
        """All that it has written since the last key."""
        self._begun = self._latest = time.perf_counter()
        self.process, self._end = pty.fork()
        if self.process == 0:
            signal.signal(signal.SIGINT, signal.SIG_DFL)  # ours may be ignored, as of what a shell put aside
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))
            ours = {name: value for name, value in os.environ.items() if name not in _ASIDE}
            shown = {"TERM": "xterm-256color", "COLORTERM": "truecolor"}
            os.execvpe(words[0], words, {**ours, **shown, **environment})
        self._status: int | None = None
        self._decoded = codecs.getincrementaldecoder("utf-8")("replace")  # a sign can lie across two reads

    def __enter__(self) -> Terminal:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._status is None:
            os.kill(self.process, signal.SIGKILL)
            os.waitpid(self.process, 0)
        os.close(self._end)

    @property
    def text(self) -> str:
        """What it has written since the last key, without the signs that move and colour."""
        return _CONTROL.sub("", self.written)

    def press(self, keys: str) -> None:
        """Send keys; what is written from now on is what they led to."""
        self.written = ""
        self._begun = time.perf_counter()
        os.write(self._end, keys.encode())

    def until(self, text: str, within: float = 30) -> float:
        """Milliseconds from the start or the last key until `text` is written. TimeoutError if never."""
        while text not in self.text:
            if not self._read(within - (time.perf_counter() - self._begun)):
                raise TimeoutError(f"never saw {text!r}; saw {self.text[-2000:]!r}")
        return (time.perf_counter() - self._begun) * 1000

    def rest(self, quiet: float = 0.15, most: float = 2) -> None:
        """Wait until nothing has been written for so many seconds; a cursor that blinks ends after `most`."""
        by = time.perf_counter() + most
        while time.perf_counter() < by and self._read(quiet):
            pass

    def settled(self, quiet: float = 0.06) -> float:
        """Milliseconds from the last key to the last that was written before so many seconds of quiet."""
        self.rest(quiet)
        return (self._latest - self._begun) * 1000

    def end(self, within: float = 10) -> int:
        """The exit code, when it has left by itself. TimeoutError if it does not."""
        by = time.perf_counter() + within
        while time.perf_counter() < by:
            self._read(0.02)
            process, status = os.waitpid(self.process, os.WNOHANG)
            if process:
                self._status = os.waitstatus_to_exitcode(status)
                return self._status
        raise TimeoutError("it did not leave")

    def _read(self, within: float) -> bool:
        if within <= 0 or not select.select([self._end], [], [], within)[0]:
            return False
        try:
            data = os.read(self._end, 1 << 16)
        except OSError:  # it has left
            return False
        self._latest = time.perf_counter()
        self.written += self._decoded.decode(data)
        return bool(data)
