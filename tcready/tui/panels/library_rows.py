"""The rows of Underlag: a heading for the inbox and one for the records, and two lines for each of them."""

from __future__ import annotations

from collections.abc import Container, Sequence

from tcready.core.clean import clean_line
from tcready.core.readiness import Reason
from tcready.i18n import ntr, tell, tr
from tcready.i18n.naming import Names, day
from tcready.i18n.words import record_word
from tcready.review.library import Dropped, Library, Shelved
from tcready.tui.cells import cell_len, shortened
from tcready.tui.panels.item import Item
from tcready.tui.panels.row_lines import RowLine, Rows
from tcready.tui.paragraphs import Look

_UNDECIDED = (Reason.COLLECTED, Reason.REQUESTED, Reason.STALE_ACCEPTANCE, Reason.NOT_YET_VALID)
Entry = str | Dropped | Shelved
"""A heading, a file in the inbox, or a record."""


class LibraryRows(Rows):
    """The files of the inbox and the records, each part under its heading if there are files."""

    def __init__(self, shown: Library, names: Names, marked: Container[str] = ()) -> None:
        """`marked` are ids of records: as they are whenever a row is drawn."""
        self._names, self._marked = names, marked
        self._entries: list[Entry] = []
        if shown.fault:
            self._entries.append(tell(shown.fault))
        if shown.inbox:
            new = sum(item.new for item in shown.inbox)
            self._entries += [ntr("Inkorgen: {n} ny fil", "Inkorgen: {n} nya filer", new), *shown.inbox]
        if shown.records:
            if self._entries:
                self._entries += ["", ntr("{n} underlag", "{n} underlag", len(shown.records))]
            self._entries += shown.records
        super().__init__([1 if isinstance(entry, str) else 2 for entry in self._entries])

    def item(self, place: int) -> Item:
        """The row; the thing itself is its `what`."""
        entry = self._entries[place]
        return Item((), _id(entry), None, entry)

    def place_of(self, id: str) -> int | None:
        """Where it is."""
        if not id:
            return None
        kind, _, name = id.partition("-")
        for place, entry in enumerate(self._entries):
            if isinstance(entry, Shelved):
                if kind == "record" and entry.record.id == name:
                    return place
            elif isinstance(entry, Dropped) and kind == "inbox" and entry.file.path.name == name:
                return place
        return None

    def is_marked(self, place: int) -> bool:
        """Is the record marked?"""
        entry = self._entries[place]
        return isinstance(entry, Shelved) and entry.record.id in self._marked

    def lines(self, place: int, width: int) -> Sequence[RowLine]:
        """A heading, or what it is called and where it stands, and below what it is."""
        entry = self._entries[place]
        if isinstance(entry, str):
            return (RowLine(clean_line(entry), "heading"),)
        return _dropped(entry) if isinstance(entry, Dropped) else _shelved(entry, self._names, width - 5)


def record_sign(item: Shelved) -> tuple[str, Look]:
    """✓ it counts, ○ it waits for somebody, ✗ it does not count."""
    if item.reason is None:
        return "✓", "good"
    return ("○", "partly") if item.reason in _UNDECIDED else ("✗", "bad")


def krav(number: int) -> str:
    """To how many requirements it is linked."""
    return ntr("{n} krav", "{n} krav", number)


def _id(entry: Entry) -> str:
    if isinstance(entry, str):
        return ""
    return f"inbox-{entry.file.path.name}" if isinstance(entry, Dropped) else f"record-{entry.record.id}"


def _shelved(item: Shelved, names: Names, room: int) -> tuple[RowLine, RowLine]:
    record, (sign, look) = item.record, record_sign(item)
    first = RowLine(clean_line(record.title), "strong", sign, look, record_word(item.reason), look)
    return first, RowLine(_about(item, names, room), "quiet")


def _about(item: Shelved, names: Names, room: int) -> str:
    """Kind, days and requirements. If there is little room one day gives way, then the kind."""
    record = item.record
    linked = krav(len(record.requirements))
    kind = names.kind(record.kind)
    if record.collected is None:
        asked = tr("begärt {day}", day=day(record.requested)) if record.requested else tr("begärt")
        due = [tr("senast {day}", day=day(record.due))] if record.due else []
        return " · ".join([kind, asked, *due, linked])
    came = tr("kom in {day}", day=day(record.collected))
    last = tr("till {day}", day=day(item.last)) if item.last else tr("tills vidare")
    short = last if item.last else came
    for days in ((came, last), (short,)):
        said = " · ".join(["", *days, linked])
        if cell_len(kind + said) <= room:
            break
    return shortened(kind, min(cell_len(kind), room - cell_len(said))).rstrip() + said


def _dropped(item: Dropped) -> tuple[RowLine, RowLine]:
    file = item.file
    if file.trouble:
        sign, look, word = "✗", "bad", tr("går inte att lägga in")
    elif file.filed:
        sign, look, word = "✓", "good", tr("inlagd")
    else:
        sign, look, word = "○", "partly", tr("ny")
    said = tr("{n} kB", n=-(-file.size // 1000)) + " · " + tr("ändrad {day}", day=day(file.changed))
    first = RowLine(clean_line(file.path.name), "strong", sign, look, word, look)  # type: ignore[arg-type]
    return first, RowLine(said, "quiet")
