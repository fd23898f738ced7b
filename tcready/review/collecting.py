"""Evidence: ask for it, and take it in."""

from __future__ import annotations

from collections.abc import Container, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from tcready.core.errors import WrongInput
from tcready.core.fingerprint import stamped
from tcready.core.message import msg
from tcready.core.records import Decision, Evidence
from tcready.core.scoring.standing import decision_at
from tcready.review.desk import Desk
from tcready.review.known import known_evidence, known_kind
from tcready.review.proof import Proof, new_record, said_of, used_ids, web_address
from tcready.review.validated import validated

__all__ = ["Incoming", "Proof", "add_file", "add_link", "answer", "request", "take_in"]


class Incoming(NamedTuple):
    """Something that has come in: a file or an address, what it is, and the request it answers if any."""

    path: Path | None
    address: str | None
    proof: Proof
    collected: date
    answers: str | None = None


def take_in(
    desk: Desk, incoming: Sequence[Incoming], *, accepted: bool = False, dry_run: bool = False
) -> list[Evidence]:
    """Keep all of it in one act, or none; the files are stored before any record names them.

    `accepted`: by whoever is at the desk, today. `dry_run`: the files are read and the records made, and
    nothing is kept.
    """
    before: list[Evidence | None] = []
    records: list[Evidence] = []
    ids = used_ids(desk)
    for item in incoming:
        asked, record = _prepared(desk, item, ids)
        if asked and asked in before:
            raise WrongInput(msg("Två filer kan inte båda vara svaret på {name}.", name=asked.id))
        ids.add(record.id)
        before.append(asked)
        records.append(record)
    for item in incoming:  # before any is stored: what one refusal leaves behind, nobody would see
        if item.path:
            desk.store.files.admit(item.path)
    with desk.store.taking_in():
        _keep(desk, incoming, before, records, accepted=accepted, dry_run=dry_run)
    return records


def add_file(desk: Desk, path: Path, proof: Proof, collected: date) -> Evidence:
    """Keep a file as a new record."""
    return take_in(desk, [Incoming(path, None, proof, collected)])[0]


def add_link(desk: Desk, address: str, proof: Proof, collected: date) -> Evidence:
    """Keep an address as a new record."""
    return take_in(desk, [Incoming(None, address, proof, collected)])[0]


def request(desk: Desk, proof: Proof) -> Evidence:
    """Ask for evidence: a record without a day of collection."""
    kind = desk.framework.kinds[known_kind(proof.kind, desk.framework)]
    record = new_record(desk, proof, kind.title.to(desk.workspace.language), used_ids(desk))
    record = validated(Evidence, record, {"requested": desk.today()})
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
    kind = known_evidence(name, desk.records).kind
    proof = proof or Proof(kind=kind, requirements=(), subjects=())
    return take_in(desk, [Incoming(path, address, proof, collected, name)])[0]


def _keep(
    desk: Desk,
    incoming: Sequence[Incoming],
    before: Sequence[Evidence | None],
    records: list[Evidence],
    *,
    accepted: bool,
    dry_run: bool,
) -> None:
    """Store the files, put what they are into the records, and the records into the workspace."""
    keep = desk.store.files.look if dry_run else desk.store.files.add
    for place, item in enumerate(incoming):
        update: dict[str, object] = (
            {"file": keep(item.path)} if item.path else {"link": web_address(item.address or "")}
        )
        if accepted:
            update["decisions"] = (Decision(state="accepted", by=desk.actor, on=desk.today()),)
        records[place] = stamped(validated(Evidence, records[place], update))
    if not dry_run:
        answers = any(before)
        with desk.act("evidence.answer" if answers else "evidence.add") as act:
            for asked, record in zip(before, records, strict=True):
                if asked:
                    act.put("evidence", record, expected=asked)
                else:
                    act.add("evidence", record)


def _prepared(desk: Desk, item: Incoming, ids: Container[str]) -> tuple[Evidence | None, Evidence]:
    """The request it answers, if any, and the record it makes, without its file."""
    if item.answers is not None:
        asked = known_evidence(item.answers, desk.records)
        return asked, _answered(desk, asked, item)
    address = web_address(item.address) if item.address is not None else None
    title = address or (item.path.absolute().stem if item.path else "")
    record = new_record(desk, item.proof, title, ids)
    return None, validated(Evidence, record, {"collected": item.collected})


def _answered(desk: Desk, asked: Evidence, item: Incoming) -> Evidence:
    if asked.collected is not None:
        raise WrongInput(
            msg(
                "Underlaget {name} har redan kommit in. Lägg till det nya som ett eget underlag, eller som "
                "en ny version med tcready evidence revise.",
                name=asked.id,
            )
        )
    if decision_at(asked, date.max) is not None:
        raise WrongInput(msg("Underlaget {name} är återtaget. Lägg till ett nytt.", name=asked.id))
    if item.proof.kind != asked.kind:
        raise WrongInput(
            msg(
                "Underlaget {name} är begärt som {asked}, inte {given}.",
                name=asked.id,
                asked=asked.kind,
                given=item.proof.kind,
            )
        )
    if item.address is not None:
        web_address(item.address)
    return validated(Evidence, asked, {"collected": item.collected, **said_of(desk, asked, item.proof)})
