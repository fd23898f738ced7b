"""A pack's folder, read into a Framework."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from tcready.core.errors import Faulty
from tcready.core.finding import Finding
from tcready.core.framework import Framework
from tcready.definitions.crosschecks import crosschecks
from tcready.definitions.pack_files import PackFiles, read_pack_files


def read_pack(folder: Path) -> tuple[Framework | None, list[Finding]]:
    """The pack in `folder`, or None and every fault in it, by file and line."""
    files, findings = read_pack_files(folder)
    findings += crosschecks(files)
    return (None if findings else _framework(files)), in_file_order(findings)


def load_pack(folder: Path) -> Framework:
    """The pack in `folder`; raises Faulty with every finding."""
    framework, findings = read_pack(folder)
    if framework is None:
        raise Faulty(findings)
    return framework


def in_file_order(findings: Iterable[Finding]) -> list[Finding]:
    """The findings by file, line and column."""
    return sorted(findings, key=lambda f: (f.where.file, f.where.line or 0, f.where.column or 0, f.code))


def _framework(files: PackFiles) -> Framework | None:
    if files.head is None:
        return None
    head = files.head.value
    return Framework(
        id=head.id,
        edition=head.edition,
        title=head.title,
        levels=head.levels,
        scale=head.scale,
        evidence_kinds=head.evidence_kinds,
        measures=head.measures,
        verdict=head.verdict,
        criteria=tuple(source.value for source in files.criteria),
        applications=tuple(source.value for source in files.applications),
        upgrades=tuple(source.value for source in files.upgrades),
    )
