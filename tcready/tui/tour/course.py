"""How far the tour has come, whoever shows it. No widgets here.

It is remembered on this machine that it was offered, and how far it has come.
"""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

from tcready.core.errors import TcreadyError
from tcready.formats.machine_memory import MachineMemory
from tcready.i18n import tr
from tcready.tui.state import ReviewState
from tcready.tui.tour.stops import STOPS

_ROOM = "rundtur"


def offer_sentence() -> str:
    """The question, asked once."""
    return tr(
        "Det här är exemplet. Vill du ha en kort rundtur? Du hittar en lucka, bifogar ett avtal, "
        "godkänner det och skriver ut ansökan."
    )


class Course:
    """The stop the reader has come to, if the tour is under way."""

    def __init__(self, state: ReviewState) -> None:
        self._state = state
        self._memory = MachineMemory(_ROOM, state.desk.folder)
        self._at: int | None = None
        self._began: Hashable = None

    @property
    def on(self) -> bool:
        """Is it under way?"""
        return self._at is not None

    @property
    def at(self) -> int | None:
        """Which stop, counted from 0."""
        return self._at

    @property
    def head(self) -> str:
        """Which stop of how many; empty when it is not under way."""
        if self._at is None or self._at >= len(STOPS):
            return ""
        return tr("Rundtur {n} av {of}.", n=self._at + 1, of=len(STOPS))

    @property
    def told(self) -> str:
        """What to do now."""
        return "" if self._at is None or self._at >= len(STOPS) else STOPS[self._at].told(self._state)

    @property
    def hint(self) -> str:
        """What to do in a window, in few words."""
        told = STOPS[self._at].hint if self._at is not None and self._at < len(STOPS) else None
        return told(self._state) if told else ""

    def take_up(self) -> bool:
        """Go on where it was left. True: ask if it is wanted, for in this example it never was offered."""
        if not self._state.example:
            return False
        known = self._memory.read()
        stop = known.get("stop")
        if isinstance(stop, int) and 0 <= stop < len(STOPS):
            self._go_to(stop)
            return False
        return not known

    def begin(self) -> None:
        """From the first stop."""
        self._go_to(0)

    def leave(self) -> None:
        """No more of it; it can be begun again."""
        self._at = None
        self.remember()

    def follow(self) -> bool:
        """Go on to the next stop that has not been done. True: that was the last one."""
        if self._at is None:
            return False
        try:
            while self._at < len(STOPS) and STOPS[self._at].is_over(
                self._began, STOPS[self._at].seen(self._state)
            ):
                self._go_to(self._at + 1)
        except (TcreadyError, OSError):
            return False  # said where somebody wants to read or write
        if self._at < len(STOPS):
            return False
        self.leave()
        return True

    def remember(self) -> None:
        """That it was offered, and how far it has come."""
        said: dict[str, Any] = {"offered": True}
        self._memory.write(said if self._at is None else {**said, "stop": self._at})

    def _go_to(self, stop: int) -> None:
        self._at = stop
        self._began = STOPS[stop].seen(self._state) if stop < len(STOPS) else None
        self.remember()


def over_sentence() -> str:
    """That it is over."""
    return tr("Rundturen är slut. T börjar om. Det du har gjort går att ångra med u.")
