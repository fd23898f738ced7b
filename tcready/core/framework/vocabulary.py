"""What a pack names once and its requirements use: levels, scale, kinds, measures, thresholds."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from tcready.core.fields import Count, Natural, Share, Slug, Value, Words

Handling = Literal["open", "personal", "secret"]
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


CASE_DOCUMENT = EvidenceKind(
    id="arendehandling", title=Words(sv="Handling i ärendet", en="Document of the case")
)
"""What was approved or sent, as it was. No pack has to declare it, and it is no part of a pack's digest."""


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
