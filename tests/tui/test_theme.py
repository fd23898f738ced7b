"""Both our themes can be read: contrast 4.5 to 1 (WCAG 2.2 AA) for every text on its ground."""

from __future__ import annotations

import pytest
from textual.color import Color
from textual.theme import Theme

from tcready.tui.app import ReviewApp
from tcready.tui.theme import CYCLE, DARK, LIGHT
from tests.tui.screen_text import screen_text


def luminance(colour: str) -> float:
    """WCAG 2.2 relative luminance."""
    parts = [part / 255 for part in Color.parse(colour).rgb]
    r, g, b = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(one: str, other: str) -> float:
    """WCAG 2.2 contrast ratio."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_every_text_can_be_read(theme: Theme) -> None:
    muted, here, on_here = (theme.variables[name] for name in ("muted", "here", "here-text"))
    texts = (theme.foreground, theme.primary, theme.success, theme.warning, theme.error, muted)
    grounds = (theme.background, theme.surface)
    pairs = [(text, ground) for text in texts for ground in grounds]
    pairs += [(theme.foreground, theme.panel), (muted, theme.panel), (on_here, here)]
    for text, ground in pairs:
        assert text is not None
        assert ground is not None
        assert contrast(text, ground) >= 4.5, (text, ground)


async def test_every_look_shows_the_same_text(app: ReviewApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        seen = set()
        for name in CYCLE:
            assert app.theme == name
            await pilot.pause()
            seen.add(screen_text(app))
            await pilot.press("t")
        assert app.theme == CYCLE[0]
        assert len(seen) == 1
