"""`tcready` with nothing after it: the review of the workspace here, or the *Start* screen where none is."""

from __future__ import annotations

import os
from pathlib import Path

from tcready.core.errors import WrongInput


def is_workspace_here() -> bool:
    """Is a workspace named by the environment, or do we stand in one?"""
    from tcready.review.places import workspace_here

    try:
        workspace_here(None, Path.cwd())
    except WrongInput:
        return False
    return True


def can_draw() -> bool:
    """Can the terminal show a screen?"""
    return os.environ.get("TERM") != "dumb"


def start(language: str) -> int:
    """Let somebody choose a workspace, then review it."""
    from tcready.cli.asking import now
    from tcready.formats.hashing import telling
    from tcready.review.places import pack_folders
    from tcready.tui.start.app import Here, StartApp

    with telling(None):  # the screen is the program's own
        begun = StartApp(Here(Path.cwd(), now, pack_folders(None)), language).run()
        if begun is None:
            return 0
        from tcready.tui.running import run_review

        with begun.desk as desk:
            run_review(desk, None, begun.language)
    return 0
