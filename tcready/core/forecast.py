"""What happens to readiness if nothing is done: every day on which it turns, and why.

The tree is scored once, on the first day. After that only the leaves that a day's changes reach are
counted again, by the scorer's own functions on the records that speak for them, and then their
requirements, their criteria and the whole. With D days and C leaves that are reached in all, the cost is
one score, C leaves and D sums over the requirements: not D scores.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from tcready.core.dates import add_months
from tcready.core.forecast_days import Cause, happenings
from tcready.core.forecast_turns import Turn
from tcready.core.forecast_walk import Walk
from tcready.core.framework import Framework
from tcready.core.reach import Place, Reach
from tcready.core.readiness import Numbers, VerdictState
from tcready.core.records import Application, Records
from tcready.core.scoring import Baseline, score

YEARS_AHEAD = 3
"""How far to look when the application has no period that ends later."""


class Forecast(NamedTuple):
    """Readiness on the first day, and every turn after it up to and including `until`."""

    as_of: date
    until: date
    numbers: Numbers
    verdict: VerdictState
    turns: tuple[Turn, ...]


def horizon(application: Application, as_of: date) -> date:
    """How far to look: to the end of the period applied for, else three years on."""
    if application.period and application.period.through > as_of:
        return application.period.through
    return add_months(as_of, 12 * YEARS_AHEAD)


def forecast(
    framework: Framework,
    records: Records,
    application: Application,
    as_of: date,
    until: date,
    baseline: Baseline | None = None,
    told: Callable[[int, int], None] = lambda done, of: None,
) -> Forecast:
    """Every day after `as_of` and up to `until` on which a leaf, a number or the verdict changes.

    On each of them, and on every day up to the next, the numbers and the verdict's state are those
    of `score`. Raises WrongInput where `score` does. `told` hears how many days are done, of how many;
    what it raises ends the forecast.
    """
    first = score(framework, records, application, as_of, baseline)
    reach = Reach(framework, records)
    by_day: dict[date, list[tuple[Cause, Callable[[], set[Place]]]]] = {}
    for day, cause, reached in happenings(framework, records, application, reach):
        if as_of < day <= until:
            by_day.setdefault(day, []).append((cause, reached))
    walk = Walk(framework, records, application, reach, first, baseline)
    turns = []
    for done, day in enumerate(sorted(by_day)):
        told(done, len(by_day))
        turns.append(walk.to(day, by_day[day]))
    return Forecast(as_of, until, first.numbers, first.verdict.state, tuple(turn for turn in turns if turn))
