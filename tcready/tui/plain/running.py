"""Runs the review line by line, from where it was left until the reader leaves it."""

from __future__ import annotations

from datetime import date

from tcready.core.records import Application
from tcready.review.desk import Desk
from tcready.review.recent import remember
from tcready.tui.plain.console import Console
from tcready.tui.plain.session import PlainReview
from tcready.tui.resuming import Resuming
from tcready.tui.state import ReviewState


def run_plain(
    desk: Desk, console: Console, as_of: date | None, language: str, application: Application | None = None
) -> None:
    """The review line by line, until the reader leaves it or there are no more lines.

    A script means the same each time it is run: it begins at the first row, and leaves the place of who sits
    there as it was.
    """
    remember(desk.folder, desk.workspace.name, desk.now())
    resuming = Resuming(desk.folder) if console.interactive else None
    PlainReview(ReviewState(desk, as_of, language, application), console, resuming).run()
