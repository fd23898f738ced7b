"""Somebody else writes while the review is open: it reads anew, the cursor stays, and one line says so."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from time import monotonic
from typing import TYPE_CHECKING

from textual.content import Content
from textual.widget import Widget

from tcready.core.errors import TcreadyError
from tcready.review.others import News, Others, news_line

if TYPE_CHECKING:
    from tcready.tui.app import ReviewApp

LOOK_EVERY = 3.0
"""Seconds between two looks at the journal."""
STAYS = 5.0
"""The line is there for at least so many seconds; then the next key takes it away."""
WRITING = ("leaf", "criterion", "workspace")
"""Actions of these scopes write. They rest on what was seen: a clash is told, and then what others did."""


class OthersLine(Widget):
    """The line that says who has changed what. It is there until it has been seen."""

    def __init__(self) -> None:
        super().__init__(id="others")
        self._others: Others | None = None
        self._text = ""
        self._since = 0.0

    def begin(self, app: ReviewApp) -> None:
        """Look at the journal from now on, every few seconds, beside the screen."""
        self._others = Others(app.state.desk)
        self.set_interval(LOOK_EVERY, lambda: app.run_worker(self.look(app), group="others", exclusive=True))

    async def look(self, app: ReviewApp) -> None:
        """Ask the journal in a thread: a database that somebody holds must not hold the keys."""
        if self._others is None or _asking(app):
            return
        with suppress(TcreadyError):  # locked or gone: told when somebody wants to read or write
            if await asyncio.to_thread(self._others.waiting):
                self.ask(app)

    def seen(self) -> None:
        """A key was pressed: the line goes, unless it has only just come."""
        if self._text and monotonic() - self._since > STAYS:
            self._say("")

    def ask(self, app: ReviewApp) -> None:
        """An act is over: show at once what others have done."""
        if self._others is None or _asking(app):
            return
        with suppress(TcreadyError):
            news = self._others.news()
            if news:
                self._show(app, news)

    def _show(self, app: ReviewApp, news: News) -> None:
        state = app.state
        state.desk.reload()
        state.refresh()
        self._say(news_line(news, state.desk, state.names))
        app.show()

    def _say(self, text: str) -> None:
        self._text, self._since = text, monotonic()
        self.set_class(bool(text), "told")
        self.refresh()

    def render(self) -> Content:
        """A sign and the sentence."""
        return Content(f"! {self._text}")


def _asking(app: ReviewApp) -> bool:
    """Is a window open? What is filled in there is stored against what was read when it was opened."""
    return len(app.screen_stack) > 1
