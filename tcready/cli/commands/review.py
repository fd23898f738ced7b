"""`tcready review`: the review in the terminal."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from tcready.cli.asking import as_of, at_application, at_workspace, desk_of, now


def configure(parser: argparse.ArgumentParser) -> None:
    at_workspace(parser)
    at_application(parser)
    as_of(parser)


def run(options: argparse.Namespace) -> int:
    from tcready.core.errors import WrongInput
    from tcready.core.message import msg
    from tcready.formats.hashing import telling
    from tcready.i18n import language
    from tcready.review.places import pack_folders, workspace_here
    from tcready.tui.first_paint import Kept, painted

    if not (sys.stdin.isatty() and sys.stdout.isatty()) or os.environ.get("TERM") == "dumb":
        raise WrongInput(
            msg("Granskningen behöver en terminal. Här fungerar tcready status, gaps, explain och evidence.")
        )
    folder = workspace_here(options.workspace, Path.cwd())
    day, application = options.as_of or now().date(), options.application or ""
    kept = None if pack_folders(options.criteria) else Kept(folder, language(), day, application)
    with painted(folder, kept), desk_of(options) as desk:
        from tcready.tui.app import run_review

        asked = desk.application(application) if application else None
        with telling(None):  # the screen is the review's own
            run_review(desk, options.as_of, language(), asked)
    return 0
