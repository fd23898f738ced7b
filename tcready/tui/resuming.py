"""Where the reader was: the row, the tab, whether only gaps were shown, the looks. Found again next time."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from tcready.formats.machine_memory import MachineMemory
from tcready.tui.front import FrontPanels
from tcready.tui.panels.first_steps_section import first_undone

if TYPE_CHECKING:
    from tcready.tui.state import ReviewState

EVERY = 3
"""Seconds between two looks at where the reader is, so that a terminal that is shut loses little."""


class Resumed(Protocol):
    """Whoever takes up the review again: on a screen, or line by line, where there are no looks."""

    @property
    def state(self) -> ReviewState:
        """What is known of the review."""

    @property
    def panels(self) -> FrontPanels:
        """The panels."""

    def take_up_look(self) -> None:
        """Look as last time."""

    def keep_look(self) -> None:
        """Remember the look for the next time."""


class Resuming:
    """Remembers the place in one workspace, on this machine."""

    def __init__(self, folder: Path) -> None:
        self._memory = MachineMemory("granskning", folder)
        self._known = self._memory.read()

    def take_up(self, app: Resumed) -> None:
        """Go to where the reader was, as far as it is still there; in an empty one to the first steps."""
        known, state = self._known, app.state
        app.take_up_look()
        if known.get("application") != state.application.id:
            if begin := first_undone(state):
                app.panels.turn_to("overview", begin)
            return
        state.only_gaps = known.get("only_gaps") is True
        state.refilter()
        row = known.get("row")
        if isinstance(row, list) and len(row) == 3 and all(isinstance(part, str) for part in row):
            state.go_to((row[0], row[1], row[2]))
        panel = known.get("panel")
        if isinstance(panel, str) and panel in app.panels.every:
            app.panels.turn_to(panel)

    def keep(self, app: Resumed) -> None:
        """Remember where the reader is, if that is somewhere else."""
        state = app.state
        now: dict[str, Any] = {
            "application": state.application.id,
            "row": list(state.step.key) if state.step else None,
            "panel": state.panel,
            "only_gaps": state.only_gaps,
        }
        if now != self._known:
            self._known = now
            self._memory.write(now)
        app.keep_look()
