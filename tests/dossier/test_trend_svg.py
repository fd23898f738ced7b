"""The trend as a drawing: told in words, readable without colour, the same bytes, nothing fetched."""

from __future__ import annotations

import re
from datetime import date
from fractions import Fraction
from xml.etree.ElementTree import Element, fromstring

import pytest

from tcready.core.readiness import Numbers, VerdictState
from tcready.core.trend import Moved, Point, trend
from tcready.dossier.palette import LIGHT
from tcready.dossier.trend_svg import BOTTOM, LEFT, RIGHT, TOP, trend_svg
from tcready.i18n import use
from tests.dossier.test_palette import contrast

SVG = "{http://www.w3.org/2000/svg}"


def _moved() -> tuple[Moved, ...]:
    def point(day: str, score: int | None, coverage: int, framework: str) -> Point:
        numbers = Numbers(None if score is None else Fraction(score, 100), None, Fraction(coverage, 100))
        return Point(
            day, "", date.fromisoformat(day), numbers, VerdictState.NOT_READY, "2023", framework, "tcready-1"
        )

    return trend(
        [
            point("2021-12-31", None, 0, "a"),
            point("2022-12-31", 50, 100, "a"),
            point("2023-12-31", 100, 100, "a"),
            point("2025-12-31", 25, 50, "b"),
        ]
    )


def _drawn(title: str = "Beredskap över tid") -> Element:
    return fromstring(trend_svg(_moved(), title))


def _texts(root: Element) -> list[str]:
    return [item.text or "" for item in root.iter(f"{SVG}text")]


def test_every_number_and_every_break_is_told_in_the_description() -> None:
    root = _drawn()
    assert root.get("role") == "img"
    told = {item.get("id"): item.text or "" for item in (*root.iter(f"{SVG}title"), *root.iter(f"{SVG}desc"))}
    assert (root.get("aria-labelledby") or "").split() == list(told)
    assert told["titel"] == "Beredskap över tid"
    assert told["text"] == (
        "Poäng och täckning dag för dag, i procent. "
        "2021-12-31: Inte redo, poäng –, täckning 0,0 %. "
        "2022-12-31: Inte redo, poäng 50,0 %, täckning 100,0 %. "
        "2023-12-31: Inte redo, poäng 100,0 %, täckning 100,0 %. "
        "2025-12-31: Inte redo, poäng 25,0 %, täckning 50,0 %. "
        "Nya kriterier: inte jämförbart utan vidare."
    )


def test_marks_stand_where_their_numbers_are() -> None:
    root = _drawn()
    marks = [(int(item.get("cx", "")), int(item.get("cy", ""))) for item in root.iter(f"{SVG}circle")][1:]
    # Score: none, 50, 100 and 25 %. Days 365, 730 and 1461 of 1461 along the line.
    wide, high = RIGHT - LEFT, BOTTOM - TOP
    assert marks == [
        (LEFT + 365 * wide // 1461, BOTTOM - high // 2),
        (LEFT + 730 * wide // 1461, TOP),
        (RIGHT, BOTTOM - round(high / 4)),
    ]


def test_no_line_is_drawn_across_a_change_of_criteria() -> None:
    stretches = [item.get("points", "").split() for item in _drawn().iter(f"{SVG}polyline")]
    assert max(len(points) for points in stretches) == 3  # coverage over the first three days
    assert not any(points[-1].startswith(f"{RIGHT},") for points in stretches)
    assert "Nya kriterier: inte jämförbart utan vidare." in _texts(_drawn())


def test_score_and_coverage_differ_in_more_than_colour() -> None:
    root = _drawn()
    assert {"Poäng", "Täckning"} <= set(_texts(root))
    dashes = {item.get("stroke"): item.get("stroke-dasharray") for item in root.iter(f"{SVG}polyline")}
    assert len(set(dashes.values())) == 2


def test_every_colour_is_readable_on_the_ground() -> None:
    root = _drawn()
    assert {contrast(item.get("fill", ""), LIGHT["surface"]) >= 4.5 for item in root.iter(f"{SVG}text")} == {
        True
    }
    strokes = {item.get("stroke", "") for item in root.iter(f"{SVG}polyline")}
    assert all(contrast(stroke, LIGHT["surface"]) >= 3 for stroke in strokes)


def test_the_same_bytes_twice_and_nothing_from_outside() -> None:
    text = trend_svg(_moved(), "t")
    assert trend_svg(_moved(), "t") == text
    assert re.findall(r"https?://[^\"]+", text) == ["http://www.w3.org/2000/svg"]
    assert not re.search(r"<(script|image|style|use|a)\b|url\(|href", text)


@pytest.mark.parametrize("title", ["<script>&\"'", "a\x1b[31m\u202eb\x00", "\ufffe\uffff", "å" * 500])
def test_a_hostile_title_stays_text(title: str) -> None:
    root = _drawn(title)
    assert not list(root.iter(f"{SVG}script"))
    shown = next(root.iter(f"{SVG}text")).text or ""
    assert len(shown) <= 80
    assert not re.search("[\x00-\x1f\u202e]", shown)


def test_in_english() -> None:
    use("en")
    root = _drawn("Readiness")
    assert root.get("lang") == "en"
    assert "50.0%" in _texts(root)
