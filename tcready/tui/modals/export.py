"""Asks in which form the dossier is to be written, and where. Enter on a form is enough."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from textual.widget import Widget
from textual.widgets import OptionList

from tcready.core.errors import WrongInput
from tcready.core.message import msg
from tcready.i18n import tr
from tcready.tui.modals.form import Form, labelled
from tcready.tui.modals.line_field import LineField
from tcready.tui.modals.one_of import OneOf
from tcready.tui.modals.pick import Choice


class Wanted(NamedTuple):
    """The forms to write, and the folder; None: the workspace's own exports."""

    forms: tuple[str, ...]
    folder: Path | None


class ExportForm(Form[Wanted, Wanted]):
    """Ends with what is wanted; the writing goes on outside, where its progress is seen."""

    def __init__(self, heading: str, about: str, forms: Sequence[Choice]) -> None:
        super().__init__(heading, _as_it_is, about)
        self._forms = forms

    def keys_line(self) -> str:
        """Which keys there are."""
        return tr("Enter skriver · Tab mappen · Esc avbryt")

    def fields(self) -> Iterator[Widget]:
        """The forms and the folder."""
        choices = list(self._forms)
        if len(choices) > 1:
            choices.append(Choice("", tr("Alla former")))
        yield labelled(tr("Form"))
        yield OneOf(choices, "form")
        yield labelled(tr("Mapp (tom: exports i arbetsytan)"))
        yield LineField(id="folder")

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
        written = self.value_of("folder")
        if not written:
            return Wanted(forms, None)
        folder = Path(written).expanduser()
        if not folder.is_dir():
            raise WrongInput(msg("Mappen {folder} finns inte.", folder=folder))
        return Wanted(forms, folder)


def _as_it_is(wanted: Wanted) -> Wanted:
    return wanted
