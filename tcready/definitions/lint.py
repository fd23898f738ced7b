"""A pack looked over: all that is wrong with it, and what its author should look at once more."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from tcready.core.fields import Words
from tcready.core.finding import Finding, Severity, Where, errors_in
from tcready.core.framework import Criterion, EvidenceCheck, MeasureCheck
from tcready.core.message import Message, msg
from tcready.definitions.cases import case_files, run_cases
from tcready.definitions.crosschecks import crosschecks
from tcready.definitions.pack_files import PackFiles, Source, read_pack_files
from tcready.definitions.reader import in_file_order, read_pack
from tcready.definitions.schema import SCHEMA
from tcready.definitions.shapes import FrameworkFile
from tcready.definitions.thresholds import unreachable
from tcready.formats.places import Place

SHORT_GUIDANCE = 40
LONG_TEXT = 30
_FOR_PEOPLE = ("readme", "license", "licence", "changelog", "changes")


def lint(folder: Path) -> list[Finding]:
    """Every fault that stops the pack, and warnings, by file and line."""
    files, findings = read_pack_files(folder)
    findings += crosschecks(files)
    findings += _unnamed_files(folder, files)
    if files.head is not None:
        if len(files.named) == 1 + len(files.criteria) + len(files.applications):
            findings += _unused(files.head, files)  # a file that could not be read may use anything
        findings += unreachable(files.head, files.criteria)
        findings += _untranslated(files.head, files.head.value, ())
    if not errors_in(findings):
        framework, _ = read_pack(folder)
        if framework is not None:
            findings += run_cases(folder, framework)
    for criterion in files.criteria:
        findings += _untranslated(criterion, criterion.value, ())
        findings += _criterion(criterion)
    for application in files.applications:
        findings += _untranslated(application, application.value, ())
    return in_file_order(findings)


def _warning(code: str, source: Source[Any], place: Place, message: Message) -> Finding:
    return Finding(Severity.WARNING, code, source.where(*place), message, place)


def _criterion(source: Source[Criterion]) -> Iterator[Finding]:
    if not source.value.requirements:
        yield _warning("no-requirements", source, ("requirements",), msg("Kriteriet har inga krav."))
    for index, requirement in enumerate(source.value.requirements):
        place: Place = ("requirements", index)
        if not requirement.sources:
            message = msg("Kravet {id} anger ingen källa. Lägg till sources.", id=requirement.id)
            yield _warning("no-source", source, place, message)
        if requirement.demand == "must" and requirement.weight == 0:
            message = msg("Skall-kravet {id} väger inget: det kan stoppa men aldrig höja.", id=requirement.id)
            yield _warning("weightless-must", source, (*place, "weight"), message)
        for language in ("sv", "en"):
            length = len(requirement.guidance.to(language).strip())
            if length < SHORT_GUIDANCE:
                message = msg(
                    "Vägledningen är bara {n} tecken. Skriv vad som behövs och var det finns.", n=length
                )
                yield _warning("short-guidance", source, (*place, "guidance", language), message)


def _untranslated(source: Source[Any], value: object, place: Place) -> Iterator[Finding]:
    """Texts that are the same in both languages, anywhere inside the value."""
    if isinstance(value, Words):
        if value.sv == value.en and len(value.sv.strip()) > LONG_TEXT:
            yield _warning("untranslated", source, (*place, "en"), _UNTRANSLATED)
    elif isinstance(value, BaseModel):
        for name, field in type(value).model_fields.items():
            yield from _untranslated(source, getattr(value, name), (*place, field.alias or name))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _untranslated(source, item, (*place, index))


def _unused(head: Source[FrameworkFile], files: PackFiles) -> Iterator[Finding]:
    checks = [check for c in files.criteria for r in c.value.requirements for check in r.checks]
    kinds = {check.evidence for check in checks if isinstance(check, EvidenceCheck)}
    kinds |= {part.evidence for source in files.applications for part in source.value.parts if part.evidence}
    for index, kind in enumerate(head.value.evidence_kinds):
        if kind.id not in kinds and kind.counts_as is None:  # what counts feeds a computed measure
            message = msg("Inget krav och ingen ansökan använder underlagsslaget {id}.", id=kind.id)
            yield _warning("unused-kind", head, ("evidence_kinds", index, "id"), message)
    measures = {check.measure for check in checks if isinstance(check, MeasureCheck)}
    for index, measure in enumerate(head.value.measures):
        if measure.id not in measures:
            message = msg("Inget krav använder måttet {id}.", id=measure.id)
            yield _warning("unused-measure", head, ("measures", index, "id"), message)


def _unnamed_files(folder: Path, files: PackFiles) -> Iterator[Finding]:
    cases = case_files(folder)
    for above, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            path = Path(above, name)
            if name.startswith(".") or name.endswith(SCHEMA) or path.stem.lower() in _FOR_PEOPLE:
                continue
            name_inside = path.relative_to(folder).as_posix()
            if name_inside not in files.named and name_inside not in cases:
                yield Finding(Severity.WARNING, "unnamed-file", Where(str(path)), _UNNAMED)


_UNTRANSLATED = msg("Texten är densamma på svenska och engelska. Översätt den.")
_UNNAMED = msg("Filen nämns inte i framework.yaml och läses aldrig. Nämn den där, eller ta bort den.")
