"""The first thing seen: last time's screen if it still holds, else whose workspace is being opened.

Written straight to the terminal before anything is imported that takes time, and replaced by the review
as soon as it is there. It holds while nothing in the workspace, the day, the language, the size of the
terminal or the program has changed, and for the application that was asked for. Packs from elsewhere
(`--criteria`) are not remembered. Imports no Textual, no pydantic and no SQL.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tcready import __version__
from tcready.core.clean import clean_line
from tcready.formats.database_address import DATABASE
from tcready.formats.machine_memory import MachineMemory
from tcready.formats.settings_file import SETTINGS
from tcready.i18n import tr

if TYPE_CHECKING:
    from tcready.tui.app import ReviewApp

ENTER = "\x1b[?1049h\x1b[?25l\x1b[2J"
LEAVE = "\x1b[?1049l\x1b[?25h"
MOST = 30_000
"""So many signs of a screen are remembered at most: what is larger is drawn when it is ready."""


class Kept:
    """The remembered screen of a workspace."""

    def __init__(self, folder: Path, language: str, day: date, application: str = "") -> None:
        self._folder, self._language, self._day = folder, language, day
        self._application = application
        self._memory = MachineMemory("skarm", folder)

    def lines(self, size: tuple[int, int]) -> list[str] | None:
        """Last time's screen, if it would look the same now. Of a database elsewhere nobody can tell."""
        if (self._folder / SETTINGS).is_file() and not (self._folder / DATABASE).is_file():
            return None
        known = self._memory.read()
        lines = known.pop("lines", None)
        if known != self._holds_for(size) or not isinstance(lines, list):
            return None
        return [clean_line(line) for line in lines]

    def keep(self, lines: Sequence[str], size: tuple[int, int]) -> None:
        """Remember a screen; it is what is opened next time if nothing happens until then."""
        if sum(map(len, lines)) <= MOST:
            self._memory.write({**self._holds_for(size), "lines": list(lines)})

    def _holds_for(self, size: tuple[int, int]) -> dict[str, Any]:
        return {
            "version": __version__,
            "language": self._language,
            "day": self._day.isoformat(),
            "application": self._application,
            "size": list(size),
            "stamps": _stamps(self._folder),
        }


@contextmanager
def painted(folder: Path, kept: Kept | None) -> Iterator[list[str]]:
    """Paint at once, and give the lines; keep what is typed for the review; leave the terminal as it was.

    `kept` is the screen that may be remembered; None: whatever is remembered does not hold.
    """
    size = shutil.get_terminal_size()  # as Textual asks
    known = kept.lines((size.columns, size.lines)) if kept else None
    shown = known or _opening(folder, size.lines)
    with _silent():
        sys.stdout.write(ENTER + "".join(f"\x1b[{y};1H{line}" for y, line in enumerate(shown, start=1)))
        sys.stdout.flush()
        try:
            yield shown
        finally:
            sys.stdout.write(LEAVE)
            sys.stdout.flush()


def keep_screen(app: ReviewApp) -> None:
    """Remember what `app` shows, unless something lies on top of it."""
    state, own = app.state, app.state.desk.store.packs
    packed_here = state.desk.pack_folder is not None and state.desk.pack_folder.is_relative_to(own)
    if (
        app.is_web
        or len(app.screen_stack) > 1
        or app._notifications
        or not state.sees_acts
        or not packed_here
    ):
        return
    app.following.arrive()
    strips = app.screen._compositor.render_strips()
    lines = ["".join(segment.text for segment in strip).rstrip() for strip in strips]
    kept = Kept(state.desk.folder, state.language, state.as_of, state.asked)
    kept.keep(lines, (app.size.width, app.size.height))


def _opening(folder: Path, height: int) -> list[str]:
    """Whose workspace, and that it is being opened."""
    name, doing = clean_line(folder.resolve().name), tr("Öppnar arbetsytan …")
    return [*[""] * (height // 3), f"  {name}", "", f"  {doing}"]


def _stamps(folder: Path) -> list[list[int]]:
    """When what the review shows was last changed: the database, the settings, the pack, the inbox."""
    looked_at = [folder / DATABASE, folder / f"{DATABASE}-wal", folder / "tcready.toml", folder / "inkorg"]
    looked_at += sorted((folder / "criteria").rglob("*"))
    stamps = []
    for path in looked_at:
        with suppress(OSError):
            seen = path.stat()
            stamps.append([seen.st_mtime_ns, seen.st_size])
    return stamps


@contextmanager
def _silent() -> Iterator[None]:
    """Keys are kept and not echoed until the review takes them; Ctrl+C too: no import is to be broken off."""
    try:
        import termios
    except ImportError:  # Windows: its console does not echo what nobody reads
        yield
        return
    here = sys.stdin.fileno()
    before = termios.tcgetattr(here)
    quiet = [*before]
    quiet[3] &= ~(termios.ECHO | termios.ICANON | termios.ISIG)
    termios.tcsetattr(here, termios.TCSANOW, quiet)
    try:
        yield
    finally:
        termios.tcsetattr(here, termios.TCSANOW, before)
