"""Does a snapshot still say what its inputs say?"""

from __future__ import annotations

from collections.abc import Iterator

from tcready.core.canonical import canonical_json, digest, sha256_hex
from tcready.core.errors import TcreadyError
from tcready.core.finding import Finding, Severity, Where
from tcready.core.message import Message, msg
from tcready.core.readiness import METHOD
from tcready.core.scoring import score
from tcready.core.status_json import readiness_json
from tcready.snapshots.document import read_snapshot, unpacked_inputs, without_shown
from tcready.snapshots.nameless import records_value


def verify_snapshot(name: str, data: bytes) -> Iterator[Finding]:
    """Every way in which the snapshot is not what was frozen; nothing when it recomputes exactly."""

    def fault(code: str, message: Message) -> Finding:
        return Finding(Severity.ERROR, code, Where(f"snapshots/{name}"), message)

    try:
        snapshot = read_snapshot(data)
    except TcreadyError as error:
        yield fault("snapshot-unreadable", error.message)
        return
    document = snapshot.document
    if canonical_json(document) != data:
        yield fault(
            "snapshot-form", msg("Ögonblicksbilden {name} har ändrats: formen stämmer inte.", name=name)
        )
    if sha256_hex(unpacked_inputs(document)) != document["inputs"]["sha256"]:
        yield fault(
            "snapshot-inputs", msg("Ögonblicksbilden {name} har ändrats: indata stämmer inte.", name=name)
        )
    frozen = snapshot.framework
    named = {"id": frozen.id, "edition": frozen.edition, "digest": frozen.digest}
    if named != document["framework"]:
        yield fault(
            "snapshot-framework",
            msg("Ögonblicksbilden {name} har ändrats: kriterierna stämmer inte.", name=name),
        )
    if digest(records_value(snapshot.records)) != document["records"]:
        yield fault(
            "snapshot-records", msg("Ögonblicksbilden {name} har ändrats: posterna stämmer inte.", name=name)
        )
    if document["method"] != METHOD:
        message = msg(
            "Ögonblicksbilden {name} är räknad med metoden {method} och går inte att räkna om här.",
            name=name,
            method=document["method"],
        )
        yield Finding(Severity.WARNING, "snapshot-method", Where(f"snapshots/{name}"), message)
        return
    again = score(
        snapshot.framework, snapshot.records, snapshot.application, snapshot.as_of, snapshot.baseline
    )
    if without_shown(readiness_json(snapshot.framework, again)) != document["readiness"] or (
        document["as_of"] != snapshot.as_of.isoformat()
    ):
        yield fault(
            "snapshot-readiness",
            msg("Ögonblicksbilden {name} ger ett annat resultat när den räknas om.", name=name),
        )
