"""Asks for a level with a note, and whose it is: the reviewer's, their own, or the meeting's."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Literal, NamedTuple

from textual.widget import Widget
from textual.widgets import TextArea

from tcready.core.records import Judgement
from tcready.i18n import tr
from tcready.tui.modals.form import Form, labelled
from tcready.tui.modals.one_of import OneOf
from tcready.tui.modals.pick import Choice
from tcready.tui.modals.text_field import TextField

Whose = Literal["review", "self", "consensus"]


class Opinion(NamedTuple):
    """A level, whose it is, and why."""

    level: int
    whose: Whose
    note: str


class JudgeForm(Form[Opinion, Judgement]):
    """Begins with the level and note there are."""

    def __init__(
        self,
        heading: str,
        do: Callable[[Opinion], Judgement],
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
        whose = [
            Choice("review", tr("Min, som granskare")),
            Choice("self", tr("Självskattning av dem det gäller")),
            Choice("consensus", tr("Gemensam, på möte")),
        ]
        yield labelled(tr("Nivå"))
        yield OneOf(scale, "level", levels.index(before.level) if before and before.level in levels else 0)
        yield labelled(tr("Vems bedömning"))
        yield OneOf(whose, "whose")
        yield labelled(tr("Motivering"))
        yield TextField(before.note if before else "", "note")

    def given(self) -> Opinion:
        """What was filled in."""
        whose: dict[str, Whose] = {"review": "review", "self": "self", "consensus": "consensus"}
        return Opinion(
            level=int(self.query_one("#level", OneOf).chosen),
            whose=whose[self.query_one("#whose", OneOf).chosen],
            note=self.query_one("#note", TextArea).text.strip(),
        )
