"""The review while its workspace is still being read: what was seen first stays, and keys are kept.

SQL and the store are imported, and the records read and scored, in a thread: a large workspace, a cold disk
or a slow network must not hold the screen, nor the key that leaves it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextvars import copy_context
from threading import Thread

from rich.segment import Segment
from textual import events
from textual.app import ComposeResult
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from tcready.tui.app import ReviewApp
from tcready.tui.resuming import Resuming
from tcready.tui.state import ReviewState
from tcready.tui.walk_list import WalkList

Opened = Callable[[Callable[[], None]], ReviewState]
"""Reads a workspace. Between its steps it calls what it is given, which gives up if nobody waits any more."""


class _GivenUp(BaseException):
    """The screen has been left."""


class Seen(Widget):
    """The lines that were seen first, as they were."""

    def __init__(self, lines: Sequence[str]) -> None:
        super().__init__(id="seen")
        self._lines = lines

    def render_line(self, y: int) -> Strip:
        """One of them."""
        text = self._lines[y] if y < len(self._lines) else ""
        return Strip([Segment(text, self.rich_style)]).adjust_cell_length(self.size.width, self.rich_style)


class OpeningApp(ReviewApp):
    """Becomes the review when the workspace has been read."""

    class Read(Message):
        """The workspace has been read, or (None) could not be."""

        def __init__(self, state: ReviewState | None) -> None:
            super().__init__()
            self.state = state

    def __init__(
        self,
        opened: Opened,
        resumed: Callable[[ReviewState], Resuming],
        seen: Sequence[str],
    ) -> None:
        """`opened` may take its time; `resumed` finds where the reader was in the workspace."""
        super().__init__()
        self._opened, self._resumed, self._lines = opened, resumed, seen
        self._waiting: list[events.Key | events.Paste] | None = []
        """What has been typed; None: the review takes it itself."""
        self.fault: BaseException | None = None
        """Why the workspace could not be opened, or that the reader broke it off."""
        self._reading = Thread(target=copy_context().run, args=(self._read,))
        self._left = False

    def compose(self) -> ComposeResult:
        """What was seen, then the review."""
        if self._waiting is None:
            yield from super().compose()
        else:
            yield Seen(self._lines)

    def begin(self) -> None:
        """Look as the review will, and start reading."""
        self.take_up_look()
        self._reading.start()

    def wait(self) -> None:
        """Until nothing is read any longer: a thread must not be torn from what it is importing."""
        self._left = True
        if self._reading.is_alive():
            self._reading.join()

    async def on_event(self, event: events.Event) -> None:
        """Keep what is typed for the review; what leaves it leaves at once."""
        if self._waiting is None or not isinstance(event, events.Key | events.Paste):
            await super().on_event(event)
        elif isinstance(event, events.Key) and event.key == "ctrl+c":
            self.fault = KeyboardInterrupt()
            self._leave()
        elif isinstance(event, events.Key) and event.key == "q" and not self._waiting:
            self._leave()  # after something else that was typed it may be a letter of a search
        else:
            self._waiting.append(event)

    def _leave(self) -> None:
        self._left = True
        self.exit()

    def _read(self) -> None:
        try:
            self.post_message(self.Read(self._opened(self._go_on)))
        except _GivenUp:
            return
        except BaseException as error:
            self.fault = error
            self.post_message(self.Read(None))

    def _go_on(self) -> None:
        if self._left:
            raise _GivenUp

    async def on_opening_app_read(self, event: Read) -> None:
        """Become the review, which then gets what has been typed."""
        if event.state is None or self._left:
            self.exit()
            return
        self.state, typed, self._waiting = event.state, self._waiting or [], None
        self.resuming = self._resumed(event.state)
        await self.recompose()
        if not self.screen.query(WalkList):  # it is being closed, and so has no parts any longer
            return
        super().begin()
        for key in typed:
            self.post_message(key)
