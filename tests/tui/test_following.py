"""The answer to a key is drawn first; the text beside it follows, and nobody ever reads an old one."""

from __future__ import annotations

import asyncio

import pytest

from tcready.tui.app import ReviewApp
from tcready.tui.detail_view import DetailView
from tcready.tui.following import Following
from tests.tui.test_flows import stand_on


def seen(app: ReviewApp) -> str:
    """The text as it is on the screen, whether or not it is in line with the row."""
    return app.screen_stack[0].query_one("#detail", DetailView).text


async def test_a_row_is_drawn_before_the_text_about_it_which_follows(app: ReviewApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await stand_on(pilot, 0)
        before = app.detail.text
        app.action_act("down", "j")
        assert app.state.cursor == 1
        assert seen(app) == before
        for _ in range(100):
            await asyncio.sleep(0.01)
            if seen(app) != before:
                break
        step = app.state.step
        assert step
        assert step.requirement
        assert seen(app).startswith(app.state.names.requirement(step.requirement.id))


async def test_whoever_looks_at_the_text_sees_the_one_about_the_row(app: ReviewApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await stand_on(pilot, 0)
        before = app.detail.text
        app.action_act("down", "j")
        assert app.detail.text != before


async def test_keys_that_come_fast_get_one_text(app: ReviewApp) -> None:
    told = []
    async with app.run_test(size=(120, 40)) as pilot:
        await stand_on(pilot, 0)
        app.following = Following(app, lambda: told.append(app.state.cursor))
        for _ in range(4):
            app.action_act("down", "j")
        await asyncio.sleep(0.2)
        assert told == [4]


async def test_the_screen_is_painted_without_waiting_for_its_next_frame(app: ReviewApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await stand_on(pilot, 0)
        await asyncio.sleep(0.1)
        app.screen._update_timer.stop()  # what Textual paints by
        app.action_act("down", "j")
        await pilot.pause()
        assert not app.screen._dirty_widgets
        assert not app.screen._compositor._dirty_regions


async def test_leaving_right_after_a_key_is_no_fault(app: ReviewApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("j", "q")
        app.following.begin()
    app.following.arrive()
    assert app.return_code == 0


async def test_garbage_is_looked_for_when_the_text_is_there_and_a_workspace_is_not_looked_through(
    app: ReviewApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    new, done = 0, []
    monkeypatch.setattr("gc.get_count", lambda: (new, 0, 0))
    monkeypatch.setattr("gc.collect", done.append)
    monkeypatch.setattr("gc.freeze", lambda: done.append("freeze"))
    async with app.run_test(size=(120, 40)):
        app.following = Following(app, lambda: None)
        for count in [100] + [6_000] * 400 + [300_000]:
            new = count
            app.following._follow()
        new = 0  # the application's own looks, as it ends, find nothing to do
    assert (done[:19], done[19], done[39], done[399]) == ([0] * 19, 1, 1, 2)
    assert done[400:] == ["freeze"]
