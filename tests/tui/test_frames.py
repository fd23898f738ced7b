"""What the screens look like, line by line."""

from __future__ import annotations

import pytest

from tests.tui.conftest import Opened
from tests.tui.screen_text import same_as_stored
from tests.tui.small import EMPTY

SIZES = {"80x24": (80, 24), "120x40": (120, 40)}
SCREENS = {
    "walk": (),
    "leaf": ("G", "k", "k", "k", "k", "enter"),
    "gaps": ("f", "slash", "n", "o", "r", "enter"),
    "attach": ("G", "a"),
    "judge": ("G", "m"),
    "narrative": ("G", "e"),
    "snapshot": ("s",),
    "palette": ("j", "ctrl+p"),
    "help": ("question_mark",),
}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("name", SCREENS)
async def test_screen(opened: Opened, name: str, language: str, size: str) -> None:
    app = opened(language=language)
    async with app.run_test(size=SIZES[size]) as pilot:
        await pilot.press(*SCREENS[name])
        await pilot.pause()
        same_as_stored(app, f"{name}-{language}-{size}")


@pytest.mark.parametrize("size", SIZES)
async def test_empty_workspace_says_what_to_do(opened: Opened, size: str) -> None:
    app = opened(EMPTY)
    async with app.run_test(size=SIZES[size]) as pilot:
        await pilot.press("enter")
        await pilot.pause()
        same_as_stored(app, f"empty-sv-{size}")
