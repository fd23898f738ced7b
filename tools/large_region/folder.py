"""The large region's files, written without the program's own writers: those are among what is tried.

YAML as one JSON value a line, with every sign that YAML forbids or eyes do not see as an escape.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tcready.definitions.reader import load_pack
from tools.large_region import said
from tools.large_region.evidence import evidence
from tools.large_region.places import REGION, places
from tools.large_region.registers import Register, registers
from tools.large_region.words import SEED, Words

PACK = Path(__file__).parents[2] / "criteria" / "teknikcollege"
_UNSEEN = re.compile("[\x7f-\x9f\u2028-\u202e\u2060-\u2069\u200b-\u200f\ufeff]")
_WORKSPACE = f"""format: 1
name: "Exempel: Teknikcollege Exempelregionen"
framework: teknikcollege
edition: "2023"
application: ny-region
subject: {REGION}
period: {{from: 2026-01-01, through: 2028-12-31}}
language: sv
"""


def write(folder: Path, seed: int = SEED, *, rough: bool = True) -> None:
    """The plain files of the region in a folder that is there; the same seed gives the same bytes."""
    words, pack = Words(seed, rough=rough), load_pack(PACK)
    where = places(words)
    made = evidence(pack, where, words)
    _put(folder / "workspace.yaml", _WORKSPACE)
    subjects = ({key: value for key, value in place._asdict().items() if value} for place in where.subjects)
    _put(folder / "subjects.yaml", _yaml(subjects))
    _put(folder / "evidence.yaml", _yaml(made.records))
    _put(folder / "judgements.yaml", _yaml(said.judgements(pack, where, words)))
    _put(folder / "not_applicable.yaml", _yaml(said.not_applicable(words)))
    header = "id,requirement,subject,action,owner,due,done,source,source_ref,answer,evidence"
    plan = Register("plan", header, list(said.plan(pack, where, words)))
    for register in (*registers(pack, where, words), plan):
        _put(folder / f"{register.name}.csv", _csv(register))
    for told in said.narratives(pack, where, words):
        _put(folder / "narratives" / f"{told.name}.md", told.text)
    for file in made.files:
        path = folder / "files" / file.name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(file.data)


def _put(path: Path, text: str) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(text.encode())


def _yaml(items: Iterable[Any]) -> str:
    lines = (f"- {json.dumps(item, ensure_ascii=False)}\n" for item in items)
    return "".join(_UNSEEN.sub(lambda sign: f"\\u{ord(sign.group()):04x}", line) for line in lines)


def _csv(register: Register) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(register.header.split(","))
    writer.writerows(register.rows)
    return out.getvalue()
