"""One decision about many records: those it is for get it in one act; the rest are told, with the reason."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from tcready.core.records import Evidence
from tcready.core.records.evidence import DecisionState
from tcready.core.scoring.standing import decision_at
from tcready.i18n import ntr, tr
from tcready.i18n.naming import listed
from tcready.review.deciding import accept_all, acceptance, reject_all, withdraw_all
from tcready.review.desk import Desk
from tcready.review.known import known_evidence


class Passed(StrEnum):
    """Why a record is passed over."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"
    REQUESTED = "requested"
    LATER = "later"
    WITHDRAWN = "withdrawn"


class Sorted(NamedTuple):
    """The ids of the records a decision is for, and how many it is not for, by why."""

    names: tuple[str, ...]
    passed: Counter[Passed]


class Decided(NamedTuple):
    """The records as they have become, and how many were passed over, by why."""

    records: list[Evidence]
    passed: Counter[Passed]


def passed_over(record: Evidence, state: DecisionState, on: date) -> Passed | None:
    """Why the record cannot get that decision on the day; None: it can."""
    latest = decision_at(record, date.max)
    if latest is not None and latest.state == "withdrawn":
        return Passed.WITHDRAWN
    if record.collected is None:
        return None if state == "withdrawn" else Passed.REQUESTED
    if record.collected > on:
        return Passed.LATER
    if state == "accepted" and acceptance(record, on):
        return Passed.ACCEPTED
    if state == "rejected" and latest is not None and latest.state == "rejected":
        return Passed.REJECTED
    return None


def sorted_out(records: Iterable[Evidence], state: DecisionState, on: date) -> Sorted:
    """Which of the records the decision is for."""
    names, passed = [], Counter[Passed]()
    for record in records:
        why = passed_over(record, state, on)
        if why is None:
            names.append(record.id)
        else:
            passed[why] += 1
    return Sorted(tuple(names), passed)


def accept_many(desk: Desk, names: Sequence[str], on: date) -> Decided:
    """Accept in one act all that can be."""
    able, passed = _sorted(desk, names, "accepted", on)
    return Decided(accept_all(desk, able, on), passed)


def reject_many(desk: Desk, names: Sequence[str], on: date, why: str) -> Decided:
    """Reject in one act all that can be, and say why."""
    able, passed = _sorted(desk, names, "rejected", on)
    return Decided(reject_all(desk, able, on, why), passed)


def withdraw_many(desk: Desk, names: Sequence[str], on: date, why: str | None = None) -> Decided:
    """Take out of use in one act all that can be."""
    able, passed = _sorted(desk, names, "withdrawn", on)
    return Decided(withdraw_all(desk, able, on, why), passed)


def passed_sentence(passed: Counter[Passed]) -> str:
    """How many were passed over and why, in a sentence; nothing for none."""
    return tr("Resten lämnas som det är: {why}.", why=reasons(passed)) if passed.total() else ""


def reasons(passed: Counter[Passed]) -> str:
    """«2 är redan godkända och 1 har inte kommit in»."""
    return listed(_reason(why, passed[why]) for why in Passed if passed[why])


def _reason(why: Passed, count: int) -> str:
    match why:
        case Passed.ACCEPTED:
            return ntr("{n} är redan godkänt", "{n} är redan godkända", count)
        case Passed.REJECTED:
            return ntr("{n} är redan underkänt", "{n} är redan underkända", count)
        case Passed.REQUESTED:
            return ntr("{n} har inte kommit in", "{n} har inte kommit in", count)
        case Passed.LATER:
            return ntr("{n} kommer in en senare dag", "{n} kommer in en senare dag", count)
        case Passed.WITHDRAWN:
            return ntr("{n} är återtaget", "{n} är återtagna", count)


def _sorted(desk: Desk, names: Sequence[str], state: DecisionState, on: date) -> Sorted:
    known = (known_evidence(name, desk.records) for name in dict.fromkeys(names))
    return sorted_out(known, state, on)
