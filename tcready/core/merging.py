"""Two versions of a register brought together, by what both of them came from.

Pure. A field that only one side has changed is taken from that side; one that both have changed, each in
its own way, is a clash, which somebody has to settle. Without a common origin nobody can tell who changed
what, so every difference is a clash.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from typing import Any, Literal, NamedTuple

from pydantic import ValidationError

from tcready.core.canonical import canonical_json
from tcready.core.fields import Value

Side = Literal["ours", "theirs"]
Versions = Mapping[str, Value]
"""The records of a register, by key."""

# What tells records apart that have no id of their own.
_TELLING: dict[str, tuple[str, ...]] = {
    "seats": ("subject", "organisation", "person", "role"),
    "judgements": ("requirement", "subject", "reviewer", "on", "as_"),
    "not_applicable": ("requirement", "subject", "by", "on"),
    "needs": ("year", "subject", "occupation"),
    "figures": ("year", "subject", "measure"),
    "milestones": ("application", "milestone", "date"),
    "confirmations": ("requirement", "by", "on"),
}


class Kind(StrEnum):
    """What becomes of a record here."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"
    CONFLICT = "conflict"


class FieldChange(NamedTuple):
    """A field that differs between the sides, in plain form; `base` is None also where nobody knows."""

    name: str
    base: Any
    ours: Any
    theirs: Any
    clash: bool


class Change(NamedTuple):
    """A record that comes in, changes or goes. `result`: what it will be, None if it goes or stays away.

    `settled` is False for a conflict that nobody has settled; then nothing may be written.
    """

    register: str
    key: str
    kind: Kind
    ours: Value | None
    theirs: Value | None
    result: Value | None
    fields: tuple[FieldChange, ...] = ()
    settled: bool = True


def plain(value: Value) -> dict[str, Any]:
    """The record as it is compared: what is missing is left out, and whether a file lies here."""
    return value.model_dump(mode="json", exclude_none=True)


def same(one: Value | None, other: Value | None) -> bool:
    """Do both say the same?"""
    if one is None or other is None:
        return one is other
    return one == other or plain(one) == plain(other)


def merge(
    register: str,
    base: Versions | None,
    ours: Versions,
    theirs: Versions,
    *,
    prefer: Side | None = None,
    removals: bool = True,
) -> Iterator[Change]:
    """What `theirs` changes in `ours`, in the order of theirs, removals last.

    `base` is None where no common origin is known. `prefer` settles the clashes. Without `removals`, a
    record that is not among theirs stays.
    """
    known = base or {}
    for key, their in theirs.items():
        found = _both(register, key, known.get(key), ours.get(key), their, prefer)
        if found is not None:
            yield found
    for key, was in known.items() if removals else ():
        our = ours.get(key)
        if key in theirs or our is None:
            continue
        if same(our, was):
            yield Change(register, key, Kind.REMOVED, our, None, None)
        else:
            result = None if prefer == "theirs" else our
            yield Change(register, key, Kind.CONFLICT, our, None, result, (), prefer is not None)


def matched(register: str, theirs: Sequence[Value], base: Versions, ours: Versions) -> dict[str, Value]:
    """Their records, which have no ids, under the keys of ours: of the same content, else the same matter.

    One that is new gets a key that no record has.
    """
    found: dict[int, str] = {}
    free = {**base, **{key: value for key, value in ours.items() if key not in base}}
    for telling in (_content, lambda value: _matter(register, value)):
        keys: dict[bytes, list[str]] = {}
        for key, value in free.items():
            keys.setdefault(telling(value), []).append(key)
        for place, value in enumerate(theirs):
            alike = keys.get(telling(value)) if place not in found else None
            if alike:
                found[place] = alike.pop(0)
                del free[found[place]]
    return {found.get(place, f"+{place}"): value for place, value in enumerate(theirs)}


def _both(
    register: str, key: str, was: Value | None, our: Value | None, their: Value, prefer: Side | None
) -> Change | None:
    """The change that their version of a record makes here; None if it makes none."""
    if same(our, their):
        return None
    if our is None:
        if was is None:
            return Change(register, key, Kind.ADDED, None, their, their)
        if same(was, their):
            return None
        result = their if prefer == "theirs" else None
        return Change(register, key, Kind.CONFLICT, None, their, result, (), prefer is not None)
    fields = _fields(was, our, their)
    if not any(field.clash for field in fields):
        taken = _with(our, their, fields)
        if taken is not None:
            fields = tuple(field for field in fields if field.theirs != field.base)
            return Change(register, key, Kind.CHANGED, our, their, taken, fields) if fields else None
        fields = tuple(field._replace(clash=True) for field in fields)
    chosen = [field for field in fields if prefer == "theirs" or not field.clash]
    result = _with(our, their, chosen) or (their if prefer == "theirs" else our)
    return Change(register, key, Kind.CONFLICT, our, their, result, fields, prefer is not None)


def _fields(was: Value | None, our: Value, their: Value) -> tuple[FieldChange, ...]:
    before, here, there = plain(was) if was else {}, plain(our), plain(their)
    return tuple(
        FieldChange(
            name,
            before.get(name),
            here.get(name),
            there.get(name),
            was is None or before.get(name) not in (here.get(name), there.get(name)),
        )
        for name in _in_order(our, here, there)
        if here.get(name) != there.get(name)
    )


def _in_order(our: Value, *sides: Mapping[str, object]) -> list[str]:
    """The names there are, as the record declares them: who left one out does not move it."""
    written = [field.alias or name for name, field in type(our).model_fields.items()]
    names = dict.fromkeys(name for side in sides for name in side)
    return sorted(names, key=lambda name: written.index(name) if name in written else len(written))


def _with(our: Value, their: Value, fields: Sequence[FieldChange]) -> Value | None:
    """Our record with those of the fields taken that they have changed; None if it cannot be so."""
    taken = {field.name for field in fields if field.clash or field.theirs != field.base}
    declared = type(our).model_fields
    values = {
        (field.alias or name): getattr(their if (field.alias or name) in taken else our, name)
        for name, field in declared.items()
    }
    try:
        return type(our).model_validate(values)
    except ValidationError:
        return None


def _content(value: Value) -> bytes:
    return canonical_json(plain(value))


def _matter(register: str, value: Value) -> bytes:
    return canonical_json([str(getattr(value, name)) for name in _TELLING[register]])
