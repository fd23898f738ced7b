"""Snapshots in a workspace: take one, find one, compare two."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from tcready.core.canonical import sha256_hex
from tcready.core.errors import WrongInput
from tcready.core.framework import Framework
from tcready.core.message import msg
from tcready.core.readiness import Numbers, VerdictState
from tcready.core.records import Application
from tcready.core.trend import Moved, Point, trend
from tcready.review.desk import Desk
from tcready.review.proof import slug_from
from tcready.snapshots import Snapshot, freeze, read_snapshot

MAX_FILE = 256 << 20
"""A snapshot file larger than this (bytes) is refused."""


def take(
    desk: Desk, as_of: date, application: Application | None = None, label: str | None = None
) -> Snapshot:
    """Freeze the readiness of a day, for good."""
    desk.store.require_everything()
    application = application or desk.application()
    readiness = desk.readiness(as_of, application)
    baseline, records = desk.baseline(application), desk.records
    with desk.act("snapshot.take") as act:
        earlier = desk.store.snapshots()  # inside the act: two people must not follow the same one
        name = slug_from(f"{as_of.isoformat()} {label or ''}", [known for known, _ in earlier])
        document = freeze(
            desk.framework,
            records,
            readiness,
            id=name,
            label=label or "",
            taken=desk.now(),
            previous=sha256_hex(earlier[-1][1]) if earlier else None,
            baseline=baseline,
        )
        act.add_snapshot(name, document)
    return read_snapshot(document)


def all_snapshots(desk: Desk) -> list[Snapshot]:
    """Every snapshot in the order they were taken."""
    return [read_snapshot(document) for _, document in desk.store.snapshots()]


def trend_of(desk: Desk, application: Application) -> tuple[Moved, ...]:
    """The snapshots of the application, seen from its own subject, by their days."""
    return trend(
        Point(
            id=snapshot.id,
            label=snapshot.label,
            as_of=snapshot.as_of,
            numbers=Numbers(*(snapshot.number(name) for name in Numbers._fields)),
            verdict=VerdictState(snapshot.readiness["verdict"]["state"]),
            edition=snapshot.document["framework"]["edition"],
            framework=snapshot.document["framework"]["digest"],
            method=snapshot.document["method"],
        )
        for snapshot in all_snapshots(desk)
        if (snapshot.application.id, snapshot.application.subject) == (application.id, application.subject)
    )


def find(desk: Desk | None, name: str) -> Snapshot:
    """A snapshot by its id here, or from a file (`….json`)."""
    return read_snapshot(document_named(desk, name))


def refuse_other_criteria(one: Framework, other: Framework) -> None:
    """Raises WrongInput unless the two are editions of the same criteria."""
    if one.id != other.id:
        raise WrongInput(
            msg(
                "De två lägena följer olika kriterier ({one} och {other}) och går inte att jämföra.",
                one=one.id,
                other=other.id,
            )
        )


def document_named(desk: Desk | None, name: str) -> bytes:
    """The bytes of a snapshot by its id here, or of a file (`….json`); WrongInput if there is none."""
    path = Path(name)
    if name.endswith(".json"):
        if not path.is_file() or path.is_symlink():
            raise WrongInput(msg("Filen {name} finns inte.", name=name))
        if path.stat().st_size > MAX_FILE:
            raise WrongInput(msg("Filen {name} är för stor för en ögonblicksbild.", name=name))
        return path.read_bytes()
    known = {} if desk is None else dict(desk.store.snapshots())
    if name not in known:
        raise WrongInput(
            msg(
                "Ögonblicksbilden {name} finns inte. Se vilka som finns med tcready snapshot list, "
                "eller ange en fil.",
                name=name,
            )
        )
    return known[name]
