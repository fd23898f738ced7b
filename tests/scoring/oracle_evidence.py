"""Does a record count? The oracle's reading, with its own fingerprint and its own months."""

from __future__ import annotations

import hashlib
import json
from datetime import date
from fractions import Fraction
from typing import Any

from tcready.core.records import Evidence
from tests.scoring.oracle_tree import Asked


def months_on(day: date, months: int) -> date:
    year, month = day.year, day.month
    for _ in range(months):
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    wanted = day.day
    while True:
        try:
            return date(year, month, wanted)
        except ValueError:
            wanted -= 1


def print_of(evidence: Evidence) -> str:
    def iso(day: date | None) -> str | None:
        return None if day is None else day.isoformat()

    def decimal(value: Fraction) -> str:
        assert value.denominator == 1, "the strategies give whole numbers"
        return str(value.numerator)

    def party(one: Any) -> Any:
        if one.signed_when_collected:
            return one.organisation
        named = {"signed": iso(one.signed), "decided": iso(one.decided), "dnr": one.dnr}
        told = {"organisation": one.organisation, **named, "signatory": one.signatory}
        return {key: value for key, value in told.items() if value is not None}

    def written(value: Any) -> str:
        return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))

    content = written(
        {
            "content": {
                "file": evidence.file.sha256 if evidence.file else None,
                "link": evidence.link,
                "note": evidence.note,
            },
            "dates": {
                "collected": iso(evidence.collected),
                "valid_from": iso(evidence.valid_from),
                "valid_through": iso(evidence.valid_through),
            },
            "kind": evidence.kind,
            "measures": {name: decimal(value) for name, value in evidence.measures.items()},
            "parties": sorted((party(one) for one in evidence.parties), key=written),
        }
    )
    return "sha256:" + hashlib.sha256(content.encode()).hexdigest()


def latest(dated: list[Any], day: date) -> Any:
    """The last of those on or before the day, by date and then order; None without any."""
    seen = [(item.on, place, item) for place, item in enumerate(dated) if item.on <= day]
    return max(seen, key=lambda entry: entry[:2])[2] if seen else None


def status(asked: Asked, evidence: Evidence) -> str:
    decision = latest(list(evidence.decisions), asked.day)
    if decision is not None and decision.state == "withdrawn":
        return "withdrawn"
    if evidence.collected is None:
        return "requested"
    return "collected" if decision is None else decision.state


def why_not(asked: Asked, evidence: Evidence, links: list[tuple[str, str]], period: bool) -> str | None:
    """The one reason, or None: usable."""
    if status(asked, evidence) != "accepted":
        return status(asked, evidence)
    decision = latest(list(evidence.decisions), asked.day)
    given_for = [(link.requirement, link.subject) for link in decision.links]
    if decision.fingerprint != print_of(evidence) or (links and not set(links) & set(given_for)):
        return "stale_acceptance"
    if evidence.file is not None and not evidence.file.present:
        return "file_missing"
    assert evidence.collected is not None, "only what has come in can be accepted"
    first = evidence.valid_from or evidence.collected
    ends = [evidence.valid_through] if evidence.valid_through else []
    for kind in asked.framework.evidence_kinds:
        if kind.id == evidence.kind and kind.max_age_months is not None:
            ends.append(months_on(evidence.collected, kind.max_age_months))
    if not period and asked.day < first:
        return "not_yet_valid"
    if any(end < asked.day for end in ends):
        return "expired"
    if period:
        wanted = asked.application.period
        if wanted is None or first > wanted.from_ or any(end < wanted.through for end in ends):
            return "does_not_cover_period"
    return None


def there(asked: Asked) -> list[Evidence]:
    """The records that exist on the day, by id."""
    seen = [e for e in asked.records.evidence if e.collected is None or e.collected <= asked.day]
    return sorted(seen, key=lambda e: e.id)
