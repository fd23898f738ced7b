"""The dossier out of the workspace: what it lacks, and the file it becomes."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import NamedTuple

from tcready import __version__
from tcready.core.framework import Framework
from tcready.core.readiness import Readiness
from tcready.core.records import Application, Records, Workspace
from tcready.dossier.completeness import MissingPart, is_draft, missing_parts
from tcready.dossier.inputs import DossierInputs
from tcready.dossier.outline import outline
from tcready.dossier.renderings import RENDERINGS
from tcready.review.copies import remember
from tcready.review.desk import Desk
from tcready.review.exporting import write_whole


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
    """Write the dossier as one file of a form in `RENDERINGS`; by default among the workspace's exports."""
    gathered = gather(desk, as_of, application)
    content = RENDERINGS[form](outline(gathered.inputs))
    written = write_whole(placed(desk, path, f"{gathered.name}.{form}"), content)
    remember(desk.folder, "dossier", written, desk.now())
    return Exported(written, gathered.inputs.draft, gathered.required)


def placed(desk: Desk, path: Path | None, name: str) -> Path:
    """Where a file goes: the path, in it if it is a folder, else the workspace's exports."""
    target = path or desk.folder / "exports" / name
    return target / name if target.is_dir() else target
