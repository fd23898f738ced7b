"""The review on the screen before its workspace has been read: keys are kept, and it can be left."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from textual.pilot import Pilot

from tcready.core.errors import WrongInput
from tcready.core.message import msg
from tcready.review.desk import Desk
from tcready.tui.filter_line import FilterLine
from tcready.tui.opening import OpeningApp
from tcready.tui.resuming import Resuming
from tcready.tui.state import ReviewState
from tcready.tui.theme import remember_look
from tests.tui.screen_text import screen_text
from tests.tui.small import TODAY

SEEN = ["Teknikcollege Mitt", "", "Öppnar arbetsytan …"]


@pytest.fixture(autouse=True)
def _own_state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "tillstånd"))


@pytest.fixture
def read() -> Event:
    """Set it when the workspace is to have been read."""
    return Event()


@pytest.fixture
def opening(desk: Desk, read: Event) -> OpeningApp:
    """An application that waits for its workspace."""

    def opened(go_on: Callable[[], None]) -> ReviewState:
        assert read.wait(30)
        go_on()
        return ReviewState(desk, TODAY, "sv")

    return OpeningApp(opened, lambda state: Resuming(state.desk.folder), SEEN)


def is_open(opening: OpeningApp) -> bool:
    """Has it become the review?"""
    return bool(opening.screen_stack[0].query(FilterLine))


async def until(pilot: Pilot[None], done: Callable[[], bool]) -> None:
    """Wait for it; the test fails if it never comes."""
    for _ in range(500):
        if done():
            await pilot.pause()
            return
        await asyncio.sleep(0.01)
    raise AssertionError("it never came")


async def test_what_was_seen_first_stays_until_the_review_is_there(opening: OpeningApp, read: Event) -> None:
    remember_look("tcready-ljus")
    async with opening.run_test(size=(100, 30)) as pilot:
        assert screen_text(opening).rstrip().splitlines() == SEEN
        assert opening.theme == "tcready-ljus"
        await pilot.resize_terminal(10, 5)
        await pilot.pause()
        assert screen_text(opening).splitlines()[2] == "Öppnar arb"
        await pilot.resize_terminal(100, 30)
        read.set()
        await until(pilot, lambda: "skall-krav" in screen_text(opening))
        assert "Öppnar arbetsytan" not in screen_text(opening)
        assert opening.walk_list.has_focus


async def test_what_is_typed_meanwhile_is_done(opening: OpeningApp, read: Event) -> None:
    async with opening.run_test(size=(100, 30)) as pilot:
        await pilot.press("j", "j", "k", "j")
        read.set()
        await until(pilot, lambda: is_open(opening) and opening.state.cursor == 2)


async def test_a_q_in_a_search_typed_meanwhile_leaves_nothing(opening: OpeningApp, read: Event) -> None:
    async with opening.run_test(size=(100, 30)) as pilot:
        await pilot.press("slash", "q", ".")
        assert opening.is_running
        read.set()
        await until(pilot, lambda: is_open(opening) and sorted(opening.filter_line.value) == [".", "q"])


@pytest.mark.parametrize(("key", "fault"), [("q", None), ("ctrl+c", KeyboardInterrupt)])
async def test_it_can_be_left_before_it_has_been_read(
    opening: OpeningApp, read: Event, key: str, fault: type[BaseException] | None
) -> None:
    async with opening.run_test(size=(100, 30)) as pilot:
        await pilot.press(key)
        await until(pilot, lambda: not opening.is_running)
    read.set()
    opening.wait()
    assert type(opening.fault) is (fault or type(None))
    assert opening.resuming is None


async def test_why_it_cannot_be_opened_is_known_when_it_is_left() -> None:
    def opened(_go_on: Callable[[], None]) -> ReviewState:
        raise WrongInput(msg("Arbetsytan finns inte."))

    opening = OpeningApp(opened, lambda state: Resuming(state.desk.folder), SEEN)
    async with opening.run_test(size=(100, 30)) as pilot:
        await until(pilot, lambda: not opening.is_running)
    assert isinstance(opening.fault, WrongInput)


def test_the_screen_needs_no_sql() -> None:
    program = (
        "import sys, tcready.tui.running\n"
        "sys.exit(str([name for name in ('sqlmodel', 'sqlalchemy', 'sqlite3') if name in sys.modules]))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.stderr.strip() == "[]"
