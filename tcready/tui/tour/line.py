"""The tour on the screen: some lines at the bottom, which follow what is done. Esc or T leaves it."""

from __future__ import annotations

from collections.abc import Hashable
from typing import TYPE_CHECKING, Any, cast

from textual.content import Content
from textual.widget import Widget

from tcready.core.errors import TcreadyError
from tcready.formats.machine_memory import MachineMemory
from tcready.i18n import tr
from tcready.tui.state import ReviewState
from tcready.tui.tour.stops import STOPS

if TYPE_CHECKING:
    from tcready.tui.app import ReviewApp

_ROOM = "rundtur"


class TourLine(Widget):
    """What to do now. It is remembered on this machine that it was offered, and how far it has come."""

    def __init__(self, state: ReviewState) -> None:
        super().__init__(id="tour")
        self._state = state
        self._memory = MachineMemory(_ROOM, state.desk.folder)
        self._at: int | None = None
        self._began: Hashable = None

    @property
    def on(self) -> bool:
        """Is it under way?"""
        return self._at is not None

    @property
    def hint(self) -> str:
        """What to do in a window, in few words."""
        told = STOPS[self._at].hint if self._at is not None and self._at < len(STOPS) else None
        return told(self._state) if told else ""

    def offer(self) -> None:
        """In an example: go on where it was left, or ask if it is wanted, once."""
        if not self._state.example:
            return
        known = self._memory.read()
        stop = known.get("stop")
        if isinstance(stop, int) and 0 <= stop < len(STOPS):
            self._go_to(stop)
        elif not known:
            self._ask()

    def begin(self) -> None:
        """From the first stop."""
        self._go_to(0)

    def leave(self) -> None:
        """No more of it; it can be begun again."""
        self._at = None
        self._remember()
        self._redraw()
        self._review.say(tr("Rundturen är slut. T börjar om. Det du har gjort går att ångra med u."))

    def follow(self) -> None:
        """See what has been done since the last look, and go on to the next stop that has not been."""
        if self._at is None:
            return
        try:
            while self._at < len(STOPS) and self._is_over(self._at):
                self._at += 1
                self._begin_stop()
        except (TcreadyError, OSError):
            return  # said where somebody wants to read or write
        if self._at == len(STOPS):
            self.leave()
        else:
            self._redraw()

    def render(self) -> Content:
        """Which stop of how many, and what to do."""
        if self._at is None or self._at >= len(STOPS):
            return Content("")
        self._state.speak()
        head = tr("Rundtur {n} av {of}.", n=self._at + 1, of=len(STOPS))
        return Content.assemble((head, "bold"), " ", STOPS[self._at].told(self._state))

    def _ask(self) -> None:
        from tcready.tui.modals.ask import Ask

        def answered(wanted: bool | None) -> None:
            if wanted:
                self.begin()
            else:
                self._remember()

        question = tr(
            "Det här är exemplet. Vill du ha en kort rundtur? Du hittar en lucka, bifogar ett avtal, "
            "godkänner det och skriver ut ansökan."
        )
        self.app.push_screen(Ask(question, tr("j börja · n nej tack, T börjar den när som helst")), answered)

    def _go_to(self, stop: int) -> None:
        self._at = stop
        self._begin_stop()
        self._review.show()

    def _begin_stop(self) -> None:
        at = cast(int, self._at)
        self._began = STOPS[at].seen(self._state) if at < len(STOPS) else None
        self._remember()

    def _is_over(self, at: int) -> bool:
        return STOPS[at].is_over(self._began, STOPS[at].seen(self._state))

    def _remember(self) -> None:
        said: dict[str, Any] = {"offered": True}
        self._memory.write(said if self._at is None else {**said, "stop": self._at})

    def _redraw(self) -> None:
        self.set_class(self.on, "on")
        self.screen.set_class(self.on, "touring")
        self.refresh(layout=True)

    @property
    def _review(self) -> ReviewApp:
        return cast("ReviewApp", self.app)
