"""All rows of one database copied to another, of either kind; each is compared before the copy counts.

The copy has a mark, the table `unfinished_copy`, until everything in it has been compared with what it was
copied from; nobody opens it before that. A copy that was cut off goes on where it was, if the source is still
what it was. The source is only read; who calls keeps others from writing to it meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Protocol

from sqlalchemy import Column, Connection, MetaData, Row, Table, Text, func, insert, inspect, select, tuple_

from tcready.core.errors import Damaged, WrongInput
from tcready.core.message import msg
from tcready.store import journal, schema
from tcready.store.engines import Database, dialect_of
from tcready.store.rows import insert_all
from tcready.store.tables import metadata

UNFINISHED = "unfinished_copy"
_mark = Table(UNFINISHED, MetaData(), Column("head", Text, primary_key=True))
_AT_A_TIME = 1000
_LARGE = {"snapshot": 10}
"""Rows of a table that are so large that fewer are held at a time."""

Told = Callable[[int, int], None]
"""Is told how many rows of how many have been copied or compared."""


class Target(Database, Protocol):
    """A database that can be made from nothing."""

    def making(self) -> Any:
        """A transaction that makes its tables."""


def begin(source: Connection, target: Target) -> bool:
    """Make the target ready. True if a copy of the same source is under way or done there already.

    WrongInput if there is something else.
    """
    head = _head(source)
    with target.making() as connection:
        names = set(inspect(connection).get_table_names())
        if UNFINISHED in names:
            if connection.execute(select(_mark.c.head)).scalar() == head:
                return True
            dialect_of(connection).drop_tables(connection)
            _mark.drop(connection)
        elif "journal" in names and _head(connection) == head:
            return True  # cut off between the last row and the settings: only to be compared
        elif names:
            raise WrongInput(
                msg("I {database} finns redan något. Välj en annan plats.", database=target.name)
            )
        _mark.create(connection)
        connection.execute(insert(_mark), {"head": head})
        schema.make(connection)
    return False


def copy_rows(source: Connection, target: Target, told: Told = lambda _done, _all: None) -> None:
    """Copy what is not there yet, and compare everything.

    WrongInput for what the target cannot hold; Damaged if something came out as something else.
    """
    every = 2 * sum(_count(source, one) for one in _tables())
    done = 0
    for one in _tables():
        with target.reading() as connection:
            after = _last(connection, one)
            done += _count(connection, one)
        for rows in _pages(source, one, after):
            _refuse_nul(rows, one)
            with target.writing() as connection:
                insert_all(connection, one, [row._asdict() for row in rows])
            done += len(rows)
            told(done, every)
        if "position" in one.c:
            with target.writing() as connection:
                highest = dialect_of(source).next_position(source, one) - 1
                dialect_of(connection).never_again(connection, one, highest)
    try:
        with target.reading() as connection:
            for one in _tables():
                for compared in _compared(source, connection, one):
                    done += compared
                    told(done, every)
    except Damaged:
        if not is_finished(target):  # else it may be somebody's
            empty(target)  # so that it is begun anew, and does not go on from what is wrong
        raise


def is_finished(target: Database) -> bool:
    """Is there a database of ours that has no mark?"""
    with target.reading() as connection:
        names = set(inspect(connection).get_table_names())
    return bool(names) and UNFINISHED not in names


def empty(target: Target) -> None:
    """Take away everything of ours in it."""
    with target.making() as connection:
        dialect_of(connection).drop_tables(connection)
        _mark.drop(connection, checkfirst=True)


def finish(target: Database) -> None:
    """Take the mark away: from now on the copy is a workspace's database."""
    with target.writing() as connection:
        if UNFINISHED in inspect(connection).get_table_names():
            schema.settle(connection)
            _mark.drop(connection)


def _head(source: Connection) -> str:
    head = journal.head_of(source)
    return head.hash if head else journal.FIRST_PREV


def _tables() -> list[Table]:
    """In an order in which no row comes before one it belongs to."""
    return [one for one in metadata.sorted_tables if one.name != "schema_version"]


def _count(connection: Connection, one: Table) -> int:
    return int(connection.execute(select(func.count()).select_from(one)).scalar_one())


def _last(connection: Connection, one: Table) -> Sequence[Any] | None:
    keys = list(one.primary_key.columns)
    return connection.execute(select(*keys).order_by(*[key.desc() for key in keys]).limit(1)).first()


def _pages(
    connection: Connection, one: Table, after: Sequence[Any] | None = None
) -> Iterator[Sequence[Row[Any]]]:
    keys = list(one.primary_key.columns)
    names = [key.name for key in keys]
    size = _LARGE.get(one.name, _AT_A_TIME)
    while True:
        query = select(one).order_by(*keys).limit(size)
        if after is not None:
            query = query.where(tuple_(*keys) > tuple_(*after))
        rows = connection.execute(query).all()
        if not rows:
            return
        yield rows
        last = rows[-1]._mapping
        after = [last[name] for name in names]


def _compared(source: Connection, target: Connection, one: Table) -> Iterator[int]:
    """Row by row; how many were compared, after each page. Damaged at the first that differs."""
    copied = _pages(target, one)
    for rows in _pages(source, one):
        others = next(copied, [])
        for number, row in enumerate(rows):
            if number >= len(others) or tuple(row) != tuple(others[number]):
                raise _differs(one, row)
        yield len(rows)
    extra = next(copied, None)
    if extra:
        raise _differs(one, extra[0])


def _differs(one: Table, row: Row[Any]) -> Damaged:
    key = ", ".join(str(row._mapping[column.name]) for column in one.primary_key.columns)
    return Damaged(
        msg(
            "Kopian stämmer inte med det den gjordes av: {table} {key}. Kör om kopieringen.",
            table=one.name,
            key=key,
        )
    )


def _refuse_nul(rows: Sequence[Row[Any]], one: Table) -> None:
    """The sign NUL, which SQLite takes and PostgreSQL does not: told before, with the record's name."""
    for row in rows:
        for column, value in zip(one.c, row, strict=True):
            if isinstance(value, str) and "\0" in value:
                key = ", ".join(str(row._mapping[key.name]) for key in one.primary_key.columns)
                raise WrongInput(
                    msg(
                        "{table} {key}: {column} har ett tecken (NUL) som PostgreSQL inte kan spara. Rätta "
                        "posten och kör om kopieringen.",
                        table=one.name,
                        key=key,
                        column=column.name,
                    )
                )
