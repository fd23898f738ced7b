"""What is written once: the journal, the snapshots; and the two rows about the workspace itself."""

from __future__ import annotations

from sqlmodel import Field

from tcready.store.tables.base import Listed, Row, named, numbered


class JournalRow(Row, table=True):
    __tablename__ = "journal"

    seq: int = numbered()
    act: int = Field(index=True)
    at: str
    actor: str = Field(index=True)
    what: str
    register_: str = Field(sa_column_kwargs=named("register"))
    key: str = Field(index=True)
    salt: str
    payload: str
    payload_hash: str
    prev: str
    hash: str


class SnapshotRow(Listed, table=True):
    __tablename__ = "snapshot"

    id: str = Field(unique=True)
    document: bytes


class WorkspaceRow(Row, table=True):
    __tablename__ = "workspace"

    only: int = numbered()
    name: str
    framework: str
    edition: str
    language: str
    digest: str | None = None


class SchemaVersionRow(Row, table=True):
    __tablename__ = "schema_version"

    version: int = numbered()
