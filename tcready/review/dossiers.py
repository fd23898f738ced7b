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
from tcready.dossier.blocks import Dossier
from tcready.dossier.completeness import MissingPart, is_draft, missing_parts
from tcready.dossier.documents import document, page_of
from tcready.dossier.inputs import DossierInputs
from tcready.dossier.logo import not_in_word
from tcready.dossier.outline import outline
from tcready.dossier.parts.left_out import LeftOut, told_left_out
from tcready.dossier.renderings import RENDERINGS, Forms
from tcready.i18n.naming import Names
from tcready.review.copies import remember
from tcready.review.desk import Desk
from tcready.review.dossier_settings import dossier_settings
from tcready.review.exporting import not_written, whole, write_whole
from tcready.review.since import since_of

ARCHIVE = "zip"
"""The form that is no rendering: all of them with the appendices."""


class Exported(NamedTuple):
    """A dossier that was written: where, whether it is marked as a draft, the required parts it lacks, and
    what it leaves out. `lost_logo`: its Word document has none, though there is one.
    """

    path: Path
    draft: bool
    missing: tuple[MissingPart, ...]
    left_out: tuple[LeftOut, ...] = ()
    lost_logo: bool = False


class Wanted(NamedTuple):
    """Which dossier: the whole, one `part` by name, or a `subject`'s own page.

    `redacted`: nothing personal or secret. `since`: the snapshot to compare with, else the baseline.
    """

    part: str | None = None
    subject: str | None = None
    redacted: bool = False
    since: str | None = None

    @property
    def narrowed(self) -> bool:
        """Is it less than the whole?"""
        return self.redacted or self.part is not None or self.subject is not None


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
    framework, records = desk.framework, desk.records
    found = gather_from(framework, desk.workspace, records, readiness, desk.store.journal_head())
    inputs = with_settings(desk.folder, found.inputs)._replace(
        since=since_of(desk, readiness, wanted.since), redacted=wanted.redacted
    )
    return Gathered(inputs, found.missing, wanted)


def with_settings(folder: Path, inputs: DossierInputs) -> DossierInputs:
    """The same with the workspace's preface, logo and order; WrongInput for settings that cannot be used."""
    applicant = Names(inputs.framework, inputs.records).subject(inputs.readiness.application.subject)
    said = dossier_settings(folder, applicant)
    return inputs._replace(preface=said.preface, logo=said.logo, order=said.order)


def gather_from(
    framework: Framework, workspace: Workspace, records: Records, readiness: Readiness, journal_head: str
) -> Gathered:
    """The same, of what is scored already, without what the settings add."""
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
    wanted: Wanted | None = None,
) -> Exported:
    """Write the dossier as one file of a form, by default among the workspace's exports.

    `form` is one in `RENDERINGS`, or `zip`: every one of them, the appendices, and what the score rests on.
    WrongInput for an archive of less than the whole: what the score rests on cannot be narrowed down.
    """
    if form == ARCHIVE and wanted and wanted.narrowed:
        raise WrongInput(msg("Ett arkiv är hela ansökan med bilagor. Välj html, pdf eller docx."))
    desk.store.require_everything()
    gathered = gather(desk, as_of, application, wanted)
    return _exported(desk, gathered, Forms(gathered.dossier()), path, form)


def export_every_form(
    desk: Desk,
    as_of: date,
    folder: Path | None = None,
    application: Application | None = None,
    wanted: Wanted | None = None,
) -> list[Exported]:
    """Write the dossier in every form into a folder, which is made if it is not there.

    The archive is among them where the whole is wanted.
    """
    desk.store.require_everything()
    gathered = gather(desk, as_of, application, wanted)
    if folder is not None and not folder.is_dir():
        if folder.exists():
            raise WrongInput(msg("{path} är ingen mapp. Ange en mapp för alla filerna.", path=folder))
        try:
            folder.mkdir()
        except OSError as error:
            raise not_written(folder, error) from error
    # The archive first: it is the one that may be refused, and then nothing is written.
    forms = RENDERINGS if gathered.wanted.narrowed else (ARCHIVE, *RENDERINGS)
    made = Forms(gathered.dossier())
    return [_exported(desk, gathered, made, folder, form) for form in forms]


def _exported(desk: Desk, gathered: Gathered, made: Forms, path: Path | None, form: str) -> Exported:
    target = placed(desk, path, f"{gathered.name}.{form}")
    if form == ARCHIVE:
        from tcready.review.bagging import write_archive

        with whole(target) as stream:
            write_archive(desk, gathered.inputs, made, gathered.name, stream)
    else:
        write_whole(target, made.bytes_of(form))
    remember(desk.folder, "dossier", target, desk.now())
    lost = form in (ARCHIVE, "docx") and not_in_word(gathered.inputs.logo)
    return Exported(target, gathered.inputs.draft, gathered.required, told_left_out(made.dossier), lost)


def placed(desk: Desk, path: Path | None, name: str) -> Path:
    """Where a file goes: the path, in it if it is a folder, else the workspace's exports."""
    target = path or desk.folder / "exports" / name
    return target / name if target.is_dir() else target
