"""The journal beside the rows, read apart from them.

It lies in the database, and no row may wait for that: when the reader has stood still for a moment it is read
in a thread, and what it says comes last in the text.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from textual.app import App
from textual.worker import Worker

from tcready.core.errors import TcreadyError
from tcready.review.row_history import About, latest_about
from tcready.tui.paragraphs import Paragraph
from tcready.tui.row_journal import MOST, journal_paragraphs, row_of
from tcready.tui.state import ReviewState

if TYPE_CHECKING:
    from tcready.store import JournalEntry

STILL = 0.2
"""Seconds that the reader stands still before the journal is read."""


class _Read(NamedTuple):
    """A row of a version of the state, and what the journal said of it."""

    row: About | None
    version: int
    entries: Sequence[JournalEntry] = ()


class JournalBeside:
    """What the journal says of the row, as far as it has been read."""

    def __init__(self, app: App[Any], arrived: Callable[[], None]) -> None:
        self._app, self._arrived = app, arrived
        self._known = _Read(None, 0)
        self._asked: tuple[About, int] | None = None
        self._reading: Worker[None] | None = None

    def paragraphs(self, state: ReviewState) -> list[Paragraph]:
        """What is known of the row, of this version or the one before; the rest is read in a moment."""
        row = row_of(state)
        if row is None:
            return []
        if self._known[:2] != (row, state.version) and self._asked != (row, state.version):
            self._ask(row, state)
        return list(journal_paragraphs(state, self._known.entries if self._known.row == row else ()))

    def _ask(self, row: About, state: ReviewState) -> None:
        if self._reading:
            self._reading.cancel()
        asked = self._asked = (row, state.version)

        async def read() -> None:
            await asyncio.sleep(STILL)
            try:
                entries = await asyncio.to_thread(latest_about, state.desk.store, row, MOST + 1)
            except TcreadyError:  # whatever is the matter is told by what cannot do without the database
                entries = []
            if self._asked == asked:
                self._known, self._asked = _Read(*asked, entries), None
                self._arrived()

        self._reading = self._app.run_worker(read, group="panel-journal")
