"""Terminals of all sizes, and one that changes while the review runs."""

from __future__ import annotations

import pytest

from tcready.tui.app import ReviewApp
from tcready.tui.header import header_lines, shortened
from tcready.tui.state import ReviewState
from tests.tui.answered import answered, pressed
from tests.tui.screen_text import screen_text


async def test_from_two_panes_to_one_and_back(app: ReviewApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("j", "j")
        await pilot.pause()
        await answered(pilot)
        wide = screen_text(app)
        assert app.walk_list.display
        assert app.detail.display
        await pilot.resize_terminal(80, 24)
        await pilot.pause()
        assert app.walk_list.display
        assert not app.detail.display
        await pilot.resize_terminal(120, 40)
        await pilot.pause()
        await answered(pilot)
        assert screen_text(app) == wide


async def test_the_pane_being_read_stays_when_the_terminal_narrows(app: ReviewApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("j", "enter")
        await pilot.resize_terminal(80, 24)
        await pilot.pause()
        assert app.detail.display
        assert app.detail.has_focus


@pytest.mark.parametrize("size", [(40, 10), (20, 5), (10, 3), (300, 100)])
async def test_no_size_breaks_it(app: ReviewApp, size: tuple[int, int]) -> None:
    async with app.run_test(size=size) as pilot:
        for keys in (
            "G",
            "enter",
            "j",
            "escape",
            "f",
            "escape",
            "?",
            "escape",
            "a",
            "escape",
            "m",
            "escape",
            "e",
        ):
            await pilot.press("question_mark" if keys == "?" else keys)
            await pilot.pause()
            assert screen_text(app)
        await pilot.press("escape")
        for key in "oBPCDAShpRd":
            await pressed(pilot, key, "j", "space", "enter", "escape")
            assert screen_text(app)
        assert app.is_running


async def test_the_cursor_is_always_in_sight(app: ReviewApp) -> None:
    async with app.run_test(size=(60, 8)) as pilot:
        for key in ("G", "k", "k", "k", "k", "k", "k", "g"):
            await pilot.press(key)
            await pilot.pause()
            assert "›" in screen_text(app)


@pytest.mark.parametrize("width", [10, 40, 80, 120])
def test_header_lines_fill_the_width_and_keep_the_verdict(state: ReviewState, width: int) -> None:
    first, second = header_lines(state, width)
    assert len(first) == len(second) == width
    if width >= 50:
        assert first.endswith("○ Går inte att säga än · 0 av 3 skall-krav uppfyllda")


def test_shortened_counts_cells_not_letters() -> None:
    assert shortened("abc", 5) == "abc  "
    assert shortened("abcdef", 5) == "abcd…"
    assert shortened("漢字漢字", 5) == "漢字…"
