"""Is everything in the workspace what was written? Journal, files, registers, snapshots, pack."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tcready.core.canonical import sha256_hex
from tcready.core.errors import Damaged
from tcready.core.finding import Finding, Severity, Where
from tcready.core.message import Message, msg
from tcready.core.records import Evidence, Records
from tcready.core.references import check_references
from tcready.review.desk import Desk
from tcready.review.freezing import document_named
from tcready.review.retelling import enumerated, retold
from tcready.snapshots import verify_chain, verify_snapshot
from tcready.store import verify, verify_snapshots


class VerifiedSnapshot(NamedTuple):
    """A snapshot, its sum, and what is wrong with it. `same_bytes`: recomputed to exactly what is kept."""

    name: str
    sha256: str
    findings: tuple[Finding, ...]

    @property
    def same_bytes(self) -> bool:
        """Did it recompute to the same bytes?"""
        return not self.findings


def verify_workspace(desk: Desk) -> Iterator[Finding]:
    """Every way in which the workspace is damaged; references that lead nowhere are damage too."""
    try:
        records = desk.records
    except Damaged:  # the store tells which record it is, and goes on with the rest
        records = None
    using = _records_by_file(records)
    for finding in verify(desk.store):
        message = retold(finding.message)
        if finding.code in ("file_changed", "file_unreadable"):
            message = _with_owners(message, using[finding.where.file.removeprefix("files/")])
        yield finding._replace(message=message)
    snapshots = desk.store.snapshots()
    for name, document in snapshots:
        yield from verify_snapshot(name, document)
    yield from verify_chain(snapshots)
    yield from _pinned(desk)
    if records is not None:
        yield from check_references(desk.framework, records)


def verify_frozen(
    desk: Desk | None, names: Sequence[str] = ()
) -> tuple[list[VerifiedSnapshot], list[Finding]]:
    """Each snapshot named (an id here, or a file `….json`) recomputed; with no names, all of them.

    The second list is what is wrong with how they are kept: the sums in the journal, the order, the chain.
    It is empty for files, which nobody keeps. WrongInput if one is not to be found.
    """
    kept = desk.store.snapshots() if desk else []
    chosen = [(name, document_named(desk, name)) for name in names] if names else kept
    verified = [
        VerifiedSnapshot(name, sha256_hex(data), tuple(verify_snapshot(name, data))) for name, data in chosen
    ]
    if desk is None:
        return verified, []
    return verified, [*verify_snapshots(desk.store), *verify_chain(kept)]


def _pinned(desk: Desk) -> Iterator[Finding]:
    """Is the pack that is used the one that was pinned?"""
    pinned = desk.workspace.digest
    if pinned is not None and pinned != desk.pack.digest:
        message = msg(
            "Kriteriepaketet är inte det som arbetsytan följer: det har {found}, inte {pinned}. "
            "Hämta tillbaka mappen criteria, eller byt paket med tcready criteria upgrade.",
            found=desk.pack.digest[:15],
            pinned=pinned[:15],
        )
        yield Finding(Severity.ERROR, "pack-changed", Where("criteria"), message)


def _records_by_file(records: Records | None) -> defaultdict[str, list[Evidence]]:
    using: defaultdict[str, list[Evidence]] = defaultdict(list)
    for record in records.evidence if records else ():
        for file in record.files:
            using[file.sha256].append(record)
    return using


def _with_owners(message: Message, records: list[Evidence]) -> Message:
    """The message, and which records the file belongs to: its own name is only a sum."""
    if not records:
        return msg("{fault} Inget underlag använder den.", fault=message)
    named = [
        msg("{id} («{title}», {file})", id=item.id, title=item.title, file=item.file.name)
        for item in records
        if item.file
    ]
    return msg("{fault} Den hör till underlaget {records}.", fault=message, records=enumerated(named))
