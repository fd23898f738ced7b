"""Where the bars and words of a chart stand, for a drawing that is as wide as its place allows.

Across, everything is in percent of the width, so that text keeps its size on a narrow screen; down, in
pixels. Pure.
"""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from tcready.dossier.blocks import Chart

BARS_WIDE = 78
"""Percent of the width for the bars; the rest is for their words, which begin at WORDS_FROM."""
WORDS_FROM = 80
ROW, LABEL_DOWN, THICK_DOWN, THICK, THIN_DOWN, THIN = 52, 13, 20, 11, 38, 5
LONGEST_LABEL = 44


class Drawn(NamedTuple):
    """A bar: its place, its width in percent of the drawing (None: undefined), and its words."""

    y: int
    height: int
    width: str | None
    shown: str


class Row(NamedTuple):
    """A label with the two bars under it."""

    label: str
    label_y: int
    score: Drawn
    coverage: Drawn


class Drawing(NamedTuple):
    """A whole chart."""

    height: int
    rows: tuple[Row, ...]
    wide: int
    words_from: int
    threshold_x: str | None


def drawing(chart: Chart) -> Drawing:
    """The chart's geometry."""
    rows = []
    for number, bar in enumerate(chart.bars):
        top = number * ROW
        label = bar.label if len(bar.label) <= LONGEST_LABEL else bar.label[: LONGEST_LABEL - 1] + "…"
        score = Drawn(top + THICK_DOWN, THICK, _width(bar.values[0]), bar.shown[0])
        coverage = Drawn(top + THIN_DOWN, THIN, _width(bar.values[1]), bar.shown[1])
        rows.append(Row(label, top + LABEL_DOWN, score, coverage))
    threshold = _width(chart.threshold) if chart.threshold is not None else None
    return Drawing(ROW * len(chart.bars), tuple(rows), BARS_WIDE, WORDS_FROM, threshold)


def _width(value: Fraction | None) -> str | None:
    """A share as percent of the drawing's width, to a thousandth."""
    if value is None:
        return None
    thousandths = round(min(Fraction(1), max(Fraction(0), value)) * BARS_WIDE * 1000)
    return f"{thousandths // 1000}.{thousandths % 1000:03d}%"
