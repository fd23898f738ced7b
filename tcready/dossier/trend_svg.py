"""Readiness over time as one SVG file: no script, nothing fetched, the same bytes every time.

Score and coverage differ in line, mark and words as well as in colour. Every number stands in the
description, so that a screen reader tells as much as the drawing shows. The colours are the light palette's,
on its own ground, whatever page the file is put on.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple
from xml.etree.ElementTree import Element, SubElement, tostring

from tcready.core.clean import clean_line
from tcready.core.trend import Moved, along
from tcready.dossier.palette import LIGHT
from tcready.i18n import language, tr
from tcready.i18n.naming import percent
from tcready.i18n.words import trend_remark, verdict_word

WIDE, HIGH = 960, 440
LEFT, RIGHT, TOP, BOTTOM = 90, 870, 110, 340
CLOSEST, LABELS_APART, REMARKS_APART, LONGEST_TITLE = 12, 140, 380, 80
FONT = "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"
NOT_XML = {0xFFFE: "\ufffd", 0xFFFF: "\ufffd"}


class _Line(NamedTuple):
    """One of the two lines: how it looks and what it is called."""

    number: str
    colour: str
    dash: str
    width: str
    name: str


def trend_svg(moved: Sequence[Moved], title: str) -> str:
    """The drawing as text, to be written as UTF-8."""
    root = Element(
        "svg",
        {
            "xmlns": "http://www.w3.org/2000/svg",
            "viewBox": f"0 0 {WIDE} {HIGH}",
            "role": "img",
            "aria-labelledby": "titel text",
            "lang": language(),
            "font-family": FONT,
            "font-size": "14",
        },
    )
    _add(root, "title", id="titel").text = _safe(title)
    _add(root, "desc", id="text").text = _safe(description(moved))
    _add(root, "rect", width=WIDE, height=HIGH, fill=LIGHT["surface"])
    short = title if len(title) <= LONGEST_TITLE else title[: LONGEST_TITLE - 1] + "…"
    _text(root, LEFT, 34, short, size="18", weight="600", anchor="start")
    lines = (
        _Line("score", LIGHT["bar"], "", "3", tr("Poäng")),
        _Line("coverage", LIGHT["quiet"], "6 5", "2", tr("Täckning")),
    )
    _legend(root, lines)
    _scale(root)
    places = [LEFT + x for x in along([item.point.as_of for item in moved], RIGHT - LEFT, CLOSEST)]
    for line in reversed(lines):
        _draw(root, line, moved, places)
    _words(root, lines, moved, places)
    return f"{tostring(root, encoding='unicode')}\n"


def description(moved: Sequence[Moved]) -> str:
    """The whole drawing in words: each day with its numbers, its verdict and what to know about it."""
    sentences = [
        tr(
            "{day}: {verdict}, poäng {score}, täckning {coverage}.",
            day=item.point.as_of,
            verdict=verdict_word(item.point.verdict),
            score=percent(item.point.numbers.score),
            coverage=percent(item.point.numbers.coverage),
        )
        + ("" if item.comparable else " " + trend_remark(item))
        for item in moved
    ]
    return " ".join([tr("Poäng och täckning dag för dag, i procent."), *sentences])


def _legend(root: Element, lines: Sequence[_Line]) -> None:
    for place, line in enumerate(lines):
        x = LEFT + place * 150
        _stroke(root, line, [(x, 62), (x + 40, 62)])
        _mark(root, line, x + 20, 62)
        _text(root, x + 50, 67, line.name, anchor="start")


def _scale(root: Element) -> None:
    for hundredths in (0, 20, 40, 60, 80, 100):
        y = _down(Fraction(hundredths, 100))
        edge = LIGHT["edge"] if hundredths == 0 else LIGHT["line"]
        _add(root, "line", x1=LEFT - 20, x2=RIGHT + 20, y1=y, y2=y, stroke=edge)
        label = percent(Fraction(hundredths, 100)).replace(",0", "").replace(".0", "")
        _text(root, LEFT - 28, y + 5, label, anchor="end", colour="quiet")


def _draw(root: Element, line: _Line, moved: Sequence[Moved], places: Sequence[int]) -> None:
    """The line, broken where the points cannot be compared or have no number."""
    stretch: list[tuple[int, int]] = []
    for item, x in zip(moved, places, strict=True):
        value = getattr(item.point.numbers, line.number)
        if value is None or not item.comparable:
            _stroke(root, line, stretch)
            stretch = []
        if value is not None:
            stretch.append((x, _down(value)))
    _stroke(root, line, stretch)
    for item, x in zip(moved, places, strict=True):
        value = getattr(item.point.numbers, line.number)
        if value is not None:
            _mark(root, line, x, _down(value))


def _words(root: Element, lines: Sequence[_Line], moved: Sequence[Moved], places: Sequence[int]) -> None:
    labelled = _labelled(places)
    remarked = -REMARKS_APART
    for number, (item, x) in enumerate(zip(moved, places, strict=True)):
        if not item.comparable:
            before = (places[number - 1] + x) // 2
            _add(
                root,
                "line",
                **{"x1": before, "x2": before, "y1": TOP - 8, "y2": BOTTOM, "stroke-dasharray": "2 4"},
                stroke=LIGHT["ink"],
            )
            if before - remarked >= REMARKS_APART:  # else the description alone tells it
                _text(root, before, TOP - 14, trend_remark(item), size="12")
                remarked = before
        if number not in labelled:
            continue
        numbers = item.point.numbers
        score_above = numbers.coverage is None or (numbers.score or 0) >= numbers.coverage
        for line, above in zip(lines, (score_above, not score_above), strict=True):
            value = getattr(numbers, line.number)
            if value is not None:
                y = _down(value) + (-12 if above else 22)
                weight = "600" if line.number == "score" else "400"
                _text(root, x, y, percent(value), weight=weight, size="13")
        _text(root, x, BOTTOM + 38, item.point.as_of.isoformat())
        _text(root, x, BOTTOM + 58, verdict_word(item.point.verdict), colour="quiet", size="12")


def _labelled(places: Sequence[int]) -> set[int]:
    """The points with words beside them: the last one, and those before that leave room for words."""
    chosen: list[int] = []
    for number in range(len(places) - 1, -1, -1):
        if not chosen or places[chosen[-1]] - places[number] >= LABELS_APART:
            chosen.append(number)
    return set(chosen)


def _down(value: Fraction) -> int:
    """How far down a share stands."""
    return BOTTOM - round(value * (BOTTOM - TOP))


def _stroke(root: Element, line: _Line, points: Sequence[tuple[int, int]]) -> None:
    if len(points) > 1:
        told = " ".join(f"{x},{y}" for x, y in points)
        drawn = _add(root, "polyline", points=told, fill="none", stroke=line.colour)
        drawn.set("stroke-width", line.width)
        if line.dash:
            drawn.set("stroke-dasharray", line.dash)


def _mark(root: Element, line: _Line, x: int, y: int) -> None:
    """A filled circle for the score, a hollow square for the coverage."""
    if line.number == "score":
        _add(root, "circle", cx=x, cy=y, r=6, fill=line.colour)
    else:
        drawn = _add(root, "rect", x=x - 5, y=y - 5, width=10, height=10, fill=LIGHT["surface"])
        drawn.set("stroke", line.colour)
        drawn.set("stroke-width", line.width)


def _text(
    root: Element,
    x: int,
    y: int,
    text: str,
    *,
    size: str = "14",
    weight: str = "400",
    anchor: str = "middle",
    colour: str = "ink",
) -> None:
    told = _add(root, "text", x=x, y=y, fill=LIGHT[colour])
    told.set("font-size", size)
    told.set("font-weight", weight)
    told.set("text-anchor", anchor)
    told.set("paint-order", "stroke")
    told.set("stroke", LIGHT["surface"])  # a rim of the ground, so that a line behind leaves it readable
    told.set("stroke-width", "4")
    told.text = _safe(text)


def _add(root: Element, tag: str, **attributes: object) -> Element:
    return SubElement(root, tag, {name: str(value) for name, value in attributes.items()})


def _safe(text: str) -> str:
    """Text that XML can hold and that is harmless to show."""
    return clean_line(text).translate(NOT_XML)
