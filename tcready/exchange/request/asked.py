"""What is asked of one subject, and the marks by which it is known again when it comes back."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from tcready.core.framework import Criterion, Framework, Requirement
from tcready.core.records import Evidence, Narrative, Subject
from tcready.formats.regular_file import read_regular_file

MARK = ".tcready.json"
"""The hidden file that says what a folder is for; its visible name may be changed."""
READ_FIRST = "Läs först.html"
ASSESSMENT = "Självskattning.xlsx"
NEEDED = "Vad som behövs.txt"
_MOST = 1 << 20


class Asked(NamedTuple):
    """All that is asked. `texts`: the narrative of each criterion as it stands, by the criterion's id."""

    framework: Framework
    workspace: str
    subject: Subject
    requirements: list[tuple[Criterion, Requirement]]
    texts: dict[str, Narrative]
    evidence: list[Evidence]
    day: date
    contact: str


def mark_bytes(**said: Any) -> bytes:
    """A mark, always the same bytes."""
    return (json.dumps({"format": 1, **said}, ensure_ascii=False, sort_keys=True) + "\n").encode()


def read_mark(folder: Path) -> dict[str, Any]:
    """What the folder's mark says; nothing if there is none or it is none of ours."""
    data, _ = read_regular_file(folder / MARK, file=MARK, limit=_MOST)
    try:
        said = json.loads(data) if data else {}
    except (ValueError, RecursionError):
        return {}
    return said if isinstance(said, dict) and said.get("format") == 1 else {}
