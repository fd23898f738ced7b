"""What every table has: its own metadata, and a place in the order things were written."""

from __future__ import annotations

from typing import Any, ClassVar

from sqlalchemy import BigInteger, Integer, MetaData, String, Text
from sqlmodel import AutoString, Field, SQLModel


def named(name: str) -> dict[str, Any]:
    """For a column whose name is a word Python keeps for itself (`from`, `as`)."""
    return {"name": name}


def numbered() -> Any:
    """A key that we number ourselves."""
    return Field(primary_key=True, sa_column_kwargs={"autoincrement": False})


class Row(SQLModel):
    """The base of all tables here, apart from any other SQLModel in the process."""

    metadata: ClassVar[MetaData] = MetaData()


class Listed(Row):
    """A row known by its position. AUTOINCREMENT: a position is never used again after a removal."""

    __table_args__: ClassVar[Any] = {"sqlite_autoincrement": True}

    position: int = numbered()


class Keyed(Listed):
    """A row known by an id; `version` is raised each time it is replaced."""

    id: str = Field(unique=True)
    version: int = 1


def fit_both_databases(metadata: MetaData) -> None:
    """Give every column the type with which both databases hold and order the same things.

    SQLite's whole numbers have 64 bits and its text is ordered by its bytes; PostgreSQL has to be told.
    """
    for table in metadata.tables.values():
        for column in table.columns:
            if isinstance(column.type, Integer):
                column.type = BigInteger().with_variant(Integer(), "sqlite")
            elif isinstance(column.type, AutoString):
                column.type = String().with_variant(Text(collation="C"), "postgresql")
