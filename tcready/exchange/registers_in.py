"""The registers of a folder of plain files, each from its file, in the order of the file."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tcready.core.fields import Value
from tcready.core.finding import Finding, Severity, Where
from tcready.core.message import msg
from tcready.core.records import Application, Confirmation, Judgement, NotApplicableDecision, Subject
from tcready.exchange.attached_files import AttachedFiles
from tcready.exchange.columns import SHEETS
from tcready.exchange.evidence_in import EvidenceReader
from tcready.exchange.narratives_in import SUFFIX, read_narrative_file
from tcready.exchange.open_folder import OpenFolder
from tcready.exchange.plain import (
    APPLICATIONS,
    CONFIRMATIONS,
    EVIDENCE,
    JUDGEMENTS,
    NARRATIVES,
    NOT_APPLICABLE,
    SUBJECTS,
)
from tcready.exchange.sheet_in import read_sheet
from tcready.exchange.sources import Entry
from tcready.exchange.yaml_in import read_records

MAX_REGISTER = 64 << 20
_MAX_NARRATIVE = 4 << 20
_LISTS: tuple[tuple[str, str, type[Value]], ...] = (
    (JUDGEMENTS, "judgements", Judgement),
    (NOT_APPLICABLE, "not_applicable", NotApplicableDecision),
    (APPLICATIONS, "applications", Application),
    (CONFIRMATIONS, "confirmations", Confirmation),
)
REGISTER_FILES = frozenset(
    [SUBJECTS, EVIDENCE, *(file for file, _, _ in _LISTS), *(sheet.file for sheet in SHEETS)]
)

Registers = dict[str, list[Entry[Any]]]


def read_registers(folder: OpenFolder) -> tuple[Registers, dict[str, Path]]:
    """Every register by name, without the records that have faults, and where each file's bytes lie."""
    registers: Registers = {}
    subjects = folder.required(SUBJECTS, MAX_REGISTER) or b""
    registers["subjects"], faults = read_records(Subject, subjects, SUBJECTS)
    folder.findings += faults
    for file, register, model in _LISTS:
        registers[register], faults = read_records(model, folder.optional(file, MAX_REGISTER) or b"", file)
        folder.findings += faults
    for sheet in SHEETS:
        data = folder.optional(sheet.file, MAX_REGISTER)
        if data is not None:
            registers[sheet.register], faults = read_sheet(sheet, data)
            folder.findings += faults
    registers["evidence"], files = _evidence(folder)
    registers["narratives"] = _narratives(folder, {entry.record.id for entry in registers["subjects"]})
    return registers, files


def _evidence(folder: OpenFolder) -> tuple[list[Entry[Any]], dict[str, Path]]:
    attached = AttachedFiles(folder.path)
    reader = EvidenceReader(attached)
    entries = list(reader.read(folder.optional(EVIDENCE, MAX_REGISTER) or b""))
    folder.findings += reader.findings
    folder.findings += _unused(attached.unused())
    return entries, reader.found


def _unused(names: Iterable[str]) -> list[Finding]:
    message = msg("Inget underlag hänvisar till filen, så den läses inte in.")
    return [Finding(Severity.WARNING, "unused-file", Where(name), message) for name in names]


def _narratives(folder: OpenFolder, subjects: set[str]) -> list[Entry[Any]]:
    entries = []
    for name in folder.names_in(NARRATIVES):
        file = f"{NARRATIVES}/{name}"
        if not name.endswith(SUFFIX):
            folder.unknown(file)
            continue
        data = folder.optional(file, _MAX_NARRATIVE)
        if data is not None:
            entry, faults = read_narrative_file(name, data, subjects)
            folder.findings += faults
            entries += [entry] if entry else []
    return sorted(entries, key=lambda entry: (entry.record.criterion, entry.record.subject))
