"""Asks for a file that was approved or sent, and what is known of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import ClassVar, NamedTuple

from textual.binding import Binding, BindingType
from textual.events import Paste
from textual.widget import Widget
from textual.widgets import Input

from tcready.core.errors import WrongInput
from tcready.core.message import msg
from tcready.i18n import tr
from tcready.review.sending import About, Done
from tcready.tui.modals.dates import day_given
from tcready.tui.modals.form import Form, labelled
from tcready.tui.modals.line_field import LineField
from tcready.tui.modals.place_given import place_given


class Given(NamedTuple):
    """The file, and what is said of it."""

    path: Path
    about: About


class SendForm(Form[Given, Done]):
    """A file, its day and its number; of one that is sent the recipient, of one approved the paragraph."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+o", "browse", show=False, priority=True)]

    def __init__(
        self,
        heading: str,
        do: Callable[[Given], Done],
        about: str,
        today: date,
        folder: Path,
        *,
        sent: bool,
    ) -> None:
        """`folder` is where the files to choose from are shown first; `sent` False: it was approved."""
        super().__init__(heading, do, about)
        self._today, self._folder, self._sent = today, folder, sent
        self._wrong = "place"

    def keys_line(self) -> str:
        """Which keys there are."""
        return tr("Ctrl+S spara · Ctrl+O bläddra · Tab nästa fält · Esc avbryt")

    def fields(self) -> Iterator[Widget]:
        """All the fields."""
        yield labelled(tr("Fil"))
        yield LineField(id="place")
        yield labelled(tr("Skickad till") if self._sent else tr("Paragraf i protokollet"))
        yield LineField("RTS" if self._sent else "", id="to" if self._sent else "paragraph")
        yield labelled(tr("Dag"))
        yield LineField(str(self._today), id="on")
        yield labelled(tr("Diarienummer"))
        yield LineField(id="dnr")
        yield labelled(tr("Av vem"))
        yield LineField(id="by")

    def given(self) -> Given:
        """What was filled in. WrongInput for no file, for an address, or for a day to come."""
        self._wrong = "place"
        path, _address = place_given(self.value_of("place"))
        if path is None:
            raise WrongInput(msg("Ange en fil. En webbadress kan bli en annan i morgon."))
        self._wrong = "on"
        on = day_given(self.value_of("on")) or self._today
        if on > self._today:
            raise WrongInput(msg("{day} har inte varit än. Ange en dag till och med i dag.", day=on))
        about = About(on=on, by=self.value_of("by") or None, dnr=self.value_of("dnr") or None)
        if not self._sent:
            return Given(path, about._replace(paragraph=self.value_of("paragraph") or None))
        self._wrong = "to"
        recipient = self.value_of("to")
        if not recipient:
            raise WrongInput(msg("Ange vem filen skickades till."))
        return Given(path, about._replace(recipient=recipient))

    def at_fault(self) -> str | None:
        """The field that was read last."""
        return self._wrong

    def on_paste(self, event: Paste) -> None:
        """What is pasted outside the fields is the file: it must not vanish."""
        event.stop()
        place = self.query_one("#place", LineField)
        place.focus()
        place.on_paste(event)

    def action_browse(self) -> None:
        """Choose the file from a list."""
        from tcready.tui.modals.files import FilePicker

        def chosen(path: Path | None) -> None:
            if path is not None:
                place = self.query_one("#place", Input)
                place.value = str(path)
                place.focus()

        self.app.push_screen(FilePicker(self._folder), chosen)
