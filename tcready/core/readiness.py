"""What scoring gives: three numbers at every node, a verdict, and why. Plain values, all exact."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import Literal, NamedTuple

from tcready.core.finding import Finding
from tcready.core.records.application import Application

METHOD = "tcready-1"
"""The name of the rules in `core.scoring`. A rule that changes a number changes the name."""


class Reason(StrEnum):
    """Why a check does not give full credit, or a record does not count."""

    WITHDRAWN = "withdrawn"
    REJECTED = "rejected"
    REQUESTED = "requested"
    COLLECTED = "collected"
    STALE_ACCEPTANCE = "stale_acceptance"
    FILE_MISSING = "file_missing"
    NOT_YET_VALID = "not_yet_valid"
    EXPIRED = "expired"
    DOES_NOT_COVER_PERIOD = "does_not_cover_period"
    NONE_LINKED = "none_linked"
    TOO_FEW = "too_few"
    NO_VALUE = "no_value"
    OFF_TARGET = "off_target"
    NOT_JUDGED = "not_judged"
    TEXT_CHANGED = "text_changed"
    BELOW_TARGET = "below_target"


class State(StrEnum):
    """The state of a leaf."""

    MET = "met"
    PARTIAL = "partial"
    UNMET = "unmet"
    NOT_ASSESSED = "not_assessed"
    NOT_APPLICABLE = "not_applicable"


class VerdictState(StrEnum):
    """The verdict in one word."""

    READY = "ready"
    CONDITIONAL = "conditional"
    NOT_READY = "not_ready"
    UNDETERMINED = "undetermined"


class Numbers(NamedTuple):
    """Score, assessed and coverage, each 0..1 exactly, or None where undefined."""

    score: Fraction | None
    assessed: Fraction | None
    coverage: Fraction | None


UNDEFINED = Numbers(None, None, None)


class Measured(NamedTuple):
    """A number and what it was made of, so that the sum can be told in words.

    `counted` and `missing` are ids (organisations, subjects, occupations); `part` of `whole` is the
    sum behind a share.
    """

    value: Fraction
    origin: str
    counted: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    part: Fraction | None = None
    whole: Fraction | None = None


class JudgedLevel(NamedTuple):
    """The level that counts, where it comes from, and how far apart people are."""

    level: int
    source: Literal["review", "self"]
    consensus: bool
    by_reviewer: tuple[tuple[str, int], ...]
    review: int | None
    own: int | None
    spread: int


class CheckResult(NamedTuple):
    """One check at one leaf. `credit` is None when nobody has looked."""

    kind: Literal["evidence", "measure", "judgement"]
    credit: Fraction | None
    reason: Reason | None
    evidence: tuple[str, ...] = ()
    usable: tuple[str, ...] = ()
    unusable: tuple[tuple[str, Reason], ...] = ()
    measured: Measured | None = None
    judged: JudgedLevel | None = None


class Leaf(NamedTuple):
    """A requirement at a subject."""

    requirement: str
    subject: str
    state: State
    achievement: Fraction | None
    contribution: Fraction
    checks: tuple[CheckResult, ...]

    @property
    def is_open(self) -> bool:
        """Applicable and not met."""
        return self.state not in (State.MET, State.NOT_APPLICABLE)


class RequirementResult(NamedTuple):
    """A requirement over its subjects."""

    id: str
    demand: Literal["must", "should"]
    counted: bool
    numbers: Numbers
    leaves: tuple[Leaf, ...]


class CriterionResult(NamedTuple):
    """A criterion over its requirements. `number` is its place in the pack."""

    id: str
    number: int
    numbers: Numbers
    requirements: tuple[RequirementResult, ...]


class Clause(NamedTuple):
    """A clause of the verdict that fails, and where."""

    clause: Literal["coverage_floor", "must", "no_subject", "score", "criterion", "coverage", "not_risen"]
    requirement: str | None = None
    subject: str | None = None
    criterion: str | None = None


class Verdict(NamedTuple):
    """The verdict and every clause that fails, in the order of the method."""

    state: VerdictState
    violated: tuple[Clause, ...]


class Readiness(NamedTuple):
    """Everything about how ready an application is on a day."""

    application: Application
    as_of: date
    verdict: Verdict
    numbers: Numbers
    criteria: tuple[CriterionResult, ...]
    findings: tuple[Finding, ...]

    @property
    def requirements(self) -> tuple[RequirementResult, ...]:
        """Every requirement in the pack's order."""
        return tuple(item for criterion in self.criteria for item in criterion.requirements)

    @property
    def leaves(self) -> tuple[Leaf, ...]:
        """Every leaf, requirement by requirement, subjects depth first."""
        return tuple(leaf for item in self.requirements for leaf in item.leaves)
