"""What a criteria pack declares: levels, scale, kinds, measures, criteria, requirements, applications."""

from __future__ import annotations

from fractions import Fraction
from functools import cached_property
from typing import Annotated, Any, Literal

from pydantic import Discriminator, Field, Tag
from pydantic_core import PydanticCustomError

from tcready.core.canonical import digest
from tcready.core.fields import (
    Count,
    Day,
    Exact,
    FilledText,
    Natural,
    Share,
    Slug,
    Text,
    Value,
    Weight,
    Words,
    YesNo,
)

Handling = Literal["open", "personal", "secret"]
Covers = Literal["as_of", "period"]
CountsAs = Literal["agreement", "letter_of_intent", "financing", "needs"]


class Level(Value):
    """Where something is judged: region, local, provider, programme."""

    id: Slug
    title: Words


class ScaleStep(Value):
    """One judgement level and the credit it gives, 0..1."""

    level: Natural
    credit: Share
    title: Words


class EvidenceKind(Value):
    """A kind of proof. `max_age_months` counts from the day it was collected."""

    id: Slug
    title: Words
    max_age_months: Count | None = None
    handling: Handling = "open"
    counts_as: CountsAs | None = None


class Measure(Value):
    """The name of a number that a check or a record may use. The unit `%` says it is a share, 0..1."""

    id: Slug
    title: Words
    unit: Words | None = None
    source: Literal["computed", "evidence"] = Field(alias="from")


class ReadyThresholds(Value):
    """What each number must reach for `ready`."""

    score: Share
    criterion: Share
    coverage: Share


class ConditionalThresholds(Value):
    """What still gives `conditional`, and how many months an open point may wait."""

    score: Share
    months: Count


class VerdictRules(Value):
    """The thresholds of the verdict. They are the pack's, not Riksföreningen's."""

    ready: ReadyThresholds
    conditional: ConditionalThresholds
    coverage_floor: Share


class EvidenceCheck(Value):
    """At least `count` usable records of a kind, valid on the day or over the whole period."""

    evidence: Slug
    count: Count = 1
    covers: Covers = "as_of"


Comparison = Literal["at_least", "at_most", "above", "below"]


class MeasureCheck(Value):
    """A number compared with exactly one target; `from` is where partial credit starts."""

    measure: Slug
    at_least: Exact | None = None
    at_most: Exact | None = None
    above: Exact | None = None
    below: Exact | None = None
    start: Exact | None = Field(default=None, alias="from")

    def model_post_init(self, _context: Any, /) -> None:
        given = [
            name for name in ("at_least", "at_most", "above", "below") if getattr(self, name) is not None
        ]
        if len(given) != 1:
            raise PydanticCustomError("one_comparison", "{given}", {"given": len(given)})
        if self.start is not None:
            right_side = (self.at_least is not None and self.start < self.at_least) or (
                self.at_most is not None and self.start > self.at_most
            )
            if not right_side:
                raise PydanticCustomError("from_wrong_side", "{given}", {"given": str(self.start)})

    @property
    def comparison(self) -> Comparison:
        """Which of the four comparisons the check makes."""
        if self.at_least is not None:
            return "at_least"
        if self.at_most is not None:
            return "at_most"
        return "above" if self.above is not None else "below"

    @property
    def target(self) -> Fraction:
        """The number compared with."""
        targets = (self.at_least, self.at_most, self.above, self.below)
        return next(target for target in targets if target is not None)


class JudgementCheck(Value):
    """A level on the scale that a reviewer must have reached."""

    judgement: Natural


def _check_kind(value: Any) -> str | None:
    keys = value if isinstance(value, dict) else getattr(value, "model_fields_set", ())
    named = [kind for kind in ("evidence", "measure", "judgement") if kind in keys]
    return named[0] if len(named) == 1 else None


Check = Annotated[
    Annotated[EvidenceCheck, Tag("evidence")]
    | Annotated[MeasureCheck, Tag("measure")]
    | Annotated[JudgementCheck, Tag("judgement")],
    Discriminator(_check_kind, custom_error_type="unknown_check", custom_error_message="check"),
]

NotApplicable = Literal["forbidden", "allowed", "waivable"]


class Requirement(Value):
    """One demand: who it is made on, how it is checked, how much it weighs."""

    id: Slug
    title: Words
    level: Slug
    demand: Literal["must", "should"] = "must"
    weight: Weight = Fraction(1)
    inherit: YesNo = False
    not_applicable: NotApplicable | None = None
    deferrable: YesNo = False
    rollup: Literal["mean", "weakest"] = "mean"
    verified: YesNo = True
    since: Day | None = None
    retired: Day | None = None
    guidance: Words
    sources: tuple[FilledText, ...] = ()
    checks: Annotated[tuple[Check, ...], Field(min_length=1)]

    @property
    def not_applicable_rule(self) -> NotApplicable:
        """May it be declared not applicable? A must may not, a should may, unless it says otherwise."""
        return self.not_applicable or ("forbidden" if self.demand == "must" else "allowed")


class Criterion(Value):
    """A group of requirements under one heading; its number is its place in the pack, never a key."""

    id: Slug
    title: Words
    weight: Weight = Fraction(1)
    about: Words
    sources: tuple[FilledText, ...] = ()
    requirements: tuple[Requirement, ...] = ()


class Part(Value):
    """One document of an application: generated by tcready, or evidence of a kind."""

    id: Slug
    title: Words
    required: YesNo = True
    verified: YesNo = True
    source: Text | None = None
    generated: Slug | None = None
    evidence: Slug | None = None

    def model_post_init(self, _context: Any, /) -> None:
        if (self.generated is None) == (self.evidence is None):
            raise PydanticCustomError("one_origin", "part", {})


class ApplicationType(Value):
    """What is applied for, at which level, and which documents go with it."""

    id: Slug
    title: Words
    level: Slug
    baseline: YesNo = False
    parts: tuple[Part, ...] = ()


class Framework(Value):
    """A whole criteria pack of one edition."""

    id: Slug
    edition: FilledText
    title: Words
    levels: Annotated[tuple[Level, ...], Field(min_length=1)]
    scale: Annotated[tuple[ScaleStep, ...], Field(min_length=2)]
    evidence_kinds: tuple[EvidenceKind, ...] = ()
    measures: tuple[Measure, ...] = ()
    verdict: VerdictRules
    criteria: Annotated[tuple[Criterion, ...], Field(min_length=1)]
    applications: Annotated[tuple[ApplicationType, ...], Field(min_length=1)]

    @cached_property
    def digest(self) -> str:
        """`sha256:…` of the pack's canonical JSON: comments and key order do not move it."""
        return digest(self.model_dump(mode="json"))

    @cached_property
    def requirements(self) -> dict[str, Requirement]:
        """Every requirement by id, in the pack's order."""
        return {item.id: item for criterion in self.criteria for item in criterion.requirements}

    @cached_property
    def criterion_of(self) -> dict[str, Criterion]:
        """The criterion of each requirement id."""
        return {item.id: criterion for criterion in self.criteria for item in criterion.requirements}

    @cached_property
    def kinds(self) -> dict[str, EvidenceKind]:
        """Evidence kinds by id."""
        return {kind.id: kind for kind in self.evidence_kinds}

    @cached_property
    def measure_names(self) -> dict[str, Measure]:
        """Measures by id."""
        return {measure.id: measure for measure in self.measures}

    @cached_property
    def credit_of_level(self) -> dict[int, Fraction]:
        """The credit, 0..1, of each level of the scale."""
        return {step.level: step.credit for step in self.scale}

    @cached_property
    def application_types(self) -> dict[str, ApplicationType]:
        """Application types by id."""
        return {item.id: item for item in self.applications}
