"""A stored file in the system's own viewer: a read-only copy of it, never the stored one.

Only kinds of files that are read are opened. What a system would run, be it a program, a script or a page
with scripts, is refused: evidence comes from outside.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import weakref
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path, PurePath
from threading import Thread
from typing import TYPE_CHECKING

from tcready.core.errors import Damaged, WrongInput
from tcready.core.message import Message, msg
from tcready.core.records import FileRef
from tcready.exchange.file_names import safe_name
from tcready.formats.os_fault import why_not

if TYPE_CHECKING:
    from tcready.store import FileStore

READ_NOT_RUN = frozenset(
    (
        *(".pdf", ".rtf", ".doc", ".docx", ".xls", ".xlsx", ".ppt", ".pptx", ".odt", ".ods", ".odp"),
        *(".txt", ".text", ".md", ".csv", ".tsv", ".eml", ".msg"),
        *(".png", ".jpg", ".jpeg", ".gif", ".tif", ".tiff", ".webp", ".bmp", ".heic"),
    )
)
"""Endings of files that are opened."""
_REMOTE = ("SSH_CONNECTION", "SSH_TTY", "SSH_CLIENT")
_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY")
Which = Callable[[str], str | None]


class Viewer:
    """Shows copies; they are taken away when the program ends."""

    def __init__(self) -> None:
        self._folder: str | None = None

    def show(self, files: FileStore, ref: FileRef) -> Path:
        """Copy the file and have the system show it; the copy's path.

        WrongInput if it cannot be shown here, or is a kind of file that is not opened. Damaged if what is
        stored is not what was stored.
        """
        _refuse_to_run(files, ref)
        command = viewer(os.environ, sys.platform, shutil.which)
        if command is None:
            raise WrongInput(_no_viewer(os.environ, files.path_of(ref)))
        copy = self.copied(files, ref)
        try:
            if command:
                _begin([*command, str(copy)])
            else:
                _begin_on_windows(copy)
        except OSError as error:
            raise WrongInput(
                msg("{name} gick inte att öppna ({why}).", name=ref.name, why=why_not(error))
            ) from error
        return copy

    def copied(self, files: FileStore, ref: FileRef) -> Path:
        """A read-only copy to hand over; refused as in `show`."""
        _refuse_to_run(files, ref)
        if ref.sha256 not in files:
            raise WrongInput(msg("Filen {name} finns inte i arbetsytan.", name=ref.name))
        if not files.whole(ref):
            raise Damaged(msg("Filen {name} är skadad. Kör tcready verify.", name=ref.name))
        try:
            if self._folder is None:
                self._folder = tempfile.mkdtemp(prefix="tcready-")
                weakref.finalize(self, shutil.rmtree, self._folder, ignore_errors=True)
            copy = Path(tempfile.mkdtemp(dir=self._folder)) / safe_name(ref.name)
            shutil.copyfile(files.path_of(ref), copy)
            copy.chmod(0o400)
        except OSError as error:
            raise WrongInput(
                msg("{name} gick inte att kopiera ({why}).", name=ref.name, why=why_not(error))
            ) from error
        return copy


def _refuse_to_run(files: FileStore, ref: FileRef) -> None:
    if PurePath(ref.name).suffix.lower() not in READ_NOT_RUN:
        raise WrongInput(
            msg(
                "{name} öppnas inte härifrån, för en sådan fil kan köras. Den ligger i {path}.",
                name=ref.name,
                path=files.path_of(ref),
            )
        )


def viewer(environ: Mapping[str, str], platform: str, which: Which) -> Sequence[str] | None:
    """What shows a file on this system; empty: the system itself (Windows); None: nothing does here."""
    if platform == "win32":
        return ()
    if platform == "darwin":
        return None if _remote(environ) else ("open",)
    if not any(environ.get(name) for name in _SCREENS):
        return None
    found = which("xdg-open")
    return (found,) if found else None


def _remote(environ: Mapping[str, str]) -> bool:
    return any(environ.get(name) for name in _REMOTE)


def _no_viewer(environ: Mapping[str, str], path: Path) -> Message:
    if _remote(environ):
        return msg(
            "Du arbetar över ssh, och här finns ingen skärm att visa filen på. Den ligger i {path}.",
            path=path,
        )
    return msg("Här finns inget program som visar filer (xdg-open). Filen ligger i {path}.", path=path)


def _begin(command: Sequence[str]) -> None:
    """Start it apart from the terminal, so that it neither writes here nor ends with us."""
    quiet = subprocess.DEVNULL
    begun = subprocess.Popen(command, stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True)
    Thread(target=begun.wait, daemon=True).start()  # so that none is left behind as a zombie


def _begin_on_windows(path: Path) -> None:
    os.startfile(path)  # type: ignore[attr-defined, unused-ignore]
