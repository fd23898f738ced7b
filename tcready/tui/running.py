"""Runs the review on the screen, from where it was left until the reader leaves it."""

from __future__ import annotations

import sys
from datetime import date

from tcready.core.records import Application
from tcready.review.desk import Desk
from tcready.review.recent import remember
from tcready.tui.app import ReviewApp
from tcready.tui.resuming import Resuming
from tcready.tui.state import ReviewState

LET_THROUGH = 0.001
"""Seconds before a thread that counts must let a key through."""


def run_review(desk: Desk, as_of: date | None, language: str, application: Application | None = None) -> None:
    """Show the review until the reader leaves it. Everything done in it is saved as it is done.

    `as_of` is the day to look at; None: the day it is, also when it becomes another.
    """
    sys.setswitchinterval(LET_THROUGH)
    resuming = Resuming(desk.folder)
    remember(desk.folder, desk.workspace.name, desk.now())
    app = ReviewApp(ReviewState(desk, as_of, language, application), resuming)
    app.run()
    resuming.keep(app)
