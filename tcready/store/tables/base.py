"""What every table has: its own metadata, and a place in the order things were written."""

from __future__ import annotations

from typing import Any, ClassVar

from sqlalchemy import MetaData
from sqlmodel import Field, SQLModel


def named(name: str) -> dict[str, Any]:
    """For a column whose name is a word Python keeps for itself (`from`, `as`)."""
    return {"name": name}


class Row(SQLModel):
    """The base of all tables here, apart from any other SQLModel in the process."""

    metadata: ClassVar[MetaData] = MetaData()


class Listed(Row):
    """A row known by its position. AUTOINCREMENT: a position is never used again after a removal."""

    __table_args__: ClassVar[Any] = {"sqlite_autoincrement": True}

    position: int | None = Field(default=None, primary_key=True)


class Keyed(Listed):
    """A row known by an id; `version` is raised each time it is replaced."""

    id: str = Field(unique=True)
    version: int = 1
