"""The list of the appendices for programs: `bilagor.json`."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from tcready.dossier.archive.appendices import Enclosed
from tcready.dossier.inputs import Scope

APPENDICES = "bilagor.json"
FORMAT = 1


def appendix_list(scope: Scope, appendices: Sequence[Enclosed]) -> bytes:
    """A row an appendix, in order. `path` begins at the payload; one that is withheld has no file."""
    told = {
        "format": FORMAT,
        "application": scope.application.id,
        "as_of": scope.as_of.isoformat(),
        "appendices": [_row(item) for item in appendices],
    }
    return (json.dumps(told, ensure_ascii=False, indent=2) + "\n").encode()


def _row(item: Enclosed) -> dict[str, Any]:
    evidence = item.appendix.evidence
    row: dict[str, Any] = {
        "number": item.appendix.number,
        "evidence": evidence.id,
        "title": evidence.title,
        "kind": evidence.kind,
        "withheld": item.withheld,
    }
    if item.withheld:
        return row
    return row | {
        "path": item.path,
        "size": item.size,
        "sha256": item.sha256,
        "media_type": item.media_type,
        "original_name": item.file.name if item.file else None,
        "link": evidence.link,
        "note": evidence.note,
    }
