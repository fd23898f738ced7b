"""Asks for a file or an address and what it proves; offers to answer what was requested."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, Label, OptionList

from tcready.core.clean import clean_line
from tcready.core.records import Evidence
from tcready.i18n import tr
from tcready.i18n.naming import listed
from tcready.tui.asked.attaching import Attachment, Offered
from tcready.tui.asked.question import Choice
from tcready.tui.modals.dates import day_given
from tcready.tui.modals.file_form import FileForm
from tcready.tui.modals.form import labelled
from tcready.tui.modals.line_field import LineField
from tcready.tui.modals.one_of import OneOf
from tcready.tui.modals.place_given import place_given
from tcready.tui.modals.ticks import Ticks


class AttachForm(FileForm[Attachment, Evidence]):
    """A file or an address, its kind, title, days and parties."""

    def __init__(
        self, heading: str, do: Callable[[Attachment], Evidence], about: str, offered: Offered
    ) -> None:
        super().__init__(heading, do, about)
        self._offered = offered
        self._read = "place"

    @property
    def box_classes(self) -> str:
        """Tall: there is much to fill in."""
        return "box tall"

    def fields(self) -> Iterator[Widget]:
        """All the fields."""
        offered = self._offered
        yield from self.place_field(tr("Fil eller webbadress (https://…)"))
        yield labelled(tr("Slag av underlag"))
        yield OneOf(offered.kinds, "kind")
        answers = Ticks((), id="answers")
        answers.display = False
        yield answers
        yield labelled(self._title_label(), id="title-label")
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
            yield labelled(self._parties_label(), id="parties-label")
            yield Ticks(offered.organisations, id="parties")

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        """Offer to answer a requested record of the kind."""
        if event.option_list.id != "kind":
            return
        requested = self._requested
        answers = self.query_one("#answers", Ticks)
        answers.display = requested is not None
        if requested:
            text = tr("Det här är svaret på begäran «{title}»", title=requested.title)
            answers.offer([Choice(requested.id, text)], frozenset({requested.id}))
        else:
            answers.offer(())
        self._tell_what_is_requested()

    def on_ticks_changed(self, event: Ticks.Changed) -> None:
        """Whether it is an answer decides what an empty field means."""
        if event.ticks.id == "answers":
            self._tell_what_is_requested()

    def _tell_what_is_requested(self) -> None:
        """Show beside each empty field what the request says, or what an empty one means."""
        asked, no_day = self._answered, tr("ÅÅÅÅ-MM-DD")
        self.query_one("#title-label", Label).update(Content(self._title_label(asked)))
        self.query_one("#title", Input).placeholder = clean_line(asked.title) if asked else ""
        for name, day in (("from", asked and asked.valid_from), ("through", asked and asked.valid_through)):
            self.query_one(f"#{name}", Input).placeholder = str(day) if day else no_day
        if self._offered.organisations:
            self.query_one("#parties-label", Label).update(Content(self._parties_label(asked)))

    def _title_label(self, asked: Evidence | None = None) -> str:
        return tr("Rubrik (tom: som i begäran)") if asked else tr("Rubrik (tom: filens namn)")

    def _parties_label(self, asked: Evidence | None = None) -> str:
        named = {choice.id: choice.title for choice in self._offered.organisations}
        parties = [named.get(p.organisation, p.organisation) for p in asked.parties] if asked else []
        if parties:
            return tr(
                "Parter som har skrivit under (inga valda: {names}, som i begäran)", names=listed(parties)
            )
        return tr("Parter som har skrivit under (mellanslag väljer)")

    @property
    def folder(self) -> Path:
        """The inbox."""
        return self._offered.inbox

    @property
    def _kind(self) -> str:
        return self.query_one("#kind", OneOf).chosen or self._offered.kinds[0].id

    @property
    def _requested(self) -> Evidence | None:
        """The requested record of the kind, if there is one."""
        return self._offered.requested.get(self._kind)

    @property
    def _answered(self) -> Evidence | None:
        """The requested record that this is the answer to."""
        return self._requested if self.query_one("#answers", Ticks).ticked else None

    def at_fault(self) -> str:
        """The field that could not be read; if all could, the file."""
        return self._read

    def given(self) -> Attachment:
        """What was filled in."""
        path, address = place_given(self._text("place"))
        collected = day_given(self._text("collected")) or self._offered.today
        valid_from, valid_through = day_given(self._text("from")), day_given(self._text("through"))
        asked, self._read = self._answered, "place"
        ticked = self.query_one("#parties", Ticks).ticked if self._offered.organisations else set()
        return Attachment(
            path=path,
            address=address,
            kind=self._kind,
            title=self.value_of("title") or None,
            collected=collected,
            valid_from=valid_from,
            valid_through=valid_through,
            parties=tuple(item.id for item in self._offered.organisations if item.id in ticked),
            answers=asked.id if asked else None,
        )

    def _text(self, field: str) -> str:
        """What a field says; it is the one at fault if that cannot be understood."""
        self._read = field
        return self.value_of(field)
