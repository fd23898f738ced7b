"""Asks which requirements and subjects a record is about: two lists to tick."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from textual.widget import Widget

from tcready.core.records import Evidence
from tcready.i18n import tr
from tcready.tui.asked.filing import Linkable, Linked
from tcready.tui.asked.question import Choice
from tcready.tui.modals.form import Done, Form, Given, labelled
from tcready.tui.modals.ticks import Ticks


class TwoLists(Form[Given, Done]):
    """A window with a list of requirements and one of subjects."""

    @property
    def box_classes(self) -> str:
        """Tall: there is much to choose from."""
        return "box tall lists"

    def keys_line(self) -> str:
        """Which keys there are."""
        return tr("Mellanslag bockar för · Tab andra listan · Ctrl+S spara · Esc avbryt")


class LinksForm(TwoLists[Linked, Evidence]):
    """What is ticked first stands first in the lists."""

    def __init__(
        self, heading: str, do: Callable[[Linked], Evidence], offered: Linkable, about: str = ""
    ) -> None:
        super().__init__(heading, do, about)
        self._offered = offered

    def fields(self) -> Iterator[Widget]:
        """The two lists."""
        yield from linking_fields(self._offered)

    def given(self) -> Linked:
        """What is ticked."""
        return linked_given(self, self._offered)


def linking_fields(offered: Linkable) -> Iterator[Widget]:
    """A list of requirements and one of subjects, each with what is ticked first."""
    yield labelled(tr("Krav som underlaget visar"))
    asked, places = offered.ticked
    yield Ticks(ticked_first(offered.requirements, asked), "requirements", frozenset(asked))
    yield labelled(tr("Enheter som det gäller"))
    yield Ticks(ticked_first(offered.subjects, places), "subjects", frozenset(places))


def linked_given(form: Widget, offered: Linkable) -> Linked:
    """What is ticked in the two lists."""
    asked = form.query_one("#requirements", Ticks).ticked
    places = form.query_one("#subjects", Ticks).ticked
    return Linked(
        tuple(choice.id for choice in offered.requirements if choice.id in asked),
        tuple(choice.id for choice in offered.subjects if choice.id in places),
    )


def ticked_first(choices: Sequence[Choice], ticked: Sequence[str]) -> list[Choice]:
    """The choices in order, but those ticked above the others."""
    return sorted(choices, key=lambda choice: choice.id not in ticked)
