"""The tour on the screen: some lines at the bottom, which follow what is done. T leaves it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from textual.content import Content
from textual.widget import Widget

from tcready.i18n import tr
from tcready.tui.state import ReviewState
from tcready.tui.tour.course import Course, offer_sentence, over_sentence

if TYPE_CHECKING:
    from tcready.tui.app import ReviewApp


class TourLine(Widget):
    """What to do now."""

    def __init__(self, state: ReviewState) -> None:
        super().__init__(id="tour")
        self._state, self._course = state, Course(state)

    @property
    def on(self) -> bool:
        """Is it under way?"""
        return self._course.on

    @property
    def hint(self) -> str:
        """What to do in a window, in few words."""
        return self._course.hint

    def offer(self) -> None:
        """In an example: go on where it was left, or ask if it is wanted, once."""
        if self._course.take_up():
            self._ask()
        elif self.on:
            self._review.show()

    def begin(self) -> None:
        """From the first stop."""
        self._course.begin()
        self._review.show()

    def leave(self) -> None:
        """No more of it; it can be begun again."""
        self._course.leave()
        self._over()

    def follow(self) -> None:
        """See what has been done since the last look."""
        if not self.on:
            return
        if self._course.follow():
            self._over()
        else:
            self._redraw()

    def render(self) -> Content:
        """Which stop of how many, and what to do."""
        self._state.speak()
        head = self._course.head
        return Content.assemble((head, "bold"), " ", self._course.told) if head else Content("")

    def _ask(self) -> None:
        from tcready.tui.modals.ask import Ask

        def answered(wanted: bool | None) -> None:
            if wanted:
                self.begin()
            else:
                self._course.remember()

        keys = tr("j börja · n nej tack, T börjar den när som helst")
        self.app.push_screen(Ask(offer_sentence(), keys), answered)

    def _over(self) -> None:
        self._redraw()
        self._review.say(over_sentence())

    def _redraw(self) -> None:
        self.set_class(self.on, "on")
        self.screen.set_class(self.on, "touring")
        self.refresh(layout=True)

    @property
    def _review(self) -> ReviewApp:
        return cast("ReviewApp", self.app)
