"""Is everything in the workspace what was written? Journal, files, registers, snapshots, pack."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from tcready.core.errors import Damaged
from tcready.core.finding import Finding
from tcready.core.message import Message, msg
from tcready.core.records import Evidence, Records
from tcready.core.references import check_references
from tcready.review.desk import Desk
from tcready.review.retelling import enumerated, retold
from tcready.snapshots import verify_snapshot
from tcready.store import verify


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
    for name, document in desk.store.snapshots():
        yield from verify_snapshot(name, document)
    if records is not None:
        yield from check_references(desk.framework, records)


def _records_by_file(records: Records | None) -> defaultdict[str, list[Evidence]]:
    using: defaultdict[str, list[Evidence]] = defaultdict(list)
    for record in records.evidence if records else ():
        if record.file:
            using[record.file.sha256].append(record)
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
