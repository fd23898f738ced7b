"""The tour, walked as its lines say, over the real example: every stop sees that it has been done."""

from __future__ import annotations

from datetime import date

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from tcready.core.readiness import State
from tcready.review.desk import Desk
from tcready.review.inbox import waiting_files
from tcready.review.settings import example_of
from tcready.tui.app import ReviewApp
from tcready.tui.resuming import Resuming
from tcready.tui.state import ReviewState
from tcready.tui.tour.stops import REQUIREMENT, STOPS, SUBJECT
from tests.tui.answered import pressed
from tests.tui.conftest import Opened
from tests.tui.screen_text import same_as_stored, screen_text


@pytest.fixture
def desk(example_desk: Desk) -> Desk:
    """The process leader at an example of their own."""
    return example_desk


def review(desk: Desk, language: str = "sv") -> ReviewApp:
    return ReviewApp(ReviewState(desk, None, language), Resuming(desk.folder))


async def settled(pilot: Pilot[None]) -> None:
    """What was asked for is done and drawn."""
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()


def stop(app: ReviewApp) -> str:
    """The number of the stop the screen shows."""
    return screen_text(app).partition("Rundtur ")[2][:6]


def test_the_example_says_that_it_is_one_and_has_what_the_tour_needs(desk: Desk) -> None:
    assert example_of(desk.folder) == "stockholmsregionen-2025"
    (waiting,) = waiting_files(desk)
    assert waiting.path.name == "exempel-avsiktsforklaring-haninge-undertecknad.md"
    assert waiting.trouble is None
    assert not waiting.filed


async def test_the_whole_tour_from_what_the_screen_tells(desk: Desk) -> None:
    app = review(desk)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert "Vill du ha en kort rundtur?" in screen_text(app)
        await pressed(pilot, "j")
        assert stop(app) == "1 av 8"
        await pressed(pilot, "h")
        assert stop(app) == "2 av 8"
        await pressed(pilot, "escape", "slash", *"avsikt", "enter", *"jjjjj")
        assert stop(app) == "3 av 8"
        before = app.state.musts[0]
        await pressed(pilot, "a")
        assert "kryssa för Exempel: verkstadsföretag" in screen_text(app)
        await pressed(pilot, "ctrl+o", "enter")
        assert app.screen.query_one("#place", Input).value.endswith("haninge-undertecknad.md")
        await pressed(pilot, *["tab"] * 6, "space", "ctrl+s")
        await settled(pilot)
        assert stop(app) == "4 av 8"
        await pressed(pilot, "V", "enter")
        await settled(pilot)
        assert app.state.desk.actor == "granskare-fack"
        assert stop(app) == "5 av 8"
        await pressed(pilot, "y", "enter")  # what was turned down comes last
        await settled(pilot)
        assert stop(app) == "6 av 8"
        assert app.state.leaf is not None
        assert app.state.leaf.state is State.MET
        assert app.state.musts[0] == before + 1
        # The verdict's line at the top and the tour say the same number.
        text = screen_text(app)
        assert f"{before + 1} av 38 skall-krav uppfyllda" in text.splitlines()[0]
        assert f"{before + 1} av 38 skall-krav är uppfyllda" in " ".join(text.split())
        await pressed(pilot, "e", *"Klart", "ctrl+s")
        await settled(pilot)
        assert stop(app) == "7 av 8"
        await pressed(pilot, "s", *"Rundtur", "enter")
        await settled(pilot)
        assert stop(app) == "8 av 8"
        await pressed(pilot, "x", "enter")
        await settled(pilot)
        assert stop(app) == ""
        assert not app.tour.on
    kept = desk.records.evidence_by_id["exempel-avsiktsforklaring-haninge-undertecknad"]
    assert [(d.state, d.by) for d in kept.decisions] == [("accepted", "granskare-fack")]
    assert [party.organisation for party in kept.parties] == ["exempelforetag-verkstad"]
    assert "Klart" in [text.current for text in desk.records.narratives if text.subject == SUBJECT]
    assert len(desk.store.snapshots()) == 2
    again = review(desk)
    async with again.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert not again.tour.on
        assert len(again.screen_stack) == 1


async def test_without_the_company_as_a_party_it_says_what_is_missing(desk: Desk) -> None:
    app = review(desk)
    async with app.run_test(size=(120, 40)) as pilot:
        await pressed(pilot, "j", "h", "escape", "slash", *"avsikt", "enter", *"jjjjj")
        await pressed(pilot, "a", "ctrl+o", "enter", "ctrl+s")
        await settled(pilot)
        await pressed(pilot, "V", "enter", "y", "enter")
        await settled(pilot)
        assert stop(app) == "5 av 8"
        assert "inget företag står som part" in " ".join(screen_text(app).split())


async def test_it_is_left_with_its_own_key_and_begun_again_where_it_was_or_from_the_start(desk: Desk) -> None:
    app = review(desk)
    async with app.run_test(size=(80, 24)) as pilot:
        await pressed(pilot, "j", "h", "escape")
        assert stop(app) == "2 av 8"
    app = review(desk)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert stop(app) == "2 av 8"
        await pressed(pilot, "f", "escape")
        assert stop(app) == "2 av 8"  # there was a filter to clear first
        await pressed(pilot, "escape")
        assert stop(app) == "2 av 8"  # one Esc too many costs nothing
        assert [notice.message for notice in app._notifications] == ["Rundturen är kvar. T slutar den."]
        await pressed(pilot, "T")
        assert stop(app) == ""
        await pressed(pilot, "T")
        assert stop(app) == "1 av 8"
        await pressed(pilot, "T")
        assert stop(app) == ""


async def test_no_thanks_is_not_asked_again(desk: Desk) -> None:
    app = review(desk)
    async with app.run_test(size=(80, 24)) as pilot:
        await pressed(pilot, "n")
        assert stop(app) == ""
    app = review(desk)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert len(app.screen_stack) == 1


@pytest.mark.parametrize("size", ["80x24", "120x40"])
@pytest.mark.parametrize("language", ["sv", "en"])
async def test_screen(desk: Desk, language: str, size: str) -> None:
    app = review(desk, language)
    async with app.run_test(size=(80, 24) if size == "80x24" else (120, 40)) as pilot:
        await pressed(pilot, "j", "h", "escape")
        same_as_stored(app, f"tour-{language}-{size}")


@pytest.mark.parametrize("day", [date(2025, 12, 31), date(2027, 6, 1), date(2031, 1, 1)])
def test_the_gap_is_there_on_every_day(desk: Desk, day: date) -> None:
    """The example is opened as of today, whichever day that is."""
    leaves = [leaf for leaf in desk.readiness(day).leaves if leaf.requirement == REQUIREMENT]
    assert [leaf.state for leaf in leaves if leaf.subject == SUBJECT] == [State.UNMET]


async def test_elsewhere_there_is_no_tour(opened: Opened) -> None:
    app = opened()
    async with app.run_test(size=(80, 24)) as pilot:
        await pressed(pilot, "T")
        assert [notice.message for notice in app._notifications] == [
            "Rundturen går i exemplet. Skapa det med tcready demo."
        ]
        assert len(STOPS) == 8
