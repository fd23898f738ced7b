"""The tour of the example line by line: what to do now is told, and then what to do next."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from tcready.i18n import tr
from tcready.tui.state import ReviewState
from tcready.tui.tour import stops
from tcready.tui.tour.course import Course, offer_sentence, over_sentence
from tcready.tui.tour.stops import STOPS

if TYPE_CHECKING:
    from tcready.tui.plain.session import PlainReview


class PlainTour:
    """Says each stop once, when the reader comes to it."""

    def __init__(self, app: PlainReview) -> None:
        self._app, self._course = app, Course(app.state)
        self._said: int | None = None

    @property
    def on(self) -> bool:
        """Is it under way?"""
        return self._course.on

    def offer(self) -> None:
        """In an example, for who sits there: go on where it was left, or ask once if it is wanted."""
        if self._app.console.interactive and self._course.take_up():
            if self._app.talk().sure(offer_sentence()):
                self._course.begin()
            else:
                self._course.remember()
        self.follow()

    def begin(self) -> None:
        """From the first stop."""
        self._course.begin()

    def leave(self) -> None:
        """No more of it."""
        self._course.leave()
        self._app.say(over_sentence())

    def follow(self) -> None:
        """After an act: say the stop the reader has come to, or that it is over."""
        if self._course.follow():
            self._app.say(over_sentence())
        elif self._course.at != self._said and self.on:
            self._app.say(f"{self._course.head} {self._told()}")
        self._said = self._course.at

    def _told(self) -> str:
        """What to do, in lines where a screen has other keys for it."""
        at = self._course.at
        told = _BY_LINE.get(STOPS[at].told) if at is not None else None
        return told(self._app.state) if told else self._course.told


def _find(state: ReviewState) -> str:
    return tr(
        "Nu till ett avtal som saknas. Skriv granska, sedan sök avsikt och lista, och gå till numret för "
        "«{subject}» under «{requirement}».",
        subject=state.names.subject(stops.SUBJECT),
        requirement=state.names.requirement(stops.REQUIREMENT),
    )


def _attach(state: ReviewState) -> str:
    return tr(
        "Företagets underskrift saknas: läs säger varför. Nu har den kommit. Skriv bifoga, frågetecken visar "
        "filerna, och ange {party} när parterna efterfrågas.",
        party=state.names.organisation(stops.PARTY),
    )


def _write(state: ReviewState) -> str:
    return tr(
        "Omdömet rörde sig: {met} av {of} skall-krav är uppfyllda. Skriv hur läget är: skriv, sedan texten, "
        "och en punkt på egen rad.",
        met=state.musts[0],
        of=state.musts[1],
    )


def _freeze(_state: ReviewState) -> str:
    return tr("Frys läget så att ni kan jämföra senare: skriv ögonblicksbild och ett namn.")


_BY_LINE: dict[Callable[[ReviewState], str], Callable[[ReviewState], str]] = {
    stops.find_told: _find,
    stops.attach_told: _attach,
    stops.write_told: _write,
    stops.freeze_told: _freeze,
}
