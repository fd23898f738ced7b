"""Asks for a level with a note, and whose it is: the reviewer's, their own, or the meeting's."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.widget import Widget
from textual.widgets import TextArea

from tcready.core.errors import WrongInput
from tcready.core.message import msg
from tcready.core.records import Judgement
from tcready.i18n import tr
from tcready.tui.asked.judging import Opinion, whose_choices, whose_given
from tcready.tui.asked.question import Choice
from tcready.tui.modals.form import Form, labelled
from tcready.tui.modals.one_of import OneOf
from tcready.tui.modals.text_field import TextField


class JudgeForm(Form[Opinion, list[Judgement]]):
    """Begins with the reviewer's own latest level and note, if there are any; else with no level at all."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(str(level), f"level({level})", show=False) for level in range(10)
    ]

    def __init__(
        self,
        heading: str,
        do: Callable[[Opinion], list[Judgement]],
        about: str,
        steps: Sequence[tuple[int, str]],
        before: Opinion | None,
    ) -> None:
        super().__init__(heading, do, about)
        self._steps, self._before = steps, before

    @property
    def box_classes(self) -> str:
        """Tall: the whole scale is shown."""
        return "box tall"

    def fields(self) -> Iterator[Widget]:
        """The scale, whose, and the note."""
        before = self._before
        levels = [level for level, _ in self._steps]
        scale = [Choice(str(level), f"{level}  {title}") for level, title in self._steps]
        yield labelled(tr("Nivå"))
        # No level of its own accord: a level nobody chose must not be saved by pressing keys in passing.
        yield OneOf(scale, "level", levels.index(before.level) if before and before.level in levels else None)
        yield labelled(tr("Vems bedömning"))
        yield OneOf(whose_choices(), "whose")
        yield labelled(tr("Motivering"))
        yield TextField(before.note if before else "", "note")

    def action_level(self, level: int) -> None:
        """A digit chooses the level here too, except where it is text."""
        levels = [step for step, _ in self._steps]
        if level in levels:
            self.query_one("#level", OneOf).highlighted = levels.index(level)

    def written(self) -> str:
        """The note."""
        return self.query_one("#note", TextArea).text

    def at_fault(self) -> str:
        """The level is what can be missing."""
        return "level"

    def given(self) -> Opinion:
        """What was filled in."""
        level = self.query_one("#level", OneOf).chosen
        if level is None:
            raise WrongInput(msg("Välj en nivå först."))
        return Opinion(
            level=int(level),
            whose=whose_given(self.query_one("#whose", OneOf).chosen),
            note=self.query_one("#note", TextArea).text.strip(),
        )
