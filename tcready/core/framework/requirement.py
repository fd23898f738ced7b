"""Requirements, the criteria they stand under, and what a region may correct in one."""

from __future__ import annotations

from fractions import Fraction
from typing import Annotated, Literal

from pydantic import Field

from tcready.core.fields import Day, FilledText, Slug, Value, Weight, Words, YesNo
from tcready.core.framework.checks import Check

NotApplicable = Literal["forbidden", "allowed", "waivable"]


class Confirmed(Value):
    """That the region has read the demand itself, where, and on which day."""

    source: FilledText
    on: Day


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
    confirmed: Confirmed | None = None
    checks: Annotated[tuple[Check, ...], Field(min_length=1)]

    @property
    def not_applicable_rule(self) -> NotApplicable:
        """May it be declared not applicable? A must may not, a should may, unless it says otherwise."""
        return self.not_applicable or ("forbidden" if self.demand == "must" else "allowed")


class RequirementChanges(Value):
    """What a region that has read the demand corrects: only what is given is changed.

    Id and level stay, for records hang on them.
    """

    title: Words | None = None
    demand: Literal["must", "should"] | None = None
    weight: Weight | None = None
    inherit: YesNo | None = None
    not_applicable: NotApplicable | None = None
    deferrable: YesNo | None = None
    rollup: Literal["mean", "weakest"] | None = None
    since: Day | None = None
    retired: Day | None = None
    guidance: Words | None = None
    sources: tuple[FilledText, ...] | None = None
    checks: Annotated[tuple[Check, ...], Field(min_length=1)] | None = None


class Criterion(Value):
    """A group of requirements under one heading; its number is its place in the pack, never a key."""

    id: Slug
    title: Words
    weight: Weight = Fraction(1)
    about: Words
    sources: tuple[FilledText, ...] = ()
    requirements: tuple[Requirement, ...] = ()
