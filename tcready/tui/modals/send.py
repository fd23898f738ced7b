"""Asks for a file that was approved or sent, and what is known of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from textual.widget import Widget

from tcready.i18n import tr
from tcready.review.sending import Done
from tcready.tui.asked.attaching import AskSent, Sent, file_given, past, sent_given
from tcready.tui.modals.dates import day_given
from tcready.tui.modals.file_form import FileForm
from tcready.tui.modals.form import labelled
from tcready.tui.modals.line_field import LineField
from tcready.tui.modals.place_given import place_given


class SendForm(FileForm[Sent, Done]):
    """A file, its day and its number; of one that is sent the recipient, of one approved the paragraph."""

    def __init__(self, asked: AskSent) -> None:
        super().__init__(asked.heading, asked.do, asked.about)
        self._asked = asked
        self._wrong = "place"

    @property
    def folder(self) -> Path:
        """Where the files lie that are sent."""
        return self._asked.folder

    def fields(self) -> Iterator[Widget]:
        """All the fields."""
        yield from self.place_field(tr("Fil"))
        yield labelled(tr("Skickad till") if self._asked.sent else tr("Paragraf i protokollet"))
        yield LineField("RTS" if self._asked.sent else "", id="to" if self._asked.sent else "paragraph")
        yield labelled(tr("Dag"))
        yield LineField(str(self._asked.today), id="on")
        yield labelled(tr("Diarienummer"))
        yield LineField(id="dnr")
        yield labelled(tr("Av vem"))
        yield LineField(id="by")

    def given(self) -> Sent:
        """What was filled in. WrongInput for no file, for an address, or for a day to come."""
        self._wrong = "place"
        path, _address = place_given(self.value_of("place"))
        path = file_given(path)
        self._wrong = "on"
        on = past(day_given(self.value_of("on")) or self._asked.today, self._asked.today)
        self._wrong = "to" if self._asked.sent else "paragraph"
        told = self.value_of(self._wrong)
        return sent_given(self._asked, path, on, told, self.value_of("dnr"), self.value_of("by"))

    def at_fault(self) -> str | None:
        """The field that was read last."""
        return self._wrong
