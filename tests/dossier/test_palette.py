"""Contrast of every pair of colours that meet, by the formula of WCAG 2.1."""

from __future__ import annotations

import re

import pytest

from tcready.dossier.palette import DARK, LIGHT, SHAPE_ON_GROUND, TEXT_ON_GROUND, variables
from tests.conftest import ROOT

SHEET = (ROOT / "tcready" / "dossier" / "templates" / "dossier.css").read_text(encoding="utf-8")


def luminance(colour: str) -> float:
    """Relative luminance of `#rrggbb`, as WCAG 2.1 defines it."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio, 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_the_formula() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("pair", TEXT_ON_GROUND, ids="-on-".join)
def test_text_can_be_read(pair: tuple[str, str], colours: dict[str, str]) -> None:
    assert contrast(colours[pair[0]], colours[pair[1]]) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("pair", SHAPE_ON_GROUND, ids="-on-".join)
def test_shapes_can_be_seen(pair: tuple[str, str], colours: dict[str, str]) -> None:
    assert contrast(colours[pair[0]], colours[pair[1]]) >= 3


def test_light_and_dark_have_the_same_colours_and_the_sheet_uses_only_them() -> None:
    assert set(LIGHT) == set(DARK)
    assert set(re.findall(r"var\(--([a-z-]+)\)", SHEET)) == set(LIGHT)
    assert not re.search(r"#[0-9a-f]{3}\b|#[0-9a-f]{6}\b|rgb|hsl", SHEET)


def test_the_variables() -> None:
    assert variables({"ink": "#000000", "paper": "#ffffff"}) == "--ink:#000000;--paper:#ffffff;"
