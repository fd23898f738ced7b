"""A small workspace as plain files, and the same with other contents in some files."""

from __future__ import annotations

from pathlib import Path

from tcready.exchange import read_plain

WORKSPACE = """\
format: 1
name: Teknikcollege Prov
framework: paket
edition: "1"
application: ny
subject: regionen
period: {from: 2026-01-01, through: 2028-12-31}
language: sv
"""
SUBJECTS = """\
- id: regionen
  level: region
  title: Regionen
- id: norr
  level: local
  parent: regionen
  title: Norr
  organisation: norr-kommun
"""
PDF = b"%PDF-1.7 inte mycket\n"
PDF_SHA256 = "64cee82372c1a2e4314302cda7a76827282f6ae499fe5019d6c5784abfb6fbda"


def folder_of(path: Path, **files: str | bytes | None) -> Path:
    """The folder with these files (`evidence_yaml` is evidence.yaml); None takes one away."""
    stated = {"workspace.yaml": WORKSPACE, "subjects.yaml": SUBJECTS} | {
        name.replace("_yaml", ".yaml").replace("_csv", ".csv"): content for name, content in files.items()
    }
    path.mkdir(exist_ok=True)
    for name, content in stated.items():
        if content is not None:
            put(path / name, content)
    return path


def put(path: Path, content: str | bytes) -> None:
    """Write the file and the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)


def seen(path: Path) -> list[str]:
    """What is found in the folder: `file:line:column code`, warnings with a `?`."""
    return [
        f"{finding.where} {finding.code}{'?' if finding.severity == 'warning' else ''}"
        for finding in read_plain(path).findings
    ]
