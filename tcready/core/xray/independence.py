"""Is the one who says yes another than the one who gains by it?"""

from __future__ import annotations

from collections.abc import Iterator

from tcready.core.framework import JudgementCheck
from tcready.core.readiness import Leaf, State
from tcready.core.scoring.leaves import latest_not_applicable
from tcready.core.scoring.standing import decision_at
from tcready.core.xray.seen import Oddity, Seen


def accepted_by_supplier(seen: Seen) -> Iterator[Oddity]:
    """A record that counts was accepted by the one who answers for it (its owner).

    Threshold: the same words, capitals and outer white space aside, or an id and a name of the same person
    in the register. A role and a person who may hold it are not taken to be the same.
    """
    for record, leaf in seen.counting_records:
        decision = decision_at(record, seen.as_of)
        if decision and seen.same(decision.by, record.owner):
            yield Oddity(
                "accepted_by_supplier",
                requirement=leaf.requirement,
                subject=leaf.subject,
                evidence=record.id,
                values=(("by", decision.by.strip()),),
            )


def judged_by_party(seen: Seen) -> Iterator[Oddity]:
    """A review level that counts was set by somebody from the organisation judged, or from a party.

    Threshold: the reviewer is one person in the register, with an organisation, and it is the leaf's own
    subject's or has signed a record the leaf rests on. A self-assessment is never asked about, nor a
    consensus, which several stand behind.
    """
    for leaf in seen.leaves:
        declared = seen.framework.requirements[leaf.requirement]
        for check, result in zip(declared.checks, leaf.checks, strict=True):
            judged = result.judged
            if not isinstance(check, JudgementCheck) or not result.credit or judged is None:
                continue
            if judged.source == "review" and not judged.consensus:
                for reviewer, _level in judged.by_reviewer:
                    yield from _in_own_cause(seen, leaf, reviewer)


def _in_own_cause(seen: Seen, leaf: Leaf, reviewer: str) -> Iterator[Oddity]:
    person = seen.person(reviewer)
    organisation = person.organisation if person else None
    if organisation is None:
        return
    signed = {
        party.organisation: record.id
        for record in seen.rests_on[leaf.requirement, leaf.subject]
        for party in record.parties
        if party.signed_on(record.collected) is not None
    }
    own = seen.records.subject_by_id[leaf.subject].organisation == organisation
    if own or organisation in signed:
        yield Oddity(
            "judged_by_party",
            requirement=leaf.requirement,
            subject=leaf.subject,
            evidence=None if own else signed[organisation],
            values=(("reviewer", reviewer), ("organisation", organisation), ("own", own)),
        )


def exception_within(seen: Seen) -> Iterator[Oddity]:
    """An exception that counts was decided and approved by two people of the same organisation.

    Threshold: both are people in the register, two different ones, with the same organisation.
    """
    decisions = latest_not_applicable(seen.records.not_applicable, seen.as_of)
    for result in seen.readiness.requirements:
        for leaf in result.leaves if result.counted else ():
            decision = decisions.get((leaf.requirement, leaf.subject))
            if leaf.state is not State.NOT_APPLICABLE or decision is None:
                continue
            one, other = seen.person(decision.by), seen.person(decision.approved_by)
            if one and other and one.id != other.id and one.organisation == other.organisation is not None:
                yield Oddity(
                    "exception_within",
                    requirement=leaf.requirement,
                    subject=leaf.subject,
                    values=(
                        ("by", one.name),
                        ("approver", other.name),
                        ("organisation", one.organisation),
                    ),
                )
