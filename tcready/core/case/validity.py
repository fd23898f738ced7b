"""How long a certification holds: three whole calendar years the first time, then five. Pure.

Source: teknikcollege.se/kvaliteten-sa-sakras-den. Periods are given as whole years, first and last included
(«2018–2022», teknikcollege.se/atercertifiering-for-teknikcollege-fyrbodal-klar-hurra), and a decision may
come after its period has begun, as one of March 2022 for 2022–2026 did.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from tcready.core.records.application import Application, Period

FIRST_TIME, AGAIN = 3, 5
"""Calendar years."""


class Validity(NamedTuple):
    """The period of an application, and what the rule would make it from the same first year."""

    period: Period
    rule: Period
    years: int

    @property
    def as_rule(self) -> bool:
        """Is the period as long as the rule says, in whole calendar years?"""
        return self.period == self.rule


def whole_years(first: int, years: int) -> Period:
    """So many calendar years from 1 January of the first one."""
    last = min(first + years - 1, date.max.year)
    return Period(from_=date(first, 1, 1), through=date(last, 12, 31))


def validity(application: Application, *, again: bool) -> Validity | None:
    """How long it holds; None if the application does not say for which period it is."""
    if application.period is None:
        return None
    years = AGAIN if again else FIRST_TIME
    return Validity(application.period, whole_years(application.period.from_.year, years), years)
