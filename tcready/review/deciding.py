"""Decisions about evidence: accept, reject, withdraw. Dated, by somebody, never taken away."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from tcready.core.errors import WrongInput
from tcready.core.fingerprint import fingerprint, stamped
from tcready.core.framework import CASE_DOCUMENT
from tcready.core.message import msg
from tcready.core.records import Decision, Evidence
from tcready.core.records.evidence import DecisionState
from tcready.core.scoring.standing import decision_at
from tcready.review.desk import Desk
from tcready.review.known import known_evidence
from tcready.review.validated import validated


def accept(desk: Desk, name: str, on: date, why: str | None = None) -> Evidence:
    """Accept the record as it stands, for the links it has.

    Nothing is written if an acceptance of just that stands already: see `acceptance`.
    """
    return accept_all(desk, [name], on, why)[0]


def accept_all(desk: Desk, names: Sequence[str], on: date, why: str | None = None) -> list[Evidence]:
    """Accept all of them in one act, or none; those whose acceptance stands already are left as they are."""
    return _decide(desk, names, "accepted", on, why)


def acceptance(record: Evidence, on: date) -> Decision | None:
    """The acceptance that stands on the day and ever after, of the content and all the links there are now.

    None if there is no such one: then there is something to accept.
    """
    latest = decision_at(record, date.max)
    if latest is None or latest.state != "accepted" or latest.on > on:
        return None
    covered = record.links if latest.links is None else latest.links
    current = latest.fingerprint == fingerprint(record)
    return latest if current and set(record.links) <= set(covered) else None


def waiting(desk: Desk, on: date) -> list[Evidence]:
    """The records that have come in and wait for an acceptance, be it anew; none that was turned down.

    Documents of the case wait for none: they prove nothing, they are what was approved and sent.
    """
    return [
        item
        for item in desk.records.evidence
        if item.kind != CASE_DOCUMENT.id
        and item.collected is not None
        and item.collected <= on
        and _not_turned_down(item)
        and acceptance(item, on) is None
    ]


def _not_turned_down(item: Evidence) -> bool:
    decided = decision_at(item, date.max)
    return decided is None or decided.state == "accepted"


def reject(desk: Desk, name: str, on: date, why: str) -> Evidence:
    """Reject the record, and say why."""
    return reject_all(desk, [name], on, why)[0]


def reject_all(desk: Desk, names: Sequence[str], on: date, why: str) -> list[Evidence]:
    """Reject all of them in one act, or none, and say why."""
    if not why.strip():
        raise WrongInput(msg("Skriv varför underlaget underkänns, så att den som lämnat det kan rätta det."))
    return _decide(desk, names, "rejected", on, why)


def withdraw(desk: Desk, name: str, on: date, why: str | None = None) -> Evidence:
    """Take the record out of use; it stays in the journal."""
    return withdraw_all(desk, [name], on, why)[0]


def withdraw_all(desk: Desk, names: Sequence[str], on: date, why: str | None = None) -> list[Evidence]:
    """Take all of them out of use in one act, or none."""
    return _decide(desk, names, "withdrawn", on, why)


def _decide(
    desk: Desk, names: Sequence[str], state: DecisionState, on: date, why: str | None
) -> list[Evidence]:
    before = [known_evidence(name, desk.records) for name in dict.fromkeys(names)]
    after = [_decided(desk, record, state, on, why) for record in before]
    changed = [pair for pair in zip(before, after, strict=True) if pair[0] is not pair[1]]
    if changed:
        with desk.act(f"evidence.{state}") as act:
            for record, decided in changed:
                act.put("evidence", decided, expected=record)
    return after


def _decided(desk: Desk, record: Evidence, state: DecisionState, on: date, why: str | None) -> Evidence:
    """The record with the decision; the very same one if nothing is to be decided."""
    if record.collected is None and state != "withdrawn":
        raise WrongInput(
            msg("Underlaget {name} är begärt men har inte kommit in. Lägg till det först.", name=record.id)
        )
    if record.collected is not None and on < record.collected:
        raise WrongInput(
            msg(
                "Underlaget {name} kom in {collected} och kan inte bedömas före den dagen.",
                name=record.id,
                collected=record.collected,
            )
        )
    if state == "accepted" and acceptance(record, on):
        return record
    decision = Decision(state=state, by=desk.actor, on=on, why=why or None)
    return stamped(validated(Evidence, record, {"decisions": (*record.decisions, decision)}))
