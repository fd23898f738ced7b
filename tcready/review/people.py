"""Who acts. A name given or found is claimed, not proven: uppgiven, inte styrkt."""

from __future__ import annotations

import getpass
import os

from tcready.core.records import Records


def actor_named(given: str | None, setting: str | None = None) -> str:
    """The name given, else `TCREADY_ACTOR`, else the workspace's setting, else the system's user."""
    for name in (given, os.environ.get("TCREADY_ACTOR"), setting):
        if name and name.strip():
            return name.strip()
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "okänd"


def known_reviewers(records: Records) -> tuple[str, ...]:
    """Those who have judged, or decided about evidence, by name."""
    judged = {judgement.reviewer for judgement in records.judgements if judgement.as_ == "review"}
    decided = {decision.by for record in records.evidence for decision in record.decisions}
    return tuple(sorted(judged | decided))
