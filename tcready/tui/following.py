"""What follows the frame that answers a key: the text about the row, and what can be done there.

The answer to a key that moves is the row it came to. That is drawn alone and first; the text beside it takes
longer than all rows together, and comes a moment later. Keys that come faster than that get one text, the last.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from textual.app import App

SOON = 0.004
"""Seconds after the frame: enough for the thread that writes it to the terminal to get going."""


class Following:
    """Something that is in line with the state again a moment after each frame."""

    def __init__(self, app: App[Any], work: Callable[[], None]) -> None:
        self._app, self._work = app, work
        self._due = False

    def begin(self) -> None:
        """The state is another: after the next frame comes the work."""
        if not self._due:
            self._due = True
            self._app.call_after_refresh(self._app.set_timer, SOON, self.arrive)

    def arrive(self) -> None:
        """Do it now, if it is not done: somebody looks."""
        if self._due:
            self._due = False
            self._work()
