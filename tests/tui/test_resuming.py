"""The review takes up where the reader left it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tcready.review.desk import Desk
from tcready.tui.app import ReviewApp
from tcready.tui.resuming import Resuming
from tcready.tui.state import ReviewState
from tcready.tui.theme import CYCLE
from tests.tui.answered import pressed
from tests.tui.conftest import Opened
from tests.tui.small import RECORDS, TODAY, desk_in


@pytest.fixture(autouse=True)
def _own_state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "tillstånd"))


def review(desk: Desk) -> tuple[ReviewApp, Resuming]:
    resuming = Resuming(desk.folder)
    return ReviewApp(ReviewState(desk, TODAY, "sv"), resuming), resuming


async def test_the_row_the_tab_and_the_looks_are_there_again(desk: Desk) -> None:
    app, resuming = review(desk)
    async with app.run_test(size=(120, 40)) as pilot:
        await pressed(pilot, "f", "j", "j", "t", "d")
        row, theme = app.state.step, app.theme
        resuming.keep(app)
    again, _ = review(desk)
    async with again.run_test(size=(120, 40)) as pilot:
        await pressed(pilot)
        assert row is not None
        assert again.state.step is not None
        assert again.state.step.key == row.key
        assert (again.state.panel, again.state.only_gaps, again.theme) == ("agreement", True, theme)


async def test_the_looks_are_those_of_the_machine_and_not_of_the_workspace(
    desk: Desk, tmp_path: Path
) -> None:
    app, resuming = review(desk)
    async with app.run_test(size=(80, 24)) as pilot:
        await pressed(pilot, "t", "t")
        resuming.keep(app)
    with desk_in(tmp_path / "annan") as other:
        again, _ = review(other)
        async with again.run_test(size=(80, 24)):
            assert again.theme == CYCLE[2]


@pytest.mark.parametrize(
    "said",
    ["skräp", "[]", '{"row": 3, "panel": 7, "theme": "x"}', '{"application": "ny", "row": ["a", "b", "c"]}'],
)
async def test_what_is_not_understood_or_gone_is_passed_over(desk: Desk, tmp_path: Path, said: str) -> None:
    app, resuming = review(desk)
    async with app.run_test(size=(80, 24)):
        resuming.keep(app)
    kept = list((tmp_path / "tillstånd").rglob("*.json"))
    assert len(kept) == 2  # the place in the workspace, and the looks of the machine
    for memory in kept:
        memory.write_text(said, encoding="utf-8")
    again, _ = review(desk)
    async with again.run_test(size=(80, 24)):
        assert again.state.panel == ""
        assert again.state.cursor == 0
        assert again.theme == CYCLE[0]


async def test_nowhere_to_remember_is_no_hindrance(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "tillstånd").write_text("en fil", encoding="utf-8")
    app, resuming = review(desk)
    async with app.run_test(size=(80, 24)) as pilot:
        await pressed(pilot, "j")
        resuming.keep(app)


async def test_in_a_tab_that_is_taken_up_a_page_is_a_page(opened: Opened) -> None:
    many = RECORDS.model_copy(
        update={"evidence": tuple(RECORDS.evidence[0].model_copy(update={"id": f"u-{n}"}) for n in range(50))}
    )
    first = opened(many)
    desk = first.state.desk
    async with first.run_test(size=(80, 24)) as pilot:
        await pressed(pilot, "B")
        Resuming(desk.folder).keep(first)
    app, _ = review(desk)
    async with app.run_test(size=(80, 24)) as pilot:
        await pressed(pilot, "pagedown")
        assert app.state.panel == "library"
        assert app.panels.view.place > 5
        at = app.panels.view.place
        await pressed(pilot, "j", "k", "pageup")
        assert app.panels.view.place < at - 5
