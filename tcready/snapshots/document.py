"""The snapshot's form: canonical JSON with the readiness, the inputs it came from, and a chain.

`inputs` is the canonical JSON of framework, nameless records, application, day and baseline, compressed
(zlib, base64), with its SHA-256. `previous` is the SHA-256 of the snapshot before, so that none can be
taken away unseen. A snapshot's own name is the SHA-256 of its bytes.
"""

from __future__ import annotations

import base64
import binascii
import json
import zlib
from datetime import date, datetime
from fractions import Fraction
from typing import Any, NamedTuple

from pydantic import ValidationError

from tcready.core.canonical import canonical_json, digest, sha256_hex
from tcready.core.errors import Damaged
from tcready.core.framework import Framework
from tcready.core.message import msg
from tcready.core.readiness import METHOD, Readiness, VerdictState
from tcready.core.records import Application, Records
from tcready.core.scoring import Baseline
from tcready.core.status_json import readiness_json
from tcready.snapshots.nameless import nameless, nameless_application, records_from, records_value

FORMAT = 1
MAX_INPUTS = 1 << 30
"""Inputs larger than this when unpacked (bytes) are refused."""
INPUTS = {"framework", "records", "application", "as_of", "baseline"}


class Snapshot(NamedTuple):
    """A snapshot read back: its document and its inputs."""

    id: str
    label: str
    taken: str
    as_of: date
    sha256: str
    document: dict[str, Any]
    framework: Framework
    records: Records
    application: Application
    baseline: Baseline | None

    @property
    def readiness(self) -> dict[str, Any]:
        """The readiness it froze, as JSON values."""
        return dict(self.document["readiness"])

    def number(self, name: str) -> Fraction | None:
        """`score`, `assessed` or `coverage`, exactly."""
        found = self.readiness[name]
        return Fraction(found["exact"]) if found else None


def freeze(
    framework: Framework,
    records: Records,
    readiness: Readiness,
    *,
    id: str,
    label: str,
    taken: datetime,
    previous: str | None,
    baseline: Baseline | None = None,
) -> bytes:
    """The snapshot's bytes. `previous` is the SHA-256 of the one before it, `taken` an aware time."""
    bare = records_value(nameless(records))
    inputs = canonical_json(
        {
            "framework": framework.model_dump(mode="json"),
            "records": bare,
            "application": nameless_application(readiness.application).model_dump(mode="json"),
            "as_of": readiness.as_of.isoformat(),
            "baseline": _baseline_value(baseline),
        }
    )
    return canonical_json(
        {
            "format": FORMAT,
            "id": id,
            "label": label,
            "taken": taken.isoformat(timespec="seconds"),
            "as_of": readiness.as_of.isoformat(),
            "method": METHOD,
            "framework": {"id": framework.id, "edition": framework.edition, "digest": framework.digest},
            "records": digest(bare),
            "previous": previous,
            "readiness": without_shown(readiness_json(framework, readiness)),
            "inputs": {
                "sha256": sha256_hex(inputs),
                "zlib": base64.b64encode(zlib.compress(inputs, 9)).decode("ascii"),
            },
        }
    )


def without_shown(value: Any) -> Any:
    """The JSON value without rounded numbers: a snapshot keeps what is exact."""
    if isinstance(value, dict):
        return {name: without_shown(item) for name, item in value.items() if name != "shown"}
    return [without_shown(item) for item in value] if isinstance(value, list) else value


def read_snapshot(data: bytes) -> Snapshot:
    """The snapshot in the bytes; raises Damaged if they are not one."""
    try:
        document = json.loads(data)
        inputs = json.loads(unpacked_inputs(document))
        if set(inputs) != INPUTS or not _is_whole(document):
            raise ValueError
        return Snapshot(
            id=document["id"],
            label=document["label"],
            taken=document["taken"],
            as_of=date.fromisoformat(inputs["as_of"]),
            sha256=sha256_hex(data),
            document=document,
            framework=Framework.model_validate(inputs["framework"]),
            records=records_from(inputs["records"]),
            application=Application.model_validate(inputs["application"]),
            baseline=_baseline_from(inputs["baseline"]),
        )
    except (ValueError, TypeError, KeyError, RecursionError, binascii.Error, zlib.error, ValidationError):
        raise Damaged(msg("Ögonblicksbilden går inte att läsa. Hämta den från en säkerhetskopia.")) from None


def unpacked_inputs(document: dict[str, Any]) -> bytes:
    """The inputs' canonical JSON; raises ValueError beyond MAX_INPUTS."""
    unpacker = zlib.decompressobj()
    text = document["inputs"]["zlib"]
    packed = base64.b64decode(text, validate=True)
    data = unpacker.decompress(packed, MAX_INPUTS)
    ends_there = unpacker.eof and not unpacker.unconsumed_tail and not unpacker.unused_data
    if not ends_there or base64.b64encode(packed).decode() != text:
        raise ValueError("inputs")
    return data


def _is_whole(document: dict[str, Any]) -> bool:
    """Is everything there that a reader of snapshots asks for, in its own form? May raise instead."""
    readiness, previous = document["readiness"], document["previous"]
    VerdictState(readiness["verdict"]["state"])
    shares = [readiness[name] for name in ("score", "assessed", "coverage")]
    datetime.fromisoformat(document["taken"])
    texts = [document[name] for name in ("id", "label", "method")]
    texts += [document["framework"][name] for name in ("id", "edition", "digest")]
    texts += [share["exact"] for share in shares if share is not None]
    return all(isinstance(text, str) for text in texts) and (previous is None or isinstance(previous, str))


def _baseline_value(baseline: Baseline | None) -> dict[str, Any] | None:
    if baseline is None:
        return None
    return {
        "records": records_value(nameless(baseline.records)),
        "application": nameless_application(baseline.application).model_dump(mode="json"),
        "as_of": baseline.as_of.isoformat(),
    }


def _baseline_from(value: dict[str, Any] | None) -> Baseline | None:
    if value is None:
        return None
    return Baseline(
        records_from(value["records"]),
        Application.model_validate(value["application"]),
        date.fromisoformat(value["as_of"]),
    )
