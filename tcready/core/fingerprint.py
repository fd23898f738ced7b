"""What an acceptance accepted: the SHA-256 of a record's content.

The form is a contract, with a worked example in `docs/fingerprint.md`.
"""

from __future__ import annotations

from typing import Any

from tcready.core.canonical import canonical_json, digest
from tcready.core.exact import decimal_text
from tcready.core.records.evidence import Evidence


def fingerprint(evidence: Evidence) -> str:
    """`sha256:…` of the canonical JSON of kind, content, dates, parties and measures."""
    return digest(fingerprinted(evidence))


def fingerprinted(evidence: Evidence) -> dict[str, Any]:
    """The JSON value whose digest is the fingerprint. Absent things are null, lists have an order."""
    days = {
        "collected": evidence.collected,
        "valid_from": evidence.valid_from,
        "valid_through": evidence.valid_through,
    }
    parties = [party.model_dump(mode="json") for party in evidence.parties]
    return {
        "kind": evidence.kind,
        "content": {
            "file": evidence.file.sha256 if evidence.file else None,
            "link": evidence.link,
            "note": evidence.note,
        },
        "dates": {name: day.isoformat() if day else None for name, day in days.items()},
        "parties": sorted(parties, key=canonical_json),
        "measures": {name: decimal_text(value) for name, value in evidence.measures.items()},
    }


def stamped(evidence: Evidence) -> Evidence:
    """The record with today's fingerprint on every acceptance that carries none."""
    if all(d.fingerprint or d.state != "accepted" for d in evidence.decisions):
        return evidence
    current = fingerprint(evidence)
    decisions = tuple(
        d.model_copy(update={"fingerprint": current}) if d.state == "accepted" and not d.fingerprint else d
        for d in evidence.decisions
    )
    return evidence.model_copy(update={"decisions": decisions})
