"""An application that asks in windows of its own what an act has to know, and remembers how it looks."""

from __future__ import annotations

from abc import abstractmethod
from pathlib import Path
from typing import TypeVar

from textual.app import App
from textual.color import Color

from tcready.core.clean import clean_text
from tcready.exchange.file_names import safe_name
from tcready.i18n import tr
from tcready.i18n.naming import day
from tcready.tui.asked.question import Asked
from tcready.tui.front import Severity
from tcready.tui.served import page_of
from tcready.tui.state import ReviewState
from tcready.tui.theme import remember_look, remembered_look

Done = TypeVar("Done")


class AskingApp(App[None]):
    """What `front.Front` wants of a screen, but for what is seen on it."""

    state: ReviewState
    _look: str | None = None

    def take_up_look(self) -> None:
        """Look as last time on this machine."""
        self._look = remembered_look(self._who)
        self.theme = self._look or self.theme

    def keep_look(self) -> None:
        """Remember the look, if it is another."""
        if self.theme != self._look:
            self._look = self.theme
            remember_look(self.theme, self._who)

    def watch_theme(self, _name: str) -> None:
        """The page round the review follows its ground."""
        if page := page_of(self):
            page.show_ground(Color.parse(self.current_theme.background or "black").hex6)

    @property
    def _who(self) -> str:
        """Whose looks they are; empty: of whoever sits at this machine."""
        return self.state.desk.actor if self.is_web else ""

    def hand_over(self, path: Path) -> bool:
        """Let the browser fetch a copy of the file; False: the reader sits at this machine and has it."""
        if self.is_web:
            self.deliver_binary(path, save_filename=safe_name(path.name))
        return self.is_web

    @property
    def one_pane(self) -> bool:
        """Is only one pane seen at a time?"""
        return self.screen_stack[0].has_class("-narrow")

    async def ask(self, asked: Asked[Done]) -> Done | None:
        """Ask in a window of its own."""
        from tcready.tui.modals.windows import window_of

        answer: Done | None = await self.push_screen_wait(window_of(asked, self.state))
        return answer

    def present(self, shown: Asked[None]) -> None:
        """Show it in a window of its own."""
        from tcready.tui.modals.windows import window_of

        self.push_screen(window_of(shown, self.state))

    def meanwhile(self, text: str) -> None:
        """How far something has come: the next such notice takes its place."""
        self.say(text, timeout=2)

    def say(self, text: str, severity: Severity = "information", timeout: float | None = None) -> None:
        """A few seconds' notice, from plain text."""
        self.clear_notifications()
        self.notify(clean_text(text), severity=severity, timeout=timeout, markup=False)

    @abstractmethod
    def show_at_once(self) -> None:
        """Bring everything on the screen in line with the state, in one frame."""

    def done(self, text: str) -> None:
        """An act is done and scored: show it and say so."""
        self.show_at_once()
        if self.state.sees_acts:
            self.say(text)
            return
        later = tr(
            "Här visas läget {seen}, så det du gjorde nu syns inte här. Det syns när du öppnar "
            "granskningen utan --as-of.",
            seen=day(self.state.as_of),
        )
        self.say(f"{text}\n{later}", timeout=15)

    def done_anew(self, text: str) -> None:
        """An act is done: score, show and say so."""
        self.state.refresh()
        self.done(text)
