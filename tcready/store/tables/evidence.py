"""Evidence and what hangs on it. A child is known by its record and its ordinal, from 0."""

from __future__ import annotations

from typing import Any, ClassVar

from sqlalchemy import ForeignKeyConstraint
from sqlmodel import Field

from tcready.store.tables.base import Keyed, Row, named, numbered


class EvidenceRow(Keyed, table=True):
    __tablename__ = "evidence"

    title: str
    kind: str
    file_sha256: str | None = None
    file_size: int | None = None
    file_media_type: str | None = None
    file_name: str | None = None
    link: str | None = None
    note: str | None = None
    requested: str | None = None
    due: str | None = None
    collected: str | None = None
    valid_from: str | None = None
    valid_through: str | None = None
    dnr: str | None = None
    from_: str | None = Field(default=None, sa_column_kwargs=named("from"))
    to: str | None = None
    received: str | None = None
    handling: str | None = None
    owner: str | None = None
    revisions: str | None = None  # JSON: nobody asks for what is in one


class _Part(Row):
    evidence: int = Field(primary_key=True, foreign_key="evidence.position", ondelete="CASCADE")
    ordinal: int = numbered()


class EvidenceRequirementRow(_Part, table=True):
    __tablename__ = "evidence_requirement"

    requirement: str


class EvidenceSubjectRow(_Part, table=True):
    __tablename__ = "evidence_subject"

    subject: str


class EvidencePartyRow(_Part, table=True):
    __tablename__ = "evidence_party"

    organisation: str
    signed: str | None = None
    decided: str | None = None
    dnr: str | None = None
    signatory: str | None = None
    signed_when_collected: bool


class EvidenceMeasureRow(_Part, table=True):
    __tablename__ = "evidence_measure"

    measure: str
    value: str


class DecisionRow(_Part, table=True):
    """`every_link`: it covers every link the record had, so there are no rows in decision_link."""

    __tablename__ = "decision"

    state: str
    by: str
    on: str
    why: str | None = None
    fingerprint: str | None = None
    every_link: bool


class DecisionLinkRow(Row, table=True):
    __tablename__ = "decision_link"
    __table_args__: ClassVar[Any] = (
        ForeignKeyConstraint(
            ["evidence", "decision"], ["decision.evidence", "decision.ordinal"], ondelete="CASCADE"
        ),
    )

    evidence: int = numbered()
    decision: int = numbered()
    ordinal: int = numbered()
    requirement: str
    subject: str
