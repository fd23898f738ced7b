"""An agreement signed party by party: who, when, by which decision."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from tcready.core.errors import WrongInput
from tcready.core.fields import Day, Text, Value
from tcready.core.message import msg
from tcready.core.records import Evidence, Party
from tcready.review.desk import Desk
from tcready.review.known import known_evidence, known_organisation
from tcready.review.validated import validated

SAID = ("signed", "decided", "dnr", "signatory")


class Signature(Value):
    """What is said of a party: `SAID`."""

    signed: Day | None = None
    decided: Day | None = None
    dnr: Text | None = None
    signatory: Text | None = None


def signature_of(record: Evidence, organisation: str) -> Signature:
    """What is said of the organisation now; nothing, if it is no party."""
    party = next((party for party in record.parties if party.organisation == organisation), None)
    if party is None:
        return Signature()
    said = {name: getattr(party, name) for name in SAID}
    return Signature(**said | {"signed": party.signed_on(record.collected)})


def sign(desk: Desk, name: str, parties: Sequence[str], said: Mapping[str, object]) -> Evidence:
    """Say of each party what is in `said` (of `SAID`); what is not there stays, None takes it away.

    An organisation that is no party becomes one. An acceptance made before is then stale. WrongInput if a day
    of signing is yet to come: what is planned is an action in the plan.
    """
    if not parties:
        raise WrongInput(msg("Ange vilka som skriver under, till exempel --party haninge."))
    if not said:
        raise WrongInput(
            msg("Ange dagen de skrev under med --on, eller --not-yet om de är parter men inte har gjort det.")
        )
    on = said.get("signed")
    if isinstance(on, date) and on > desk.today():
        raise WrongInput(msg("{day} har inte varit än. Ange en dag till och med i dag.", day=on))
    record = known_evidence(name, desk.records)
    names = [known_organisation(party, desk.records) for party in dict.fromkeys(parties)]
    known = {party.organisation: party for party in record.parties}
    changed = {
        organisation: _signed(known.get(organisation), organisation, record, said) for organisation in names
    }
    return _stored(desk, record, tuple({**known, **changed}.values()))


def leave(desk: Desk, name: str, parties: Sequence[str]) -> Evidence:
    """Let the organisations be parties no longer; WrongInput if one is none."""
    record = known_evidence(name, desk.records)
    known = {party.organisation: party for party in record.parties}
    for party in parties:
        if party not in known:
            raise WrongInput(
                msg(
                    "{party} är inte part i {name}. Parter: {known}.",
                    party=party,
                    name=name,
                    known=", ".join(known),
                )
            )
    return _stored(desk, record, tuple(known[item] for item in known if item not in parties))


def _signed(before: Party | None, organisation: str, record: Evidence, said: Mapping[str, object]) -> Party:
    """Written as a bare id it signed on the day the record came in; now its own day is said."""
    fields: dict[str, object] = {"organisation": organisation}
    if before:
        fields |= {name: getattr(before, name) for name in SAID} | {
            "signed": before.signed_on(record.collected)
        }
    return validated(Party, None, {**fields, **said})


def _stored(desk: Desk, record: Evidence, parties: tuple[Party, ...]) -> Evidence:
    changed = validated(Evidence, record, {"parties": parties})
    with desk.act("evidence.sign") as act:
        act.put("evidence", changed, expected=record)
    return changed
