"""What people have said and applied for: judgements, decisions, texts, actions, applications."""

from __future__ import annotations

from sqlmodel import Field

from tcready.store.tables.base import Keyed, Listed, named


class JudgementRow(Listed, table=True):
    __tablename__ = "judgement"

    requirement: str
    subject: str
    reviewer: str
    level: int
    on: str
    as_: str = Field(sa_column_kwargs=named("as"))
    consensus: bool
    note: str | None = None
    text: str | None = None


class NotApplicableRow(Listed, table=True):
    __tablename__ = "not_applicable"

    requirement: str
    subject: str
    by: str
    on: str
    justification: str
    approved_by: str | None = None


class NarrativeRow(Keyed, table=True):
    __tablename__ = "narrative"

    criterion: str
    subject: str
    current: str
    goal: str
    vision: str


class PlanRow(Keyed, table=True):
    __tablename__ = "plan"

    requirement: str
    subject: str
    action: str
    owner: str | None = None
    due: str | None = None
    done: str | None = None
    source: str | None = None
    source_ref: str | None = None
    answer: str | None = None
    evidence: str


class ApplicationRow(Keyed, table=True):
    __tablename__ = "application"

    type: str
    subject: str
    period_from: str | None = None
    period_through: str | None = None
    baseline: str | None = None
    state: str | None = None
    dnr: str | None = None


class MilestoneRow(Listed, table=True):
    __tablename__ = "milestone"

    application: str
    milestone: str
    date: str
    by: str | None = None
    paragraph: str | None = None
    dnr: str | None = None
    evidence: str | None = None
    snapshot: str | None = None
    sha256: str | None = None


class ConfirmationRow(Listed, table=True):
    __tablename__ = "confirmation"

    requirement: str
    source: str
    by: str
    on: str
    changes: str | None = None
    text: str | None = None
