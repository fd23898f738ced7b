"""`tcready review`: the review in the terminal, on the whole screen or line by line."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Callable
from contextlib import ExitStack
from importlib import import_module
from pathlib import Path

from tcready.cli import output
from tcready.cli.asking import as_of, at_application, at_workspace, desk_of, now
from tcready.i18n import tr


def configure(parser: argparse.ArgumentParser) -> None:
    at_workspace(parser)
    at_application(parser)
    as_of(parser)
    parser.add_argument(
        "--plain",
        action="store_true",
        help=tr("rad för rad, utan skärmbild: för skärmläsare, enkla terminaler och skript"),
    )
    parser.add_argument("--served", type=Path, help=argparse.SUPPRESS)  # by `serve`: where files are sent


def run(options: argparse.Namespace) -> int:
    from tcready.core.errors import WrongInput
    from tcready.core.message import msg

    if options.plain:
        return _plain(options)
    if options.served:
        return _served(options)
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise WrongInput(
            msg(
                "Granskningen behöver en terminal. Utan en fungerar tcready review --plain, som läser rader, "
                "och status, gaps, explain och evidence."
            )
        )
    if os.environ.get("TERM") == "dumb":
        output.say(
            tr("Terminalen visar bara rader (TERM=dumb), så granskningen går rad för rad, som --plain.")
        )
        return _plain(options)
    return _on_screen(options)


def _on_screen(options: argparse.Namespace) -> int:
    from tcready.formats.hashing import telling
    from tcready.i18n import language
    from tcready.review.places import pack_folders, workspace_here
    from tcready.tui.first_paint import Kept, painted

    folder = workspace_here(options.workspace, Path.cwd())
    day, application = options.as_of or now().date(), options.application or ""
    kept = None if pack_folders(options.criteria) else Kept(folder, language(), day, application)
    with painted(folder, kept) as seen, ExitStack() as held, telling(None):  # the screen is the review's own
        from tcready.tui.running import run_opening
        from tcready.tui.state import ReviewState

        def opened(go_on: Callable[[], None]) -> ReviewState:
            import_module("tcready.store")
            go_on()
            desk = held.enter_context(desk_of(options))
            go_on()
            asked = desk.application(application) if application else None
            go_on()
            return ReviewState(desk, options.as_of, language(), asked)

        run_opening(opened, seen)
    return 0


def _served(options: argparse.Namespace) -> int:
    """For a browser: `tcready serve` is at the other end of the pipes, and a stranger may hold the keys."""
    from tcready.core.errors import WrongInput
    from tcready.core.message import msg
    from tcready.formats.confined import confine
    from tcready.formats.hashing import telling
    from tcready.i18n import language
    from tcready.review.places import workspace_here

    if sys.stdin.isatty() or sys.stdout.isatty():
        raise WrongInput(msg("Så startas granskningen av tcready serve. Kör tcready serve i stället."))
    folder = workspace_here(options.workspace, Path.cwd())
    confine(folder / "inkorg", folder / "exports", options.served)
    with desk_of(options) as desk:
        from tcready.tui.running import run_review
        from tcready.tui.web_driver import ServedDriver

        asked = desk.application(options.application) if options.application else None
        with telling(None):
            run_review(desk, options.as_of, language(), asked, ServedDriver)
    return 0


def _plain(options: argparse.Namespace) -> int:
    from tcready.formats.hashing import telling
    from tcready.i18n import language

    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(encoding="utf-8-sig", errors="replace")
    with desk_of(options) as desk:
        from tcready.tui.plain.console import Console
        from tcready.tui.plain.running import run_plain

        application = desk.application(options.application) if options.application else None
        with telling(None):  # no line of progress among those that are read aloud
            console = Console(sys.stdin, sys.stdout, interactive=sys.stdin.isatty())
            run_plain(desk, console, options.as_of, language(), application)
    return 0
