"""Decisions about evidence: accept, reject, withdraw. Dated, by somebody, never taken away."""

from __future__ import annotations

from datetime import date

from tcready.core.errors import WrongInput
from tcready.core.fingerprint import stamped
from tcready.core.message import msg
from tcready.core.records import Decision, Evidence
from tcready.core.records.evidence import DecisionState
from tcready.review.desk import Desk
from tcready.review.known import known_evidence
from tcready.review.validated import validated


def accept(desk: Desk, name: str, on: date, why: str | None = None) -> Evidence:
    """Accept the record as it stands, for the links it has."""
    return _decide(desk, name, "accepted", on, why)


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
