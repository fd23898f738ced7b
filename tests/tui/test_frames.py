"""What the screens look like, line by line."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tcready.review import judging, sending
from tcready.review.freezing import take
from tests.tui.answered import answered, pressed
from tests.tui.conftest import Opened
from tests.tui.dropped import drop
from tests.tui.screen_text import same_as_stored, screen_text
from tests.tui.small import EMPTY, TODAY, apart, under_way

SIZES = {"80x24": (80, 24), "120x40": (120, 40)}
PANELS = {
    "overview": ("o",),
    "snapshots": ("S", "j"),
    "difference": ("S", "j", "enter"),
    "next": ("h",),
    "plan": ("h", "l"),
    "forecast": ("p",),
    "xray": ("R",),
    "agreement": ("d",),
    "actors": ("A",),
    "dossier": ("D",),
    "section": ("D", "j", "enter"),
    "row": ("A", "j", "j", "j", "plus"),
}
CASE = {
    "case": ("C", "j", "j"),
    "case-days": ("C", "G"),
    "step": ("C", "j", "j", "j", "j", "j", "j", "enter"),
    "send": ("C", "j", "j", "j", "j", "j", "a"),
    "action_plan": ("P",),
    "row-list": ("P", "plus", "tab"),
    "action_plan-filter": ("P", "f", "slash", "e", "n", "enter"),
}
LIBRARY = {
    "library": ("B", "j", "j"),
    "library-file": ("B", "enter"),
    "library-record": ("B", "j", "j", "enter"),
    "library-found": ("B", "slash", "n", "o", "r", "r", "enter"),
    "library-nothing": ("B", "slash", "x", "y", "z", "enter"),
    "filing": ("B", "a"),
    "links": ("B", "j", "j", "K"),
    "revise": ("B", "j", "j", "a"),
    "library-marked": ("B", "j", "j", "space", "space", "k"),
    "links-shared": ("B", "j", "j", "space", "space", "K"),
}
PARTS = """\
parts:
  - id: sjalvskattning
    title: {sv: Regional självskattning, en: Regional self-assessment}
    source: "https://exempel.se/delar"
    generated: regional-sjalvskattning
  - id: avtal
    title: {sv: Samverkansavtal, en: Cooperation agreement}
    source: "https://exempel.se/delar"
    evidence: avtal
  - id: protokoll
    title: {sv: Protokoll, en: Minutes}
    required: false
    source: "https://exempel.se/delar"
    evidence: protokoll
  - id: lokal
    title: {sv: Lokal självskattning, en: Local self-assessment}
    source: "https://exempel.se/delar"
    generated: lokal-sjalvskattning
"""
SCREENS = {
    "walk": (),
    "leaf": ("G", "k", "k", "k", "k", "enter"),
    "gaps": ("f", "slash", "n", "o", "r", "enter"),
    "attach": ("G", "a"),
    "judge": ("G", "m"),
    "narrative": ("G", "e"),
    "snapshot": ("s",),
    "export": ("x",),
    "marked": ("G", "k", "k", "k", "k", "k", "space"),
    "what_if": ("G", "k", "k", "k", "w"),
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
        await pilot.app.workers.wait_for_complete() if name == "what_if" else None
        await answered(pilot)
        same_as_stored(app, f"{name}-{language}-{size}")


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("name", PANELS)
async def test_panel(opened: Opened, name: str, language: str, size: str) -> None:
    """Over a workspace with two snapshots; half a year and a judgement lie between them."""
    app = opened(apart(), language=language)
    desk = app.state.desk
    take(desk, date(2026, 5, 31), app.state.application, label="Före sommaren")
    judging.judge(desk, "uppfoljning", "soder", 2, TODAY)
    take(desk, TODAY, app.state.application)
    app.state.refresh()
    async with app.run_test(size=SIZES[size]) as pilot:
        await pressed(pilot, *PANELS[name])
        same_as_stored(app, f"{name}-{language}-{size}")


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("name", CASE)
async def test_case_and_plan(opened: Opened, name: str, language: str, size: str, tmp_path: Path) -> None:
    """Over a case that has been visited, with a file that was sent and never approved."""
    app = opened(under_way(), language=language)
    path = tmp_path / "ansökan.html"
    path.write_text("så här", encoding="utf-8")
    desk = app.state.desk
    sent = sending.About(on=date(2026, 9, 30), recipient="RTS", dnr="RS 2026/88")
    sending.send(desk, desk.application(), [path], sent)
    app.state.refresh()
    async with app.run_test(size=SIZES[size]) as pilot:
        await pressed(pilot, *CASE[name])
        same_as_stored(app, f"{name}-{language}-{size}")


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("name", LIBRARY)
async def test_library(opened: Opened, name: str, language: str, size: str) -> None:
    """Over a workspace whose inbox holds an answer to what was requested, and a file that cannot be filed."""
    app = opened(language=language)
    drop(app, "Protokoll Söder.txt", b"Protokoll\n\n\xc2\xa7 1 M\xc3\xb6tet \xc3\xb6ppnas.\n")
    drop(app, "tom.pdf", b"")
    async with app.run_test(size=SIZES[size]) as pilot:
        await pressed(pilot, *LIBRARY[name])
        same_as_stored(app, f"{name}-{language}-{size}")


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("key", ["C", "P"])
async def test_case_and_plan_when_there_is_nothing(
    opened: Opened, key: str, language: str, size: str
) -> None:
    app = opened(EMPTY, language=language)
    async with app.run_test(size=SIZES[size]) as pilot:
        await pressed(pilot, key)
        same_as_stored(app, f"empty-{ {'C': 'case', 'P': 'plan'}[key] }-{language}-{size}")


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", ["sv", "en"])
async def test_a_dossier_with_missing_parts(opened: Opened, language: str, size: str) -> None:
    app = opened(language=language, parts=PARTS)
    async with app.run_test(size=SIZES[size]) as pilot:
        await pressed(pilot, "D", "j")
        same_as_stored(app, f"parts-{language}-{size}")


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", ["sv", "en"])
async def test_an_empty_library_says_how_to_begin(opened: Opened, language: str, size: str) -> None:
    app = opened(EMPTY, language=language)
    async with app.run_test(size=SIZES[size]) as pilot:
        await pressed(pilot, "B")
        seen = screen_text(app)
        assert (
            str(app.state.desk.folder) not in seen
        )  # a path that differs from machine to machine is not a frame
        same_as_stored(app, f"library-empty-{language}-{size}")


@pytest.mark.parametrize("size", SIZES)
async def test_empty_workspace_says_what_to_do(opened: Opened, size: str) -> None:
    app = opened(EMPTY)
    async with app.run_test(size=SIZES[size]) as pilot:
        await pilot.press("enter")
        await pilot.pause()
        same_as_stored(app, f"empty-sv-{size}")
