"""Asks for the three texts of a criterion at a subject: where we are, where we go, and why."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from textual.widget import Widget
from textual.widgets import TextArea

from tcready.core.records import Narrative
from tcready.i18n import tr
from tcready.tui.asked.writing import Texts
from tcready.tui.modals.form import Form, labelled
from tcready.tui.modals.text_field import TextField


class NarrativeForm(Form[Texts, Narrative]):
    """Begins with what is written."""

    def __init__(self, heading: str, do: Callable[[Texts], Narrative], about: str, before: Texts) -> None:
        super().__init__(heading, do, about)
        self._before = before

    @property
    def box_classes(self) -> str:
        """Tall: texts are long."""
        return "box tall"

    def fields(self) -> Iterator[Widget]:
        """Three texts."""
        labels = (tr("Nuläge"), tr("Mål"), tr("Vision"))
        for label, id, text in zip(labels, Texts._fields, self._before, strict=True):
            yield labelled(label)
            yield TextField(text, id)

    def written(self) -> Texts:
        """All of it."""
        return self.given()

    def given(self) -> Texts:
        """The three texts as they stand."""
        return Texts(*[self.query_one(f"#{id}", TextArea).text.strip("\n") for id in Texts._fields])
