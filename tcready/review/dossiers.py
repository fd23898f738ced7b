"""The dossier out of the workspace: what it lacks, and the file it becomes."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import NamedTuple

from tcready import __version__
from tcready.core.errors import WrongInput
from tcready.core.framework import Framework
from tcready.core.message import msg
from tcready.core.readiness import Readiness
from tcready.core.records import Application, Records, Workspace
from tcready.dossier.completeness import MissingPart, is_draft, missing_parts
from tcready.dossier.inputs import DossierInputs
from tcready.dossier.outline import outline
from tcready.dossier.renderings import RENDERINGS
from tcready.review.copies import remember
from tcready.review.desk import Desk
from tcready.review.exporting import not_written, whole, write_whole

ARCHIVE = "zip"
"""The form that is no rendering: all of them with the appendices."""


class Exported(NamedTuple):
    """A dossier that was written: where, whether it is marked as a draft, and the required parts it lacks."""

    path: Path
    draft: bool
    missing: tuple[MissingPart, ...]


class Gathered(NamedTuple):
    """What a dossier follows from, and the parts it lacks, required or not."""

    inputs: DossierInputs
    missing: tuple[MissingPart, ...]

    @property
    def required(self) -> tuple[MissingPart, ...]:
        """The parts it must not lack."""
        return tuple(lack for lack in self.missing if lack.part.required)

    @property
    def name(self) -> str:
        """What its file is called, without the ending."""
        readiness = self.inputs.readiness
        return f"ansokan-{readiness.application.id}-{readiness.as_of.isoformat()}"


def gather(desk: Desk, as_of: date, application: Application | None = None) -> Gathered:
    """Everything the dossier of a day follows from."""
    readiness = desk.readiness(as_of, application)
    return gather_from(desk.framework, desk.workspace, desk.records, readiness, desk.store.journal_head())


def gather_from(
    framework: Framework, workspace: Workspace, records: Records, readiness: Readiness, journal_head: str
) -> Gathered:
    """The same, of what is scored already."""
    missing = missing_parts(framework, records, readiness)
    inputs = DossierInputs(
        framework=framework,
        workspace=workspace,
        records=records,
        readiness=readiness,
        journal_head=journal_head,
        draft=is_draft(readiness, missing),
        generator=f"tcready {__version__}",
    )
    return Gathered(inputs, tuple(missing))


def export_dossier(
    desk: Desk,
    as_of: date,
    path: Path | None = None,
    application: Application | None = None,
    form: str = "html",
) -> Exported:
    """Write the dossier as one file of a form, by default among the workspace's exports.

    `form` is one in `RENDERINGS`, or `zip`: every one of them, the appendices, and what the score rests on.
    """
    return _exported(desk, gather(desk, as_of, application), path, form)


def export_every_form(
    desk: Desk, as_of: date, folder: Path | None = None, application: Application | None = None
) -> list[Exported]:
    """Write the dossier in every form into a folder, which is made if it is not there."""
    gathered = gather(desk, as_of, application)
    if folder is not None and not folder.is_dir():
        if folder.exists():
            raise WrongInput(msg("{path} är ingen mapp. Ange en mapp för alla filerna.", path=folder))
        try:
            folder.mkdir()
        except OSError as error:
            raise not_written(folder, error) from error
    # The archive first: it is the one that may be refused, and then nothing is written.
    return [_exported(desk, gathered, folder, form) for form in (ARCHIVE, *RENDERINGS)]


def _exported(desk: Desk, gathered: Gathered, path: Path | None, form: str) -> Exported:
    target = placed(desk, path, f"{gathered.name}.{form}")
    if form == ARCHIVE:
        from tcready.review.bagging import write_archive

        with whole(target) as stream:
            write_archive(desk, gathered.inputs, gathered.name, stream)
    else:
        write_whole(target, RENDERINGS[form](outline(gathered.inputs)))
    remember(desk.folder, "dossier", target, desk.now())
    return Exported(target, gathered.inputs.draft, gathered.required)


def placed(desk: Desk, path: Path | None, name: str) -> Path:
    """Where a file goes: the path, in it if it is a folder, else the workspace's exports."""
    target = path or desk.folder / "exports" / name
    return target / name if target.is_dir() else target
