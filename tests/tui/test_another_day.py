"""Midnight passes while the review is open, and days that are not today."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from textual.pilot import Pilot

from tcready.review import collecting, deciding
from tcready.review.desk import Desk, open_desk
from tcready.tui import app as tui_app
from tcready.tui.app import ReviewApp
from tcready.tui.state import ReviewState
from tests.tui.screen_text import screen_text
from tests.tui.small import ACTOR, desk_in

LATE = datetime(2026, 11, 23, 23, 59, tzinfo=UTC)
AFTER = datetime(2026, 11, 24, 0, 1, tzinfo=UTC)


class Clock:
    """A clock that a test can put forward."""

    def __init__(self) -> None:
        self.time = LATE

    def __call__(self) -> datetime:
        """The time it is."""
        return self.time


def review(folder: Path, clock: Clock, as_of: date | None = None) -> ReviewApp:
    """The review of the small workspace, by that clock."""
    desk_in(folder).store.close()
    desk = open_desk(folder / "arbetsyta", actor=ACTOR, clock=clock)
    return ReviewApp(ReviewState(desk, as_of, "sv"))


def said(app: ReviewApp) -> str:
    """What is said in the corner."""
    return "\n".join(notice.message for notice in app._notifications)


async def until(pilot: Pilot[None], app: ReviewApp, text: str) -> None:
    """Wait until the text is on the screen; the test's own time limit is the end of patience."""
    for _ in range(2000):
        await pilot.pause()
        if text in screen_text(app):
            return
    pytest.fail(f"{text} was never shown")


def add_next_day(folder: Path) -> None:
    """Somebody else takes in an agreement, and accepts it, after midnight."""
    with open_desk(folder / "arbetsyta", actor="granskare-2", clock=lambda: AFTER) as other:
        proof = collecting.Proof("avtal", ("avtal-finns",), ("regionen",), title="Avtal från i natt")
        kept = collecting.add_link(other, "https://exempel.se/avtal", proof, AFTER.date())
        deciding.accept(other, kept.id, AFTER.date())


async def test_reading_again_after_midnight_shows_what_came_since(tmp_path: Path) -> None:
    clock = Clock()
    app = review(tmp_path, clock)
    async with app.run_test(size=(120, 40)) as pilot:
        assert "läget 2026-11-23" in screen_text(app)
        await pilot.press("j", "j")
        add_next_day(tmp_path)
        clock.time = AFTER
        await pilot.press("f5")
        await pilot.pause()
        assert "Avtal från i natt" in app.detail.text
        assert "ny dag: 2026-11-24" in screen_text(app)
    app.state.desk.store.close()


async def test_the_day_changes_by_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tui_app, "CLOCK_EVERY", 0.01)
    clock = Clock()
    app = review(tmp_path, clock)
    async with app.run_test(size=(120, 40)) as pilot:
        clock.time = AFTER
        await until(pilot, app, "ny dag: 2026-11-24")
        assert "Det är en ny dag: nu visas läget 2026-11-24." in said(app)
    app.state.desk.store.close()


async def test_an_act_after_midnight_is_seen_at_once(tmp_path: Path) -> None:
    clock = Clock()
    app = review(tmp_path, clock)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("j", "j")
        clock.time = AFTER
        await pilot.press("y")
        await app.workers.wait_for_complete()
        await pilot.pause()
        [decision] = app.state.desk.records.evidence_by_id["avtal-2026"].decisions
        assert decision.on == date(2026, 11, 24)
        assert "underlaget räknas" in app.detail.text
        assert "syns inte här" not in said(app)
    app.state.desk.store.close()


async def test_midnight_while_something_is_asked(tmp_path: Path) -> None:
    clock = Clock()
    app = review(tmp_path, clock)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("j", "j", "r")
        await pilot.pause()
        clock.time = AFTER
        await pilot.press(*"nej", "enter")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert "Underkänt av granskare-1 2026-11-24." in app.detail.text
        assert "ny dag: 2026-11-24" in screen_text(app)
    app.state.desk.store.close()


async def test_a_day_that_was_asked_for_stays(tmp_path: Path) -> None:
    clock = Clock()
    app = review(tmp_path, clock, LATE.date())
    async with app.run_test(size=(120, 40)) as pilot:
        clock.time = AFTER
        await pilot.press("f5", "j", "j")
        await pilot.pause()
        assert "läget 2026-11-23" in screen_text(app)
        await pilot.press("y")
        await app.workers.wait_for_complete()
        assert "Här visas läget 2026-11-23, så det du gjorde nu syns inte här." in said(app)
        assert "utan --as-of" in said(app)
        # Not seen here, so it can be asked for again; it is not written again.
        head = app.state.desk.store.journal_head()
        await pilot.press("y")
        await app.workers.wait_for_complete()
        assert "Avtal 2026 är redan godkänt, av granskare-1 2026-11-24." in said(app)
        assert app.state.desk.store.journal_head() == head
    app.state.desk.store.close()


async def test_an_earlier_day_is_said_at_the_start(tmp_path: Path) -> None:
    app = review(tmp_path, Clock(), date(2026, 6, 1))
    async with app.run_test(size=(120, 40)):
        assert said(app) == "Här visas läget 2026-06-01. Det du gör nu sparas, men syns inte här."
    app.state.desk.store.close()


def test_a_day_to_come_shows_what_is_done_today(desk: Desk) -> None:
    assert ReviewState(desk, date(2027, 1, 1), "sv").sees_acts
    assert not ReviewState(desk, date(2026, 11, 22), "sv").sees_acts
