"""What is on the screen can be read in every look: contrast computed from what is drawn (WCAG 2.2)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from rich.segment import Segment
from rich.style import Style
from textual.color import Color
from textual.theme import Theme

from tcready.tui.app import ReviewApp
from tcready.tui.state import ReviewState
from tcready.tui.theme import CONTRAST, CYCLE, DARK, LIGHT, TERMINAL
from tests.tui.answered import pressed
from tests.tui.conftest import Opened
from tests.tui.screen_text import screen_text

AA, AAA = 4.5, 7.0
LEAST = {DARK.name: AA, LIGHT.name: AA, CONTRAST.name: AAA}
SCREENS = {
    "walk": ("f", "j", "j"),
    "detail": ("G", "k", "enter"),
    "overview": ("o",),
    "actors": ("A", "j"),
    "attach": ("G", "a", "x", "tab"),
    "judge": ("G", "m", "1"),
    "palette": ("j", "ctrl+p", "b"),
    "help": ("question_mark",),
    "search": ("slash", "n"),
    "fault": ("r",),
}


def luminance(colour: str) -> float:
    """WCAG 2.2 relative luminance."""
    parts = [part / 255 for part in Color.parse(colour).rgb]
    r, g, b = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(one: str, other: str) -> float:
    """WCAG 2.2 contrast ratio."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_the_formula_gives_what_the_standard_says() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)


def drawn(app: ReviewApp) -> Iterator[Segment]:
    """Every piece of the screen that has letters or digits in it; with a window open, those of the window.

    What lies dimmed behind a window cannot be used meanwhile.
    """
    boxes = list(app.screen.query(".box"))
    seen = boxes[0].region if boxes else app.screen.region
    strips = app.screen._compositor.render_strips()[seen.y : seen.bottom]
    for strip in strips:
        parts = strip.crop(seen.x, seen.right)
        yield from (part for part in parts if any(sign.isalnum() for sign in part.text))


def colours(style: Style | None) -> tuple[str, str]:
    """Text and ground as they are seen, turned about by `reverse`."""
    assert style is not None
    assert style.color is not None
    assert style.bgcolor is not None
    pair = (style.color.get_truecolor().hex, style.bgcolor.get_truecolor().hex)
    return (pair[1], pair[0]) if style.reverse else pair


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("look", LEAST)
async def test_every_text_that_is_drawn_can_be_read(opened: Opened, look: str, screen: str) -> None:
    app = opened()
    async with app.run_test(size=(120, 40)) as pilot:
        app.theme = look
        await pressed(pilot, *SCREENS[screen])
        pieces = list(drawn(app))
        assert len(pieces) > 10
        for piece in pieces:
            text, ground = colours(piece.style)
            assert contrast(text, ground) >= LEAST[look], (piece.text, text, ground)


@pytest.mark.parametrize("theme", [DARK, LIGHT, CONTRAST], ids=lambda theme: theme.name)
def test_every_colour_can_be_read_on_every_ground(theme: Theme) -> None:
    muted, here, on_here = (theme.variables[name] for name in ("muted", "here", "here-text"))
    texts = (theme.foreground, theme.primary, theme.success, theme.warning, theme.error, muted)
    grounds = (theme.background, theme.surface)
    pairs = [(text, ground) for text in texts for ground in grounds]
    pairs += [(theme.foreground, theme.panel), (muted, theme.panel), (on_here, here)]
    for text, ground in pairs:
        assert text is not None
        assert ground is not None
        assert contrast(text, ground) >= LEAST[theme.name], (text, ground)


def test_high_contrast_is_light_text_on_black() -> None:
    assert (CONTRAST.background, CONTRAST.foreground) == ("#000000", "#ffffff")


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


def reversed_text(app: ReviewApp) -> str:
    """What is drawn in reverse, as one text."""
    strips = app.screen._compositor.render_strips()
    return "".join(part.text for strip in strips for part in strip if part.style and part.style.reverse)


@pytest.mark.parametrize("screen", ["walk", "overview", "actors", "attach", "judge", "palette", "search"])
async def test_the_terminals_own_colours_and_a_cursor_in_reverse(app: ReviewApp, screen: str) -> None:
    """Nothing but the sixteen colours of the terminal and its own text and ground; no shade of ours."""
    async with app.run_test(size=(120, 40)) as pilot:
        app.theme = TERMINAL.name
        await pressed(pilot, *SCREENS[screen])
        for piece in drawn(app):
            assert piece.style is not None
            for colour in (piece.style.color, piece.style.bgcolor):
                assert colour is None or colour.triplet is None, (piece.text, colour)
        assert reversed_text(app).strip()


async def test_the_row_one_stands_on_is_reverse_in_the_terminals_own_colours(app: ReviewApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        app.theme = TERMINAL.name
        await pilot.press("j", "j")
        await pilot.pause()
        assert "› " in reversed_text(app)
        assert "Mittregionen" in reversed_text(app)
        assert "Granska" in reversed_text(app)
        assert "Avtalet" not in reversed_text(app)


@pytest.mark.parametrize("look", CYCLE)
async def test_no_color_means_no_colour_at_all_and_a_cursor_all_the_same(
    state: ReviewState, monkeypatch: pytest.MonkeyPatch, look: str
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    app = ReviewApp(state)
    async with app.run_test(size=(120, 40)) as pilot:
        app.theme = look
        await pilot.press("j", "j")
        await pilot.pause()
        for line in app.screen._compositor.render_strips():
            for piece in line.apply_filter(app._filters[-1], Color.parse("black")):
                for colour in (piece.style.color, piece.style.bgcolor) if piece.style else ():
                    assert colour is None or colour.is_default, (piece.text, colour)
        assert "Mittregionen" in reversed_text(app)
        await pressed(pilot, "o")
        assert "›✗ En för liten del av kraven är bedömd." in reversed_text(app)


async def test_an_empty_no_color_asks_for_nothing(
    state: ReviewState, monkeypatch: pytest.MonkeyPatch
) -> None:
    """no-color.org: present, and not an empty string."""
    monkeypatch.setenv("NO_COLOR", "")
    app = ReviewApp(state)
    async with app.run_test(size=(120, 40)):
        assert not app.no_color
