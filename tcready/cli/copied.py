"""What a copy of a workspace holds, in words and as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tcready.i18n import tr

if TYPE_CHECKING:
    from tcready.review.backing_up import Copied


def copied_sentence(copied: Copied) -> str:
    """That it was looked through, and what was there."""
    return tr(
        "Allt stämmer: {entries} poster i ändringsloggen, {files} filer och {frozen} ögonblicksbilder.",
        entries=copied.entries,
        files=copied.files,
        frozen=copied.snapshots,
    )


def copied_json(copied: Copied) -> dict[str, Any]:
    """The same as a JSON value."""
    held = {"journal": copied.entries, "files": copied.files, "snapshots": copied.snapshots}
    return {"path": str(copied.path), "whole": True, **held}
