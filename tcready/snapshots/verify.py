"""Does a snapshot still say what its inputs say, and are all of them there?

A snapshot alone shows any change to its numbers, its inputs and its form. Its label, its time and its link
to the one before are vouched for by the next snapshot's `previous` and by the sum in the journal.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from tcready.core.canonical import canonical_json, digest, sha256_hex
from tcready.core.errors import TcreadyError
from tcready.core.finding import Finding, Severity, Where
from tcready.core.message import Message, msg
from tcready.core.readiness import METHOD
from tcready.core.scoring import score
from tcready.core.status_json import readiness_json
from tcready.snapshots.document import FORMAT, Snapshot, read_snapshot, unpacked_inputs, without_shown
from tcready.snapshots.nameless import records_value

PARTS = {
    "inputs": ("snapshot-inputs", msg("Ögonblicksbilden har ändrats: indata stämmer inte.")),
    "framework": ("snapshot-framework", msg("Ögonblicksbilden har ändrats: kriterierna stämmer inte.")),
    "records": ("snapshot-records", msg("Ögonblicksbilden har ändrats: posterna stämmer inte.")),
    "as_of": ("snapshot-readiness", msg("Ögonblicksbilden har ändrats: dagen stämmer inte.")),
    "readiness": ("snapshot-readiness", msg("Ögonblicksbilden ger ett annat resultat när den räknas om.")),
}


def recomputed(snapshot: Snapshot) -> bytes:
    """The snapshot made once more from its inputs; the same bytes, unless somebody has touched it.

    Taken as they stand: id, label, time, the link to the one before, and how the inputs are packed.
    """
    return canonical_json(_again(snapshot))


def verify_snapshot(name: str, data: bytes) -> Iterator[Finding]:
    """Every way in which the snapshot is not what was frozen; nothing when it recomputes to the same bytes.

    One that was counted by another method cannot be recomputed here: that is a warning.
    """
    try:
        snapshot = read_snapshot(data)
    except TcreadyError as error:
        yield _fault(name, "snapshot-unreadable", error.message)
        return
    document = snapshot.document
    if document["method"] != METHOD:
        message = msg(
            "Ögonblicksbilden {name} är räknad med metoden {method} och går inte att räkna om här.",
            name=name,
            method=document["method"],
        )
        yield Finding(Severity.WARNING, "snapshot-method", Where(f"snapshots/{name}"), message)
        return
    try:
        again = _again(snapshot)
    except (TcreadyError, LookupError, ArithmeticError, ValueError):  # inputs that nobody can have frozen
        yield _fault(
            name, "snapshot-readiness", msg("Ögonblicksbilden går inte att räkna om ur sina indata.")
        )
        return
    touched = [part for part in PARTS if again[part] != document.get(part)]
    for part in touched:
        yield _fault(name, *PARTS[part])
    if not touched and canonical_json(again) != data:
        yield _fault(name, "snapshot-form", msg("Ögonblicksbilden har ändrats: formen stämmer inte."))


def verify_chain(snapshots: Sequence[tuple[str, bytes]]) -> Iterator[Finding]:
    """Is the one before each snapshot here, and is each kept under its own id? In the order taken."""
    sums = {sha256_hex(data) for _, data in snapshots}
    for place, (name, data) in enumerate(snapshots):
        document = _readable(data)
        if document is None:
            continue  # told by verify_snapshot
        if document.get("id") != name:
            own = document.get("id")
            message = msg("Ögonblicksbilden {name} heter {own} i sitt eget innehåll.", name=name, own=own)
            yield _fault(name, "snapshot-id", message)
        previous = document.get("previous")
        if previous is None and place:
            message = msg("Ögonblicksbilden säger att den är den första, men det finns äldre.")
            yield _fault(name, "snapshot-chain", message)
        elif previous is not None and previous not in sums:
            message = msg("Den ögonblicksbild som togs före den här saknas eller har ändrats.")
            yield _fault(name, "snapshot-chain", message)


def in_chain_order(snapshots: Sequence[tuple[str, bytes]]) -> list[tuple[str, bytes]]:
    """The snapshots so that each comes after the one it names as the one before; else as they stood."""
    left = {sha256_hex(data): (name, data) for name, data in snapshots}
    after: dict[str | None, list[str]] = {}
    for own, (_, data) in left.items():
        previous = (_readable(data) or {}).get("previous")
        after.setdefault(previous if previous in left and previous != own else None, []).append(own)
    if len(left) != len(snapshots):
        return list(snapshots)
    ordered, waiting = [], after.get(None, [])[::-1]
    while waiting:
        own = waiting.pop()
        if own in left:
            ordered.append(left.pop(own))
            waiting.extend(reversed(after.get(own, [])))
    return [*ordered, *left.values()]


def _again(snapshot: Snapshot) -> dict[str, Any]:
    document, framework = snapshot.document, snapshot.framework
    readiness = score(framework, snapshot.records, snapshot.application, snapshot.as_of, snapshot.baseline)
    return {
        "format": FORMAT,
        **{name: document[name] for name in ("id", "label", "taken", "previous")},
        "as_of": snapshot.as_of.isoformat(),
        "method": METHOD,
        "framework": {"id": framework.id, "edition": framework.edition, "digest": framework.digest},
        "records": digest(records_value(snapshot.records)),
        "readiness": without_shown(readiness_json(framework, readiness)),
        "inputs": {
            "sha256": sha256_hex(unpacked_inputs(document)),
            "zlib": document["inputs"]["zlib"],
        },
    }


def _readable(data: bytes) -> dict[str, Any] | None:
    try:
        document = json.loads(data)
    except (ValueError, RecursionError):
        return None
    return document if isinstance(document, dict) else None


def _fault(name: str, code: str, message: Message) -> Finding:
    return Finding(Severity.ERROR, code, Where(f"snapshots/{name}"), message)
