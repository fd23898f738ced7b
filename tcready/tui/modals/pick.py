"""Asks which one, from a list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from tcready.core.clean import clean_line
from tcready.i18n import tr
from tcready.tui.asked.question import Choice
from tcready.tui.modals.options import Options


def choice_content(choice: Choice) -> Content:
    """The choice on one or two lines, from plain text."""
    if not choice.about:
        return Content(clean_line(choice.title))
    return Content.assemble((clean_line(choice.title), "bold"), "\n  ", clean_line(choice.about))


class Pick(ModalScreen[str | None]):
    """Ends with the id chosen, or None."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(None)", show=False),
        Binding("j", "move(1)", show=False),
        Binding("k", "move(-1)", show=False),
    ]

    def __init__(self, heading: str, choices: Sequence[Choice]) -> None:
        super().__init__()
        self._heading, self._choices = heading, choices

    def compose(self) -> ComposeResult:
        """The list."""
        with Vertical(classes="box") as box:
            box.border_title = Content(clean_line(self._heading))
            yield Options(
                *[Option(choice_content(choice)) for choice in self._choices], id="choices", classes="choices"
            )
            yield Static(Content(self.keys_line()), classes="keys")

    def keys_line(self) -> str:
        """Which keys there are."""
        return tr("Enter välj · Esc avbryt")

    def action_move(self, direction: int) -> None:
        """j and k go down and up here too."""
        options = self.query_one(OptionList)
        if direction > 0:
            options.action_cursor_down()
        else:
            options.action_cursor_up()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Chosen."""
        self.dismiss(self._choices[event.option_index].id)
