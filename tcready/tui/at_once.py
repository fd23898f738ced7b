"""The review's own screen: what a key changed is on the terminal at once, not when the next frame is due.

Textual paints sixty times a second at most, so that a change just after a frame waits for up to two of them.
Here each change is painted as soon as there is nothing else to do; keys that wait are done first.
"""

from __future__ import annotations

from textual.screen import Screen


class AtOnce(Screen[None]):
    """Paints when all messages so far have been seen to."""

    def on_idle(self) -> None:
        """Do now what Textual does when the next frame is due; its own waiting then finds nothing to do."""
        if self.is_current:
            self._on_timer_update()
