"""Many records at once into a workspace that has none, a few statements a table."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, func, select

from tcready.core.errors import WrongInput
from tcready.core.message import msg
from tcready.core.records import Records
from tcready.store import rows
from tcready.store.files import FileStore
from tcready.store.journal import Pen
from tcready.store.labels import label
from tcready.store.rows import Stored
from tcready.store.shapes import SHAPES, Plain, Shape
from tcready.store.values import plain_of


def load_records(connection: Connection, pen: Pen, files: FileStore, records: Records) -> None:
    """Put all records in, in their order, with one journal entry each.

    WrongInput if a register has records already, an id stands twice, or a file is not there.
    """
    for item in records.evidence:
        for file in item.files:
            if file.present:
                files.require(file)
    for name, shape in SHAPES.items():
        if connection.execute(select(func.count()).select_from(shape.table)).scalar():
            raise WrongInput(msg("Arbetsytan har redan poster. Läs in i en ny arbetsyta."))
        plains = [plain_of(shape.model, value) for value in getattr(records, name)]
        _refuse_twins(shape, plains)
        first = rows.next_position(connection, shape)
        new = [Stored(position, plain) for position, plain in enumerate(plains, first)]
        rows.put_in(connection, shape, new)
        for stored in new:
            content = {"before": None, "after": stored.plain, "position": stored.position}
            pen.note(name, rows.key_of(shape, stored), content)


def _refuse_twins(shape: Shape, plains: Iterable[Plain]) -> None:
    seen: set[str] = set()
    for plain in plains if shape.key else ():
        key = shape.key(plain) if shape.key else ""
        if key in seen:
            raise WrongInput(msg("Samma id står två gånger: {record}.", record=label(shape.register, key)))
        seen.add(key)
