"""Asks for a file or an address and what it proves; offers to answer what was requested."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import ClassVar, NamedTuple

from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.widget import Widget
from textual.widgets import Input, OptionList

from tcready.core.errors import WrongInput
from tcready.core.message import msg
from tcready.core.records import Evidence
from tcready.i18n import tr
from tcready.tui.modals.dates import day_given
from tcready.tui.modals.form import Form, labelled
from tcready.tui.modals.line_field import LineField
from tcready.tui.modals.one_of import OneOf
from tcready.tui.modals.pick import Choice
from tcready.tui.modals.ticks import Ticks


class Attachment(NamedTuple):
    """What somebody wants to attach: a path or an address, never both. `answers`: a requested record."""

    path: Path | None
    address: str | None
    kind: str
    title: str | None
    collected: date
    valid_from: date | None
    valid_through: date | None
    parties: tuple[str, ...]
    answers: str | None


class Offered(NamedTuple):
    """What can be chosen: kinds (those asked for first), organisations, and requested records by kind."""

    kinds: Sequence[Choice]
    organisations: Sequence[Choice]
    requested: dict[str, Choice]
    today: date
    inbox: Path


def place_given(text: str) -> tuple[Path | None, str | None]:
    """A path or an address. Quotes that a terminal puts around a dropped file are taken away."""
    text = text.strip()
    if len(text) > 1 and text[0] == text[-1] and text[0] in "'\"":
        text = text[1:-1]
    if text.lower().startswith(("https://", "http://")):
        return None, text
    if not text:
        raise WrongInput(msg("Ange en fil eller en webbadress. Ctrl+O visar filerna."))
    path = Path(text).expanduser()
    if not path.is_file():
        raise WrongInput(msg("Filen {path} finns inte. Ctrl+O visar filerna.", path=path))
    return path, None


class AttachForm(Form[Attachment, Evidence]):
    """A file or an address, its kind, title, days and parties."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+o", "browse", show=False, priority=True)]

    def __init__(
        self, heading: str, do: Callable[[Attachment], Evidence], about: str, offered: Offered
    ) -> None:
        super().__init__(heading, do, about)
        self._offered = offered

    @property
    def box_classes(self) -> str:
        """Tall: there is much to fill in."""
        return "box tall"

    def keys_line(self) -> str:
        """Which keys there are."""
        return tr("Ctrl+S spara · Ctrl+O bläddra · Tab nästa fält · Esc avbryt")

    def fields(self) -> Iterator[Widget]:
        """All the fields."""
        offered = self._offered
        yield labelled(tr("Fil eller webbadress (https://…)"))
        yield LineField(id="place")
        yield labelled(tr("Slag av underlag"))
        yield OneOf(offered.kinds, "kind")
        answers = Ticks((), id="answers")
        answers.display = False
        yield answers
        yield labelled(tr("Rubrik (tom: filens namn)"))
        yield LineField(id="title")
        yield Horizontal(
            Vertical(labelled(tr("Kom in")), LineField(str(offered.today), id="collected"), classes="half"),
            Vertical(
                labelled(tr("Gäller från")),
                LineField(id="from", placeholder=tr("ÅÅÅÅ-MM-DD")),
                classes="half",
            ),
            Vertical(
                labelled(tr("Gäller till och med")),
                LineField(id="through", placeholder=tr("ÅÅÅÅ-MM-DD")),
                classes="half",
            ),
            classes="pair",
        )
        if offered.organisations:
            yield labelled(tr("Parter som har skrivit under (mellanslag väljer)"))
            yield Ticks(offered.organisations, id="parties")

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        """Offer to answer a requested record of the kind."""
        if event.option_list.id != "kind":
            return
        requested = self._offered.requested.get(self._kind)
        answers = self.query_one("#answers", Ticks)
        answers.display = requested is not None
        if requested:
            text = tr("Det här är svaret på begäran «{title}»", title=requested.title)
            answers.offer([Choice(requested.id, text)], frozenset({requested.id}))
        else:
            answers.offer(())
        self._close_what_is_given()

    def on_ticks_changed(self, event: Ticks.Changed) -> None:
        """An answer brings no title, days or parties of its own: the request has them."""
        if event.ticks.id == "answers":
            self._close_what_is_given()

    def _close_what_is_given(self) -> None:
        answers = bool(self.query_one("#answers", Ticks).ticked)
        for field in self.query("#title, #from, #through, #parties"):
            field.disabled = answers

    def action_browse(self) -> None:
        """Choose the file from a list."""
        from tcready.tui.modals.files import FilePicker

        def chosen(path: Path | None) -> None:
            if path is not None:
                self.query_one("#place", Input).value = str(path)
                self.query_one("#kind").focus()

        self.app.push_screen(FilePicker(self._offered.inbox), chosen)

    @property
    def _kind(self) -> str:
        return self.query_one("#kind", OneOf).chosen

    def given(self) -> Attachment:
        """What was filled in."""
        path, address = place_given(self.value_of("place"))
        answers = next(iter(self.query_one("#answers", Ticks).ticked), None)
        ticked = self.query_one("#parties", Ticks).ticked if self._offered.organisations else set()
        return Attachment(
            path=path,
            address=address,
            kind=self._kind,
            title=self.value_of("title") or None,
            collected=day_given(self.value_of("collected")) or self._offered.today,
            valid_from=day_given(self.value_of("from")),
            valid_through=day_given(self.value_of("through")),
            parties=tuple(item.id for item in self._offered.organisations if item.id in ticked),
            answers=answers,
        )
