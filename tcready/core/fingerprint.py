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
    """The record with each acceptance complete: today's fingerprint and today's links where it has none.

    So a link made later is not covered until the record is accepted again.
    """
    if all(d.state != "accepted" or (d.fingerprint and d.links is not None) for d in evidence.decisions):
        return evidence
    current, links = fingerprint(evidence), evidence.links
    decisions = tuple(
        d.model_copy(
            update={
                "fingerprint": d.fingerprint or current,
                "links": links if d.links is None else d.links,
            }
        )
        if d.state == "accepted"
        else d
        for d in evidence.decisions
    )
    return evidence.model_copy(update={"decisions": decisions})
