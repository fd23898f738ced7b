"""The line of tabs: nothing is cut at any width, and the open one is always there."""

from __future__ import annotations

import pytest

from tcready.tui.app import ReviewApp
from tcready.tui.panels.bar import MORE_LEFT, MORE_RIGHT, Tab, around, cells, tabs
from tcready.tui.panels.every import tab_order
from tcready.tui.state import ReviewState
from tests.tui.answered import answered, pressed
from tests.tui.screen_text import screen_text

TWELVE = (
    *("Översikt", "Granska", "Underlag", "Handlingsplan", "Ärende", "Dossier"),
    *("Aktörer", "Bilder", "Härnäst", "Prognos", "Röntgen", "Samsyn"),
)


@pytest.mark.parametrize("width", [40, 60, 80, 120, 200])
@pytest.mark.parametrize("language", ["sv", "en"])
def test_the_line_is_never_wider_than_the_terminal(state: ReviewState, language: str, width: int) -> None:
    state.language = language
    state.speak()
    for panel in tab_order():
        state.panel = panel
        laid = tabs(state, width)
        assert sum(map(cells, laid)) <= width
        assert [tab.id for tab in laid if tab.name not in (MORE_LEFT, MORE_RIGHT)].count(panel) == 1


def test_where_there_is_room_every_tab_has_its_key(state: ReviewState) -> None:
    state.panel = "next"
    assert all(tab.key for tab in tabs(state, 200))
    assert [tab.id for tab in tabs(state, 200)] == list(tab_order())


@pytest.mark.parametrize("here", range(12))
def test_of_twelve_the_ones_around_the_open_one_are_shown(here: int) -> None:
    every = [Tab(name, name[0], name, 0) for name in TWELVE]
    laid = around(every, here, 80)
    names = [tab.name for tab in laid]
    assert sum(map(cells, laid)) <= 80
    assert TWELVE[here] in names
    for beside in (here - 1, here + 1):
        if 0 <= beside < 12:
            assert TWELVE[beside] in names
    assert (names[0] == MORE_LEFT) is (TWELVE[0] not in names)
    assert (names[-1] == MORE_RIGHT) is (TWELVE[-1] not in names)
    shown = [name for name in names if name not in (MORE_LEFT, MORE_RIGHT)]
    first = TWELVE.index(shown[0])
    assert shown == list(TWELVE[first : first + len(shown)])


async def test_a_click_at_the_end_of_a_narrow_line_goes_on(app: ReviewApp) -> None:
    async with app.run_test(size=(60, 20)) as pilot:
        await pressed(pilot, "o")
        line = screen_text(app).splitlines()[2]
        assert line.endswith(MORE_RIGHT)
        hidden = tabs(app.state, 60)[-1].id
        await pilot.click("#tabs", offset=(line.rindex(MORE_RIGHT), 0))
        await answered(pilot)
        assert app.state.panel == hidden
