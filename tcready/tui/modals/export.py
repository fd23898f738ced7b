"""Asks in which form the dossier is to be written, and where. Enter on a form is enough."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textual.widget import Widget
from textual.widgets import OptionList

from tcready.formats.confined import is_confined
from tcready.i18n import tr
from tcready.tui.asked.question import Choice
from tcready.tui.asked.writing import Wanted, folder_given
from tcready.tui.modals.form import Form, labelled
from tcready.tui.modals.one_of import OneOf
from tcready.tui.modals.place_field import PlaceField


class ExportForm(Form[Wanted, Wanted]):
    """Ends with what is wanted; the writing goes on outside, where its progress is seen."""

    def __init__(self, heading: str, about: str, forms: Sequence[Choice]) -> None:
        super().__init__(heading, _as_it_is, about)
        self._forms = forms

    def keys_line(self) -> str:
        """Which keys there are."""
        if is_confined():
            return tr("Enter skriver · Esc avbryt")
        return tr("Enter skriver · Tab mappen · Esc avbryt")

    def fields(self) -> Iterator[Widget]:
        """The forms and the folder."""
        choices = list(self._forms)
        if len(choices) > 1:
            choices.append(Choice("", tr("Alla former")))
        yield labelled(tr("Form"))
        yield OneOf(choices, "form")
        if not is_confined():
            yield labelled(tr("Mapp (tom: exports i arbetsytan)"))
            yield PlaceField(id="folder")

    def on_option_list_option_selected(self, _event: OptionList.OptionSelected) -> None:
        """Enter on a form."""
        self.action_save()

    def on_input_submitted(self, _event: object) -> None:
        """Enter in the folder."""
        self.action_save()

    def at_fault(self) -> str:
        """Only the folder can be wrong."""
        return "folder"

    def given(self) -> Wanted:
        """What is wanted; WrongInput if the folder is not there."""
        chosen = self.query_one("#form", OneOf).chosen
        forms = (chosen,) if chosen else tuple(choice.id for choice in self._forms)
        return Wanted(forms, None if is_confined() else folder_given(self.value_of("folder")))


def _as_it_is(wanted: Wanted) -> Wanted:
    return wanted
