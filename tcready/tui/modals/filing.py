"""Asks what a file is: an answer to a request or something new, its kind, what it shows, and its days."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from textual.containers import Horizontal, Vertical
from textual.widget import Widget
from textual.widgets import OptionList

from tcready.core.errors import WrongInput
from tcready.core.message import msg
from tcready.core.records import Evidence
from tcready.i18n import tr
from tcready.tui.asked.filing import NEW, Fileable, Filing
from tcready.tui.asked.question import Choice
from tcready.tui.modals.dates import day_given
from tcready.tui.modals.file_form import FileForm
from tcready.tui.modals.form import labelled
from tcready.tui.modals.line_field import LineField
from tcready.tui.modals.links import linked_given, linking_fields
from tcready.tui.modals.one_of import OneOf
from tcready.tui.modals.place_given import place_given


class FilingForm(FileForm[Filing, Evidence]):
    """Everything about a file at once; what is proposed is chosen from the start."""

    def __init__(
        self, heading: str, do: Callable[[Filing], Evidence], offered: Fileable, about: str = ""
    ) -> None:
        super().__init__(heading, do, about)
        self._offered = offered
        self._read = "kind"

    @property
    def box_classes(self) -> str:
        """Tall: there is much to fill in."""
        return "box tall lists"

    def keys_line(self) -> str:
        """Which keys there are."""
        if self._offered.place:
            return tr("Mellanslag bockar för · Tab nästa · Ctrl+S spara · Esc avbryt")
        return super().keys_line()

    @property
    def folder(self) -> Path:
        """The inbox."""
        return self._offered.inbox

    @property
    def asks_for_file(self) -> bool:
        """Not where one stands on a file."""
        return self._offered.place is None

    def fields(self) -> Iterator[Widget]:
        """All the fields."""
        offered = self._offered
        if not offered.place:
            yield from self.place_field(tr("Fil eller webbadress (https://…)"))
        if offered.requested:
            yield labelled(tr("Är det svaret på en begäran?"))
            choices = [Choice(NEW, tr("Nej, det är något nytt")), *offered.requested]
            yield OneOf(choices, "answers", _place(choices, offered.answers or NEW))
        yield labelled(tr("Slag av underlag"), id="kind-label")
        yield OneOf(offered.kinds, "kind", _place(offered.kinds, offered.kind))
        yield from linking_fields(offered.links)
        yield labelled(tr("Rubrik (tom: filens namn)"))
        yield LineField(id="title")
        yield Horizontal(
            _half(tr("Kom in"), LineField(str(offered.today), id="collected")),
            _half(tr("Gäller från"), LineField(id="from", placeholder=tr("ÅÅÅÅ-MM-DD"))),
            _half(tr("Gäller till och med"), LineField(id="through", placeholder=tr("ÅÅÅÅ-MM-DD"))),
            classes="pair",
        )

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        """An answer has the kind that was asked for, so there is none to choose."""
        if event.option_list.id == "answers":
            for field in ("#kind", "#kind-label"):
                self.query_one(field).display = self._answers is None

    @property
    def _answers(self) -> str | None:
        if not self._offered.requested:
            return None
        return self.query_one("#answers", OneOf).chosen or None

    def at_fault(self) -> str:
        """The field that could not be read."""
        return self._read

    def given(self) -> Filing:
        """What was filled in; WrongInput if it is not said what it is."""
        path, address = self._offered.place, None
        if path is None:
            path, address = place_given(self._text("place"))
        answers, kind = self._answers, self.query_one("#kind", OneOf).chosen
        self._read = "kind"
        if answers is None and kind is None:
            raise WrongInput(msg("Välj vilket slag av underlag det är."))
        collected = day_given(self._text("collected")) or self._offered.today
        valid_from, valid_through = day_given(self._text("from")), day_given(self._text("through"))
        self._read = "title"
        return Filing(
            path,
            address,
            answers,
            kind,
            self.value_of("title") or None,
            linked_given(self, self._offered.links),
            collected,
            valid_from,
            valid_through,
        )

    def _text(self, field: str) -> str:
        """What a field says; it is the one at fault if that cannot be understood."""
        self._read = field
        return self.value_of(field)


def _half(label: str, field: LineField) -> Vertical:
    return Vertical(labelled(label), field, classes="half")


def _place(choices: Sequence[Choice], id: str | None) -> int | None:
    """Where the choice is; None: it is none of them."""
    return next((place for place, choice in enumerate(choices) if choice.id == id), None)
