"""What the windows with a field for a file share: Ctrl+O, what is pasted, and a file that is dropped."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.events import Paste
from textual.widget import Widget

from tcready.i18n import tr
from tcready.tui.modals.form import Done, Form, Given, labelled
from tcready.tui.modals.place_field import PlaceField
from tcready.tui.modals.place_given import is_dropped


class FileForm(Form[Given, Done]):
    """The field is called `place`; `folder` is where the files to choose from are shown first."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+o", "browse", show=False, priority=True)]

    @property
    @abstractmethod
    def folder(self) -> Path:
        """Where the files to choose from are shown first."""

    @property
    def asks_for_file(self) -> bool:
        """Is the field there? It is not where the file is known already."""
        return True

    def keys_line(self) -> str:
        """Which keys there are."""
        return tr("Ctrl+S spara · Ctrl+O bläddra · Tab nästa fält · Esc avbryt")

    def place_field(self, label: str) -> Iterator[Widget]:
        """The field and the words above it."""
        yield labelled(label)
        yield PlaceField(id="place", placeholder=tr("Släpp filen här eller klistra in den"))

    def on_paste(self, event: Paste) -> None:
        """What is pasted outside the fields is the file: it must not vanish."""
        event.stop()
        if self.asks_for_file:
            place = self.query_one("#place", PlaceField)
            place.focus()
            place.value = ""
            place.on_paste(event)

    def takes_file(self, text: str) -> bool:
        """If the text is the whole path of a file, as when one is dropped, put it in the field; is it?"""
        if not self.asks_for_file or not is_dropped(text):
            return False
        self._put(text)
        return True

    def action_browse(self) -> None:
        """Choose the file from a list."""
        from tcready.tui.modals.files import FilePicker

        def chosen(path: Path | None) -> None:
            if path is not None:
                self._put(str(path))

        if self.asks_for_file:
            self.app.push_screen(FilePicker(self.folder), chosen)

    def _put(self, text: str) -> None:
        self.query_one("#place", PlaceField).take(text)
