"""What follows the frame that answers a key: the text about the row, and what can be done there.

The answer to a key that moves is the row it came to. That is drawn alone and first; the text beside it takes
longer than all rows together, and comes a moment later. Keys that come faster get one text, the last.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from typing import Any

from textual.app import App

SOON = 0.004
"""Seconds after the frame: enough for the thread that writes it to the terminal to get going."""
SOME, MANY = 5_000, 200_000
"""So many new values are looked through for garbage when nobody waits; so many are a workspace read anew."""
OLDER = (20, 400)
"""So seldom what is older is looked through as well, and what is older still."""


class Following:
    """Something that is in line with the state again a moment after each frame."""

    def __init__(self, app: App[Any], work: Callable[[], None]) -> None:
        self._app, self._work = app, work
        self._due = False
        self._looks = 0

    def begin(self) -> None:
        """The state is another: after the next frame comes the work."""
        if not self._due:
            self._due = True
            self._app.call_after_refresh(self._app.set_timer, SOON, self._follow)

    def arrive(self) -> None:
        """Do it now, if it is not done: somebody looks. Nobody does when the last screen is gone."""
        if self._due and self._app.screen_stack:
            self._due = False
            self._work()

    def _follow(self) -> None:
        self.arrive()
        self._tidy()

    def _tidy(self) -> None:
        """Look for garbage while nobody waits for a frame. A workspace is none, and is not looked through."""
        new = gc.get_count()[0]
        if new > MANY:
            gc.freeze()
        elif new > SOME:
            self._looks += 1
            gc.collect(sum(self._looks % often == 0 for often in OLDER))
