"""The dossier out of the workspace: what it lacks, and the file it becomes."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import NamedTuple

from tcready import __version__
from tcready.core.records import Application
from tcready.dossier.blocks import Dossier
from tcready.dossier.completeness import MissingPart, is_draft, missing_parts
from tcready.dossier.documents import document, page_of
from tcready.dossier.inputs import DossierInputs
from tcready.dossier.outline import outline
from tcready.dossier.parts.left_out import LeftOut, told_left_out
from tcready.dossier.renderings import RENDERINGS
from tcready.i18n.naming import Names
from tcready.review.copies import remember
from tcready.review.desk import Desk
from tcready.review.dossier_settings import dossier_settings
from tcready.review.exporting import write_whole
from tcready.review.since import since_of


class Exported(NamedTuple):
    """A dossier that was written: where, whether it is marked as a draft, the required parts it lacks, and
    what it leaves out.
    """

    path: Path
    draft: bool
    missing: tuple[MissingPart, ...]
    left_out: tuple[LeftOut, ...] = ()


class Wanted(NamedTuple):
    """Which dossier: the whole, one `part` by name, or a `subject`'s own page.

    `redacted`: nothing personal or secret. `since`: the snapshot to compare with, else the baseline.
    """

    part: str | None = None
    subject: str | None = None
    redacted: bool = False
    since: str | None = None


class Gathered(NamedTuple):
    """What a dossier follows from, and the parts it lacks, required or not."""

    inputs: DossierInputs
    missing: tuple[MissingPart, ...]
    wanted: Wanted = Wanted()

    @property
    def required(self) -> tuple[MissingPart, ...]:
        """The parts it must not lack."""
        return tuple(lack for lack in self.missing if lack.part.required)

    @property
    def name(self) -> str:
        """What its file is called, without the ending."""
        readiness, wanted = self.inputs.readiness, self.wanted
        first = wanted.part or wanted.subject or "ansokan"
        redacted = "-utan-personuppgifter" if wanted.redacted else ""
        return f"{first}-{readiness.application.id}-{readiness.as_of.isoformat()}{redacted}"

    def dossier(self) -> Dossier:
        """The outline that is wanted; WrongInput for a part there is none of."""
        if self.wanted.part is not None:
            return document(self.inputs, self.wanted.part)
        if self.wanted.subject is not None:
            return page_of(self.inputs, self.wanted.subject)
        return outline(self.inputs)


def gather(
    desk: Desk, as_of: date, application: Application | None = None, wanted: Wanted | None = None
) -> Gathered:
    """Everything the dossier of a day follows from."""
    wanted = wanted or Wanted()
    readiness = desk.readiness(as_of, application)
    missing = missing_parts(desk.framework, desk.records, readiness)
    applicant = Names(desk.framework, desk.records).subject(readiness.application.subject)
    said = dossier_settings(desk.folder, applicant)
    inputs = DossierInputs(
        framework=desk.framework,
        workspace=desk.workspace,
        records=desk.records,
        readiness=readiness,
        journal_head=desk.store.journal_head(),
        draft=is_draft(readiness, missing),
        generator=f"tcready {__version__}",
        since=since_of(desk, readiness, wanted.since),
        preface=said.preface,
        logo=said.logo,
        order=said.order,
        redacted=wanted.redacted,
    )
    return Gathered(inputs, tuple(missing), wanted)


def export_dossier(
    desk: Desk,
    as_of: date,
    path: Path | None = None,
    application: Application | None = None,
    form: str = "html",
    wanted: Wanted | None = None,
) -> Exported:
    """Write the dossier as one file of a form in `RENDERINGS`; by default among the workspace's exports."""
    gathered = gather(desk, as_of, application, wanted)
    made = gathered.dossier()
    written = write_whole(placed(desk, path, f"{gathered.name}.{form}"), RENDERINGS[form](made))
    remember(desk.folder, "dossier", written, desk.now())
    return Exported(written, gathered.inputs.draft, gathered.required, told_left_out(made))


def placed(desk: Desk, path: Path | None, name: str) -> Path:
    """Where a file goes: the path, in it if it is a folder, else the workspace's exports."""
    target = path or desk.folder / "exports" / name
    return target / name if target.is_dir() else target
