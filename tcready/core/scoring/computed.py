"""The computed measures: numbers that follow from the registers and are never given by hand.

| name | value | rows behind it (none: no value) |
|---|---|---|
| municipalities_with_agreement | municipalities that signed | agreements naming the subject, looked at |
| companies_with_letter_of_intent | companies that signed | letters of intent, likewise |
| group_company_share | company members / members | members' seats in the subject's group |
| group_chair_is_company | 1 if every chair is a company's, else 0 | chairs of the subject's group |
| financing_secured_share | secured income / budget over the period | budget lines |
| needs_covered | sum of min(places, needed) / sum of needed, latest year | needs of the subject |
| providers_without_group | providers in no local group | providers below the subject |

«Looked at» is accepted or rejected on the day. Members are chair, vice chair and ordinary members.
A financing line that is partly inside the period counts for its share of days. A provider is in a local
group when it, or a subject above it other than the top, has a seat filled on the day.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from fractions import Fraction
from typing import Any, NamedTuple

from tcready.core.framework import CountsAs, Framework
from tcready.core.readiness import Measured, Reason
from tcready.core.records import Need, Period, Records, Seat
from tcready.core.scoring.linking import Linked
from tcready.core.subjects import SubjectTree

MEMBER_ROLES = ("ordförande", "vice ordförande", "ledamot")


class Registers(NamedTuple):
    """What the computed measures are computed from."""

    framework: Framework
    records: Records
    linked: Linked[Any]
    tree: SubjectTree
    as_of: date
    period: Period | None
    seats: Mapping[str, Sequence[Seat]]
    """By subject, those in force."""
    needs: Mapping[str, Sequence[Need]]
    """By subject."""


def registers_on(
    framework: Framework,
    records: Records,
    linked: Linked[Any],
    tree: SubjectTree,
    as_of: date,
    period: Period | None,
) -> Registers:
    """Everything laid out on the day, in one pass over seats and needs."""
    seats: dict[str, list[Seat]] = {}
    for seat in records.seats:
        if seat.in_force(as_of):
            seats.setdefault(seat.subject, []).append(seat)
    needs: dict[str, list[Need]] = {}
    for need in records.needs:
        needs.setdefault(need.subject, []).append(need)
    return Registers(framework, records, linked, tree, as_of, period, seats, needs)


def computed(name: str, registers: Registers, subject: str) -> Measured | None:
    """The value of a computed measure at a subject, or None without rows behind it."""
    return COMPUTED[name](registers, subject)


def _signed(registers: Registers, subject: str, counts_as: CountsAs, kind: str) -> Measured | None:
    seen = False
    signed: dict[str, None] = {}
    named: dict[str, None] = {}
    for standing in registers.linked.with_numbers(subject):
        evidence = standing.evidence
        declared = registers.framework.kinds.get(evidence.kind)
        if declared is None or declared.counts_as != counts_as or not standing.looked_at:
            continue
        seen = True
        links = tuple((requirement, subject) for requirement in evidence.requirements)
        # Signed ahead of its first day counts.
        counts = standing.reason(links, "as_of") in (None, Reason.NOT_YET_VALID)
        for party in evidence.parties:
            organisation = registers.records.organisation_by_id.get(party.organisation)
            if organisation is None or organisation.kind != kind:
                continue
            named[organisation.id] = None
            day = party.signed_on(evidence.collected)
            if counts and day and day <= registers.as_of:
                signed[organisation.id] = None
    if not seen:
        return None
    missing = tuple(name for name in named if name not in signed)
    return Measured(Fraction(len(signed)), "computed", tuple(signed), missing)


def _municipalities(registers: Registers, subject: str) -> Measured | None:
    return _signed(registers, subject, "agreement", "kommun")


def _companies(registers: Registers, subject: str) -> Measured | None:
    return _signed(registers, subject, "letter_of_intent", "företag")


def organisation_of(seat: Seat, records: Records) -> str | None:
    """The organisation a seat speaks for: its own, else its person's."""
    if seat.organisation:
        return seat.organisation
    person = records.person_by_id.get(seat.person or "")
    return person.organisation if person else None


def _is_company(seat: Seat, records: Records) -> bool:
    organisation = records.organisation_by_id.get(organisation_of(seat, records) or "")
    return organisation is not None and organisation.kind == "företag"


def _split_by_company(seats: list[Seat], records: Records) -> tuple[list[str], list[str]]:
    companies: list[str] = []
    others: list[str] = []
    for seat in seats:
        (companies if _is_company(seat, records) else others).append(
            organisation_of(seat, records) or seat.role
        )
    return companies, others


def _company_share(registers: Registers, subject: str) -> Measured | None:
    members = [seat for seat in registers.seats.get(subject, ()) if seat.role in MEMBER_ROLES]
    if not members:
        return None
    companies, others = _split_by_company(members, registers.records)
    part, whole = Fraction(len(companies)), Fraction(len(members))
    return Measured(part / whole, "computed", tuple(companies), tuple(others), part, whole)


def _chair(registers: Registers, subject: str) -> Measured | None:
    chairs = [seat for seat in registers.seats.get(subject, ()) if seat.role == "ordförande"]
    if not chairs:
        return None
    companies, others = _split_by_company(chairs, registers.records)
    return Measured(Fraction(0 if others else 1), "computed", tuple(companies), tuple(others))


def _financing(registers: Registers, _subject: str) -> Measured | None:
    budget = secured = Fraction(0)
    for line in registers.records.financing:
        amount = line.amount_within(registers.period)
        if line.side == "budget":
            budget += amount
        elif line.state == "secured":
            secured += amount
    if not budget:
        return None
    return Measured(secured / budget, "computed", part=secured, whole=budget)


def _needs(registers: Registers, subject: str) -> Measured | None:
    rows = registers.needs.get(subject, ())
    if not rows:
        return None
    latest = max(need.year for need in rows)
    rows = [need for need in rows if need.year == latest]
    needed = Fraction(sum(need.needed for need in rows))
    if not needed:
        return None
    covered = Fraction(sum(min(need.places, need.needed) for need in rows))
    full = tuple(need.occupation for need in rows if need.places >= need.needed)
    short = tuple(need.occupation for need in rows if need.places < need.needed)
    return Measured(covered / needed, "computed", full, short, covered, needed)


def _providers_without_group(registers: Registers, subject: str) -> Measured | None:
    tree, day = registers.tree, registers.as_of
    providers = [below.id for below in tree.below(subject, day) if below.level == "provider"]
    if not providers:
        return None
    grouped: list[str] = []
    alone: list[str] = []
    for provider in providers:
        local = [provider, *(above.id for above in tree.ancestors(provider) if above.parent)]
        (grouped if any(place in registers.seats for place in local) else alone).append(provider)
    return Measured(Fraction(len(alone)), "computed", tuple(grouped), tuple(alone))


COMPUTED: dict[str, Callable[[Registers, str], Measured | None]] = {
    "municipalities_with_agreement": _municipalities,
    "companies_with_letter_of_intent": _companies,
    "group_company_share": _company_share,
    "group_chair_is_company": _chair,
    "financing_secured_share": _financing,
    "needs_covered": _needs,
    "providers_without_group": _providers_without_group,
}
