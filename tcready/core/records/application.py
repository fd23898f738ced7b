"""An application, its period, and the steps of its case."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field
from pydantic_core import PydanticCustomError

from tcready.core.fields import Day, Slug, Text, Value

MilestoneName = Literal[
    "forankring",
    "styrgrupp",
    "intresseanmalan",
    "intresseanmalan_godkand",
    "ansokan_godkand",
    "ansokan",
    "besok",
    "protokoll",
    "komplettering",
    "uppskov",
    "beslut",
    "arsrapport",
    "atergranskning",
]


class Period(Value):
    """The days a certification is meant to cover, first and last included."""

    from_: Day = Field(alias="from")
    through: Day

    def model_post_init(self, _context: Any, /) -> None:
        if self.through < self.from_:
            raise PydanticCustomError("period_backwards", "period", {})


class Application(Value):
    """What is applied for: a type of the pack, for a subject, for a period."""

    id: Slug
    type: Slug
    subject: Slug
    period: Period | None = None
    baseline: Text | None = None
    state: Text | None = None
    dnr: Text | None = None


class Milestone(Value):
    """A step of the case that has a date."""

    application: Slug
    milestone: MilestoneName
    date: Day
    by: Text | None = None
    paragraph: Text | None = None
    dnr: Text | None = None
    evidence: Slug | None = None
    snapshot: Text | None = None
    sha256: Text | None = None
