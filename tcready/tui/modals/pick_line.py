"""A line to write in with a list below it, where what is written is looked for, and may be chosen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, OptionList
from textual.widgets.option_list import Option

from tcready.core.clean import clean_line
from tcready.core.errors import WrongInput
from tcready.i18n import tr
from tcready.tui.asked.choosing import chosen_one, fitting, titles_of
from tcready.tui.asked.question import Choice
from tcready.tui.modals.line_field import LineField
from tcready.tui.modals.options import Options

MOST = 200
"""So many choices are listed; of more, those that what is written fits come into the list."""


class SteeringLine(LineField):
    """Up and down go through the list below."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "steer(1)", show=False),
        Binding("up", "steer(-1)", show=False),
    ]

    class Steered(Message):
        """Somebody wants the next choice, or the one before."""

        def __init__(self, direction: int) -> None:
            super().__init__()
            self.direction = direction

    def action_steer(self, direction: int) -> None:
        """Tell it to the list."""
        self.post_message(self.Steered(direction))


class PickLine(Vertical):
    """The list is there while the line has the cursor. `several`: each after a comma is looked for alone."""

    def __init__(self, written: str, choices: Sequence[Choice], id: str, *, several: bool = False) -> None:
        """`id` is the line's own."""
        super().__init__(classes="pick-line")
        self._written, self._choices, self._line_id, self._several = written, choices, id, several
        self._listed: list[Choice] = []
        self._put = written
        """What the line said when it was last filled in, not written."""
        self._begun = written if several else ""
        """What stands before that which is put there from the list."""

    def compose(self) -> ComposeResult:
        """The line, and the list that is not there yet."""
        yield SteeringLine(self._written, id=self._line_id)
        options = Options()
        options.can_focus = False
        options.display = False
        yield options

    def on_descendant_focus(self, _event: events.DescendantFocus) -> None:
        """Show all there is: what stands there is replaced by whatever is written now."""
        self._offer("")
        self._options.display = True

    def on_resize(self) -> None:
        """The list has come or is another: bring it into sight."""
        if self._options.display:
            self.call_after_refresh(self._come_into_sight)

    def on_descendant_blur(self, _event: events.DescendantBlur) -> None:
        """Take the list away; what can mean only one of the choices gets its whole title."""
        self._options.display = False
        if not self._several:
            self._complete()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Look for what is written, unless it was put there from the list."""
        event.stop()
        if event.value != self._put and self._line.has_focus:
            self._offer(self._sought)
            self._put = ""

    def on_input_submitted(self, _event: Input.Submitted) -> None:
        """Enter takes the first that fits what is begun; the form goes on to the next field."""
        if self._put != self._line.value and self._sought and self._listed and not self._is_known:
            self._take(self._listed[0])

    def on_steering_line_steered(self, event: SteeringLine.Steered) -> None:
        """Put the next choice in the line, as it stands in the list."""
        event.stop()
        if not self._listed:
            return
        before = self._options.highlighted
        first = 0 if event.direction > 0 else len(self._listed) - 1
        place = first if before is None else (before + event.direction) % len(self._listed)
        self._options.highlighted = place
        self._take(self._listed[place])

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """So does a click."""
        event.stop()
        if event.option_index < len(self._listed):
            self._take(self._listed[event.option_index])
        self._line.focus()

    @property
    def _line(self) -> SteeringLine:
        return self.query_one(SteeringLine)

    @property
    def _options(self) -> Options:
        return self.query_one(Options)

    @property
    def _sought(self) -> str:
        """What is looked for: of several what stands after the last comma."""
        text = self._line.value
        return (text.rpartition(",")[2] if self._several else text).strip()

    @property
    def _is_known(self) -> bool:
        """Is it the title or the id of one of the choices already?"""
        return any(self._sought in (choice.title, choice.id) for choice in self._choices)

    def _come_into_sight(self) -> None:
        """The whole list, and in it what stands in the line."""
        self.scroll_visible(animate=False)
        self._options.scroll_to_highlight()

    def _take(self, choice: Choice) -> None:
        before = self._line.value
        if self._several and self._put != before:
            self._begun = before.rpartition(",")[0]
        start = f"{self._begun}, " if self._several and self._begun else ""
        self._put = clean_line(f"{start}{choice.title}")
        self._line.value = self._put
        self._line.cursor_position = len(self._put)

    def _complete(self) -> None:
        try:
            id = chosen_one(self._line.value.strip(), self._choices)
        except WrongInput:  # said when the form is saved
            return
        self._put = titles_of([id], self._choices)
        self._line.value = self._put

    def _offer(self, sought: str) -> None:
        found = fitting(sought, self._choices)
        self._listed = found[:MOST]
        options = self._options
        options.clear_options()
        options.add_options([Option(Content(choice.title)) for choice in self._listed])
        if len(found) > MOST:
            more = tr("… och {n} till: skriv en del av namnet", n=len(found) - MOST)
            options.add_option(Option(Content(more), disabled=True))
        elif not found:
            options.add_option(Option(Content(tr("Inget i listan passar.")), disabled=True))
        here = [place for place, choice in enumerate(self._listed) if choice.title == self._line.value]
        options.highlighted = here[0] if here else 0 if sought and found else None
