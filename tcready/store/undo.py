"""Taking an act back, and doing it again: the opposite entries, appended to the journal.

What can be undone is read from the journal itself, so it works after a restart. Each person undoes their
own acts, the latest first. The ground is not undone: what the workspace says of itself, snapshots,
records loaded in bulk, and acts with a record that has been erased since.
"""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Connection, case, select

from tcready.store import rows
from tcready.store.door import changed_meanwhile
from tcready.store.journal import ERASED, JournalEntry, Pen
from tcready.store.rows import Stored
from tcready.store.shapes import SHAPES, Plain
from tcready.store.tables import table
from tcready.store.values import plain_of, value_of

LOADED = "import"
_COMPENSATING = ("undo", "redo")


class DoneAct(NamedTuple):
    """An act in the journal: who did what and when, and to which records (register, key)."""

    act: int
    at: str
    actor: str
    what: str
    records: tuple[tuple[str, str], ...]


class _Stacks(NamedTuple):
    undo: list[int]
    redo: list[int]


def undo(connection: Connection, pen: Pen, actor: str) -> DoneAct | None:
    """Take back the actor's latest act that stands; None if there is none. Conflict if it was built upon."""
    stack = _stacks(connection, actor).undo
    return _compensate(connection, pen, stack[-1], backwards=True) if stack else None


def redo(connection: Connection, pen: Pen, actor: str) -> DoneAct | None:
    """Do again what the actor undid last; None if there is nothing, or they have done something since."""
    stack = _stacks(connection, actor).redo
    return _compensate(connection, pen, stack[-1], backwards=False) if stack else None


def _stacks(connection: Connection, actor: str) -> _Stacks:
    journal = table("journal")
    query = select(*[journal.c[name] for name in JournalEntry._fields if name != "payload"])
    payload = case((journal.c.what.in_(_COMPENSATING), journal.c.payload), else_="").label("payload")
    query = query.add_columns(payload).where(journal.c.actor == actor).order_by(journal.c.seq)
    stacks, ground, previous = _Stacks([], []), set[int](), 0
    for row in connection.execute(query).mappings():
        entry = JournalEntry(**row)
        if entry.register not in SHAPES or entry.what in (LOADED, ERASED) or not entry.salt:
            ground.add(entry.act)
        if entry.act != previous:
            _push(stacks, entry)
        previous = entry.act
    return _Stacks(*([act for act in stack if act not in ground] for stack in stacks))


def _push(stacks: _Stacks, entry: JournalEntry) -> None:
    if entry.what not in _COMPENSATING:
        stacks.undo.append(entry.act)
        stacks.redo.clear()
        return
    if not entry.salt:
        return  # it was of an act with the same record, which is ground as well
    of_act = entry.content["of_act"]
    here, there = (stacks.undo, stacks.redo) if entry.what == "undo" else (stacks.redo, stacks.undo)
    if of_act in here:
        here.remove(of_act)
        there.append(of_act)


def _compensate(connection: Connection, pen: Pen, act: int, *, backwards: bool) -> DoneAct:
    journal = table("journal")
    columns = [journal.c[name] for name in JournalEntry._fields]
    query = select(*columns).where(journal.c.act == act).order_by(journal.c.seq)
    entries = [JournalEntry(*row) for row in connection.execute(query)]
    for entry in reversed(entries) if backwards else entries:
        _turn(connection, pen, entry, backwards=backwards)
    first = entries[0]
    touched = dict.fromkeys((entry.register, entry.key) for entry in entries)
    return DoneAct(act, first.at, first.actor, first.what, tuple(touched))


def _turn(connection: Connection, pen: Pen, entry: JournalEntry, *, backwards: bool) -> None:
    """Let the record go from one side of the entry to the other; Conflict unless it stands on the first."""
    shape, content = SHAPES[entry.register], entry.content
    position, before, after = content["position"], content["before"], content["after"]

    def settled(plain: Plain | None) -> Plain | None:
        if plain is None:
            return None
        return plain_of(shape.model, value_of(shape, Stored(position, plain)))

    start, goal = (settled(after), settled(before)) if backwards else (settled(before), settled(after))
    stored = rows.one(connection, shape, entry.key)
    current = settled(stored.plain) if stored else None
    if current != start:
        raise changed_meanwhile(connection, entry.register, entry.key, start, current)
    if goal is None:
        rows.take_out(connection, shape, position)
    elif stored is None:
        rows.put_in(connection, shape, [Stored(position, goal)])
    else:
        rows.overwrite(connection, shape, Stored(position, goal))
    pen.note(
        entry.register,
        entry.key,
        {"before": current, "after": goal, "position": position, "of_act": entry.act},
    )
