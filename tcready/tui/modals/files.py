"""Shows folders and files to choose one from. Names are cleaned before they are shown."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from tcready.core.clean import clean_line
from tcready.formats.confined import is_confined, is_within
from tcready.i18n import tr
from tcready.tui.cells import ending
from tcready.tui.entries import entries
from tcready.tui.modals.options import Options
from tcready.tui.served import page_of


class FilePicker(ModalScreen[Path | None]):
    """Begins in the inbox when something lies there, else where the program was started."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(None)", show=False),
        Binding("backspace,left", "up", show=False),
        Binding("right", "enter", show=False),
    ]

    def __init__(self, inbox: Path) -> None:
        super().__init__()
        self._folder = inbox if entries(inbox) or is_confined() else Path.cwd()
        self._entries: list[Path] = []

    def compose(self) -> ComposeResult:
        """The list, with the folder's name above it."""
        with Vertical(classes="box tall"):
            yield Options(id="choices", classes="choices")
            yield Static(
                Content(tr("Enter öppna eller välj · ← mappen ovanför · Esc avbryt")), classes="keys"
            )

    def on_mount(self) -> None:
        """Show the first folder."""
        self._list()

    def action_up(self) -> None:
        """To the folder above, standing on the one we came from."""
        if not is_within(self._folder.parent):
            return
        came_from, self._folder = self._folder, self._folder.parent
        self._list(came_from)

    def action_enter(self) -> None:
        """Open what the cursor stands on."""
        self.query_one(OptionList).action_select()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """A folder is opened, a file is chosen, or one is to be sent from the reader's own computer."""
        if event.option_index > len(self._entries):
            self.dismiss(None)
            if page := page_of(self.app):
                page.choose_file()
            return
        if event.option_index == 0:
            self.action_up()
            return
        chosen = self._entries[event.option_index - 1]
        if chosen.is_dir():
            if not is_within(chosen):  # a link that leads elsewhere
                return
            self._folder = chosen
            self._list()
        else:
            self.dismiss(chosen)

    def _list(self, stand_on: Path | None = None) -> None:
        self._entries = entries(self._folder)
        options = self.query_one(OptionList)
        options.clear_options()
        options.add_option(Option(Content("../")))
        options.add_options(
            [
                Option(Content(clean_line(path.name) + ("/" if path.is_dir() else "")))
                for path in self._entries
            ]
        )
        if is_confined():
            options.add_option(Option(Content(tr("Skicka en fil från din egen dator …"))))
        places = [n for n, path in enumerate(self._entries, 1) if path == stand_on]
        options.highlighted = places[0] if places else min(1, options.option_count - 1)
        self._tell_folder()

    def on_resize(self) -> None:
        """More or less of the folder's path has room."""
        self._tell_folder()

    def _tell_folder(self) -> None:
        box = self.query_one(".box")
        box.border_title = Content(ending(clean_line(self._folder), max(10, box.size.width - 2)))
