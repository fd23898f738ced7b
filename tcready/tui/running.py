"""Runs the review on the screen until the reader leaves it. Everything done in it is saved as it is done."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from datetime import date

from textual.driver import Driver

from tcready.core.records import Application
from tcready.review.desk import Desk
from tcready.review.recent import remember
from tcready.tui.app import ReviewApp
from tcready.tui.opening import Opened, OpeningApp
from tcready.tui.resuming import Resuming
from tcready.tui.state import ReviewState

LET_THROUGH = 0.001
"""Seconds before a thread that counts must let a key through."""


def run_review(
    desk: Desk,
    as_of: date | None,
    language: str,
    application: Application | None = None,
    driver: type[Driver] | None = None,
) -> None:
    """Show the review of a workspace that is open.

    `as_of` is the day to look at; None: the day it is, also when it becomes another. `driver` is where it is
    shown; None: in the terminal, on a machine that remembers which workspaces have been opened.
    """
    state = ReviewState(desk, as_of, language, application)
    resuming = Resuming(desk.folder, desk.actor) if driver else _resuming(state)
    _run(ReviewApp(state, resuming, driver))


def run_opening(opened: Opened, seen: Sequence[str]) -> None:
    """Show the lines `seen`, and the review when `opened`, in a thread of its own, has read the workspace.

    What `opened` raises is raised here, when the screen has been left.
    """
    app = OpeningApp(opened, _resuming, seen)
    try:
        _run(app)
    finally:
        app.wait()
    if app.fault:
        raise app.fault


def _resuming(state: ReviewState) -> Resuming:
    """Remember the workspace, and find where the reader was in it."""
    desk = state.desk
    remember(desk.folder, desk.workspace.name, desk.now())
    gc.freeze()  # a large workspace is a tenth of a second to look through for garbage, and is none
    return Resuming(desk.folder)


def _run(app: ReviewApp) -> None:
    sys.setswitchinterval(LET_THROUGH)
    app.run()
    if app.resuming:
        app.resuming.keep(app)
