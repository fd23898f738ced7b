"""Where the reader was: the row, the tab, whether only gaps were shown, the looks. Found again next time."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from tcready.formats.machine_memory import MachineMemory
from tcready.tui.theme import remember_look, remembered_look

if TYPE_CHECKING:
    from tcready.tui.app import ReviewApp

EVERY = 3
"""Seconds between two looks at where the reader is, so that a terminal that is shut loses little."""


class Resuming:
    """Remembers the place in one workspace, on this machine."""

    def __init__(self, folder: Path) -> None:
        self._memory = MachineMemory("granskning", folder)
        self._known = self._memory.read()
        self._look = remembered_look()

    def take_up(self, app: ReviewApp) -> None:
        """Go to where the reader was, as far as it is still there."""
        known, state = self._known, app.state
        app.theme = self._look or app.theme
        if known.get("application") != state.application.id:
            return
        state.only_gaps = known.get("only_gaps") is True
        state.refilter()
        row = known.get("row")
        if isinstance(row, list) and len(row) == 3 and all(isinstance(part, str) for part in row):
            state.go_to((row[0], row[1], row[2]))
        panel = known.get("panel")
        if isinstance(panel, str) and panel in app.panels.every:
            app.panels.turn_to(panel)

    def keep(self, app: ReviewApp) -> None:
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
        if app.theme != self._look:
            self._look = app.theme
            remember_look(app.theme)
