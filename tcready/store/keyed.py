"""The records by the keys they are known by here: an id, or the place in a register without ids."""

from __future__ import annotations

from tcready.core.fields import Value
from tcready.store import rows
from tcready.store.shapes import SHAPES
from tcready.store.store import Store
from tcready.store.values import value_of

ByKey = dict[str, dict[str, Value]]


def by_key(store: Store) -> ByKey:
    """Every register in order, each record under its key; whether a file is here is said as well."""
    found: ByKey = {}
    with store.reading() as connection:
        for name, shape in SHAPES.items():
            stored = rows.every(connection, shape)
            present = store.files.present() if shape.parts else None
            found[name] = {rows.key_of(shape, item): value_of(shape, item, present) for item in stored}
    return found


def key_in(register: str, value: Value) -> str | None:
    """The key that the record says itself; None in a register without ids."""
    shape = SHAPES[register]
    said = {name: getattr(value, name, None) for name in ("id", "criterion", "subject")}
    return shape.key(said) if shape.key else None
