"""Where the search is written: there while it is written, and gone afterwards."""

from __future__ import annotations

from textual.events import Key
from textual.message import Message
from textual.widgets import Input

from tcready.i18n import tr
from tcready.tui.actions import sign_of
from tcready.tui.modals.line_field import LineField
from tcready.tui.state import ReviewState


class FilterLine(LineField):
    """Writes into the state, and tells when the rows have to follow."""

    class Searched(Message):
        """The search is another one; `done`: nothing more will be written."""

        def __init__(self, done: bool) -> None:
            super().__init__()
            self.done = done

    def __init__(self, state: ReviewState) -> None:
        super().__init__(id="filter")
        self._state = state

    def open(self) -> None:
        """Begin with the search there is."""
        self._state.speak()
        search = self._state.search
        walked = tr("Sök krav eller enhet. Enter behåller, Esc visar alla.")
        self.placeholder = search.placeholder() if search else walked
        self.add_class("open")
        self.app.clear_notifications()  # they would cover what is written
        self.value = (search or self._state).text
        self.focus()

    @property
    def is_open(self) -> bool:
        """Is a search being written?"""
        return self.has_class("open")

    def take(self, key: str) -> None:
        """A key that was pressed before the line had the focus: a sign is written, Enter and Esc end it."""
        if key == "escape":
            self.close("")
        elif key == "enter":
            self.close(self.value)
        else:
            self.insert_text_at_cursor(sign_of(key))

    def close(self, text: str) -> None:
        """Be gone, with this as the search. What is typed from now on is for the rows."""
        self.remove_class("open")
        self.screen.set_focus(None)
        (self._state.search or self._state).text = text
        self.post_message(self.Searched(done=True))

    def on_key(self, event: Key) -> None:
        """End here and now: a key that follows on the heels of Enter is for the rows."""
        if not self.is_open:
            event.prevent_default()
        elif event.key in ("enter", "escape"):
            event.stop()
            event.prevent_default()
            self.take(event.key)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Search while writing."""
        event.stop()
        if self.is_open:
            (self._state.search or self._state).text = event.value
            self.post_message(self.Searched(done=False))
