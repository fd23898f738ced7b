"""Panels count cells as the library that draws them does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len as drawn_len

from tcready.tui.cells import cell_len, ending, set_cell_size, shortened

WRITTEN = [
    "Södertälje",
    "Avtal 2026–2028",
    "技術大学",
    "ﾃｸﾆｶ",
    "cafe\u0301",
    "한국어",
    "Ærø · «Åse»",
    "✓◐✗○🙂",
]


@pytest.mark.parametrize("text", WRITTEN)
def test_as_wide_as_it_is_drawn(text: str) -> None:
    assert cell_len(text) == drawn_len(text)
    for width in range(12):
        assert drawn_len(shortened(text, width)) == width
        assert drawn_len(set_cell_size(text, width)) == width


@given(st.text(st.characters(max_codepoint=0x24F, exclude_categories=("Cc", "Cf"))))
def test_every_text_in_latin_letters(text: str) -> None:
    assert cell_len(text) == drawn_len(text) == len(text)


def test_what_is_left_out_is_marked() -> None:
    assert shortened("Kvalitetssäkrad process", 10) == "Kvalitets…"
    assert shortened("Kvalitet", 10) == "Kvalitet  "
    assert shortened("技術大学", 4) == "技… "


@pytest.mark.parametrize(
    ("path", "width", "seen"),
    [
        ("/hem/anna/avtal.pdf", 19, "/hem/anna/avtal.pdf"),
        ("/hem/anna/avtal.pdf", 18, "…/anna/avtal.pdf"),
        ("/hem/anna/avtal.pdf", 15, "…/avtal.pdf"),
        ("/hem/anna/avtal.pdf", 11, "…/avtal.pdf"),
        ("/hem/anna/avtal.pdf", 10, "…avtal.pdf"),
        ("/hem/anna/avtal.pdf", 5, "….pdf"),
        ("C:\\hem\\avtal.pdf", 12, "…\\avtal.pdf"),
        ("/hem/技術大学.pdf", 14, "…/技術大学.pdf"),
        ("/hem/技術大学.pdf", 12, "…術大学.pdf"),
        ("", 5, ""),
    ],
)
def test_the_end_of_a_path(path: str, width: int, seen: str) -> None:
    assert ending(path, width) == seen
    assert cell_len(ending(path, width)) <= width
