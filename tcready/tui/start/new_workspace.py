"""Asks what a new workspace is for: which criteria, which application, what it is called, and its years."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from textual.containers import Horizontal, Vertical
from textual.widget import Widget
from textual.widgets import Input, OptionList

from tcready.core.errors import WrongInput
from tcready.core.framework import Framework
from tcready.core.message import msg
from tcready.core.records import Period
from tcready.i18n import language, tr
from tcready.review.proof import slug_from
from tcready.tui.asked.question import Choice
from tcready.tui.modals.form import Form, labelled
from tcready.tui.modals.line_field import LineField
from tcready.tui.modals.one_of import OneOf
from tcready.tui.modals.place_field import PlaceField

YEARS = 3
"""So many whole calendar years are proposed: what a first certification is valid for (domain.md §3)."""


class NewWorkspace(NamedTuple):
    """What somebody wants to begin with. `subject`: what applies; None: it is called as the workspace."""

    framework: str
    application: str
    name: str
    subject: str | None
    period: Period
    folder: Path


class NewWorkspaceForm(Form[NewWorkspace, Path]):
    """Ends with the folder of the workspace. The folder is called as the region until that is changed."""

    def __init__(
        self, do: Callable[[NewWorkspace], Path], packs: Sequence[Framework], here: Path, year: int
    ) -> None:
        super().__init__(tr("Ny arbetsyta"), do)
        self._packs, self._here, self._year = packs, here, year
        self._read, self._proposed = "name", ""

    @property
    def box_classes(self) -> str:
        """Tall: there is much to fill in."""
        return "box tall"

    def keys_line(self) -> str:
        """Which keys there are."""
        return tr("Ctrl+S skapa · Tab nästa fält · Esc avbryt")

    def fields(self) -> Iterator[Widget]:
        """Criteria and application in words, then names, years and the folder."""
        yield labelled(tr("Vilka kriterier gäller?"))
        packs = [Choice(pack.id, f"{pack.title.to(language())} ({pack.edition})") for pack in self._packs]
        yield OneOf(packs, "pack")
        yield labelled(tr("Vad ansöker ni om?"))
        for number, pack in enumerate(self._packs):
            kinds = [Choice(kind.id, kind.title.to(language())) for kind in pack.applications]
            one_of = OneOf(kinds, _kinds_id(number))
            one_of.display = number == 0
            yield one_of
        yield labelled(tr("Vad heter regionen? Till exempel Teknikcollege Norrby"))
        yield LineField(id="name")
        yield labelled(tr("Vad är det som ansöker? (tomt: samma namn)"))
        yield LineField(id="subject")
        yield Horizontal(
            Vertical(labelled(tr("Första året")), LineField(str(self._year), id="first"), classes="half"),
            Vertical(
                labelled(tr("Sista året")), LineField(str(self._year + YEARS - 1), id="last"), classes="half"
            ),
            classes="pair",
        )
        yield labelled(tr("Ny mapp för arbetsytan"))
        yield PlaceField(id="folder", placeholder=tr("får sitt namn av regionens"))

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        """The kinds of application are those of the criteria."""
        if event.option_list.id == "pack":
            for number in range(len(self._packs)):
                self.query_one(f"#{_kinds_id(number)}").display = number == event.option_index

    def on_input_changed(self, event: Input.Changed) -> None:
        """The folder follows the name, until somebody writes another one."""
        folder = self.query_one("#folder", Input)
        if event.input.id == "name" and folder.value == self._proposed:
            text = event.value.strip()
            self._proposed = slug_from(text, ()) if text else ""
            folder.value = self._proposed

    def given(self) -> NewWorkspace:
        """What was filled in; WrongInput where something is missing or is no year."""
        chosen = self.query_one("#pack", OneOf).highlighted or 0
        kinds = self.query_one(f"#{_kinds_id(chosen)}", OneOf)
        name = self._text("name")
        if not name:
            raise WrongInput(msg("Skriv vad regionen heter."))
        first, last = self._year_in("first"), self._year_in("last")
        if last < first:
            raise WrongInput(msg("Periodens sista år ligger före det första. Byt plats på dem."))
        folder = self._text("folder")
        if not folder:
            raise WrongInput(msg("Skriv vad mappen ska heta."))
        return NewWorkspace(
            framework=self._packs[chosen].id,
            application=kinds.chosen or "",
            name=name,
            subject=self.value_of("subject") or None,
            period=Period(from_=date(first, 1, 1), through=date(last, 12, 31)),
            folder=Path(folder),
        )

    def at_fault(self) -> str:
        """The field that was read last: what is wrong is there, or in the folder."""
        return self._read

    def _text(self, field: str) -> str:
        self._read = field
        return self.value_of(field)

    def _year_in(self, field: str) -> int:
        text = self._text(field)
        if not re.fullmatch(r"(19|20|21)[0-9]{2}", text):
            raise WrongInput(msg("{text} är inget år. Skriv fyra siffror, som 2027.", text=text[:20] or "–"))
        return int(text)


def _kinds_id(number: int) -> str:
    return f"kinds-{number}"
