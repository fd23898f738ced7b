"""Does a record count on a day? Its state, its acceptance and its validity, before any leaf is asked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from itertools import product
from typing import Generic, NamedTuple, TypeVar

from tcready.core.dates import add_months
from tcready.core.fingerprint import fingerprint
from tcready.core.framework import Covers, EvidenceKind
from tcready.core.readiness import Reason
from tcready.core.records import Decision, Evidence, Period
from tcready.core.records.proof import Pair, Proof, ProofDecision, ProofRow, row_of

AnyProof = TypeVar("AnyProof", bound=Proof)
AnyDecision = TypeVar("AnyDecision", bound=ProofDecision)
_Dates = tuple[str, date | None, date | None, date | None]


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
        if not self.current or not (self.covered is None or self.covers_any(links)):
            return Reason.STALE_ACCEPTANCE
        return self.rest_period if covers == "period" else self.rest

    def covers_any(self, links: tuple[Pair, ...]) -> bool:
        """Was the acceptance given for one of the links? A record without links has none to be given for."""
        return self.covered is None or not links or not self.covered.isdisjoint(links)


class Standings:
    """What records are worth on the day `as_of`, for an application over `period`. `kinds`: by id."""

    def __init__(self, kinds: Mapping[str, EvidenceKind], as_of: date, period: Period | None) -> None:
        self._kinds, self._as_of, self._period = kinds, as_of, period
        self._dated: dict[_Dates, tuple[Reason | None, Reason | None]] = {}

    def of(self, evidence: AnyProof) -> Standing[AnyProof] | None:
        """The record on the day, or None if it did not exist yet."""
        collected = evidence.collected
        if collected and collected > self._as_of:
            return None
        decision = _latest(evidence.decisions, self._as_of)
        undecided = _undecided(collected, decision)
        if undecided or decision is None:
            return row_of(Standing, (evidence, undecided, False, None, None, None))
        current = decision.fingerprint == _fingerprint(evidence)
        covered = decision.pairs
        if covered is not None and covered.issuperset(product(evidence.requirements, evidence.subjects)):
            covered = None
        if evidence.has_file is False:
            missing = Reason.FILE_MISSING
            return row_of(Standing, (evidence, None, current, covered, missing, missing))
        dates = evidence.kind, collected, evidence.valid_from, evidence.valid_through
        rests = self._dated.get(dates)
        if rests is None:
            rests = self._dated[dates] = self._rests(*dates)
        return row_of(Standing, (evidence, None, current, covered, *rests))

    def _rests(
        self, kind: str, collected: date | None, valid_from: date | None, stated: date | None
    ) -> tuple[Reason | None, Reason | None]:
        first, last = valid_from or collected, _last(collected, stated, self._kinds.get(kind))
        return _on_day(first, last, self._as_of), _over_period(first, last, self._as_of, self._period)


def decision_at(evidence: Evidence, as_of: date) -> Decision | None:
    """The latest decision on or before the day, by date and then order."""
    return _latest(evidence.decisions, as_of)


def valid_through(evidence: Proof, kind: EvidenceKind | None) -> date | None:
    """The last day it counts: the stated one or the kind's age, whichever is earlier; None: no end."""
    return _last(evidence.collected, evidence.valid_through, kind)


def _last(collected: date | None, stated: date | None, kind: EvidenceKind | None) -> date | None:
    if collected and kind and kind.max_age_months:
        aged = add_months(collected, kind.max_age_months)
        return min(stated, aged) if stated else aged
    return stated


def _latest(decisions: Iterable[AnyDecision], as_of: date) -> AnyDecision | None:
    latest = None
    for decision in decisions:
        if decision.on <= as_of and (latest is None or decision.on >= latest.on):
            latest = decision
    return latest


def _fingerprint(evidence: Proof) -> str | None:
    if isinstance(evidence, ProofRow):
        return evidence.fingerprint
    assert isinstance(evidence, Evidence)
    return fingerprint(evidence)


def _undecided(collected: date | None, decision: ProofDecision | None) -> Reason | None:
    if decision and decision.state == "withdrawn":
        return Reason.WITHDRAWN
    if collected is None:
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
