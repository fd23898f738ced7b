"""Does what an archive says of the readiness follow from what it holds? Recomputed, and compared.

A snapshot in the archive holds the inputs, so neither a workspace nor its pack is needed.
"""

from __future__ import annotations

import base64
import json
import zlib
from collections.abc import Iterator
from fractions import Fraction
from typing import Any, NamedTuple

from pydantic import ValidationError

from tcready.core.canonical import sha256_hex
from tcready.core.clean import clean_line
from tcready.core.errors import TcreadyError
from tcready.core.finding import Finding, Severity, Where
from tcready.core.framework import Framework
from tcready.core.message import Message, msg
from tcready.core.readiness import METHOD, VerdictState
from tcready.core.scoring import score
from tcready.dossier.archive import APPENDICES, FOLDER, FRAMEWORK, READINESS, SNAPSHOT
from tcready.dossier.inputs import Scope
from tcready.formats.bag import PAYLOAD, Bag
from tcready.formats.safe_zip import SafeZip
from tcready.review.bagging import framework_json, readiness_text
from tcready.snapshots import Snapshot, read_snapshot, verify_snapshot

LIMITS = {FRAMEWORK: 8 << 20, READINESS: 64 << 20, SNAPSHOT: 64 << 20, APPENDICES: 16 << 20}
"""The parts that a dossier's archive has, and the most bytes of each that are read."""


MAX_INPUTS = 128 << 20
"""Bytes of the snapshot's inputs; a large region's are a few million."""


class Content(NamedTuple):
    """What the archive says, and what is wrong with it. `recomputed`: today's method gave the same."""

    findings: tuple[Finding, ...]
    snapshot: Snapshot | None
    framework: str | None
    """The digest of the criteria in the archive."""
    appendices: int
    withheld: int
    recomputed: bool

    @property
    def verdict(self) -> VerdictState | None:
        """The verdict that the snapshot froze."""
        return VerdictState(self.snapshot.readiness["verdict"]["state"]) if self.snapshot else None

    @property
    def score(self) -> Fraction | None:
        """The score that the snapshot froze."""
        return self.snapshot.number("score") if self.snapshot else None


class Row(NamedTuple):
    """A row of the list of appendices; `path` is None for one that is withheld."""

    number: int
    evidence: str
    path: str | None
    size: int
    sha256: str


def is_dossier(archive: SafeZip, bag: Bag) -> bool:
    """Is any of the parts there, or said to be there, that only a dossier has?"""
    return any(PAYLOAD + name in bag.sums or _name(bag, name) in archive.members for name in LIMITS)


def content_of(archive: SafeZip, bag: Bag) -> Content:
    """Everything the archive says of the readiness, checked against itself."""
    found: list[Finding] = []
    parts = {name: _part(archive, bag, name, found) for name in LIMITS}
    digest = _framework(parts[FRAMEWORK], found)
    snapshot, recomputed = _snapshot(parts[SNAPSHOT], digest, found)
    scope = None
    if snapshot is not None and recomputed:
        readiness = score(
            snapshot.framework, snapshot.records, snapshot.application, snapshot.as_of, snapshot.baseline
        )
        scope = Scope(snapshot.framework, snapshot.records, readiness)
        said = parts[READINESS]
        if said is not None and said != readiness_text(snapshot.framework, readiness):
            message = msg("Poängen och omdömet följer inte av kriterierna och underlaget i arkivet.")
            found.append(_fault("archive-readiness", READINESS, message))
            recomputed = False
    rows = _rows(parts[APPENDICES], found)
    if rows is not None:
        found += _appendices(archive, bag, rows, scope)
    kept = [row for row in rows or () if row.path is not None]
    return Content(
        tuple(found), snapshot, digest, len(kept), len(rows or ()) - len(kept), recomputed and not found
    )


def _part(archive: SafeZip, bag: Bag, name: str, found: list[Finding]) -> bytes | None:
    if _name(bag, name) not in archive.members:
        if PAYLOAD + name not in bag.sums:  # else the bag's own list says that it is missing
            found.append(_fault("archive-part", name, msg("Filen hör till en ansökan, men saknas.")))
        return None
    data = archive.read(_name(bag, name), LIMITS[name])
    if data is None:
        found.append(_fault("archive-part", name, msg("Filen går inte att läsa.")))
    return data


def _framework(data: bytes | None, found: list[Finding]) -> str | None:
    if data is None:
        return None
    try:
        framework = Framework.model_validate(json.loads(data))
    except (ValueError, RecursionError, ValidationError):
        found.append(_fault("archive-framework", FRAMEWORK, msg("Kriterierna går inte att läsa.")))
        return None
    if framework_json(framework) != data:
        message = msg("Kriterierna är inte skrivna som tcready skriver dem.")
        found.append(_fault("archive-framework", FRAMEWORK, message))
    return "sha256:" + sha256_hex(data)


def _snapshot(data: bytes | None, digest: str | None, found: list[Finding]) -> tuple[Snapshot | None, bool]:
    """The snapshot, and whether today's method gives what it says."""
    if data is None:
        return None, False
    if _swells(data):
        message = msg("Indata blir orimligt stora när de packas upp, och läses inte.")
        found.append(_fault("archive-swells", SNAPSHOT, message))
        return None, False
    faults = [fault._replace(where=Where(SNAPSHOT)) for fault in verify_snapshot(SNAPSHOT, data)]
    found += faults
    try:
        snapshot = read_snapshot(data)
    except TcreadyError:
        return None, False  # told by verify_snapshot
    if digest is not None and snapshot.framework.digest != digest:
        message = msg("Ögonblicksbilden följer andra kriterier än dem i {file}.", file=FRAMEWORK)
        found.append(_fault("archive-framework", SNAPSHOT, message))
    return snapshot, not faults and snapshot.document["method"] == METHOD


def _swells(data: bytes) -> bool:
    """Are the snapshot's packed inputs larger than MAX_INPUTS? It comes from outside, unlike our own."""
    try:
        packed = base64.b64decode(json.loads(data)["inputs"]["zlib"])
        return len(zlib.decompressobj().decompress(packed, MAX_INPUTS + 1)) > MAX_INPUTS
    except (ValueError, TypeError, LookupError, RecursionError, zlib.error):
        return False  # told by verify_snapshot


def _rows(data: bytes | None, found: list[Finding]) -> list[Row] | None:
    if data is None:
        return None
    try:
        return [_row(row) for row in json.loads(data)["appendices"]]
    except (ValueError, TypeError, LookupError, OverflowError, RecursionError):
        found.append(_fault("archive-appendices", APPENDICES, msg("Listan över bilagor går inte att läsa.")))
        return None


def _row(row: dict[str, Any]) -> Row:
    if row["withheld"]:
        return Row(int(row["number"]), str(row["evidence"]), None, 0, "")
    path = str(row["path"])
    return Row(int(row["number"]), str(row["evidence"]), path, int(row["size"]), str(row["sha256"]))


def _appendices(archive: SafeZip, bag: Bag, rows: list[Row], scope: Scope | None) -> Iterator[Finding]:
    """Every appendix in the list, the list's sums those of the files, and both those of the snapshot."""
    listed = {PAYLOAD + row.path for row in rows if row.path is not None}
    folder = f"{PAYLOAD}{FOLDER}/"
    held = {name.removeprefix(bag.base) for name in archive.members if name.startswith(bag.base + folder)}
    for name in sorted(held - listed):
        message = msg("Filen ligger bland bilagorna, men står inte i {file}.", file=APPENDICES)
        yield _fault("archive-appendices", name, message)
    for row in rows:
        name = PAYLOAD + (row.path or "")
        if row.path is None:
            continue
        member = archive.members.get(bag.base + name)
        if member is None and name not in bag.sums:
            message = msg("Bilaga {number} saknas.", number=row.number)
            yield _fault("archive-appendices", name, message)
        elif (member and member.file_size != row.size) or bag.sums.get(name) != row.sha256:
            message = msg("Bilaga {number} är inte den som {file} säger.", number=row.number, file=APPENDICES)
            yield _fault("archive-appendices", name, message)
    if scope is not None:
        yield from _other_than_counted(rows, scope)


def _other_than_counted(rows: list[Row], scope: Scope) -> Iterator[Finding]:
    expected = {appendix.evidence.id: appendix for appendix in scope.appendices}
    numbers = [(row.number, row.evidence) for row in rows]
    if numbers != [(appendix.number, appendix.evidence.id) for appendix in scope.appendices]:
        message = msg("Bilagorna är inte de godkända underlagen i ögonblicksbilden.")
        yield _fault("archive-appendices", APPENDICES, message)
    for row in rows:
        appendix = expected.get(row.evidence)
        file = appendix.evidence.file if appendix else None
        if row.path is not None and file is not None and (file.sha256, file.size) != (row.sha256, row.size):
            message = msg("Bilaga {number} är inte den fil som godkändes.", number=row.number)
            yield _fault("archive-appendices", PAYLOAD + row.path, message)


def _name(bag: Bag, name: str) -> str:
    return bag.base + PAYLOAD + name


def _fault(code: str, name: str, message: Message) -> Finding:
    return Finding(Severity.ERROR, code, Where(clean_line(name)), message)
