"""A list in which several can be ticked. A tick is a sign, so that it is seen without colour."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from tcready.tui.asked.question import Choice
from tcready.tui.modals.options import Options
from tcready.tui.modals.pick import choice_content


class Ticks(Options):
    """Space or a click ticks and unticks."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("space", "select", show=False)]

    class Changed(Message):
        """Something was ticked or unticked."""

        def __init__(self, ticks: Ticks) -> None:
            super().__init__()
            self.ticks = ticks

    def __init__(self, choices: Sequence[Choice], id: str, ticked: frozenset[str] = frozenset()) -> None:
        super().__init__(id=id)
        self.ticked: set[str] = set()
        self.choices = choices
        self.offer(choices, ticked)

    def offer(self, choices: Sequence[Choice], ticked: frozenset[str] = frozenset()) -> None:
        """Offer these, some of them ticked from the start."""
        self.choices, self.ticked = choices, set(ticked)
        self.clear_options()
        self.add_options([Option(self._content(choice)) for choice in choices])
        self.highlighted = 0 if choices else None

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Tick or untick."""
        event.stop()
        choice = self.choices[event.option_index]
        self.ticked ^= {choice.id}
        self.replace_option_prompt_at_index(event.option_index, self._content(choice))
        self.post_message(self.Changed(self))

    def _content(self, choice: Choice) -> Content:
        return Content("[x] " if choice.id in self.ticked else "[ ] ") + choice_content(choice)
