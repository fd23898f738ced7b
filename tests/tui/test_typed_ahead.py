"""Keys pressed faster than the screen follows: what was meant for a window or the search acts nowhere."""

from __future__ import annotations

import pytest
from textual import events
from textual.pilot import Pilot

from tcready.tui.app import ReviewApp
from tests.tui.test_flows import settled, stand_on


async def at_once(pilot: Pilot[None], *keys: tuple[str, str | None]) -> None:
    """All keys in the terminal's buffer before the program has looked at the first."""
    for key, sign in keys:
        pilot.app.post_message(events.Key(key, sign))
    for _ in range(3):
        await pilot.pause()


async def test_a_search_takes_all_of_what_is_typed(app: ReviewApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await stand_on(pilot, 7)
        made = len(app.state.desk.records.judgements)
        await at_once(pilot, ("slash", "/"), ("3", "3"), ("space", " "), ("s", "s"), ("minus", "-"))
        assert len(app.state.desk.records.judgements) == made
        assert len(app.screen_stack) == 1
        assert sorted(app.filter_line.value) == sorted("3 s-")


@pytest.mark.parametrize("last", [("escape", None), ("enter", "\r")])
async def test_a_search_that_is_ended_at_once_is_ended(app: ReviewApp, last: tuple[str, str | None]) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await at_once(pilot, ("slash", "/"), last)
        assert not app.filter_line.is_open
        assert app.walk_list.has_focus


async def test_what_is_typed_after_a_search_is_for_the_rows(app: ReviewApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await stand_on(pilot, 7)
        await pilot.press("slash")
        await at_once(pilot, ("enter", "\r"), ("home", None), ("j", "j"))
        await settled(pilot)
        assert app.state.cursor == 1
        assert (app.filter_line.value, app.state.text) == ("", "")
        assert app.walk_list.has_focus


async def test_a_digit_after_a_form_was_asked_for_judges_nothing(app: ReviewApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await stand_on(pilot, 7)
        made = len(app.state.desk.records.judgements)
        await at_once(pilot, ("m", "m"), ("3", "3"), ("u", "u"))
        assert len(app.state.desk.records.judgements) == made
        assert len(app.screen_stack) == 2
        await pilot.press("escape")
        await settled(pilot)
        await pilot.press("3")
        assert len(app.state.desk.records.judgements) == made + 1
