"""The registers as an Excel workbook, and what people have changed in it taken back, in one act."""

from __future__ import annotations

from pathlib import Path

from tcready.core.errors import Faulty, WrongInput
from tcready.core.fields import Value
from tcready.core.finding import Finding, Severity, Where, errors_in
from tcready.core.merging import Side, Versions, plain
from tcready.core.message import msg
from tcready.exchange.book.columns import TITLES
from tcready.exchange.book.read import NO_ID, About, Row, read_book
from tcready.exchange.book.write import Source, book_bytes, row_sum
from tcready.formats.regular_file import read_regular_file
from tcready.formats.workbook import MAX_BYTES
from tcready.review.copies import remember
from tcready.review.desk import Desk
from tcready.review.exporting import not_written, write_whole
from tcready.review.importing import Coming, same_workspace
from tcready.review.merging import Registers, merged, refuse_loose_ends, write
from tcready.review.proof import slug_from
from tcready.store import by_key, earlier_records, key_in


def export_book(desk: Desk, path: Path) -> Path:
    """Write the registers as a workbook; one that is there is not written over."""
    if path.exists() or path.is_symlink():
        raise WrongInput(msg("{path} finns redan. Välj ett annat namn.", path=path))
    desk.store.require_everything()
    head = desk.store.journal_head()
    source = Source(desk.workspace, desk.framework, by_key(desk.store), head)
    try:
        content = book_bytes(source)  # on its way it lies in a temporary file
    except OSError as error:
        raise not_written(path, error) from error
    written = write_whole(path, content)
    remember(desk.folder, "export", written, desk.now())
    return written


def import_book(desk: Desk, path: Path, *, prefer: Side | None = None, dry_run: bool = False) -> Coming:
    """Take in what has been changed in the workbook, in one act, unless something is left to settle.

    Faulty, with every finding at its cell and nothing changed, if a cell cannot be understood or points at
    nothing. A row that is gone takes nothing away.
    """
    data, findings = read_regular_file(path, file=path.name, limit=MAX_BYTES)
    if data is None:
        raise Faulty(findings)
    ours = by_key(desk.store)
    origins = Origins(desk, ours)
    erased = {(stone.register, stone.key): stone.at[:10] for stone in desk.store.tombstones()}
    book = read_book(data, path.name, origins.made_from, origins.now, erased)
    if errors_in(book.findings):
        raise Faulty(book.findings)
    if book.about is None:
        raise WrongInput(
            msg(
                "{path} är ingen arbetsbok från tcready. Gör en med tcready export FIL.xlsx och skriv i den.",
                path=path,
            )
        )
    there = desk.workspace.model_copy(update=_said(book.about))
    remarks = [*book.findings, *same_workspace(desk.workspace, there, path.name)]
    theirs, base, places = _theirs(book.rows, ours)
    remarks += _gone(book.keys, ours, path.name)
    changes = merged(base, ours, theirs, prefer=prefer, removals=False)

    def placed(finding: Finding, register: str, key: str) -> Finding:
        return finding._replace(where=places.get((register, key), finding.where))

    refuse_loose_ends(desk.framework, ours, changes, placed)
    coming = Coming(changes, [], remarks, common=True)
    if changes and not dry_run and not coming.conflicts:
        with desk.act("import.book") as act:
            write(act, changes)
    return coming


def _said(about: About) -> dict[str, str]:
    return {"framework": about.framework, "edition": about.edition, "name": about.name}


class Origins:
    """Which record a row was made from: the one that is here, else an earlier one."""

    def __init__(self, desk: Desk, ours: Registers) -> None:
        self._desk, self._ours = desk, ours
        self._earlier: dict[tuple[str, str], list[Value]] | None = None

    def now(self, register: str, key: str, _sum: str) -> Value | None:
        """The record as it is."""
        return self._ours[register].get(key)

    def made_from(self, register: str, key: str, sum_: str) -> Value | None:
        """The record that has that sum, now or at some time before."""
        now = self._ours[register].get(key)
        if now is not None and row_sum(now) == sum_:
            return now
        if self._earlier is None:
            self._earlier = earlier_records(self._desk.store.journal())
        found = self._earlier.get((register, key), ())
        return next((value for value in reversed(found) if row_sum(value) == sum_), None)


def _theirs(
    rows: list[Row], ours: Registers
) -> tuple[dict[str, dict[str, Value]], dict[str, dict[str, Value]], dict[tuple[str, str], Where]]:
    """The rows by register and key, what they were made from, and where they stand."""
    theirs: dict[str, dict[str, Value]] = {}
    base: dict[str, dict[str, Value]] = {}
    places: dict[tuple[str, str], Where] = {}
    faults: list[Finding] = []
    for row in sorted(rows, key=lambda row: row.key is None):  # the new ones after those that have a key
        found = theirs.setdefault(row.register, {})
        key = row.key or _new_key(row, ours[row.register], found)
        if key is None:
            continue
        if key in found:
            message = msg("{id} finns redan i bladet. Välj ett annat id.", id=key)
            faults.append(Finding(Severity.ERROR, "duplicate-id", row.where, message))
            continue
        found[key] = row.value if not _unnamed(row) else row.value.model_copy(update={"id": key})
        places[row.register, key] = row.where
        if row.base is not None:
            base.setdefault(row.register, {})[key] = row.base
    if faults:
        raise Faulty(faults)
    return theirs, base, places


def _new_key(row: Row, ours: Versions, taken: Versions) -> str | None:
    """The key of a new row; None if the very same record is here already and no other row stands for it."""
    said = key_in(row.register, row.value)
    if said is not None and not _unnamed(row):
        return said
    content = _without_id(row.value)
    if any(_without_id(value) == content for key, value in ours.items() if key not in taken or said is None):
        return None
    if said is None:
        return f"+{len(taken)}"
    name = next(
        (text for field in ("title", "name", "action") if (text := getattr(row.value, field, None))), "rad"
    )
    return slug_from(str(name), {*ours, *taken})


def _unnamed(row: Row) -> bool:
    return getattr(row.value, "id", None) == NO_ID


def _without_id(value: Value) -> dict[str, object]:
    return {name: said for name, said in plain(value).items() if name != "id"}


def _gone(keys: dict[str, set[str]], ours: Registers, file: str) -> list[Finding]:
    """A remark for each sheet that lacks rows: they are still here."""
    remarks = []
    for register, there in keys.items():
        number = len(set(ours[register]).difference(there))
        if number:
            message = msg(
                "Bladet {sheet} saknar {n} av registrets rader. De står kvar i arbetsytan.",
                sheet=TITLES[register],
                n=number,
            )
            remarks.append(Finding(Severity.WARNING, "rows-not-there", Where(file), message))
    return remarks
