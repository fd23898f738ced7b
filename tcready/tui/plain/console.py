"""Lines in and lines out. Everything written is harmless to a terminal; nothing is drawn."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from textwrap import wrap
from typing import Protocol

from tcready.core.clean import clean_line, clean_text

WIDEST = 100
"""No line is longer than this on a terminal, however wide it is."""
PROMPT = "> "


class Source(Protocol):
    """Where the lines come from."""

    def readline(self) -> str:
        """The next line with its end; empty: there are no more."""


class Sink(Protocol):
    """Where the lines go."""

    def write(self, text: str, /) -> object:
        """Write it."""

    def flush(self) -> object:
        """Let it be seen."""

    def isatty(self) -> bool:
        """Is it a terminal?"""


class Ended(Exception):
    """There are no more lines: the terminal was shut, or the script has come to its end."""


class Interrupted(Exception):
    """The reader pressed Ctrl+C where a line was waited for."""


class Console:
    """`interactive`: somebody sits there, so there is a prompt, and a long list comes a page at a time."""

    def __init__(self, source: Source, sink: Sink, *, interactive: bool) -> None:
        self._source, self._sink = source, sink
        self.interactive = interactive
        self.line = 0
        """The number of the line read last."""

    def read(self) -> str:
        """The next line, without its end. Raises Ended or Interrupted."""
        try:
            if self.interactive:
                self._sink.write(PROMPT)
            self._sink.flush()
            line = self._source.readline()
        except KeyboardInterrupt:
            raise Interrupted from None
        if not line:
            raise Ended
        self.line += 1
        return line.rstrip("\r\n")

    def say(self, text: object) -> None:
        """The text, a line for each of its lines."""
        for line in clean_text(text).split("\n"):
            for part in self._laid(clean_line(line).strip()):
                self._sink.write(part + "\n")

    def say_all(self, lines: Iterable[str]) -> None:
        """Several lines."""
        for line in lines:
            self.say(line)

    def finish(self) -> None:
        """Leave the cursor on a line of its own."""
        if self.interactive:
            self._sink.write("\n")
        self._sink.flush()

    def _laid(self, line: str) -> list[str]:
        """Broken between words on a terminal; in a file as it is, with spaces that can be searched for."""
        if not self._sink.isatty():
            return [line.replace("\u00a0", " ").replace("\u202f", " ")]
        width = min(WIDEST, shutil.get_terminal_size().columns)
        return wrap(line, max(20, width - 1), break_long_words=False, break_on_hyphens=False) or [""]
