"""What a workspace or a copy of one holds when it has been looked through, in words and as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tcready.i18n import ntr, tr

if TYPE_CHECKING:
    from tcready.review.backing_up import Copied


def copied_sentence(copied: Copied) -> str:
    """That the copy was looked through, and what was there."""
    return whole_sentence(copied.entries, copied.files, copied.snapshots)


def whole_sentence(entries: int, files: int, snapshots: int) -> str:
    """That nothing is damaged among as many as these."""
    return tr(
        "Allt stämmer: {entries}, {files} och {snapshots}.",
        entries=ntr("{n} post i ändringsloggen", "{n} poster i ändringsloggen", entries),
        files=ntr("{n} fil", "{n} filer", files),
        snapshots=ntr("{n} ögonblicksbild", "{n} ögonblicksbilder", snapshots),
    )


def copied_json(copied: Copied) -> dict[str, Any]:
    """The same as a JSON value."""
    held = {"journal": copied.entries, "files": copied.files, "snapshots": copied.snapshots}
    return {"path": str(copied.path), "whole": True, **held}
