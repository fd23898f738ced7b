"""A list in which several can be ticked. A tick is a sign, so that it is seen without colour.

What only some of those it is about have, has a sign of its own: it comes back after ticked and unticked.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
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

    def __init__(
        self,
        choices: Sequence[Choice],
        id: str,
        ticked: frozenset[str] = frozenset(),
        some: frozenset[str] = frozenset(),
    ) -> None:
        super().__init__(id=id)
        self.ticked: set[str] = set()
        self.some = set(some)
        self._shared_by_some = some
        self.choices = choices
        self.offer(choices, ticked)

    def offer(self, choices: Sequence[Choice], ticked: frozenset[str] = frozenset()) -> None:
        """Offer these, some of them ticked from the start."""
        self.choices, self.ticked = choices, set(ticked)
        self.clear_options()
        self.add_options([Option(self._content(choice)) for choice in choices])
        self.highlighted = 0 if choices else None

    def among(self, ids: Container[str]) -> tuple[str, ...]:
        """Which of the choices are among the ids, in the order they are offered."""
        return tuple(choice.id for choice in self.choices if choice.id in ids)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Tick or untick."""
        event.stop()
        choice = self.choices[event.option_index]
        if choice.id in self.some:
            self.some.remove(choice.id)
            self.ticked.add(choice.id)
        elif choice.id in self._shared_by_some and choice.id not in self.ticked:
            self.some.add(choice.id)
        else:
            self.ticked ^= {choice.id}
        self.replace_option_prompt_at_index(event.option_index, self._content(choice))
        self.post_message(self.Changed(self))

    def _content(self, choice: Choice) -> Content:
        sign = "x" if choice.id in self.ticked else "-" if choice.id in self.some else " "
        return Content(f"[{sign}] ") + choice_content(choice)
