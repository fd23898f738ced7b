"""Is what was sent what the steering group approved? Told by the sums of the files. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date
from enum import Enum
from typing import NamedTuple

from tcready.core.records.application import Milestone


class Approval(Enum):
    """What can be said of a file that is sent."""

    APPROVED = "approved"
    OTHER = "other"
    """The group has approved something else."""
    NOT_KNOWN = "not_known"
    """The group has approved, and it is not written down what."""
    NONE = "none"
    """The group has not approved anything."""


class Approved(NamedTuple):
    """What the steering group has approved by a day: anything at all, and the SHA-256 of each file."""

    given: bool
    files: tuple[str, ...]


def approved_files(milestones: Iterable[Milestone], application: str, on: date) -> Approved:
    """What was approved for the application on or before the day."""
    rows = [
        row
        for row in milestones
        if row.application == application and row.milestone == "ansokan_godkand" and row.date <= on
    ]
    return Approved(bool(rows), tuple(dict.fromkeys(row.sha256.lower() for row in rows if row.sha256)))


def approval_of(sha256: str, approved: Approved) -> Approval:
    """How the file stands to what was approved."""
    if sha256.lower() in approved.files:
        return Approval.APPROVED
    if approved.files:
        return Approval.OTHER
    return Approval.NOT_KNOWN if approved.given else Approval.NONE


def not_sent(approved: Approved, sent: Collection[str]) -> tuple[str, ...]:
    """The files that were approved and have not been sent."""
    return tuple(sha256 for sha256 in approved.files if sha256 not in sent)
