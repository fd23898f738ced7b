"""What stands on stderr while something takes longer than a second and somebody looks on: a bar while files
are hashed, a sentence while that which cannot say how far it has come is at work."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Timer
from time import monotonic
from typing import TextIO

from tcready.core.clean import clean_line
from tcready.formats.bar import bar
from tcready.formats.hashing import telling
from tcready.i18n import tr

PATIENCE = 1.0
"""Seconds that nobody needs a bar for."""
_BETWEEN = 0.1
_ERASED = "\r\x1b[K"


class Bar:
    """Hears how far hashing has come, and draws it on one line that is gone afterwards."""

    def __init__(self, stream: TextIO, columns: int, clock: Callable[[], float] = monotonic) -> None:
        self._stream = stream
        self._columns = columns
        self._clock = clock
        self._since = clock()
        self._drawn: float | None = None

    def __call__(self, done: int, total: int, name: str) -> None:
        """`done` of `total` bytes of the file are read."""
        now = self._clock()
        if done >= total:
            self.gone()
        elif now - self._since > PATIENCE and (self._drawn is None or now - self._drawn >= _BETWEEN):
            self._drawn = now
            self._stream.write(_ERASED + self._line(done / total, total, name))
            self._stream.flush()

    def gone(self) -> None:
        """Leave the line as if nothing had stood there."""
        if self._drawn is not None:
            self._stream.write(_ERASED)
            self._stream.flush()
            self._drawn = None

    def _line(self, share: float, total: int, name: str) -> str:
        line = tr(
            "{bar} {percent} % av {size} MB: {name}",
            bar=bar(share),
            percent=f"{int(share * 100):3}",
            size=-(-total // 10**6),
            name=clean_line(name),
        )
        return line[: self._columns - 1]


class RowsBar(Bar):
    """The same of rows in a database, each of which is copied and then compared."""

    def _line(self, share: float, total: int, name: str) -> str:
        line = tr(
            "{bar} {percent} % av {n} rader kopierade och jämförda",
            bar=bar(share),
            percent=f"{int(share * 100):3}",
            n=total // 2,
        )
        return line[: self._columns - 1]


@contextmanager
def rows_copied() -> Iterator[Callable[[int, int], None]]:
    """What to tell how many rows of how many are done; it shows on stderr if that is a terminal."""
    if not sys.stderr.isatty():
        yield lambda _done, _all: None
        return
    own = RowsBar(sys.stderr, shutil.get_terminal_size().columns)
    try:
        yield lambda done, all_: own(done, all_, "")
    finally:
        own.gone()


@contextmanager
def on_terminal() -> Iterator[None]:
    """Inside, long hashing shows on stderr if that is a terminal."""
    if not sys.stderr.isatty():
        yield
        return
    bar = Bar(sys.stderr, shutil.get_terminal_size().columns)
    with telling(bar):
        try:
            yield
        finally:
            bar.gone()


@contextmanager
def waiting(words: str) -> Iterator[None]:
    """Inside, `words` stand on stderr once it has taken a second, if that is a terminal; gone afterwards."""
    if not sys.stderr.isatty():
        yield
        return
    said: list[str] = []
    stream, told = sys.stderr, clean_line(words)[: shutil.get_terminal_size().columns - 1]

    def say() -> None:
        said.append(told)
        stream.write(told)
        stream.flush()

    timer = Timer(PATIENCE, say)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        timer.join()
        if said:
            stream.write(_ERASED)
            stream.flush()
