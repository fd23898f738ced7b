"""The records reduced to what scoring reads: no name of a person, no free text, the same score.

Reviewers become granskare-1, granskare-2 …, in the order they first judge. Titles, notes, addresses,
signatories and justifications go; an acceptance that was current is stamped for the reduced record, one
that was stale stays stale.
"""

from __future__ import annotations

from typing import Any

from tcready.core.fingerprint import fingerprint
from tcready.core.records import Application, Decision, Evidence, Party, Records
from tcready.core.scoring.computed import organisation_of

STALE = "stale"


def nameless(records: Records) -> Records:
    """The records without names and free text; scores the same under every framework."""
    aliases = _Aliases()
    return Records(
        # A sole trader's organisation number is their personal number.
        organisations=tuple(item.model_copy(update={"number": None}) for item in records.organisations),
        subjects=records.subjects,
        seats=tuple(
            seat.model_copy(update={"person": None, "organisation": organisation_of(seat, records)})
            for seat in records.seats
        ),
        evidence=tuple(_evidence(item) for item in records.evidence),
        judgements=tuple(
            item.model_copy(update={"reviewer": aliases.of(item.reviewer), "note": None})
            for item in records.judgements
        ),
        not_applicable=tuple(
            item.model_copy(
                update={
                    "by": aliases.of(item.by),
                    "approved_by": aliases.of(item.approved_by),
                    "justification": "x" if item.justification.strip() else "",
                }
            )
            for item in records.not_applicable
        ),
        plan=tuple(
            item.model_copy(
                update={
                    "action": "x",
                    "owner": "x" if (item.owner or "").strip() else None,
                    **dict.fromkeys(("source", "source_ref", "answer")),
                    "evidence": (),
                }
            )
            for item in records.plan
        ),
        financing=tuple(item.model_copy(update={"evidence": ()}) for item in records.financing),
        needs=tuple(item.model_copy(update={"evidence": ()}) for item in records.needs),
        figures=tuple(item.model_copy(update={"evidence": ()}) for item in records.figures),
        applications=tuple(nameless_application(item) for item in records.applications),
        milestones=tuple(
            item.model_copy(
                update=dict.fromkeys(("by", "paragraph", "dnr", "evidence", "snapshot", "sha256"))
            )
            for item in records.milestones
        ),
    )


def nameless_application(application: Application) -> Application:
    """The application without its free text."""
    return application.model_copy(update={"state": None, "dnr": None})


def records_value(records: Records) -> dict[str, Any]:
    """Nameless records as a JSON value; absent things left out, missing files listed by record."""
    value = records.model_dump(mode="json", exclude_defaults=True)
    missing = [item.id for item in records.evidence if item.file and not item.file.present]
    return value | ({"missing_files": missing} if missing else {})


def records_from(value: dict[str, Any]) -> Records:
    """The records again; raises ValidationError if they are not what `records_value` gave."""
    missing = set(value.get("missing_files", ()))
    records = Records.model_validate({k: v for k, v in value.items() if k != "missing_files"})
    evidence = tuple(
        item.model_copy(update={"file": item.file.model_copy(update={"present": False})})
        if item.file and item.id in missing
        else item
        for item in records.evidence
    )
    return records.model_copy(update={"evidence": evidence})


class _Aliases:
    def __init__(self) -> None:
        self._known: dict[str, str] = {}

    def of(self, name: str | None) -> str | None:
        """The same alias for the same name, white space around it aside; none for a blank one."""
        trimmed = (name or "").strip()
        if not trimmed:
            return None
        return self._known.setdefault(trimmed, f"granskare-{len(self._known) + 1}")


def _evidence(item: Evidence) -> Evidence:
    parties = tuple(
        Party(
            organisation=party.organisation,
            signed=party.signed,
            signed_when_collected=party.signed_when_collected,
        )
        for party in item.parties
    )
    file = item.file.model_copy(update={"name": item.file.sha256[:12]}) if item.file else None
    current = fingerprint(item)
    bare = item.model_copy(
        update={
            "title": item.id,
            "parties": parties,
            "file": file,
            **dict.fromkeys(("link", "note", "requested", "due", "dnr", "from_", "to", "received", "owner")),
            "revisions": (),
        }
    )
    stamp = fingerprint(bare)
    decisions = tuple(
        Decision(
            state=decision.state,
            by="x",
            on=decision.on,
            links=decision.links,
            fingerprint=(stamp if decision.fingerprint == current else STALE)
            if decision.state == "accepted"
            else None,
        )
        for decision in item.decisions
    )
    return bare.model_copy(update={"decisions": decisions})
