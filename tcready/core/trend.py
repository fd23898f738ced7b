"""Readiness over time: frozen points in the order of their days, and where they cannot be compared.

A change in score is progress only between two points that were counted by the same criteria and the same
method; elsewhere the change is None. Pure.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from fractions import Fraction
from typing import Any, NamedTuple

from tcready.core.exact import fraction_text
from tcready.core.readiness import Numbers, VerdictState
from tcready.core.status_json import numbers_json


class Point(NamedTuple):
    """One frozen day. `framework` is the digest of the criteria, `method` the name of the rules."""

    id: str
    label: str
    as_of: date
    numbers: Numbers
    verdict: VerdictState
    edition: str
    framework: str
    method: str


class Moved(NamedTuple):
    """A point and how it stands to the one before.

    `change` is the difference in score, 0..1, or None: the first point, an undefined score on either
    side, or other criteria or another method than before.
    """

    point: Point
    change: Fraction | None
    new_framework: bool
    new_method: bool

    @property
    def comparable(self) -> bool:
        """Counted by the same criteria and the same method as the point before?"""
        return not (self.new_framework or self.new_method)


def trend(points: Iterable[Point]) -> tuple[Moved, ...]:
    """The points by day; those of the same day stay in the order given."""
    moved: list[Moved] = []
    before: Point | None = None
    for point in sorted(points, key=lambda point: point.as_of):
        new_framework = before is not None and before.framework != point.framework
        new_method = before is not None and before.method != point.method
        change = None
        if before is not None and not (new_framework or new_method):
            change = _difference(before.numbers.score, point.numbers.score)
        moved.append(Moved(point, change, new_framework, new_method))
        before = point
    return tuple(moved)


def moved_json(moved: Moved) -> dict[str, Any]:
    """A point of the trend as a JSON value with exact fractions."""
    point = moved.point
    return {
        "id": point.id,
        "label": point.label,
        "as_of": point.as_of.isoformat(),
        "verdict": point.verdict.value,
        **numbers_json(point.numbers),
        "change": None if moved.change is None else fraction_text(moved.change),
        "comparable": moved.comparable,
        "new_framework": moved.new_framework,
        "new_method": moved.new_method,
        "edition": point.edition,
        "framework": point.framework,
        "method": point.method,
    }


def _difference(before: Fraction | None, after: Fraction | None) -> Fraction | None:
    return None if before is None or after is None else after - before


def along(days: Sequence[date], length: int, gap: int) -> list[int]:
    """Where the days stand on a line of 0..length, in proportion to time and at least `gap` apart.

    `days` are in order. When there is not room for the gaps they stand evenly instead.
    """
    if len(days) < 2:
        return [length // 2] * len(days)
    last = len(days) - 1
    if last * gap > length:
        return [place * length // last for place in range(len(days))]
    whole = (days[-1] - days[0]).days or 1
    places: list[int] = []
    for day in days:
        exact_place = (day - days[0]).days * length // whole
        places.append(max(exact_place, places[-1] + gap) if places else exact_place)
    ceiling = length
    for place in range(last, -1, -1):
        places[place] = min(places[place], ceiling)
        ceiling = places[place] - gap
    return places
