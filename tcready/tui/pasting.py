"""A file that is dropped on the review, or an address pasted beside every field: it is to be evidence.

A terminal pastes the path of a file that is dropped on it, and so does the page in a browser.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.events import Paste

from tcready.i18n import tr
from tcready.tui.modals.place_given import is_address, is_dropped

if TYPE_CHECKING:
    from tcready.tui.app import ReviewApp

_ACTS = {"": "attach", "case": "attach", "library": "row_add"}
"""What is done with it, by the panel that is open."""


class Pasting:
    """Opens the window that asks about the file, and puts the file in it."""

    def __init__(self, app: ReviewApp) -> None:
        self._app = app
        self._waiting: Paste | None = None

    def take(self, event: Paste) -> None:
        """Something was pasted, and no window is open."""
        app, panel = self._app, self._app.state.panel
        text = event.text.strip().partition("\n")[0].strip()
        app.state.speak()
        if not text:
            return
        if not (is_address(text) or is_dropped(text)):
            app.say(tr("Det som klistrades in är varken en fil eller en webbadress."), severity="warning")
        elif panel not in _ACTS:
            app.say(tr("Gå till Granska eller Underlag för att bifoga filen."), severity="warning")
        elif app.acts(_ACTS[panel]):
            self._waiting = event

    def arrive(self) -> None:
        """A window has been opened: what waits for it is put in it."""
        if self._waiting:
            event, self._waiting = self._waiting, None
            self._app.call_after_refresh(self._app.screen.post_message, event)
