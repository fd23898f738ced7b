"""Into a workspace that is there: what a folder of plain files says otherwise, shown first, then in one act.

Where both come from the same workspace, the journal tells what it was like when they parted. Then a change
made on one side only is taken as it is, and only what both have changed has to be settled.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import takewhile
from pathlib import Path
from typing import NamedTuple

from tcready.core.errors import Faulty, WrongInput
from tcready.core.finding import Finding, Severity, Where, errors_in
from tcready.core.merging import Change, Side
from tcready.core.message import msg
from tcready.core.records import Evidence, Records, Workspace
from tcready.exchange import Places, located, read_plain
from tcready.exchange.plain import JOURNAL, SNAPSHOTS, WORKSPACE
from tcready.review.desk import Desk
from tcready.review.merging import (
    Placed,
    Registers,
    keyed,
    merged,
    open_conflicts,
    refuse_loose_ends,
    without_erased,
    write,
)
from tcready.snapshots import in_chain_order, verify_chain, verify_snapshot
from tcready.store import JournalEntry, by_key, read_lines, told_by


class Coming(NamedTuple):
    """What an import would do, or has done. `snapshots`: the ids of those that come in.

    `remarks` stop nothing. `common`: is it known what both sides came from?
    """

    changes: list[Change]
    snapshots: list[str]
    remarks: list[Finding]
    common: bool

    @property
    def conflicts(self) -> list[Change]:
        """What nobody has settled; nothing is written while there is any."""
        return open_conflicts(self.changes)


def import_folder(desk: Desk, folder: Path, *, prefer: Side | None = None, dry_run: bool = False) -> Coming:
    """Take in what the plain files say otherwise, in one act, unless something is left to settle.

    Given dates, fingerprints and decisions are kept as they are. Faulty, with every finding and nothing
    changed, if the files cannot be read or what they say points at nothing.
    """
    plain, places, findings = read_plain(folder)
    if plain is None:
        raise Faulty(findings)
    remarks = [*findings, *same_workspace(desk.workspace, plain.workspace, WORKSPACE)]
    entries = None if plain.journal is None else _entries(plain.journal, remarks)
    theirs = Theirs(plain.records, entries, plain.snapshots, plain.files)
    return brought_in(desk, theirs, remarks, lambda said: _placed(said, places), prefer, dry_run=dry_run)


class Theirs(NamedTuple):
    """What the other side has. `entries` of its journal: None where it has none."""

    records: Records
    entries: list[JournalEntry] | None
    snapshots: Sequence[tuple[str, bytes]]
    files: Mapping[str, Path]


def brought_in(
    desk: Desk,
    there: Theirs,
    remarks: list[Finding],
    placed: Callable[[Registers], Placed],
    prefer: Side | None,
    *,
    dry_run: bool,
) -> Coming:
    """What the other side says otherwise, in one act, unless something is left to settle.

    `remarks` grows; `placed` makes, of the other side's records by key, what puts a finding in its place.
    """
    ours = by_key(desk.store)
    base = _parted(desk, there.entries)
    theirs = keyed(there.records, base, ours)
    changes, erased = without_erased(desk.store.tombstones(), merged(base, ours, theirs, prefer=prefer))
    remarks += erased
    refuse_loose_ends(desk.framework, ours, changes, placed(theirs))
    snapshots = _new_snapshots(desk, there.snapshots, remarks)
    coming = Coming(changes, [id for id, _ in snapshots], remarks, base is not None)
    if dry_run or coming.conflicts:
        return coming
    if snapshots:  # what is frozen cannot be undone, so it is an act of its own
        with desk.act("import.snapshots") as act:
            for id, document in snapshots:
                act.add_snapshot(id, document)
    with desk.store.taking_in():
        take_files(desk, changes, there.files)
        if changes:
            with desk.act("import.folder") as act:
                write(act, changes)
    return coming


def _entries(lines: bytes, remarks: list[Finding]) -> list[JournalEntry]:
    """The entries in the folder; a remark if they are damaged."""
    entries, findings = read_lines(lines, JOURNAL)
    if errors_in(findings):
        message = msg("Ändringsloggen i mappen är skadad, så det går inte att se vem som har ändrat vad.")
        remarks.append(Finding(Severity.WARNING, "journal-damaged", findings[0].where, message))
    return entries


def _parted(desk: Desk, entries: list[JournalEntry] | None) -> Registers | None:
    """The records as they were when the two parted; None if nobody can tell."""
    theirs = {entry.hash for entry in entries or ()}
    shared = list(takewhile(lambda entry: entry.hash in theirs, desk.store.journal()))
    return told_by(shared).records if shared else None


def same_workspace(here: Workspace, there: Workspace, file: str) -> list[Finding]:
    """What is remarkable about where the files come from. WrongInput if they follow another pack."""
    if (here.framework, here.edition) != (there.framework, there.edition):
        raise WrongInput(
            msg(
                "Det som ska läsas in följer {theirs}, utgåva {their_edition}, men arbetsytan följer {ours}, "
                "utgåva {our_edition}. De går inte att föra ihop.",
                theirs=there.framework,
                their_edition=there.edition,
                ours=here.framework,
                our_edition=here.edition,
            )
        )
    if here.name == there.name:
        return []
    message = msg(
        "Det som läses in heter {there}. Arbetsytan behåller sitt namn, {here}.",
        there=there.name,
        here=here.name,
    )
    return [Finding(Severity.WARNING, "other-name", Where(file), message)]


def _placed(theirs: Registers, places: Places) -> Placed:
    """Findings at the file, line and column of the record they are about."""

    def placed(finding: Finding, register: str, key: str) -> Finding:
        if key not in theirs.get(register, {}):
            return finding
        path = (register, list(theirs[register]).index(key), *finding.path[2:])
        return located([finding._replace(path=path)], places)[0]

    return placed


def _new_snapshots(
    desk: Desk, theirs: Sequence[tuple[str, bytes]], remarks: list[Finding]
) -> list[tuple[str, bytes]]:
    """The snapshots that are not here and fit in the chain of those that are; the others get a remark."""
    here = desk.store.snapshots()
    kept = dict(here)
    taken: list[tuple[str, bytes]] = []
    for id, document in in_chain_order(theirs):
        where = Where(f"{SNAPSHOTS}/{id}.json")
        if id in kept and kept[id] != document:
            message = msg(
                "Det finns redan en annan ögonblicksbild som heter {id}. Den här läses inte in.", id=id
            )
        elif id in kept:
            continue
        elif errors_in([*verify_snapshot(id, document), *verify_chain([*here, *taken, (id, document)])]):
            message = msg("Ögonblicksbilden hör inte ihop med dem som finns här, och läses inte in.")
        else:
            taken.append((id, document))
            continue
        remarks.append(Finding(Severity.WARNING, "snapshot-left-out", where, message))
    return taken


def take_files(desk: Desk, changes: Sequence[Change], files: Mapping[str, Path]) -> None:
    """Store the files that the records will point to, before any of them does."""
    wanted = {
        file.sha256
        for change in changes
        if isinstance(change.result, Evidence)
        for file in change.result.files
    }
    for sha256 in sorted(wanted.intersection(files)):
        if desk.store.files.add(files[sha256]).sha256 != sha256:
            raise WrongInput(msg("{path} ändrades medan den lästes. Försök igen.", path=files[sha256]))
