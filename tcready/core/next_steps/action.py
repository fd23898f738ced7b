"""An action that would bring a requirement at a subject closer to being met."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import Literal, NamedTuple


class Do(StrEnum):
    """What is to be done."""

    ATTACH = "attach"
    """Add a record of a kind and have it accepted."""
    COLLECT = "collect"
    """Get in a record that has been asked for, and have it accepted."""
    ACCEPT = "accept"
    """Have a record accepted that nobody has decided on, or that has changed since."""
    RENEW = "renew"
    """Get a newer version of a record that does not count for its dates or its file."""
    JUDGE = "judge"
    """Reach a level, and have it judged."""
    MEASURE = "measure"
    """Reach a value, and record it."""
    REGISTER = "register"
    """Change what a computed measure is worked out from. Not tried: there are many ways to do it."""


class Action(NamedTuple):
    """One action. `requirement` and `subject` are where it is wanted first; it may help elsewhere too."""

    do: Do
    requirement: str
    subject: str
    check: int
    """Which of the requirement's checks asks for it."""
    kind: str | None = None
    covers: Literal["as_of", "period"] = "as_of"
    evidence: str | None = None
    last_day: date | None = None
    """The last day on which the record to renew counts."""
    level: int | None = None
    measure: str | None = None
    value: Fraction | None = None
