"""Underlag: what waits in the inbox, and every record of evidence; to be found, read and decided about."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from tcready.core.errors import TcreadyError, WrongInput
from tcready.core.message import msg
from tcready.core.records import FileRef
from tcready.i18n import tell, tr
from tcready.review.desk import Desk
from tcready.review.inbox import INBOX, Seen, seen_in, waiting_files
from tcready.review.library import Dropped, Library, Shelved, found_in, library
from tcready.review.preview import is_text, preview
from tcready.tui.panels.item import Item
from tcready.tui.panels.library_rows import LibraryRows
from tcready.tui.panels.list_panel import ListPanel
from tcready.tui.panels.panel import Question, Told
from tcready.tui.panels.record_page import dropped_page, preview_paragraphs, record_page
from tcready.tui.paragraphs import BLANK, Paragraph, said
from tcready.tui.state import ReviewState

if TYPE_CHECKING:
    from tcready.review.viewing import Viewer


class LibraryPanel(ListPanel[Library]):
    """The files in the inbox, then the records by title."""

    id = "library"
    title = msg("Underlag")
    about_at_once = True

    def __init__(self) -> None:
        super().__init__()
        self.viewer: Viewer | None = None
        """What shows files outside the terminal; made when the first one is to be shown."""
        self._read: dict[Seen, FileRef] = {}
        self._seen: tuple[Seen, ...] = ()
        self._looked_at = -1
        self._fits = Library((), ())

    def opened(self, state: ReviewState) -> None:
        """Look again at what lies in the inbox."""
        self._look(state)

    def question(self, state: ReviewState) -> Question:
        """Where every record stands, and what lies in the inbox."""
        if self._looked_at != state.version:
            self._look(state)
        desk, framework, names = state.desk, state.desk.framework, state.names
        evidence, as_of, period = desk.records.evidence, state.as_of, state.application.period
        own, read = Desk(desk.store, desk.pack, desk.actor, desk.now), self._read

        def job(_told: Told) -> Library:
            try:
                inbox: Any = waiting_files(own, evidence, read)
            except WrongInput as wrong:
                inbox = wrong
            return library(framework, evidence, as_of, period, names, inbox)

        return Question(self.id, state.version, job, self._seen)

    def rows(self, found: Library, state: ReviewState) -> LibraryRows:
        """What fits the search."""
        self._fits = fits = found_in(found, self.text, only_waiting=self.only)
        self.shown, self.total = fits.total, found.total
        return LibraryRows(fits, state.names, state.shelf)

    def hidden(self, marked: Collection[str]) -> int:
        """How many of the marked records the search does not let through."""
        if not marked or not self.filtered:
            return 0
        return len(marked) - sum(item.record.id in marked for item in self._fits.records)

    def instead(self, found: Library, state: ReviewState) -> Sequence[Paragraph]:
        """How to begin, or that nothing fits."""
        if found.total and self.only and not self.text.strip():
            return [BLANK, said(tr("Inget väntar på någon. Esc visar alla underlag."))]
        if found.total:
            return [BLANK, said(tr("Inget underlag passar filtret. Esc visar alla."))]
        lines = [said(tr("Underlag"), "title"), BLANK, said(tr("Här finns inga underlag än."))]
        if found.fault:
            lines.append(said(tell(found.fault), "notice"))
        lines.append(
            said(tr("+ lägger till ett. Eller lägg filer i mappen {folder} i arbetsytan.", folder=INBOX))
        )
        lines.append(said(tr("De visas här, och a lägger in dem."), "quiet"))
        return lines

    def chip(self) -> str:
        """What is searched for, and how much is shown."""
        values = {"text": self.text.strip(), "shown": self.shown, "total": self.total}
        if not values["text"]:
            return tr("Bara det som väntar: {shown} av {total}. Esc visar alla.", **values)
        if self.only:
            return tr("Bara det som väntar med «{text}»: {shown} av {total}. Esc visar alla.", **values)
        return tr("Bara «{text}»: {shown} av {total}. Esc visar alla.", **values)

    def placeholder(self) -> str:
        """What can be searched for."""
        return tr("Sök rubrik, slag, läge, part … Enter behåller, Esc visar alla.")

    def question_about(self, found: Library, state: ReviewState, item: Item) -> Question | None:
        """Read the beginning of a file of text."""
        what = item.what
        if isinstance(what, Dropped) and what.file.trouble is None and is_text(what.file.path.name):
            path, more = what.file.path, (what.file.path.name, what.file.size, what.file.changed)
            return Question(self.id, state.version, lambda _told: preview(path), more)
        if isinstance(what, Shelved) and (file := what.record.file) and file.present and is_text(file.name):
            stored = state.desk.store.files.path_of(file)
            return Question(self.id, state.version, lambda _told: preview(stored), (file.sha256,))
        return None

    def about(self, found: Library, told: Any, state: ReviewState, item: Item) -> Iterable[Paragraph]:
        """The record's page, or what the file in the inbox is proposed as; then the beginning of the text."""
        if isinstance(item.what, Dropped):
            yield from dropped_page(item.what, state)
        elif isinstance(item.what, Shelved):
            yield from record_page(item.what, state)
        yield from preview_paragraphs(told)

    def _look(self, state: ReviewState) -> None:
        self._looked_at = state.version
        try:
            self._seen = seen_in(state.desk)
        except (TcreadyError, OSError):  # the question tells of it
            self._seen = ()
