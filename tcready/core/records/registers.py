"""The registers: who takes part, where, with what money, needs and figures."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Field
from pydantic_core import PydanticCustomError

from tcready.core.dates import within
from tcready.core.fields import Day, Exact, FilledText, Natural, Slug, Text, Value, Whole
from tcready.core.records.application import Period

OrganisationKind = Literal[
    "kommun", "utbildningsanordnare", "företag", "fack", "myndighet", "region", "förening"
]


def _with_swedish_letters(value: Any) -> Any:
    return (
        {"foretag": "företag", "forening": "förening"}.get(value, value) if isinstance(value, str) else value
    )


def _organisation_number(text: str) -> str:
    from stdnum.exceptions import ValidationError  # late: few records have one, and it takes its time
    from stdnum.se import orgnr

    try:
        return orgnr.format(orgnr.validate(text))
    except ValidationError:
        raise PydanticCustomError("organisation_number", "{given}", {"given": text[:20]}) from None


class _InForce(Value):
    from_: Day | None = Field(default=None, alias="from")
    through: Day | None = None

    def model_post_init(self, _context: Any, /) -> None:
        if self.from_ and self.through and self.through < self.from_:
            raise PydanticCustomError("period_backwards", "period", {})

    def in_force(self, day: date) -> bool:
        """Is the day within from and through, both included?"""
        return within(day, self.from_, self.through)


class Organisation(_InForce):
    """A municipality, provider, company, union, authority, region or association."""

    id: Slug
    name: FilledText
    kind: Annotated[OrganisationKind, BeforeValidator(_with_swedish_letters)]
    number: Annotated[FilledText, AfterValidator(_organisation_number)] | None = None
    municipality_code: Annotated[Text, Field(pattern=r"^[0-9]{4}$")] | None = None


class Person(_InForce):
    """Somebody's contact data at work, and the only place for it."""

    id: Slug
    name: FilledText
    organisation: Slug | None = None
    title: Text | None = None
    email: Text | None = None
    phone: Text | None = None


class Subject(_InForce):
    """A thing judged at a level: the region, a local Teknikcollege, a provider, a programme."""

    id: Slug
    level: Slug
    parent: Slug | None = None
    title: FilledText
    organisation: Slug | None = None


SeatRole = Literal["ordförande", "vice ordförande", "ledamot", "suppleant", "adjungerad", "sekreterare"]


def _role_with_swedish_letters(value: Any) -> Any:
    plain = {"ordforande": "ordförande", "vice_ordforande": "vice ordförande"}
    plain |= {"vice ordforande": "vice ordförande", "vice_ordförande": "vice ordförande"}
    return plain.get(value, value) if isinstance(value, str) else value


class Seat(_InForce):
    """A place in the steering group of a subject; it may stand without a named person."""

    subject: Slug
    person: Slug | None = None
    organisation: Slug | None = None
    role: Annotated[SeatRole, BeforeValidator(_role_with_swedish_letters)] = "ledamot"


class FinancingLine(Value):
    """A line of the budget or of the income, in whole kronor, over its period."""

    id: Slug
    from_: Day = Field(alias="from")
    through: Day
    side: Literal["budget", "income"]
    party: Slug | None = None
    amount_sek: Natural
    state: Literal["planned", "secured"] = "planned"
    evidence: tuple[Slug, ...] = ()

    def model_post_init(self, _context: Any, /) -> None:
        if self.through < self.from_:
            raise PydanticCustomError("period_backwards", "period", {})

    def amount_within(self, period: Period | None) -> Fraction:
        """Kronor over the period: all of it, or its share of days where it is partly outside."""
        if period is None:
            return Fraction(self.amount_sek)
        first, last = max(self.from_, period.from_), min(self.through, period.through)
        inside, whole = (last - first).days + 1, (self.through - self.from_).days + 1
        return self.amount_sek * Fraction(max(0, inside), whole)


class Need(Value):
    """How many of an occupation the companies need in a year, and how many places there are."""

    year: Whole
    subject: Slug
    occupation: FilledText
    needed: Natural
    places: Natural
    evidence: tuple[Slug, ...] = ()


class Figure(Value):
    """A number for a subject and a year; it is known from 31 December of that year."""

    year: Annotated[Whole, Field(ge=1900, le=9998)]
    subject: Slug
    measure: Slug
    value: Exact
    evidence: tuple[Slug, ...] = ()
