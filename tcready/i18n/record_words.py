"""What a record is called when there is more to say of it than its id."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tcready.core.fields import Value
from tcready.core.message import Message, msg


def record_words(register: str, record: Value) -> Message:
    """The record as a noun in the definite form, with what people know it by."""
    return _WORDS[register](record)


_WORDS: dict[str, Callable[[Any], Message]] = {
    "organisations": lambda r: msg("organisationen {id} ({name})", id=r.id, name=r.name),
    "people": lambda r: msg("personen {id} ({name})", id=r.id, name=r.name),
    "subjects": lambda r: msg("enheten {id} ({name})", id=r.id, name=r.title),
    "seats": lambda r: msg(
        "platsen i styrgruppen för {subject}: {who}, {role}",
        subject=r.subject,
        who=r.person or r.organisation or "?",
        role=r.role,
    ),
    "evidence": lambda r: msg("underlaget {id} ({name})", id=r.id, name=r.title),
    "judgements": lambda r: msg(
        "bedömningen av {requirement} för {subject}, {by} {day}",
        requirement=r.requirement,
        subject=r.subject,
        by=r.reviewer,
        day=r.on,
    ),
    "not_applicable": lambda r: msg(
        "undantaget från {requirement} för {subject}, {by} {day}",
        requirement=r.requirement,
        subject=r.subject,
        by=r.by,
        day=r.on,
    ),
    "narratives": lambda r: msg(
        "texten om {criterion} för {subject}", criterion=r.criterion, subject=r.subject
    ),
    "plan": lambda r: msg("åtgärden {id} ({name})", id=r.id, name=r.action),
    "financing": lambda r: msg("finansieringsraden {id}", id=r.id),
    "needs": lambda r: msg(
        "behovet av {occupation} {year} för {subject}",
        occupation=r.occupation,
        year=r.year,
        subject=r.subject,
    ),
    "figures": lambda r: msg(
        "nyckeltalet {measure} {year} för {subject}", measure=r.measure, year=r.year, subject=r.subject
    ),
    "applications": lambda r: msg("ansökan {id}", id=r.id),
    "milestones": lambda r: msg(
        "milstolpen {milestone} {day} för ansökan {application}",
        milestone=r.milestone,
        day=r.date,
        application=r.application,
    ),
    "confirmations": lambda r: msg(
        "bekräftelsen av {requirement}, {by} {day}", requirement=r.requirement, by=r.by, day=r.on
    ),
}
