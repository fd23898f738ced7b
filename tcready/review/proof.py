"""What somebody says about a piece of evidence, and the record it makes: checked, and not yet kept."""

from __future__ import annotations

import unicodedata
from collections.abc import Container, Iterable, Mapping, Sequence
from datetime import date
from fractions import Fraction
from types import MappingProxyType
from typing import NamedTuple

from tcready.core.errors import WrongInput
from tcready.core.framework import Handling
from tcready.core.message import msg
from tcready.core.records import Evidence, Party
from tcready.review.desk import Desk
from tcready.review.known import known_kind, known_organisation, known_requirement, known_subject
from tcready.review.validated import validated


class Proof(NamedTuple):
    """What a record is about and when it holds; empty where nothing is known."""

    kind: str
    requirements: Sequence[str]
    subjects: Sequence[str]
    title: str | None = None
    id: str | None = None
    parties: Sequence[str] = ()
    valid_from: date | None = None
    valid_through: date | None = None
    measures: Mapping[str, Fraction] = MappingProxyType({})
    dnr: str | None = None
    owner: str | None = None
    note: str | None = None
    due: date | None = None
    handling: Handling | None = None
    sender: str | None = None
    recipient: str | None = None
    received: date | None = None


def used_ids(desk: Desk) -> set[str]:
    """The ids that no new record of evidence can have: those there are, and those of the erased."""
    erased = {stone.key for stone in desk.store.tombstones() if stone.register == "evidence"}
    return erased | set(desk.records.evidence_by_id)


def new_record(desk: Desk, proof: Proof, default_title: str, ids: Container[str]) -> Evidence:
    """A record of what `proof` says, with an id that is not among `ids`; it has not come in yet."""
    title = proof.title or default_title
    if proof.id is not None and proof.id in ids:
        raise WrongInput(
            msg("Det finns eller har funnits ett underlag med id {id}. Välj ett annat.", id=proof.id)
        )
    return validated(
        Evidence,
        None,
        {
            **_plain_fields(proof),
            "id": proof.id or slug_from(title, ids),
            "title": title,
            "kind": known_kind(proof.kind, desk.framework),
            "requirements": tuple(known_requirement(r, desk.framework).id for r in proof.requirements),
            "subjects": tuple(known_subject(s, desk.records) for s in proof.subjects),
            "parties": parties_of(desk, proof.parties),
            "measures": dict(proof.measures),
        },
    )


def parties_of(desk: Desk, names: Iterable[str]) -> tuple[Party, ...]:
    """The organisations as parties that signed on the day it came in."""
    return tuple(
        Party(organisation=known_organisation(name, desk.records), signed_when_collected=True)
        for name in names
    )


def said_of(desk: Desk, record: Evidence, proof: Proof) -> dict[str, object]:
    """The fields of which `proof` says something; requirements and subjects are added to those there are."""
    requirements = [known_requirement(item, desk.framework).id for item in proof.requirements]
    subjects = [known_subject(item, desk.records) for item in proof.subjects]
    said = {
        **_plain_fields(proof),
        "parties": parties_of(desk, proof.parties),
        "measures": {**record.measures, **proof.measures} if proof.measures else None,
        "requirements": tuple(dict.fromkeys([*record.requirements, *requirements])) if requirements else None,
        "subjects": tuple(dict.fromkeys([*record.subjects, *subjects])) if subjects else None,
    }
    return {field: value for field, value in said.items() if value}


def _plain_fields(proof: Proof) -> dict[str, object]:
    return {
        "title": proof.title,
        "valid_from": proof.valid_from,
        "valid_through": proof.valid_through,
        "dnr": proof.dnr,
        "owner": proof.owner,
        "note": proof.note,
        "due": proof.due,
        "handling": proof.handling,
        "from_": proof.sender,
        "to": proof.recipient,
        "received": proof.received,
    }


def web_address(text: str) -> str:
    """The address, if it is one people can open safely: http or https, no white space, no controls."""
    text = text.strip()
    safe = text.isprintable() and " " not in text and len(text) <= 2000
    if not safe or not text.lower().startswith(("https://", "http://")) or len(text) < 12:
        raise WrongInput(msg("{address} är ingen webbadress. Den ska börja med https://.", address=text[:80]))
    return text


_LETTERS = str.maketrans({"ø": "o", "æ": "ae", "ß": "ss", "đ": "d", "ł": "l"})


def slug_from(text: str, taken: Container[str]) -> str:
    """A new id made from a title or file name: lower-case a–z, digits and hyphens, not among `taken`."""
    apart = unicodedata.normalize("NFKD", text.lower().translate(_LETTERS))
    # What is neither letter, digit nor an accent keeps words apart, also the dash of 2026–2028.
    spaced = "".join(sign if sign.isalnum() or unicodedata.combining(sign) else " " for sign in apart)
    words = spaced.encode("ascii", "ignore").decode().split()
    base = "-".join(words)[:60].strip("-") or "underlag"
    name, n = base, 2
    while name in taken:
        name, n = f"{base}-{n}", n + 1
    return name
