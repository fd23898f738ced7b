"""Evidence: ask for it, take it in, link it to what it proves."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from fractions import Fraction
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from tcready.core.errors import WrongInput
from tcready.core.message import msg
from tcready.core.records import Evidence, Party
from tcready.core.scoring.standing import decision_at
from tcready.review.desk import Desk
from tcready.review.known import (
    known_evidence,
    known_kind,
    known_organisation,
    known_requirement,
    known_subject,
)
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


def add_file(desk: Desk, path: Path, proof: Proof, collected: date) -> Evidence:
    """Keep a file as a new record; the file is stored before the record names it."""
    record = _record(desk, proof, collected, default_title=path.absolute().stem)
    kept = record.model_copy(update={"file": desk.store.files.add(path)})
    with desk.act("evidence.add") as act:
        act.add("evidence", kept)
    return kept


def add_link(desk: Desk, address: str, proof: Proof, collected: date) -> Evidence:
    """Keep an address as a new record."""
    record = _record(desk, proof, collected, default_title=address)
    kept = record.model_copy(update={"link": web_address(address)})
    with desk.act("evidence.add") as act:
        act.add("evidence", kept)
    return kept


def request(desk: Desk, proof: Proof) -> Evidence:
    """Ask for evidence: a record without a day of collection."""
    kind = desk.framework.kinds[known_kind(proof.kind, desk.framework)]
    record = _record(desk, proof, None, default_title=kind.title.to(desk.workspace.language))
    with desk.act("evidence.request") as act:
        act.add("evidence", record)
    return record


def answer(
    desk: Desk,
    name: str,
    path: Path | None,
    address: str | None,
    collected: date,
    proof: Proof | None = None,
) -> Evidence:
    """What was requested has come: the record gets its file or address, its day, and what `proof` says.

    What `proof` leaves empty stays as it was requested; its requirements and subjects are added.
    """
    record = known_evidence(name, desk.records)
    if record.collected is not None:
        raise WrongInput(
            msg("Underlaget {name} har redan kommit in. Lägg till det nya som ett eget underlag.", name=name)
        )
    if decision_at(record, date.max) is not None:
        raise WrongInput(msg("Underlaget {name} är återtaget. Lägg till ett nytt.", name=name))
    update: dict[str, object] = {"collected": collected}
    if proof is not None:
        update |= _said_of(desk, record, proof)
    checked = validated(Evidence, record, update)
    if path is not None:
        update["file"] = desk.store.files.add(path)
    if address is not None:
        update["link"] = web_address(address)
    answered = validated(Evidence, checked, update)
    with desk.act("evidence.answer") as act:
        act.put("evidence", answered, expected=record)
    return answered


def link(desk: Desk, name: str, requirements: Iterable[str], subjects: Iterable[str]) -> Evidence:
    """Link a record to more requirements and subjects; the new links wait for a new acceptance."""
    record = known_evidence(name, desk.records)
    more = [known_requirement(item, desk.framework).id for item in requirements]
    places = [known_subject(item, desk.records) for item in subjects]
    linked = record.model_copy(
        update={
            "requirements": tuple(dict.fromkeys([*record.requirements, *more])),
            "subjects": tuple(dict.fromkeys([*record.subjects, *places])),
        }
    )
    with desk.act("evidence.link") as act:
        act.put("evidence", linked, expected=record)
    return linked


def web_address(text: str) -> str:
    """The address, if it is one people can open safely: http or https, no white space, no controls."""
    text = text.strip()
    safe = text.isprintable() and " " not in text and len(text) <= 2000
    if not safe or not text.lower().startswith(("https://", "http://")) or len(text) < 12:
        raise WrongInput(msg("{address} är ingen webbadress. Den ska börja med https://.", address=text[:80]))
    return text


_LETTERS = str.maketrans({"ø": "o", "æ": "ae", "ß": "ss", "đ": "d", "ł": "l"})


def slug_from(text: str, taken: Iterable[str]) -> str:
    """A new id made from a title or file name: lower-case a–z, digits and hyphens, not among `taken`."""
    apart = unicodedata.normalize("NFKD", text.lower().translate(_LETTERS))
    # What is neither letter, digit nor an accent keeps words apart, also the dash of 2026–2028.
    spaced = "".join(sign if sign.isalnum() or unicodedata.combining(sign) else " " for sign in apart)
    words = spaced.encode("ascii", "ignore").decode().split()
    base = "-".join(words)[:60].strip("-") or "underlag"
    taken, name, n = set(taken), base, 2
    while name in taken:
        name, n = f"{base}-{n}", n + 1
    return name


def _record(desk: Desk, proof: Proof, collected: date | None, default_title: str) -> Evidence:
    title = proof.title or default_title
    return validated(
        Evidence,
        None,
        {
            "id": proof.id or slug_from(title, desk.records.evidence_by_id),
            "title": title,
            "kind": known_kind(proof.kind, desk.framework),
            "requirements": tuple(known_requirement(r, desk.framework).id for r in proof.requirements),
            "subjects": tuple(known_subject(s, desk.records) for s in proof.subjects),
            "parties": _parties(desk, proof),
            "collected": collected,
            "valid_from": proof.valid_from,
            "valid_through": proof.valid_through,
            "measures": dict(proof.measures),
            "dnr": proof.dnr,
            "owner": proof.owner,
            "note": proof.note,
        },
    )


def _parties(desk: Desk, proof: Proof) -> tuple[Party, ...]:
    return tuple(
        Party(organisation=known_organisation(name, desk.records), signed_when_collected=True)
        for name in proof.parties
    )


def _said_of(desk: Desk, record: Evidence, proof: Proof) -> dict[str, object]:
    """What is said anew about a requested record."""
    if proof.kind != record.kind:
        raise WrongInput(
            msg(
                "Underlaget {name} är begärt som {asked}, inte {given}.",
                name=record.id,
                asked=record.kind,
                given=proof.kind,
            )
        )
    requirements = [known_requirement(item, desk.framework).id for item in proof.requirements]
    subjects = [known_subject(item, desk.records) for item in proof.subjects]
    said = {
        "title": proof.title,
        "valid_from": proof.valid_from,
        "valid_through": proof.valid_through,
        "dnr": proof.dnr,
        "owner": proof.owner,
        "note": proof.note,
        "parties": _parties(desk, proof),
        "measures": {**record.measures, **proof.measures} if proof.measures else None,
        "requirements": tuple(dict.fromkeys([*record.requirements, *requirements])) if requirements else None,
        "subjects": tuple(dict.fromkeys([*record.subjects, *subjects])) if subjects else None,
    }
    return {field: value for field, value in said.items() if value}
