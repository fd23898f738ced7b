"""A folder of plain files, read into a workspace with every fault and its place.

Nothing in the folder is followed, run or changed.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from tcready.core.errors import Faulty
from tcready.core.finding import Finding, Severity, Where, errors_in
from tcready.core.message import msg
from tcready.core.records import Records
from tcready.exchange.duplicates import duplicates
from tcready.exchange.open_folder import OpenFolder
from tcready.exchange.plain import (
    APPLICATIONS,
    FILES,
    INBOX,
    JOURNAL,
    NARRATIVES,
    SNAPSHOT_ID,
    SNAPSHOTS,
    WORKSPACE,
    PlainWorkspace,
)
from tcready.exchange.registers_in import MAX_REGISTER, REGISTER_FILES, read_registers
from tcready.exchange.sources import Places
from tcready.exchange.workspace_in import read_workspace

_MAX_JOURNAL = 1 << 30
_KNOWN = REGISTER_FILES | {WORKSPACE, JOURNAL, FILES, NARRATIVES, SNAPSHOTS, INBOX, "README.md"}


class PlainRead(NamedTuple):
    """A workspace, or None if anything is an error; where its records stand; and all findings."""

    plain: PlainWorkspace | None
    places: Places
    findings: list[Finding]


def read_plain(path: Path) -> PlainRead:
    """The workspace whose plain files lie in the folder; the findings name files below it."""
    if not path.is_dir():
        message = msg("{folder} är ingen mapp. Ange mappen med arbetsytans filer.", folder=path)
        return PlainRead(None, {}, [Finding(Severity.ERROR, "no-such-folder", Where(str(path)), message)])
    folder = OpenFolder(path)
    data = folder.required(WORKSPACE, MAX_REGISTER)
    head, faults = None, list[Finding]()
    if data is not None:
        head, faults = read_workspace(data, has_list=folder.has(APPLICATIONS))
    registers, files = read_registers(folder)
    if head and head.application:
        registers["applications"] = [head.application]
    snapshots = tuple(_snapshots(folder))
    journal = folder.optional(JOURNAL, _MAX_JOURNAL)
    for name in folder.names_in():
        if name not in _KNOWN:
            folder.unknown(name)
    findings = _in_file_order([*faults, *folder.findings, *duplicates(registers)])
    places = {(name, n): entry.source for name, found in registers.items() for n, entry in enumerate(found)}
    if errors_in(findings) or head is None or head.workspace is None:
        return PlainRead(None, places, findings)
    records = Records(**{name: tuple(entry.record for entry in found) for name, found in registers.items()})
    return PlainRead(PlainWorkspace(head.workspace, records, files, snapshots, journal), places, findings)


def load_plain(path: Path) -> PlainWorkspace:
    """The workspace in the folder; raises Faulty with all findings if any of them is an error."""
    plain, _, findings = read_plain(path)
    if plain is None:
        raise Faulty(findings)
    return plain


def _snapshots(folder: OpenFolder) -> Iterator[tuple[str, bytes]]:
    for name in folder.names_in(SNAPSHOTS):
        file = f"{SNAPSHOTS}/{name}"
        id_, dot, ending = name.rpartition(".")
        if not dot or ending != "json" or not SNAPSHOT_ID.fullmatch(id_):
            folder.unknown(file)
        elif (data := folder.optional(file, MAX_REGISTER)) is not None:
            yield id_, data


def _in_file_order(findings: list[Finding]) -> list[Finding]:
    return sorted(findings, key=lambda f: (f.where.file, f.where.line or 0, f.where.column or 0))
