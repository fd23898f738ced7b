"""Who reviews is a name that can be changed, and the screen says that it is no more than that."""

from __future__ import annotations

import pytest

from tcready.tui.app import ReviewApp
from tests.tui.answered import pressed
from tests.tui.screen_text import screen_text


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_another_known_reviewer_judges_from_now_on(app: ReviewApp, size: tuple[int, int]) -> None:
    async with app.run_test(size=size) as pilot:
        await pressed(pilot, "V")
        text = screen_text(app)
        assert "Hittills granskare-1" in text
        assert "Det är bara ett namn: ingen inloggning styrker det." in text
        await pressed(pilot, "enter")
        await pressed(pilot, "g", *["j"] * 7, "3")
        made = app.state.desk.records.judgements[-1]
        assert (made.reviewer, made.subject, made.level) == ("granskare-2", "soder", 3)
        first, second, *_ = screen_text(app).splitlines()
        if size[0] < 100:
            assert first.startswith(" granskare-2 · Teknik")
        else:  # there is room beside the day, where it always stands
            assert second.endswith("granskare-2 · läget 2026-11-23")
        await pressed(pilot, "V", "enter")  # back to the one who began, who has decided nothing here
        assert app.state.desk.actor == "granskare-1"
        assert screen_text(app).startswith(" Teknikcollege Mitt")


async def test_a_name_can_be_written_but_not_an_empty_one(app: ReviewApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await pressed(pilot, "V", "down", "enter", "enter")
        assert "Skriv ett namn." in screen_text(app)
        await pressed(pilot, *"granskare-skola", "enter")
        assert app.state.desk.actor == "granskare-skola"
        await pressed(pilot, "V", "escape")
        assert app.state.desk.actor == "granskare-skola"
