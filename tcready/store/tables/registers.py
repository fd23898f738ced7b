"""Who takes part, with what money, needs and figures. Days and exact numbers are text, lists are JSON."""

from __future__ import annotations

from sqlmodel import Field

from tcready.store.tables.base import Keyed, Listed, named


class OrganisationRow(Keyed, table=True):
    __tablename__ = "organisation"

    name: str
    kind: str
    number: str | None = None
    municipality_code: str | None = None
    from_: str | None = Field(default=None, sa_column_kwargs=named("from"))
    through: str | None = None


class PersonRow(Keyed, table=True):
    __tablename__ = "person"

    name: str
    organisation: str | None = None
    title: str | None = None
    email: str | None = None
    phone: str | None = None
    from_: str | None = Field(default=None, sa_column_kwargs=named("from"))
    through: str | None = None


class SubjectRow(Keyed, table=True):
    __tablename__ = "subject"

    level: str
    parent: str | None = None
    title: str
    organisation: str | None = None
    from_: str | None = Field(default=None, sa_column_kwargs=named("from"))
    through: str | None = None


class SeatRow(Listed, table=True):
    __tablename__ = "seat"

    subject: str
    person: str | None = None
    organisation: str | None = None
    role: str
    from_: str | None = Field(default=None, sa_column_kwargs=named("from"))
    through: str | None = None


class FinancingRow(Keyed, table=True):
    __tablename__ = "financing"

    from_: str = Field(sa_column_kwargs=named("from"))
    through: str
    side: str
    party: str | None = None
    amount_sek: int
    state: str
    evidence: str


class NeedRow(Listed, table=True):
    __tablename__ = "need"

    year: int
    subject: str
    occupation: str
    needed: int
    places: int
    evidence: str


class FigureRow(Listed, table=True):
    __tablename__ = "figure"

    year: int
    subject: str
    measure: str
    value: str
    evidence: str
