"""Plain forms and core values: validated on the way in and on the way out."""

from __future__ import annotations

from collections.abc import Container

from pydantic import ValidationError
from sqlalchemy import Connection

from tcready.core.canonical import canonical_json
from tcready.core.errors import Damaged, WrongInput
from tcready.core.fields import Value
from tcready.core.message import msg
from tcready.core.records import Records
from tcready.store import rows
from tcready.store.files import FileStore
from tcready.store.labels import label
from tcready.store.rows import Stored
from tcready.store.shapes import SHAPES, Plain, Shape


def plain_of(model: type[Value], value: Value) -> Plain:
    """The plain form of a value that its own model accepts; WrongInput for any other."""
    try:
        plain = value.model_dump(mode="json", exclude_none=True, warnings=False)
        settled = model.model_validate(plain).model_dump(mode="json", exclude_none=True)
        canonical_json(settled)  # text that cannot be written as UTF-8 is refused here
    except ValidationError as error:
        raise WrongInput(
            msg("Posten går inte att spara, fel i {fields}: {value}.", fields=_fields(error), value=value)
        ) from None
    except (ValueError, AttributeError, TypeError):
        raise WrongInput(msg("Posten går inte att spara: {value}.", value=repr(value))) from None
    return settled


def value_of(shape: Shape, stored: Stored, present: Container[str] | None = None) -> Value:
    """The record as a core value; Damaged, with its name, if its model does not accept it.

    With `present` (the SHA-256 of the files there are), a file says whether it is present.
    """
    plain = stored.plain
    if present is not None and shape.parts:
        plain = _with_presence(plain, present)
    try:
        return shape.model.model_validate(plain)
    except ValidationError as error:
        raise Damaged(
            msg(
                "Databasens uppgifter om {record} är skadade: fel i {fields}. Kör tcready verify.",
                record=label(shape.register, rows.key_of(shape, stored)),
                fields=_fields(error),
            )
        ) from None


def every_record(connection: Connection, files: FileStore, but: Container[str] = ()) -> Records:
    """All registers, in order; those named in `but` are left empty."""
    registers = {}
    for name, shape in SHAPES.items():
        if name in but:
            continue
        found = rows.every(connection, shape)
        # Listed after the rows were read: a file comes before its row, so none is missed.
        present = files.present() if shape.parts else None
        registers[name] = tuple(value_of(shape, stored, present) for stored in found)
    return Records.model_validate(registers)


def fields_apart(one: Value, other: Value) -> str:
    """The names of the fields in which two records differ, as one text."""
    fields = type(one).model_fields.items()
    return ", ".join(
        field.alias or name for name, field in fields if getattr(one, name) != getattr(other, name)
    )


def _with_presence(plain: Plain, present: Container[str]) -> Plain:
    """The record with each file of it saying whether it is there."""
    if "file" in plain:
        plain = plain | {"file": plain["file"] | {"present": plain["file"]["sha256"] in present}}
    if isinstance(earlier := plain.get("revisions"), list) and earlier:
        held = [_with_presence(item, present) if isinstance(item, dict) else item for item in earlier]
        plain = plain | {"revisions": held}
    return plain


def _fields(error: ValidationError) -> str:
    named = (".".join(str(part) for part in fault["loc"]) for fault in error.errors(include_input=False))
    return ", ".join(dict.fromkeys(name or "*" for name in named))
