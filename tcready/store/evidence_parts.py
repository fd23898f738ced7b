"""A record of evidence taken apart into a row and the rows of its parts, and put together again.

Works on the plain (JSON) form. The parts come and go in the order of their ordinals.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from tcready.core.canonical import canonical_json

Plain = dict[str, Any]
PartRows = dict[str, list[Plain]]

TABLES = (
    "evidence_requirement",
    "evidence_subject",
    "evidence_party",
    "evidence_measure",
    "decision",
    "decision_link",
)
_FILE = ("sha256", "size", "media_type", "name")
_PARTY = ("organisation", "signed", "decided", "dnr", "signatory")
_DECISION = ("state", "by", "on", "why", "fingerprint")


def own_columns(plain: Plain) -> Plain:
    """The columns of the record itself that are not a field of the same name."""
    file = plain.get("file") or {}
    earlier = plain.get("revisions")
    revisions = canonical_json(earlier).decode() if earlier else None
    return {f"file_{name}": file.get(name) for name in _FILE} | {"revisions": revisions}


def own_fields(row: Mapping[str, Any]) -> Plain:
    """The fields of the record itself that are not a column of the same name."""
    file = {name: row[f"file_{name}"] for name in _FILE}
    own: Plain = {"file": file} if any(value is not None for value in file.values()) else {}
    return own | _revisions(row["revisions"])


def taken_apart(plain: Plain) -> PartRows:
    """The rows of the parts, by table, without the number of the record."""
    decisions = plain["decisions"]
    parts: PartRows = {
        "evidence_requirement": [{"requirement": name} for name in plain["requirements"]],
        "evidence_subject": [{"subject": name} for name in plain["subjects"]],
        "evidence_party": [_party_row(party) for party in plain["parties"]],
        "evidence_measure": [{"measure": name, "value": value} for name, value in plain["measures"].items()],
        "decision": [
            {name: decision.get(name) for name in _DECISION} | {"every_link": "links" not in decision}
            for decision in decisions
        ],
    }
    for rows in parts.values():
        for ordinal, row in enumerate(rows):
            row["ordinal"] = ordinal
    parts["decision_link"] = [
        {"decision": number, "ordinal": ordinal, **link}
        for number, decision in enumerate(decisions)
        for ordinal, link in enumerate(decision.get("links", ()))
    ]
    return parts


def put_together(parts: Mapping[str, Sequence[Mapping[str, Any]]]) -> Plain:
    """The fields that the parts of one record make."""
    links: dict[int, list[Plain]] = {}
    for row in parts["decision_link"]:
        link = {"requirement": row["requirement"], "subject": row["subject"]}
        links.setdefault(row["decision"], []).append(link)
    return {
        "requirements": [row["requirement"] for row in parts["evidence_requirement"]],
        "subjects": [row["subject"] for row in parts["evidence_subject"]],
        "parties": [_party(row) for row in parts["evidence_party"]],
        "measures": {row["measure"]: row["value"] for row in parts["evidence_measure"]},
        "decisions": [_decision(row, links.get(row["ordinal"], [])) for row in parts["decision"]],
    }


def sums_in(plain: Plain) -> list[str]:
    """The SHA-256 of the file and of those of earlier revisions, each once."""
    held = [item for item in (plain, *plain["revisions"]) if isinstance(item, dict)]
    files = [item["file"] for item in held if isinstance(item.get("file"), dict)]
    return list(dict.fromkeys(file["sha256"] for file in files if file.get("sha256") is not None))


def _revisions(text: str | None) -> Plain:
    if text is None:
        return {"revisions": []}
    try:
        return {"revisions": json.loads(text)}
    except (ValueError, TypeError):
        return {"revisions": text}  # damaged: the model refuses it, by name


def _party_row(party: str | Plain) -> Plain:
    if isinstance(party, str):
        return dict.fromkeys(_PARTY) | {"organisation": party, "signed_when_collected": True}
    return {name: party.get(name) for name in _PARTY} | {"signed_when_collected": False}


def _party(row: Mapping[str, Any]) -> str | Plain:
    named = {name: row[name] for name in _PARTY if row[name] is not None}
    if not row["signed_when_collected"]:
        return named
    # A bare id has nothing more; if the row has, somebody put it there, and `verify` must see it.
    return str(row["organisation"]) if len(named) == 1 else named | {"signed_when_collected": True}


def _decision(row: Mapping[str, Any], links: list[Plain]) -> Plain:
    plain = {name: row[name] for name in _DECISION if row[name] is not None}
    return plain if row["every_link"] and not links else plain | {"links": links}
