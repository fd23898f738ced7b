"""Erasing (*gallring*): a record or a file goes for good, lawfully and visibly."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple

from tcready.core.errors import Conflict, WrongInput
from tcready.core.message import Message, msg
from tcready.core.records import Evidence, Records
from tcready.review.copies import Copy, copies
from tcready.review.desk import Desk
from tcready.review.history import entries_of
from tcready.review.registering import dangling, still_points_here
from tcready.snapshots import read_snapshot
from tcready.store import ERASED, ERASED_FILES, NotTheOwner, Tombstone, by_key

_SHA256 = re.compile(r"[0-9a-f]{64}")


class Target(NamedTuple):
    """What is to be erased. `files` are the names of its files; `stone`: it was erased before."""

    register: str
    key: str
    entries: int
    files: tuple[str, ...]
    stone: Tombstone | None


class Erased(NamedTuple):
    """What was erased, what may still hold it, and whether the database could be written anew."""

    stone: Tombstone
    snapshots: tuple[str, ...]
    copies: tuple[Copy, ...]
    cleared: bool
    left: Message | None = None
    """What somebody else has to do before it is gone for good."""


def target_of(desk: Desk, name: str) -> Target:
    """The record of that id (or `register/id`), else the file of that name or SHA-256.

    WrongInput if there is none, if there are several, if something points to it, or if it is of a kind that
    is not erased.
    """
    file = _file_named(desk.records, name)
    if file:
        return Target(ERASED_FILES, file[0], 0, (file[1],), _stone(desk, ERASED_FILES, file[0]))
    entries = entries_of(desk, name)
    places = list(dict.fromkeys((entry.register, entry.key) for entry in entries))
    if len(places) > 1:
        listed = ", ".join(f"{register}/{key}" for register, key in places)
        raise WrongInput(msg("{name} kan vara flera: {listed}. Ange en av dem.", name=name, listed=listed))
    register, key = places[0]
    kept = by_key(desk.store)
    if register not in kept:
        raise WrongInput(
            msg(
                "{name} gallras inte: det som är fryst och arbetsytans egna uppgifter hör till loggen.",
                name=name,
            )
        )
    record = kept[register].get(key)
    rest = tuple(row for row in kept[register].values() if row is not record)
    pointing = dangling(desk, register, rest) if record else []
    if pointing:
        raise still_points_here(key, pointing)
    still = sum(not entry.emptied and entry.what != ERASED for entry in entries)
    files = tuple(file.name for file in record.files) if isinstance(record, Evidence) else ()
    return Target(register, key, still, files, _stone(desk, register, key))


def erase(desk: Desk, name: str, ground: str) -> Erased:
    """Take it away: record, journal payloads, files. What was erased before is only cleared once more.

    WrongInput, and nothing changed, as for `target_of` or without a ground; Conflict if somebody writes just
    then.
    """
    if not ground.strip():
        raise WrongInput(msg("Ange varför det gallras, till exempel ett beslut, med --ground."))
    desk.reload()
    target = target_of(desk, name)
    if target.stone is None or target.entries:
        with desk.act(ERASED, as_read=True) as act:
            stone = act.erase(target.register, target.key, ground.strip())
    else:
        stone = target.stone
    return Erased(stone, _holding(desk, stone), _copies_since(desk, stone), *_cleared(desk))


def _cleared(desk: Desk) -> tuple[bool, Message | None]:
    try:
        desk.store.clear_erased()
    except NotTheOwner as error:
        return False, error.message
    except (Conflict, WrongInput):
        return False, None
    return True, None


def _copies_since(desk: Desk, stone: Tombstone) -> tuple[Copy, ...]:
    """The copies that were made when there was something to copy: since the first entry about it."""
    first = min(stone.entries, default=0)
    begun = next((entry.at for entry in desk.store.journal() if entry.seq == first), None)
    if begun is None:
        return tuple(copies(desk.folder))
    return tuple(copy for copy in copies(desk.folder) if copy.at >= datetime.fromisoformat(begun))


def _stone(desk: Desk, register: str, key: str) -> Tombstone | None:
    stones = [stone for stone in desk.store.tombstones() if (stone.register, stone.key) == (register, key)]
    return stones[-1] if stones else None


def _file_named(records: Records, name: str) -> tuple[str, str] | None:
    """SHA-256 and name of the one file that is called so."""
    found = {
        file.sha256: file.name
        for record in records.evidence
        for file in record.files
        if name in (file.name, file.sha256)
    }
    if len(found) > 1:
        raise WrongInput(
            msg("{n} filer heter {name}. Ange SHA-256-summan för en av dem.", n=len(found), name=name)
        )
    if not found and _SHA256.fullmatch(name):
        raise WrongInput(msg("Inget underlag har en fil med summan {sha256}.", sha256=name))
    return next(iter(found.items()), None)


def _holding(desk: Desk, stone: Tombstone) -> tuple[str, ...]:
    """The snapshots that were taken with the record: they are kept, without the names of people."""
    return tuple(name for name, document in desk.store.snapshots() if _holds(document, stone))


def _holds(document: bytes, stone: Tombstone) -> bool:
    records = read_snapshot(document).records
    if stone.register == ERASED_FILES:
        return any(file.sha256 == stone.key for record in records.evidence for file in record.files)
    rows: Sequence[Any] = getattr(records, stone.register, ())
    return any(getattr(row, "id", None) == stone.key for row in rows)
