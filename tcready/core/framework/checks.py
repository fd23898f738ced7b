"""The three ways to check a requirement: evidence, a measure, a judgement."""

from __future__ import annotations

from fractions import Fraction
from typing import Annotated, Any, Literal

from pydantic import Discriminator, Field, Tag
from pydantic_core import PydanticCustomError

from tcready.core.fields import Count, Exact, Natural, Slug, Value

Covers = Literal["as_of", "period"]


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
        target: Fraction = getattr(self, self.comparison)
        return target


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
