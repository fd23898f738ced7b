"""Snapshots in a workspace: take one, find one, compare two."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from tcready.core.canonical import sha256_hex
from tcready.core.errors import WrongInput
from tcready.core.message import msg
from tcready.core.records import Application
from tcready.review.collecting import slug_from
from tcready.review.desk import Desk
from tcready.snapshots import Snapshot, freeze, read_snapshot

MAX_FILE = 256 << 20
"""A snapshot file larger than this (bytes) is refused."""


def take(
    desk: Desk, as_of: date, application: Application | None = None, label: str | None = None
) -> Snapshot:
    """Freeze the readiness of a day, for good."""
    application = application or desk.application()
    readiness = desk.readiness(as_of, application)
    earlier = desk.store.snapshots()
    name = slug_from(f"{as_of.isoformat()} {label or ''}", [known for known, _ in earlier])
    document = freeze(
        desk.framework,
        desk.records,
        readiness,
        id=name,
        label=label or "",
        taken=desk.now(),
        previous=sha256_hex(earlier[-1][1]) if earlier else None,
        baseline=desk.baseline(application),
    )
    with desk.act("snapshot.take") as act:
        act.add_snapshot(name, document)
    return read_snapshot(document)


def all_snapshots(desk: Desk) -> list[Snapshot]:
    """Every snapshot in the order they were taken."""
    return [read_snapshot(document) for _, document in desk.store.snapshots()]


def find(desk: Desk | None, name: str) -> Snapshot:
    """A snapshot by its id here, or from a file (`….json`)."""
    path = Path(name)
    if name.endswith(".json"):
        if not path.is_file() or path.is_symlink():
            raise WrongInput(msg("Filen {name} finns inte.", name=name))
        if path.stat().st_size > MAX_FILE:
            raise WrongInput(msg("Filen {name} är för stor för en ögonblicksbild.", name=name))
        return read_snapshot(path.read_bytes())
    known = {} if desk is None else dict(desk.store.snapshots())
    if name not in known:
        raise WrongInput(
            msg(
                "Ögonblicksbilden {name} finns inte. Se vilka som finns med tcready snapshot list, "
                "eller ange en fil.",
                name=name,
            )
        )
    return read_snapshot(known[name])
