"""Search among everything that can be done, by words. What cannot be done now says why."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from tcready.i18n import tr
from tcready.tui.commands import Command, commands, matching
from tcready.tui.modals.line_field import LineField
from tcready.tui.modals.options import Options
from tcready.tui.state import ReviewState


class Palette(ModalScreen[Command | None]):
    """Ends with the command chosen, or None."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(None)", show=False),
        Binding("down", "move(1)", show=False),
        Binding("up", "move(-1)", show=False),
    ]

    def __init__(self, state: ReviewState) -> None:
        super().__init__()
        self._all = commands(state)
        self._hits: list[Command] = []

    def compose(self) -> ComposeResult:
        """A line to write in, and the hits."""
        with Vertical(classes="box tall") as box:
            box.border_title = Content(tr("Vad vill du göra?"))
            yield LineField(placeholder=tr("Skriv för att söka"), id="search")
            yield Options(id="choices", classes="choices")
            yield Static(Content(tr("Enter gör det · ↑ ↓ välj · Esc avbryt")), classes="keys")

    def on_mount(self) -> None:
        """Show all."""
        self.query_one(OptionList).can_focus = False
        self._list("")

    def on_input_changed(self, event: Input.Changed) -> None:
        """Search while writing."""
        self._list(event.value)

    def on_input_submitted(self, _event: Input.Submitted) -> None:
        """Enter takes what the cursor stands on."""
        place = self.query_one(OptionList).highlighted
        if place is not None and place < len(self._hits):
            self.dismiss(self._hits[place])

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """So does a click."""
        self.dismiss(self._hits[event.option_index])

    def action_move(self, direction: int) -> None:
        """Up and down in the hits while writing."""
        options = self.query_one(OptionList)
        if direction > 0:
            options.action_cursor_down()
        else:
            options.action_cursor_up()

    def _list(self, text: str) -> None:
        self._hits = matching(self._all, text)
        options = self.query_one(OptionList)
        options.clear_options()
        options.add_options([Option(_content(command)) for command in self._hits])
        if not self._hits:
            options.add_option(Option(Content(tr("Inget passar.")), disabled=True))
        options.highlighted = 0 if self._hits else None


def _content(command: Command) -> Content:
    line = Content.assemble((f"{command.shown_key:<8}", "bold"), command.text)
    return line if command.why_disabled is None else line + Content(f"\n        {command.why_disabled}")
