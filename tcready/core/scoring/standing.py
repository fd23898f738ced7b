"""Does a record count on a day? Its state, its acceptance and its validity, before any leaf is asked."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Generic, NamedTuple, TypeVar

from tcready.core.dates import add_months
from tcready.core.fingerprint import fingerprint
from tcready.core.framework import Covers, EvidenceKind
from tcready.core.readiness import Reason
from tcready.core.records import Decision, Evidence, Period
from tcready.core.records.proof import Pair, Proof, ProofDecision, ProofRow

AnyProof = TypeVar("AnyProof", bound=Proof)
AnyDecision = TypeVar("AnyDecision", bound=ProofDecision)


class Standing(NamedTuple, Generic[AnyProof]):
    """A record on a day, reduced to what leaves ask about.

    `undecided` is the reason that comes of its state (None: accepted). `covered` holds the links the
    acceptance covers (None: every link it has). `rest` and `rest_period` are the first reason after those.
    """

    evidence: AnyProof
    undecided: Reason | None
    current: bool
    covered: frozenset[Pair] | None
    rest: Reason | None
    rest_period: Reason | None

    @property
    def looked_at(self) -> bool:
        """Accepted or rejected: somebody has looked."""
        return self.undecided is None or self.undecided is Reason.REJECTED

    def reason(self, links: tuple[Pair, ...], covers: Covers) -> Reason | None:
        """Why it does not count through any of `links`; None when it does. The first that fits."""
        if self.undecided:
            return self.undecided
        if not self.current or not self.covers_any(links):
            return Reason.STALE_ACCEPTANCE
        return self.rest_period if covers == "period" else self.rest

    def covers_any(self, links: tuple[Pair, ...]) -> bool:
        """Was the acceptance given for one of the links? A record without links has none to be given for."""
        return self.covered is None or not links or any(link in self.covered for link in links)


def standing(
    evidence: AnyProof, kind: EvidenceKind | None, as_of: date, period: Period | None
) -> Standing[AnyProof] | None:
    """The record on the day, or None if it did not exist yet."""
    collected = evidence.collected
    if collected and collected > as_of:
        return None
    decision = _latest(evidence.decisions, as_of)
    undecided = _undecided(evidence, decision)
    if undecided or decision is None:
        return Standing(evidence, undecided, False, None, None, None)
    missing = Reason.FILE_MISSING if evidence.has_file is False else None
    first, last = evidence.valid_from or collected, valid_through(evidence, kind)
    pairs = decision.pairs
    return Standing(
        evidence,
        None,
        decision.fingerprint == _fingerprint(evidence),
        None if pairs is None else _covered(evidence, pairs),
        missing or _on_day(first, last, as_of),
        missing or _over_period(first, last, as_of, period),
    )


def decision_at(evidence: Evidence, as_of: date) -> Decision | None:
    """The latest decision on or before the day, by date and then order."""
    return _latest(evidence.decisions, as_of)


def valid_through(evidence: Proof, kind: EvidenceKind | None) -> date | None:
    """The last day it counts: the stated one or the kind's age, whichever is earlier; None: no end."""
    stated = evidence.valid_through
    if evidence.collected and kind and kind.max_age_months:
        aged = add_months(evidence.collected, kind.max_age_months)
        return min(stated, aged) if stated else aged
    return stated


def _latest(decisions: Iterable[AnyDecision], as_of: date) -> AnyDecision | None:
    latest = None
    for decision in decisions:
        if decision.on <= as_of and (latest is None or decision.on >= latest.on):
            latest = decision
    return latest


def _fingerprint(evidence: Proof) -> str:
    if isinstance(evidence, ProofRow):
        return evidence.fingerprint
    assert isinstance(evidence, Evidence)
    return fingerprint(evidence)


def _covered(evidence: Proof, pairs: frozenset[Pair]) -> frozenset[Pair] | None:
    """The pairs an acceptance covers; None where they are all the links the record has."""
    subjects = evidence.subjects
    for name in evidence.requirements:
        for subject in subjects:
            if (name, subject) not in pairs:
                return pairs
    return None


def _undecided(evidence: Proof, decision: ProofDecision | None) -> Reason | None:
    if decision and decision.state == "withdrawn":
        return Reason.WITHDRAWN
    if evidence.collected is None:
        return Reason.REQUESTED
    if decision is None:
        return Reason.COLLECTED
    return Reason.REJECTED if decision.state == "rejected" else None


def _on_day(first: date | None, last: date | None, as_of: date) -> Reason | None:
    if first and as_of < first:
        return Reason.NOT_YET_VALID
    return Reason.EXPIRED if last and as_of > last else None


def _over_period(first: date | None, last: date | None, as_of: date, period: Period | None) -> Reason | None:
    if last and as_of > last:
        return Reason.EXPIRED
    if period is None or (first and first > period.from_) or (last and last < period.through):
        return Reason.DOES_NOT_COVER_PERIOD
    return None
