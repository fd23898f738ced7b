"""What was approved or sent: each file kept as it was, and a row of the case that names it by its sum."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

from tcready.core.case import Approval, Approved, approval_of, not_sent
from tcready.core.errors import WrongInput
from tcready.core.framework import CASE_DOCUMENT
from tcready.core.message import msg
from tcready.core.records import Application, Evidence, FileRef, Milestone
from tcready.core.records.application import MilestoneName
from tcready.review.casework import approved_by
from tcready.review.copies import Exported, exported
from tcready.review.desk import Desk
from tcready.review.proof import slug_from, used_ids
from tcready.review.validated import validated

if TYPE_CHECKING:
    from tcready.store import Act

SENT: tuple[MilestoneName, ...] = ("intresseanmalan", "ansokan", "komplettering", "arsrapport")
"""The steps that a file can be sent in."""


class About(NamedTuple):
    """What is said of the files: the day, to or from whom, under which number and paragraph."""

    on: date
    recipient: str | None = None
    by: str | None = None
    dnr: str | None = None
    paragraph: str | None = None
    snapshot: str | None = None


class Registered(NamedTuple):
    """A file that was registered, and how it stands to what was exported and approved."""

    row: Milestone
    record: Evidence
    exported: Exported | None
    approval: Approval | None


class Done(NamedTuple):
    """Everything that was registered in one act; `left` are files that were approved and not sent."""

    files: tuple[Registered, ...]
    left: tuple[str, ...]


def step_sent(application: Application) -> MilestoneName:
    """The step that sending most likely is: the type's own, else the application."""
    return next((name for name in SENT if name == application.type), "ansokan")


def send(
    desk: Desk,
    application: Application,
    paths: Sequence[Path],
    about: About,
    step: MilestoneName | None = None,
) -> Done:
    """Register the files as sent, in one act. WrongInput, and nothing kept, if one cannot be read."""
    step = step or step_sent(application)
    approved = approved_by(desk.records, application.id, about.on)
    rows = _kept(desk, application, paths, about, step, "case.sent")
    judged = step == "ansokan"
    files = tuple(
        Registered(
            row,
            record,
            exported(desk.folder, file.name, file.sha256),
            approval_of(file.sha256, approved) if judged else None,
        )
        for row, record, file in rows
    )
    return Done(files, _left(desk, application, approved) if judged else ())


def approve(desk: Desk, application: Application, paths: Sequence[Path], about: About) -> Done:
    """Register the files as what the steering group approved, in one act. Errors as for `send`."""
    rows = _kept(desk, application, paths, about, "ansokan_godkand", "case.approved")
    return Done(
        tuple(
            Registered(row, record, exported(desk.folder, file.name, file.sha256), None)
            for row, record, file in rows
        ),
        (),
    )


def _left(desk: Desk, application: Application, approved: Approved) -> tuple[str, ...]:
    """The names of the files that were approved and that nobody has sent; by their sums if nameless."""
    sent = {
        row.sha256
        for row in desk.records.milestones
        if row.application == application.id and row.milestone == "ansokan" and row.sha256
    }
    names = {file.sha256: file.name for record in desk.records.evidence for file in record.files}
    return tuple(names.get(sha256, sha256[:12]) for sha256 in not_sent(approved, sent))


def _kept(
    desk: Desk,
    application: Application,
    paths: Sequence[Path],
    about: About,
    step: MilestoneName,
    what: Literal["case.sent", "case.approved"],
) -> list[tuple[Milestone, Evidence, FileRef]]:
    """Each file with its record and its row, stored in one act. A file given twice is kept once."""
    if about.snapshot is not None:
        desk.store.snapshot(about.snapshot)  # WrongInput if there is none
    for path in paths:  # before any is stored: what one refusal leaves behind, nobody would see
        desk.store.files.admit(path)
    with desk.store.taking_in():
        files = list({file.sha256: file for file in map(desk.store.files.add, paths)}.values())
        _refuse_known(desk, application, files, step, about.on)
        ids = used_ids(desk)
        made = []
        for file in files:
            record = _record(desk, file, about, step, ids)
            ids.add(record.id)
            made.append((_row(application, file, record, about, step), record, file))
        with desk.act(what, as_read=True) as act:
            for row, record, _file in made:
                act.add("evidence", record)
                _put_row(act, row)
    return made


def _refuse_known(
    desk: Desk, application: Application, files: Sequence[FileRef], step: MilestoneName, on: date
) -> None:
    known = {
        row.sha256
        for row in desk.records.milestones
        if (row.application, row.milestone, row.date) == (application.id, step, on)
    }
    for file in files:
        if file.sha256 in known:
            raise WrongInput(
                msg("{name} är redan registrerad den {day}. Se tcready case.", name=file.name, day=on)
            )


def _record(desk: Desk, file: FileRef, about: About, step: MilestoneName, ids: set[str]) -> Evidence:
    sent = step != "ansokan_godkand"
    return validated(
        Evidence,
        None,
        {
            "id": slug_from(f"{step} {about.on} {Path(file.name).stem}", ids),
            "title": file.name,
            "kind": CASE_DOCUMENT.id,
            "file": file,
            "collected": about.on,
            "dnr": about.dnr,
            "from_": (about.by or desk.workspace.name) if sent else about.by,
            "to": about.recipient,
        },
    )


def _row(
    application: Application, file: FileRef, record: Evidence, about: About, step: MilestoneName
) -> Milestone:
    return validated(
        Milestone,
        None,
        {
            "application": application.id,
            "milestone": step,
            "date": about.on,
            "by": about.by,
            "paragraph": about.paragraph,
            "dnr": about.dnr,
            "evidence": record.id,
            "snapshot": about.snapshot,
            "sha256": file.sha256,
        },
    )


def _put_row(act: Act, row: Milestone) -> None:
    """The row, in place of one of the same step and day that names no file yet; what that said stays."""
    for key, value in act.every("milestones"):
        assert isinstance(value, Milestone)
        same = (value.application, value.milestone, value.date) == (row.application, row.milestone, row.date)
        if same and value.sha256 is None and value.evidence is None:
            said = {name: told for name, told in row.model_dump().items() if told is not None}
            act.replace("milestones", key, validated(Milestone, value, said))
            return
    act.add("milestones", row)
