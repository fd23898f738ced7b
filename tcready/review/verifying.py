"""Is everything in the workspace what was written? Journal, files, registers, snapshots, pack."""

from __future__ import annotations

from collections.abc import Iterator

from tcready.core.finding import Finding
from tcready.core.references import check_references
from tcready.review.desk import Desk
from tcready.snapshots import verify_snapshot
from tcready.store import verify


def verify_workspace(desk: Desk) -> Iterator[Finding]:
    """Every way in which the workspace is damaged; references that lead nowhere are damage too."""
    yield from verify(desk.store)
    for name, document in desk.store.snapshots():
        yield from verify_snapshot(name, document)
    yield from check_references(desk.framework, desk.records)
