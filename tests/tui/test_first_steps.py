"""Somebody in an empty workspace is led by the hand, on the screen and line by line."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tcready.review.desk import Desk
from tcready.tui.app import ReviewApp
from tcready.tui.resuming import Resuming
from tcready.tui.state import ReviewState
from tests.tui.answered import pressed
from tests.tui.plain.talked import talked
from tests.tui.screen_text import same_as_stored, screen_text
from tests.tui.small import TODAY, empty_desk
from tests.tui.test_flows import toasts

SIZES = {"80x24": (80, 24), "120x40": (120, 40)}


@pytest.fixture
def empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """An empty workspace, on a machine that remembers nothing."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "tillstånd"))
    with empty_desk(tmp_path / "ny") as desk:
        yield desk


def review(desk: Desk, language: str = "sv") -> ReviewApp:
    return ReviewApp(ReviewState(desk, TODAY, language), Resuming(desk.folder))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", ["sv", "en"])
async def test_screen(empty: Desk, language: str, size: str) -> None:
    app = review(empty, language)
    async with app.run_test(size=SIZES[size]) as pilot:
        await pressed(pilot)
        same_as_stored(app, f"first-steps-{language}-{size}")


async def test_enter_takes_one_step_after_the_other(empty: Desk) -> None:
    app = review(empty)
    async with app.run_test(size=(120, 40)) as pilot:
        await pressed(pilot, "enter", "enter")
        assert "Vilka kommuner är med?" in screen_text(app)
        await pressed(pilot, *"Haninge, Hudinge", "enter")
        assert "Ingen kommun heter Hudinge. Menade du Huddinge?" in screen_text(app)
        await pressed(pilot, *["backspace"] * 7, *"Huddinge", "enter")
        assert [item.name for item in empty.records.organisations] == ["Haninge", "Huddinge"]
        assert [item.title for item in empty.records.subjects] == ["Mittregionen", "Haninge", "Huddinge"]
        assert "✓ Lägg till kommunerna" in screen_text(app)
        assert "›○ Lägg till skolorna och utbildningarna" in screen_text(app)
        await pressed(pilot, "j", "enter")
        assert "✓ Begär kommunernas avtal" in screen_text(app)
        assert len(empty.records.evidence) == 2
        await pressed(pilot, "enter")  # there the schools are added
        assert "›Enheter som bedöms" in screen_text(app)
        await pressed(pilot, "u", "u", "o")
        assert empty.records.organisations == ()


async def test_agreements_need_municipalities(empty: Desk) -> None:
    app = review(empty)
    async with app.run_test(size=(120, 40)) as pilot:
        await pressed(pilot, "j", "j", "enter")
        assert toasts(app) == ["Lägg till kommunerna först."]
        assert empty.records.evidence == ()


def test_line_by_line_it_is_the_same(empty: Desk) -> None:
    heard = talked(empty, ["öppna", "ja", "Haninge, Tyresö", "gå 4", "öppna"], resumes=True)
    assert [item.name for item in empty.records.organisations] == ["Haninge", "Tyresö"]
    assert len(empty.records.evidence) == 2
    assert "2 kommuner är tillagda. Ångra med u." in heard
    assert "2 avtal är begärda. Ångra med u." in heard
