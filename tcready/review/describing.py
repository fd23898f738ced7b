"""What is said of a record of evidence, as a row to be corrected: its title, days, signatures and numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import Field

from tcready.core.fields import Day, FilledText, Slug, Text, Value
from tcready.core.framework import Handling
from tcready.core.records import Evidence
from tcready.core.records.evidence import Party
from tcready.review.desk import Desk
from tcready.review.known import known_kind, known_organisation
from tcready.review.validated import validated


class Description(Value):
    """What a person may correct. What it holds and what was decided have acts of their own.

    `signed_by` are the organisations that have signed.
    """

    title: FilledText
    kind: Slug
    signed_by: tuple[Slug, ...] = ()
    collected: Day | None = None
    valid_from: Day | None = None
    valid_through: Day | None = None
    dnr: Text | None = None
    received: Day | None = None
    from_: Text | None = Field(default=None, alias="from")
    to: Text | None = None
    handling: Handling | None = None
    owner: Text | None = None
    due: Day | None = None
    note: Text | None = None


def description_of(record: Evidence) -> Description:
    """What is said of it now."""
    said: dict[str, Any] = {
        info.alias or name: getattr(record, name)
        for name, info in Description.model_fields.items()
        if name != "signed_by"
    }
    return Description(**said, signed_by=_signed_by(record))


def correct(desk: Desk, record: Evidence, given: Mapping[str, object]) -> Evidence:
    """Say something else of the record, as it was read: only the fields `given`, and None empties one.

    Who no longer has signed stays a party that has not; who has signed now did so the day it came in. An
    acceptance rests on most of it, and is stale when that changes. Conflict if somebody else has written.
    WrongInput for a kind or an organisation that is not known.
    """
    if not given:
        return record
    checked = validated(Description, description_of(record), given)
    update: dict[str, object] = {name: getattr(checked, name) for name in given if name != "signed_by"}
    if "kind" in update:
        known_kind(checked.kind, desk.framework)
    if "signed_by" in given:
        signed = [known_organisation(name, desk.records) for name in checked.signed_by]
        update["parties"] = _parties(record, signed)
    corrected = validated(Evidence, record, update)
    with desk.act("evidence.set") as act:
        act.put("evidence", corrected, expected=record)
    return corrected


def _signed_by(record: Evidence) -> tuple[str, ...]:
    return tuple(party.organisation for party in record.parties if _has_signed(party))


def _has_signed(party: Party) -> bool:
    return party.signed is not None or party.signed_when_collected


def _parties(record: Evidence, signed: Sequence[str]) -> tuple[Party, ...]:
    kept = {party.organisation: party for party in record.parties}
    for organisation, party in kept.items():
        if organisation not in signed:
            kept[organisation] = party.model_copy(update={"signed": None, "signed_when_collected": False})
        elif not _has_signed(party):
            kept[organisation] = party.model_copy(update={"signed": record.collected})
    new = [organisation for organisation in signed if organisation not in kept]
    return (*kept.values(), *(Party.model_validate(organisation) for organisation in new))
