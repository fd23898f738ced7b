"""Is everything in the workspace what was written? Says exactly what is not.

The journal's chain is walked and replayed, and the result compared with what is stored; so an edit behind
the program's back is seen in whichever of the two it was made. What a snapshot says is another room's
matter: here its bytes are compared with the sum in the journal.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from sqlalchemy import Connection, select
from sqlalchemy.exc import DBAPIError

from tcready.core.canonical import sha256_hex
from tcready.core.errors import Damaged
from tcready.core.finding import Finding, Severity, Where
from tcready.core.message import Message, msg
from tcready.store import evidence_parts, journal, rows
from tcready.store.chain import Chain
from tcready.store.engines import dialect_of
from tcready.store.erasing import FILES, lawfully_empty, left_behind, tombstones
from tcready.store.labels import label
from tcready.store.reader import in_bytes, read_workspace
from tcready.store.replay import Place, Replay
from tcready.store.rows import Stored
from tcready.store.schema import GUARDS
from tcready.store.shapes import SHAPES, Shape
from tcready.store.store import Store
from tcready.store.tables import table
from tcready.store.values import fields_apart, value_of

Check = Callable[[Connection], Iterator[Finding]]


def verify(store: Store) -> Iterator[Finding]:
    """Every fault in the database, the journal and the files; nothing if all is as it was written."""
    replay = Replay()
    checks: list[Check] = [partial(_own_faults, store), partial(_journal_faults, replay)]
    checks += [partial(_register_faults, store, shape, replay) for shape in SHAPES.values()]
    checks += [partial(_workspace_faults, replay), partial(_snapshot_faults, replay)]
    checks.append(partial(_left_behind, store))
    findings: list[Finding] = []
    store.require_everything()
    with store.reading() as connection:  # one transaction, so that nobody writes between two checks
        for check in checks:
            try:
                with dialect_of(connection).apart(connection):
                    findings += check(connection)
            except Damaged as error:
                findings.append(_fault("database_damaged", store.database_name, error.message))
            except DBAPIError as error:
                told = store.meaning(error.orig)
                findings.append(_fault("database_damaged", store.database_name, told.message))
    yield from findings
    yield from store.files.verify()


def verify_snapshots(store: Store) -> Iterator[Finding]:
    """The faults in the journal, and those in which snapshots are kept and in what order."""
    replay = Replay()
    store.require_everything()
    with store.reading() as connection:
        findings = [*_journal_faults(replay, connection), *_snapshot_faults(replay, connection)]
    yield from findings


def _own_faults(store: Store, connection: Connection) -> Iterator[Finding]:
    yield from dialect_of(connection).own_faults(connection, store.database_name, GUARDS)


def _journal_faults(replay: Replay, connection: Connection) -> Iterator[Finding]:
    chain = Chain(lawfully_empty(tombstones(connection)))
    for entry in journal.pages(connection):
        yield from chain.faults(entry)
        replay.take(entry)


def _register_faults(store: Store, shape: Shape, replay: Replay, connection: Connection) -> Iterator[Finding]:
    stored = rows.every(connection, shape)
    present = store.files.present() if shape.parts else set[str]()
    erased = {stone.key for stone in tombstones(connection) if stone.register == FILES}
    for item in stored:
        yield from _record_faults(shape, item, replay)
        for sha256 in evidence_parts.sums_in(item.plain) if shape.parts else ():
            if sha256 not in present and sha256 not in erased:
                record = label(shape.register, rows.key_of(shape, item))
                message = msg("Filen {sha256} till {record} saknas.", sha256=sha256, record=record)
                yield _fault("file_missing", f"files/{sha256}", message)
    positions = {item.position for item in stored}
    for place, (key, _) in replay.records.items():
        if (
            place.register == shape.register
            and place.position not in positions
            and replay.known(shape.register, key)
        ):
            message = msg(
                "I ändringsloggen finns {record}, men inte i databasen.", record=label(shape.register, key)
            )
            yield _fault("record_missing", f"{shape.register}/{key}", message)


def _record_faults(shape: Shape, stored: Stored, replay: Replay) -> Iterator[Finding]:
    key = rows.key_of(shape, stored)
    name, record = f"{shape.register}/{key}", label(shape.register, key)
    if not replay.known(shape.register, key):
        return  # the journal's own fault is already told
    written = replay.records.get(Place(shape.register, stored.position))
    try:
        value = value_of(shape, stored)
        was = value_of(shape, Stored(stored.position, written[1])) if written else None
    except Damaged as error:
        yield _fault("record_invalid", name, error.message)
        return
    if was is None:
        message = msg("I databasen finns {record}, men inte i ändringsloggen.", record=record)
        yield _fault("record_unknown", name, message)
    elif was != value:
        fields = fields_apart(was, value)
        message = msg(
            "Någon har ändrat {record} i databasen efteråt: {fields}.", record=record, fields=fields
        )
        yield _fault("record_changed", name, message)


def _workspace_faults(replay: Replay, connection: Connection) -> Iterator[Finding]:
    stored = read_workspace(connection).model_dump(exclude_none=True)
    if replay.workspace is not None and stored != replay.workspace and replay.known("workspace", "workspace"):
        message = msg("I databasen är {record} ändrade efteråt.", record=label("workspace", ""))
        yield _fault("workspace_changed", "workspace", message)


def _snapshot_faults(replay: Replay, connection: Connection) -> Iterator[Finding]:
    kept = table("snapshot")
    left = dict(replay.snapshots)
    in_order = select(kept.c.id, kept.c.document).order_by(kept.c.position)
    stored = [(id, in_bytes(document)) for id, document in connection.execute(in_order)]
    ids = {id for id, _ in stored}
    shared = [id for id, _ in stored if id in left]
    if shared != [id for id in left if id in ids]:
        message = msg("Ögonblicksbilderna står inte i den ordning de togs.")
        yield _fault("snapshot_order", "snapshots", message)
    for id, document in stored:
        written, record = left.pop(id, None), label("snapshots", id)
        if written is None:
            message = msg("I databasen finns {record}, men inte i ändringsloggen.", record=record)
            yield _fault("snapshot_unknown", f"snapshots/{id}", message)
        elif sha256_hex(document) != written:
            message = msg("Någon har ändrat {record} i databasen efteråt.", record=record)
            yield _fault("snapshot_changed", f"snapshots/{id}", message)
    for id in left:
        message = msg("I ändringsloggen finns {record}, men inte i databasen.", record=label("snapshots", id))
        yield _fault("snapshot_missing", f"snapshots/{id}", message)


def _left_behind(store: Store, connection: Connection) -> Iterator[Finding]:
    for sha256 in left_behind(connection, store.files.present()):
        message = msg("Filen {sha256} är gallrad men ligger kvar. Gallra en gång till.", sha256=sha256)
        yield _fault("file_not_erased", f"files/{sha256}", message)


def _fault(code: str, where: str, message: Message) -> Finding:
    return Finding(Severity.ERROR, code, Where(where), message)
