"""Is everything in the workspace what was written? Journal, files, registers, snapshots, pack."""

from __future__ import annotations

from collections.abc import Iterator

from tcready.core.finding import Finding, Severity, Where
from tcready.core.message import msg
from tcready.core.references import check_references
from tcready.review.desk import Desk
from tcready.snapshots import verify_snapshot
from tcready.store import verify


def verify_workspace(desk: Desk) -> Iterator[Finding]:
    """Every way in which the workspace is damaged; references that lead nowhere are damage too."""
    yield from verify(desk.store)
    for name, document in desk.store.snapshots():
        yield from verify_snapshot(name, document)
    yield from _pinned(desk)
    yield from check_references(desk.framework, desk.records)


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
