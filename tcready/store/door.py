"""The one door for every write: a record changes and its journal entry is written, together or not at all."""

from __future__ import annotations

from sqlalchemy import Connection, insert, select, update

from tcready.core.canonical import sha256_hex
from tcready.core.errors import Conflict, WrongInput
from tcready.core.fields import Value
from tcready.core.message import msg
from tcready.core.records import Evidence, Workspace
from tcready.store import journal, rows
from tcready.store.engines import dialect_of
from tcready.store.erasing import FILES, Tombstone, erase, erase_file, tombstone_of
from tcready.store.files import FileStore
from tcready.store.journal import Pen
from tcready.store.labels import label
from tcready.store.rows import Stored
from tcready.store.shapes import SHAPES, Plain, Shape
from tcready.store.tables import table
from tcready.store.values import plain_of, value_of


class Act:
    """One act by one person, inside one transaction. Made by `Store.act`; do not keep it."""

    def __init__(self, connection: Connection, pen: Pen, files: FileStore) -> None:
        self._connection = connection
        self._pen = pen
        self._files = files

    @property
    def head(self) -> str:
        """The journal's head as this act sees it: it moves with every entry, and nobody else can move it."""
        return self._pen.head

    def get(self, register: str, key: str) -> Value | None:
        """The record as it stands now, this act's own changes included."""
        shape = SHAPES[register]
        stored = rows.one(self._connection, shape, key)
        return value_of(shape, stored, self._files) if stored else None

    def every(self, register: str) -> list[tuple[str, Value]]:
        """Every record of a register with its key, in order."""
        shape = SHAPES[register]
        present = self._files.present() if shape.parts else None
        return [
            (rows.key_of(shape, stored), value_of(shape, stored, present))
            for stored in rows.every(self._connection, shape)
        ]

    def put(self, register: str, value: Value, *, expected: Value | None = None) -> str:
        """Keep the record, in place of the one with the same id if there is one; returns its key.

        Where records have no id it is added last. `expected` is what the caller believes is stored;
        Conflict if something else is.
        """
        shape, plain = self._admitted(register, value)
        if shape.key is None:
            self._expect(shape, "", None, expected)
            return self._insert(shape, plain)
        key = shape.key(plain)
        stored = rows.one(self._connection, shape, key)
        self._expect(shape, key, stored, expected)
        if stored is None:
            return self._insert(shape, plain)
        if register == "narratives" and stored.plain["subject"] != plain["subject"]:
            raise WrongInput(msg("Två texter skulle få samma namn, {key}: byt id på enheten.", key=key))
        return self._overwrite(shape, stored, plain)

    def add(self, register: str, value: Value) -> str:
        """Keep a new record; WrongInput if there already is one with its id. Returns its key."""
        shape, plain = self._admitted(register, value)
        key = shape.key(plain) if shape.key else ""
        if shape.key and rows.one(self._connection, shape, key):
            raise WrongInput(
                msg(
                    "Det finns redan en post med samma id: {record}. Välj ett annat id.",
                    record=label(register, key),
                )
            )
        return self._insert(shape, plain)

    def replace(self, register: str, key: str, value: Value, *, expected: Value | None = None) -> None:
        """Let the record with that key be another value, at the same place. An id cannot be changed."""
        shape, plain = self._admitted(register, value)
        if shape.key and shape.key(plain) != key:
            raise WrongInput(msg("Det går inte att byta id på {record}.", record=label(register, key)))
        stored = self._found(shape, key, expected)
        self._overwrite(shape, stored, plain)

    def remove(self, register: str, key: str, *, expected: Value | None = None) -> None:
        """Take the record away; the journal keeps what it was."""
        shape = SHAPES[register]
        stored = self._found(shape, key, expected)
        rows.take_out(self._connection, shape, stored.position)
        self._note(shape, key, stored.position, before=self._settled(shape, stored), after=None)

    def erase(self, register: str, key: str, ground: str) -> Tombstone:
        """Take a record away for good (or, with the register `files`, a file); see `store.erasing`.

        The act has to be called `erase`. WrongInput if there is no such record. What the disk still holds of
        it, `Store.clear_erased` removes.
        """
        dialect_of(self._connection).erase_surely(self._connection)
        if register == FILES:
            return erase_file(self._pen, key, ground)
        return erase(self._connection, self._pen, register, key, ground)

    def set_workspace(self, workspace: Workspace) -> None:
        """Keep what the workspace says of itself."""
        plain = plain_of(Workspace, workspace)
        own = table("workspace")
        row = self._connection.execute(select(own)).mappings().first()
        told = Workspace.model_fields
        before = {name: row[name] for name in told if row[name] is not None} if row else None
        if before == plain:
            return
        if row:
            self._connection.execute(update(own).values(plain))
        else:
            self._connection.execute(insert(own), {"only": 1, **plain})
        self._pen.note("workspace", "workspace", {"before": before, "after": plain})

    def add_snapshot(self, id: str, document: bytes) -> None:
        """Keep a frozen document for good; WrongInput if the id is taken."""
        snapshots = table("snapshot")
        if self._connection.execute(select(snapshots.c.position).where(snapshots.c.id == id)).first():
            raise WrongInput(
                msg(
                    "Det finns redan en post med samma id: {record}. Välj ett annat id.",
                    record=label("snapshots", id),
                )
            )
        after = {"sha256": sha256_hex(document), "size": len(document)}
        self._pen.note("snapshots", id, {"before": None, "after": after})
        position = dialect_of(self._connection).next_position(self._connection, snapshots)
        values = {"position": position, "id": id, "document": document}
        self._connection.execute(insert(snapshots), values)

    def _admitted(self, register: str, value: Value) -> tuple[Shape, Plain]:
        shape = SHAPES[register]
        plain = plain_of(shape.model, value)
        for file in value.files if isinstance(value, Evidence) else ():
            if file.present:
                self._files.require(file)
                self._refuse_erased(FILES, file.sha256)
        return shape, plain

    def _found(self, shape: Shape, key: str, expected: Value | None) -> Stored:
        stored = rows.one(self._connection, shape, key)
        self._expect(shape, key, stored, expected)
        if stored is None:
            raise WrongInput(msg("Posten finns inte: {record}.", record=label(shape.register, key)))
        return stored

    def _expect(self, shape: Shape, key: str, stored: Stored | None, expected: Value | None) -> None:
        if expected is None:
            return
        believed = plain_of(shape.model, expected)
        current = self._settled(shape, stored) if stored else None
        if current != believed:
            raise changed_meanwhile(self._connection, shape.register, key, believed, current)

    def _settled(self, shape: Shape, stored: Stored) -> Plain:
        return plain_of(shape.model, value_of(shape, stored))

    def _insert(self, shape: Shape, plain: Plain) -> str:
        if shape.key:
            self._refuse_erased(shape.register, shape.key(plain))
        stored = Stored(rows.next_position(self._connection, shape), plain)
        rows.put_in(self._connection, shape, [stored])
        key = rows.key_of(shape, stored)
        self._note(shape, key, stored.position, before=None, after=plain)
        return key

    def _refuse_erased(self, register: str, key: str) -> None:
        """What is erased does not come back, with an older export for one."""
        stone = tombstone_of(self._connection, register, key)
        if stone:
            if register == FILES:
                self._files.remove(key)  # it was taken in before this act began
            raise WrongInput(
                msg(
                    "Ingenting sparades: {record} gallrades {day} och kommer inte tillbaka. "
                    "Ta bort det ur det som läses in, eller välj ett annat id.",
                    record=label(register, key),
                    day=stone.at[:10],
                )
            )

    def _overwrite(self, shape: Shape, stored: Stored, plain: Plain) -> str:
        before, key = self._settled(shape, stored), rows.key_of(shape, stored)
        if before != plain:
            rows.overwrite(self._connection, shape, Stored(stored.position, plain))
            self._note(shape, key, stored.position, before=before, after=plain)
        return key

    def _note(
        self, shape: Shape, key: str, position: int, *, before: Plain | None, after: Plain | None
    ) -> None:
        self._pen.note(shape.register, key, {"before": before, "after": after, "position": position})


def changed_meanwhile(
    connection: Connection, register: str, key: str, believed: Plain | None, current: Plain | None
) -> Conflict:
    """The error that says who changed the record, when, and which of its fields."""
    entry = journal.last(connection, register, key)
    who = {"actor": entry.actor, "at": entry.at} if entry else {"actor": "?", "at": "?"}
    if current is None:
        return Conflict(
            msg(
                "Ingenting sparades: {record} togs bort av {actor} {at}. Läs in på nytt och försök igen.",
                record=label(register, key),
                **who,
            )
        )
    old = believed or {}
    fields = [name for name in {**old, **current} if old.get(name) != current.get(name)]
    return Conflict(
        msg(
            "Ingenting sparades: {record} ändrades av {actor} {at} ({fields}). "
            "Läs in på nytt och försök igen.",
            record=label(register, key),
            fields=", ".join(fields),
            **who,
        )
    )
