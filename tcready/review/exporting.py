"""Out of the workspace: the dossier as a page, and everything as plain files."""

from __future__ import annotations

import os
import secrets
from datetime import date
from pathlib import Path
from typing import NamedTuple

from tcready import __version__
from tcready.core.errors import Conflict, WrongInput
from tcready.core.message import msg
from tcready.core.records import Application
from tcready.dossier.completeness import MissingPart, is_draft, missing_parts
from tcready.dossier.html import render_html
from tcready.dossier.inputs import DossierInputs
from tcready.dossier.outline import outline
from tcready.exchange import PlainWorkspace, write_plain
from tcready.formats.os_fault import why_not
from tcready.review.copies import remember
from tcready.review.desk import Desk
from tcready.store import journal_lines

_TRIES = 5


def dossier_gaps(desk: Desk, as_of: date, application: Application | None = None) -> list[MissingPart]:
    """The parts the application still lacks."""
    return missing_parts(desk.framework, desk.records, desk.readiness(as_of, application))


class Exported(NamedTuple):
    """A dossier that was written: where, whether it is marked as a draft, and the required parts it lacks."""

    path: Path
    draft: bool
    missing: tuple[MissingPart, ...]


def export_html(
    desk: Desk, as_of: date, path: Path | None = None, application: Application | None = None
) -> Path:
    """Write the dossier as one HTML file; by default among the workspace's exports. Returns its path."""
    return exported_html(desk, as_of, path, application).path


def exported_html(
    desk: Desk, as_of: date, path: Path | None = None, application: Application | None = None
) -> Exported:
    """As `export_html`; returns also what the reader should know about the dossier."""
    readiness = desk.readiness(as_of, application)
    missing = missing_parts(desk.framework, desk.records, readiness)
    draft = is_draft(readiness, missing)
    page = render_html(
        outline(
            DossierInputs(
                framework=desk.framework,
                workspace=desk.workspace,
                records=desk.records,
                readiness=readiness,
                journal_head=desk.store.journal_head(),
                draft=draft,
                generator=f"tcready {__version__}",
            )
        )
    )
    name = f"ansokan-{readiness.application.id}-{as_of.isoformat()}.html"
    target = path or desk.folder / "exports" / name
    if target.is_dir():
        target = target / name
    required = tuple(lack for lack in missing if lack.part.required)
    written = write_whole(target, page.encode())
    remember(desk.folder, "dossier", written, desk.now())
    return Exported(written, draft, required)


def export_plain(desk: Desk, folder: Path) -> Path:
    """Write everything as plain files into a new folder: records, files, journal, snapshots."""
    write_plain(folder, _as_one(desk))
    remember(desk.folder, "export", folder, desk.now())
    return folder


def _as_one(desk: Desk) -> PlainWorkspace:
    """All of the workspace as it stood at one moment; Conflict if it never stands still."""
    for _ in range(_TRIES):
        desk.reload()
        head = desk.store.journal_head()
        plain = PlainWorkspace(
            workspace=desk.workspace,
            records=desk.records,
            files={
                file.sha256: desk.store.files.path_of(file)
                for item in desk.records.evidence
                for file in item.files
                if file.present
            },
            snapshots=tuple(desk.store.snapshots()),
            journal=journal_lines(desk.store.journal()),
        )
        if desk.store.journal_head() == head:
            return plain
    raise Conflict(msg("Arbetsytan ändras hela tiden just nu. Försök igen om en stund."))


def write_whole(path: Path, data: bytes) -> Path:
    """Put the bytes in place in one step, so that a file is never half written."""
    aside = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        try:
            with aside.open("xb") as stream:
                stream.write(data)
                stream.flush()
                os.fsync(stream.fileno())
            aside.replace(path)
        finally:
            aside.unlink(missing_ok=True)
    except OSError as error:
        raise not_written(path, error) from error
    return path


def not_written(path: Path, error: OSError) -> WrongInput:
    """That the file could not be written, and why."""
    return WrongInput(msg("{path} gick inte att skriva ({why}).", path=path, why=why_not(error)))
