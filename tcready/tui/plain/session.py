"""The review line by line: reads a line, does what it means, says what came of it and where one is now."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterable
from contextlib import suppress
from itertools import chain
from pathlib import Path
from typing import Any, TypeVar

from tcready.core.errors import Conflict, TcreadyError, WrongInput
from tcready.core.message import msg
from tcready.i18n import tell, tr
from tcready.i18n.naming import day
from tcready.review.others import Others, news_line
from tcready.tui.actions import BY_ID
from tcready.tui.asked.judging import ShowWhatIf
from tcready.tui.asked.question import Asked, Choice
from tcready.tui.detail import detail
from tcready.tui.faults import fault_lines
from tcready.tui.front import Severity
from tcready.tui.plain.asking.conversation import converse
from tcready.tui.plain.console import Console, Ended, Interrupted
from tcready.tui.plain.every import EXTRA, PLAIN_ACTS
from tcready.tui.plain.news import greet, seen, tell_news
from tcready.tui.plain.pages import Pages
from tcready.tui.plain.panels import PlainPanels
from tcready.tui.plain.speech import said_aloud, spoken
from tcready.tui.plain.stopping import as_it_is, at_line
from tcready.tui.plain.talk import Left, Talk
from tcready.tui.plain.tour import PlainTour
from tcready.tui.plain.understanding import Meant, understood
from tcready.tui.resuming import Resuming
from tcready.tui.row_journal import journal_now
from tcready.tui.state import ReviewState
from tcready.tui.what_if_text import what_if_paragraphs

Done = TypeVar("Done")


class PlainReview:
    """Somebody, or a script, who reads and writes lines."""

    one_pane = False

    def __init__(self, state: ReviewState, console: Console, resuming: Resuming | None = None) -> None:
        self.state, self.console = state, console
        self._resuming = resuming
        self.pages = Pages(console)
        self.turned = False
        """Another panel is to be seen, or the same one anew."""
        self.panels = PlainPanels(state, self._turn)
        self.leaving = False
        self._rest = ""
        self.arrived = False
        """The reader asked for a row by its number: it is told though it may be the one of before."""
        self.has_read = False
        """What was read says itself what it is about."""
        self._numbered = False
        self._meanwhile = ""
        self._others = Others(state.desk)
        self.tour = PlainTour(self)

    def run(self) -> None:
        """Until the reader leaves. Everything done is saved as it is done."""
        if self._resuming:
            self._resuming.take_up(self)
        greet(self)
        with suppress(Left):
            self.tour.offer()
        while not self.leaving:
            self._keep()
            try:
                line = self.console.read()
            except (Ended, Interrupted):
                self.console.finish()
                return
            try:
                self.follow(line)
            except Left:
                self.console.finish()
                return
        self._keep()

    def follow(self, line: str) -> None:
        """Do what the line says. Left when there are no more lines; a fault in a script ends it."""
        self.state.speak()
        self._new_day()
        try:
            self._follow(line)
        except TcreadyError as error:
            if isinstance(error, Conflict):
                self._read_again()
            if not self.console.interactive:
                raise at_line(self.console.line, error) from error
            self.console.say_all(fault_lines(error))

    def _follow(self, line: str) -> None:
        text = line.strip()
        if not text:
            if self.pages.waiting:
                self.pages.more()
            elif self.console.interactive:
                self.say(tr("Tom rad fortsätter bara en lista. Skriv öppna för det som Enter gör."))
            return
        if text.startswith("#") and not self.console.interactive:
            return
        meant = understood(text, numbered=self._numbered, in_panel=bool(self.state.panel))
        before, at = seen(self.state), self.state.step
        if meant.id != "more":
            self.pages.forget()
        self._rest, self.turned, self._meanwhile = meant.rest, False, ""
        self.arrived, self.has_read = False, False
        self._numbered = meant.id in ("list", "more") and not self.state.panel
        try:
            self._do(meant)
        except Left as left:
            self._cancelled(ended=left.ended)
        tell_news(self, before, at)
        self.tour.follow()
        self._tell_others()

    def _do(self, meant: Meant) -> None:
        if meant.id in EXTRA:
            self._run(EXTRA[meant.id](self, ""))
        elif meant.id == "judge":
            self.action_act("judge", self._level_of(meant))
        else:
            self.action_act(meant.id, meant.key)

    def action_act(self, name: str, key: str) -> None:
        """Do an action. WrongInput, with the reason, if it cannot be done now."""
        why = BY_ID[name].why_disabled(self.state)
        if why:
            raise WrongInput(as_it_is(why))
        self._run(PLAIN_ACTS[name](self, key))

    def _run(self, asking: Coroutine[Any, Any, None] | None) -> None:
        """To its end. Not by asyncio.run, which would keep Ctrl+C from whoever waits for a line."""
        if asking is None:
            return
        loop = asyncio.new_event_loop()
        try:
            loop.run_until_complete(asking)
        finally:
            loop.run_until_complete(loop.shutdown_default_executor())
            loop.close()

    def _level_of(self, meant: Meant) -> str:
        """The level as a key: typed alone, after the word, or asked for."""
        if meant.key:
            if meant.rest:
                raise WrongInput(
                    msg(
                        "Skriv en nivå i taget. «{text}» är mer än det.",
                        text=f"{meant.key} {meant.rest}"[:60],
                    )
                )
            return meant.key
        why = BY_ID["judge"].why_disabled(self.state)
        if why:
            raise WrongInput(as_it_is(why))
        steps = self.state.desk.framework.scale
        choices = [Choice(str(s.level), f"{s.level}, {self.state.names.scale_step(s.level)}") for s in steps]
        return self.talk().level(tr("Nivåerna:"), choices)

    def rest(self) -> str:
        """What stood after the command; it is used once."""
        rest, self._rest = self._rest, ""
        return rest

    def talk(self) -> Talk:
        """Ask something; what stood after the command answers the first question."""
        return Talk(self.console, self.rest())

    async def ask(self, asked: Asked[Done]) -> Done | None:
        """Ask line by line."""
        answer: Done | None = converse(self.talk(), asked, self._read_again)
        return answer

    def present(self, shown: Asked[None]) -> None:
        """Something to be read: what would follow."""
        if isinstance(shown, ShowWhatIf):
            self.tell([shown.heading, self.state.place_line])
            self.pages.tell(list(spoken(what_if_paragraphs(shown.work_out(), self.state))))

    def stand_on(self, place: int) -> None:
        """Move to a row of the walk; the nearest there is."""
        self.state.cursor = max(0, min(place, len(self.state.steps) - 1))

    def read(self, reading: bool) -> None:
        """Read about the row, or the item of the panel."""
        self.has_read = reading
        if reading:
            row = chain(detail(self.state), journal_now(self.state))
            about = self.panels.about() if self.state.panel else row
            self.pages.tell(list(spoken(about)))

    def show(self) -> None:
        """The item one stands on follows the state; what has moved is told after the act."""
        self.state.speak()
        if self.state.panel:
            self.panels.follow()

    def say(self, text: str, severity: Severity = "information", timeout: float | None = None) -> None:
        """A sentence or two."""
        self.tell(text.split("\n"))

    def tell(self, lines: Iterable[str]) -> None:
        """Several lines, with words for the signs."""
        for line in lines:
            if line:
                self.console.say(said_aloud(line))

    def meanwhile(self, text: str) -> None:
        """How far something has come: once for each thing, not again for each second."""
        told = text.partition(" … ")[0]
        if told != self._meanwhile:
            self._meanwhile = told
            self.say(told)

    def hand_over(self, path: Path) -> bool:
        """Lines are read where the files are."""
        return False

    def done(self, text: str) -> None:
        """An act is done and scored."""
        self.show()
        self.say(text)
        if not self.state.sees_acts:
            self.say(
                tr(
                    "Här visas läget {seen}, så det du gjorde nu syns inte här. Det syns när du öppnar "
                    "granskningen utan --as-of.",
                    seen=day(self.state.as_of),
                )
            )

    def done_anew(self, text: str) -> None:
        """An act is done: score, and say so."""
        self.state.refresh()
        self.done(text)

    def tab(self) -> str:
        """Which tab the reader is in."""
        panel = self.panels.open
        return tr("Flik: {title}.", title=tell(panel.title) if panel else tr("Granska"))

    def take_up_look(self) -> None:
        """There are no looks."""

    def keep_look(self) -> None:
        """There are no looks."""

    def _turn(self) -> None:
        self.turned = True

    def _cancelled(self, *, ended: bool) -> None:
        """Nothing was saved. A script that ends in the middle of a question is at fault."""
        if not ended:
            self.say(tr("Avbrutet. Inget sparades."))
        elif self.console.interactive:
            raise Left(ended=True)
        else:
            raise WrongInput(msg("Raderna tog slut mitt i en fråga, och inget av den sparades."))

    def _tell_others(self) -> None:
        """What somebody else has done meanwhile is read, and told in a line."""
        news = self._others.news()
        if news:
            self._read_again()
            self.say(news_line(news, self.state.desk, self.state.names))

    def _new_day(self) -> None:
        if self.state.is_yesterday:
            self.state.refresh()
            self.say(tr("Det är en ny dag: nu visas läget {day}.", day=day(self.state.as_of)))

    def _read_again(self) -> None:
        self.state.desk.reload()
        self.state.refresh()
        self.show()

    def _keep(self) -> None:
        if self._resuming:
            self._resuming.keep(self)
