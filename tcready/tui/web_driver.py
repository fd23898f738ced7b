"""The review's way in and out when `tcready serve` shows it in a browser: packets over two pipes.

The form of the packets is Textual's own. Two things are added. A packet is written whole even when two
threads write at once (a file that is handed over is written beside the screen). And when the server is gone,
however it went, the review ends too: nothing is left running that nobody sees.
"""

from __future__ import annotations

import os
from functools import partial
from threading import Lock
from typing import Any

from textual.app import App
from textual.drivers.web_driver import WebDriver
from textual.messages import ExitApp


class ServedDriver(WebDriver):
    """Speaks with the server that started this process."""

    def __init__(
        self, app: App[Any], *, debug: bool = False, mouse: bool = True, size: tuple[int, int] | None = None
    ) -> None:
        super().__init__(app, debug=debug, mouse=mouse, size=size)
        self._one_at_a_time = Lock()
        self._write = partial(self._write_whole)

    def _write_whole(self, packet: bytes) -> int:
        """The whole packet, or BrokenPipeError if nobody reads any longer."""
        with self._one_at_a_time:
            written = 0
            while written < len(packet):
                written += os.write(self.fileno, packet[written:])
            return written

    def show_ground(self, colour: str) -> None:
        """The colour round the review, where there is no room for another cell."""
        self.write_meta({"type": "ground", "colour": colour})

    def choose_file(self) -> None:
        """Let the reader choose a file of their own computer; its path is pasted when it has come."""
        self.write_meta({"type": "choose_file"})

    def run_input_thread(self) -> None:
        """Until the server says no more; if it has gone without a word, so do we."""
        super().run_input_thread()
        if not self.exit_event.is_set():
            self._app.post_message(ExitApp())
