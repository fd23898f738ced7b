"""Numbers that leap from one year to the next."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from tcready.core.framework import MeasureCheck
from tcready.core.records import Figure
from tcready.core.xray.seen import Oddity, Seen

SMALLEST = 10
"""Counts where both years are below this leap easily and mean little."""


def measure_jumped(seen: Seen) -> Iterator[Oddity]:
    """A figure that counts is less than half, or at least twice, that of the latest earlier year.

    Threshold: both are of the same subject and measure, the earlier one is above 0, and the larger of the two
    is at least 10 (a share, whose unit is %, is never too small). Told once a figure, at the first leaf.
    """
    by_origin = {f"figures/{f.year}/{f.subject}/{f.measure}": f for f in seen.records.figures}
    told: set[str] = set()
    for leaf in seen.leaves:
        declared = seen.framework.requirements[leaf.requirement]
        for check, result in zip(declared.checks, leaf.checks, strict=True):
            if not isinstance(check, MeasureCheck) or not result.credit or result.measured is None:
                continue
            figure = by_origin.get(result.measured.origin)
            earlier = _earlier(figure, seen.records.figures) if figure else None
            if figure is None or earlier is None or result.measured.origin in told:
                continue
            told.add(result.measured.origin)
            if _leaps(earlier.value, figure.value, _is_share(seen, figure.measure)):
                yield Oddity(
                    "measure_jumped",
                    requirement=leaf.requirement,
                    subject=figure.subject,
                    values=(
                        ("measure", figure.measure),
                        ("before", earlier.value),
                        ("before_year", earlier.year),
                        ("after", figure.value),
                        ("after_year", figure.year),
                    ),
                )


def _earlier(figure: Figure, figures: tuple[Figure, ...]) -> Figure | None:
    same = [
        item
        for item in figures
        if (item.subject, item.measure) == (figure.subject, figure.measure) and item.year < figure.year
    ]
    return max(same, key=lambda item: item.year, default=None)


def _leaps(before: Fraction, after: Fraction, is_share: bool) -> bool:
    if before <= 0 or (max(before, after) < SMALLEST and not is_share):
        return False
    return after < before / 2 or after >= 2 * before


def _is_share(seen: Seen, measure: str) -> bool:
    declared = seen.framework.measure_names.get(measure)
    return bool(declared and declared.unit and declared.unit.to("sv") == "%")
