"""The signs of emphasis go, the words stay; everything else is left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tcready.formats.emphasis import emphasised, without_emphasis


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("*Exempel.* Planen", [("Exempel.", False), (" Planen", False)]),
        ("Vi har **fyra** kommuner", [("Vi har ", False), ("fyra", True), (" kommuner", False)]),
        ("__så__ och _så_", [("så", True), (" och ", False), ("så", False)]),
        ("(*gymnasium*)", [("(", False), ("gymnasium", False), (")", False)]),
    ],
)
def test_emphasis(text: str, pieces: list[tuple[str, bool]]) -> None:
    assert list(emphasised(text)) == pieces


@pytest.mark.parametrize(
    "text",
    [
        "2*3*4",
        "ett_filnamn_här",
        "* en punkt",
        "5 * 3 * 2",
        "**",
        "a ** b ** c",
        "*öppen",
        "\\*inte\\*",
        "",
        "[b]röd[/]",
    ],
)
def test_what_is_no_emphasis_stays(text: str) -> None:
    assert without_emphasis(text) == text


@given(st.text(alphabet="*_ab \n[", max_size=60))
def test_only_signs_of_emphasis_are_taken_away(text: str) -> None:
    kept = without_emphasis(text)
    assert [sign for sign in kept if sign not in "*_"] == [sign for sign in text if sign not in "*_"]
