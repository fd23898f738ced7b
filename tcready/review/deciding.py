"""Decisions about evidence: accept, reject, withdraw. Dated, by somebody, never taken away."""

from __future__ import annotations

from datetime import date

from tcready.core.errors import WrongInput
from tcready.core.fingerprint import fingerprint, stamped
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
    record = known_evidence(name, desk.records)
    return record if acceptance(record, on) else _decide(desk, name, "accepted", on, why)


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


def reject(desk: Desk, name: str, on: date, why: str) -> Evidence:
    """Reject the record, and say why."""
    if not why.strip():
        raise WrongInput(msg("Skriv varför underlaget underkänns, så att den som lämnat det kan rätta det."))
    return _decide(desk, name, "rejected", on, why)


def withdraw(desk: Desk, name: str, on: date, why: str | None = None) -> Evidence:
    """Take the record out of use; it stays in the journal."""
    return _decide(desk, name, "withdrawn", on, why)


def _decide(desk: Desk, name: str, state: DecisionState, on: date, why: str | None) -> Evidence:
    record = known_evidence(name, desk.records)
    if record.collected is None and state != "withdrawn":
        raise WrongInput(
            msg("Underlaget {name} är begärt men har inte kommit in. Lägg till det först.", name=name)
        )
    if record.collected is not None and on < record.collected:
        raise WrongInput(
            msg(
                "Underlaget {name} kom in {collected} och kan inte bedömas före den dagen.",
                name=name,
                collected=record.collected,
            )
        )
    decision = Decision(state=state, by=desk.actor, on=on, why=why or None)
    decided = stamped(validated(Evidence, record, {"decisions": (*record.decisions, decision)}))
    with desk.act(f"evidence.{state}") as act:
        act.put("evidence", decided, expected=record)
    return decided
