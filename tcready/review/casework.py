"""The case of an application as people look at it: steps, days, what was sent, what to know."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from tcready.core.case import (
    Approval,
    Approved,
    Limit,
    Step,
    Validity,
    approval_of,
    approved_files,
    flow_of,
    in_force,
    limits,
    next_step,
    timeline,
    validity,
)
from tcready.core.case.remarks import remarks
from tcready.core.deadlines import Deadline
from tcready.core.errors import WrongInput
from tcready.core.framework import CASE_DOCUMENT, Framework
from tcready.core.message import Message, msg
from tcready.core.records import Application, Evidence, FileRef, Milestone, Records
from tcready.review.copies import Exported, exported
from tcready.review.desk import Desk


class Document(NamedTuple):
    """A file that was approved or sent: the row that says so, and what is known of it.

    `record` keeps it, with its name and its receiver; None where only its sum was written down. `approval` is
    told of an application that was sent.
    """

    row: Milestone
    record: Evidence | None
    file: FileRef | None
    exported: Exported | None
    approval: Approval | None


class Case(NamedTuple):
    """An application's case on a day; `others` are the rest of the workspace's, each with its next step."""

    application: Application
    as_of: date
    again: bool
    steps: tuple[Step, ...]
    days: tuple[Deadline, ...]
    validity: Validity | None
    certifies: bool
    documents: tuple[Document, ...]
    remarks: tuple[Message, ...]
    others: tuple[tuple[Application, Step | None], ...]

    @property
    def next(self) -> Step | None:
        """The step that comes next."""
        return next_step(self.steps)


def application_in_force(desk: Desk, as_of: date, name: str | None = None) -> Application:
    """The application named, else the one in force on the day."""
    if name is not None:
        return desk.application(name)
    found = in_force(desk.records.applications, as_of)
    if found is None:
        raise WrongInput(
            msg(
                "Arbetsytan har ingen ansökan. Lägg till en med tcready application add --type TYP "
                "--subject ID."
            )
        )
    return found


def application_meant(desk: Desk, name: str | None = None) -> Application:
    """The application named, else the only one; WrongInput where there are several.

    A file that is sent must not end in another case, and the one in force is seldom the one applied for.
    """
    known = desk.records.applications
    if name is None and len(known) > 1:
        raise WrongInput(
            msg(
                "Här finns flera ansökningar: {known}. Ange vilken det gäller med --application.",
                known=", ".join(item.id for item in known),
            )
        )
    return desk.application(name)


def case_of(desk: Desk, application: Application, as_of: date) -> Case:
    """The case on the day."""
    records, declared = desk.records, desk.framework.application_types.get(application.type)
    flow, again = flow_of(application.type, declared), bool(declared and declared.baseline)
    steps = timeline(flow, records.milestones, application.id, as_of)
    held = validity(application, again=again) if "beslut" in flow else None
    return Case(
        application=application,
        as_of=as_of,
        again=again,
        steps=steps,
        days=_days(application, records.milestones, as_of),
        validity=held,
        certifies="beslut" in flow,
        documents=_documents(desk, application, as_of),
        remarks=tuple(remarks(application, flow, steps, held, as_of, again=again)),
        others=_others(desk.framework, records, application, as_of),
    )


def counted_days(records: Records, application: Application, as_of: date) -> tuple[Limit, ...]:
    """The days that are counted for the application, for who shows them among other deadlines."""
    return limits(application, records.milestones, as_of)


def _days(application: Application, milestones: Sequence[Milestone], as_of: date) -> tuple[Deadline, ...]:
    booked = [row for row in milestones if row.application == application.id and row.date > as_of]
    days = [Deadline(row.date, row) for row in booked]
    days += [Deadline(limit.on, limit) for limit in limits(application, milestones, as_of)]
    return tuple(sorted(days, key=lambda deadline: deadline.on))


def _documents(desk: Desk, application: Application, as_of: date) -> tuple[Document, ...]:
    records = desk.records
    found = []
    for row in records.milestones:
        if row.application == application.id and row.sha256 and row.date <= as_of:
            found.append(_document(desk, records, row))
    return tuple(sorted(found, key=lambda document: document.row.date))


def _document(desk: Desk, records: Records, row: Milestone) -> Document:
    sha256 = (row.sha256 or "").lower()
    record = records.evidence_by_id.get(row.evidence or "")
    file = next((held for held in record.files if held.sha256 == sha256), None) if record else None
    kept = record if record and record.kind == CASE_DOCUMENT.id else None
    name = file.name if file else ""
    approval = None
    if row.milestone == "ansokan":
        approval = approval_of(sha256, approved_by(records, row.application, row.date))
    return Document(row, kept, file, exported(desk.folder, name, sha256), approval)


def approved_by(records: Records, application: str, on: date) -> Approved:
    """What the steering group had approved for the application by the day."""
    return approved_files(records.milestones, application, on)


def _others(
    framework: Framework, records: Records, application: Application, as_of: date
) -> tuple[tuple[Application, Step | None], ...]:
    rest = [item for item in records.applications if item.id != application.id]
    return tuple(
        (
            item,
            next_step(
                timeline(
                    flow_of(item.type, framework.application_types.get(item.type)),
                    records.milestones,
                    item.id,
                    as_of,
                )
            ),
        )
        for item in rest
    )
