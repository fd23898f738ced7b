"""What every asking window shares: a heading, fields, a line for what is wrong, keys to save and leave."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Iterator
from typing import ClassVar, Generic, TypeVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.events import Click
from textual.screen import ModalScreen
from textual.widget import Widget
from textual.widgets import Input, Label, Static

from tcready.core.clean import clean_line
from tcready.core.errors import TcreadyError
from tcready.i18n import tr
from tcready.tui.faults import fault_lines

Given = TypeVar("Given")
Done = TypeVar("Done")


def labelled(text: str, id: str | None = None) -> Label:
    """The words above a field."""
    return Label(Content(text), classes="field", id=id)


class Form(ModalScreen[Done | None], Generic[Given, Done]):
    """Gives what was filled in to `do`, and ends with what `do` made; None if left with Esc."""

    AUTO_FOCUS = ""  # `on_mount` does it
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", show=False),
        Binding("ctrl+s", "save", show=False, priority=True),
    ]

    def __init__(self, heading: str, do: Callable[[Given], Done], about: str = "") -> None:
        super().__init__()
        self._heading, self._do, self._about = heading, do, about
        self._begun: object = None
        self._refused: dict[Input, str] = {}
        """What stood in the fields when it was said that something is wrong."""
        self._saved = False

    def compose(self) -> ComposeResult:
        """The frame around the fields."""
        with Vertical(classes=self.box_classes) as box:
            box.border_title = Content(clean_line(self._heading))
            with VerticalScroll(classes="fields", can_focus=False):
                if self._about:
                    yield Static(Content(clean_line(self._about)), classes="about")
                yield from self.fields()
            yield Static(classes="fault", markup=False)
            yield Static(Content(self.keys_line()), classes="keys")

    def on_mount(self) -> None:
        """Begin in the first field, with the heading in sight."""
        self._begun = self.written()
        self.query_one(".box").border_subtitle = Content(getattr(self.app, "hint_in_forms", ""))
        self.focus_next()
        self.call_after_refresh(self.query_one(".fields").scroll_home, animate=False)

    @property
    def box_classes(self) -> str:
        """How the window looks."""
        return "box"

    def keys_line(self) -> str:
        """Which keys there are."""
        return tr("Ctrl+S spara · Tab nästa fält · Esc avbryt")

    @abstractmethod
    def fields(self) -> Iterator[Widget]:
        """The fields."""

    @abstractmethod
    def given(self) -> Given:
        """What was filled in; TcreadyError if it cannot be understood."""

    def written(self) -> object:
        """The long text written here, which it would hurt to lose; None: there is none in this window."""
        return None

    def at_fault(self) -> str | None:
        """The field to go to after a fault; None: stay where we are."""
        return None

    def action_save(self) -> None:
        """Do it, or say what is wrong and stay. What is done is not done again by a second click."""
        if self._saved:
            return
        try:
            done = self._do(self.given())
        except TcreadyError as error:
            self.say(fault_lines(error))
            self._refused = {field: field.value for field in self.query(Input)}
            if field := self.at_fault():
                self.query_one(f"#{field}").focus()
        else:
            self._saved = True
            self.dismiss(done)

    def action_leave(self) -> None:
        """Leave without doing anything; ask first if a text was changed."""
        if self.written() == self._begun:
            self.dismiss(None)
            return
        from tcready.tui.modals.ask import Ask

        def answered(throw_away: bool | None) -> None:
            if throw_away:
                self.dismiss(None)

        question = tr("Texten är ändrad men inte sparad. Vill du kasta det du skrivit?")
        self.app.push_screen(Ask(question, tr("j kasta · n skriv vidare, Ctrl+S sparar då")), answered)

    def say(self, lines: list[str]) -> None:
        """Show what is wrong; no lines: nothing is."""
        line = self.query_one(".fault", Static)
        line.update(Content("\n".join(lines)))
        line.set_class(bool(lines), "shown")

    def value_of(self, id: str) -> str:
        """The text in a field, without spaces around it."""
        return self.query_one(f"#{id}", Input).value.strip()

    def on_input_changed(self, event: Input.Changed) -> None:
        """What was wrong is being mended."""
        if self._refused.get(event.input) not in (None, event.value):
            self.say([])

    def on_input_submitted(self, _event: Input.Submitted) -> None:
        """Enter in a field goes to the next one."""
        self.focus_next()

    def on_click(self, event: Click) -> None:
        """A click on the line of keys saves."""
        if isinstance(event.widget, Static) and event.widget.has_class("keys"):
            self.action_save()
