"""The oracle's values of measures: computed, on evidence, or among the figures."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from tests.scoring.oracle_evidence import status, there, why_not
from tests.scoring.oracle_tree import Asked, exists, line_up, subjects


def value_at(asked: Asked, measure: str, subject: str) -> Fraction | None:
    if measure == "municipalities_with_agreement":
        return signers(asked, subject, "agreement", "kommun")
    if measure == "companies_with_letter_of_intent":
        return signers(asked, subject, "letter_of_intent", "företag")
    if measure == "group_company_share":
        members = [kind for role, kind in seats(asked, subject) if role in MEMBERS]
        return Fraction(members.count("företag"), len(members)) if members else None
    if measure == "group_chair_is_company":
        chairs = {kind for role, kind in seats(asked, subject) if role == "ordförande"}
        return Fraction(int(chairs == {"företag"})) if chairs else None
    if measure == "financing_secured_share":
        return secured(asked)
    if measure == "needs_covered":
        return covered(asked, subject)
    if measure == "providers_without_group":
        return groupless(asked, subject)
    return given(asked, measure, subject)


MEMBERS = ("ordförande", "vice ordförande", "ledamot")


def given(asked: Asked, measure: str, subject: str) -> Fraction | None:
    found = [
        (date(figure.year, 12, 31), "figures", figure.value)
        for figure in asked.records.figures
        if (figure.measure, figure.subject) == (measure, subject)
    ]
    for record in there(asked):
        links = [(requirement, subject) for requirement in record.requirements]
        names = subject in record.subjects and measure in record.measures
        if names and record.collected and why_not(asked, record, links, period=False) is None:
            found.append((record.collected, record.id, record.measures[measure]))
    found = [entry for entry in found if entry[0] <= asked.day]
    if not found:
        return None
    newest = max(day for day, _, _ in found)
    return min((name, value) for day, name, value in found if day == newest)[1]


def signers(asked: Asked, subject: str, counts_as: str, organisation_kind: str) -> Fraction | None:
    kinds = [kind.id for kind in asked.framework.evidence_kinds if kind.counts_as == counts_as]
    rows = [
        record
        for record in there(asked)
        if subject in record.subjects
        and record.kind in kinds
        and status(asked, record) in ("accepted", "rejected")
    ]
    if not rows:
        return None
    who = {o.id for o in asked.records.organisations if o.kind == organisation_kind}
    signed = set()
    for record in rows:
        links = [(requirement, subject) for requirement in record.requirements]
        if why_not(asked, record, links, period=False) in (None, "not_yet_valid"):
            for party in record.parties:
                day = record.collected if party.signed_when_collected else party.signed
                if party.organisation in who and day is not None and day <= asked.day:
                    signed.add(party.organisation)
    return Fraction(len(signed))


def seats(asked: Asked, subject: str) -> list[tuple[str, str | None]]:
    """Role and kind of organisation of each seat in the group on the day."""
    kinds: dict[str | None, str] = {o.id: o.kind for o in asked.records.organisations}
    employers = {person.id: person.organisation for person in asked.records.people}
    return [
        (seat.role, kinds.get(seat.organisation or employers.get(seat.person or "")))
        for seat in asked.records.seats
        if seat.subject == subject and exists(asked, seat)
    ]


def secured(asked: Asked) -> Fraction | None:
    def inside(line: Any) -> Fraction:
        days = [line.from_ + timedelta(n) for n in range((line.through - line.from_).days + 1)]
        period = asked.application.period
        counted = [day for day in days if period is None or period.from_ <= day <= period.through]
        return Fraction(line.amount_sek * len(counted), len(days))

    lines = asked.records.financing
    budget = sum((inside(line) for line in lines if line.side == "budget"), Fraction(0))
    income = sum(
        (inside(line) for line in lines if line.side == "income" and line.state == "secured"), Fraction(0)
    )
    return income / budget if budget else None


def covered(asked: Asked, subject: str) -> Fraction | None:
    rows = [need for need in asked.records.needs if need.subject == subject]
    rows = [need for need in rows if need.year == max(row.year for row in rows)]
    needed = sum(need.needed for need in rows)
    return Fraction(sum(min(need.places, need.needed) for need in rows), needed) if needed else None


def groupless(asked: Asked, subject: str) -> Fraction | None:
    below = subjects(asked._replace(application=asked.application.model_copy(update={"subject": subject})))
    providers = [item for item in below if item.level == "provider"]
    if not providers:
        return None
    alone = [
        provider
        for provider in providers
        if not any(
            seats(asked, place.id)
            for place in line_up(asked, provider.id)
            if place.id == provider.id or place.parent is not None
        )
    ]
    return Fraction(len(alone))
