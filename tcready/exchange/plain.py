"""A workspace in its plain-file form, as a value, and the names its parts have in the folder."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tcready.core.records import Records, Workspace

WORKSPACE = "workspace.yaml"
SUBJECTS = "subjects.yaml"
EVIDENCE = "evidence.yaml"
JUDGEMENTS = "judgements.yaml"
NOT_APPLICABLE = "not_applicable.yaml"
APPLICATIONS = "applications.yaml"
CONFIRMATIONS = "confirmations.yaml"
JOURNAL = "journal.jsonl"
FILES = "files"
NARRATIVES = "narratives"
SNAPSHOTS = "snapshots"
INBOX = "inkorg"
"""What waits to be filed may lie beside the files; it is no part of the workspace."""

PAIR_SIGN = "--"
SNAPSHOT_ID = re.compile(r"\w[\w.-]{0,99}")


@dataclass(frozen=True)
class PlainWorkspace:
    """Everything in a workspace. `files` says where the bytes of each SHA-256 lie; the rest is missing.

    `snapshots` are (id, bytes); they and the journal are carried as they are.
    """

    workspace: Workspace
    records: Records = field(default_factory=Records)
    files: Mapping[str, Path] = field(default_factory=dict)
    snapshots: tuple[tuple[str, bytes], ...] = ()
    journal: bytes | None = None
