"""Handlingsplan: what is late, what comes, what is done; filtered, changed, marked."""

from __future__ import annotations

from datetime import date

import pytest

from tcready.core.records import PlanItem
from tcready.tui.app import ReviewApp
from tcready.tui.chip_text import chip_text
from tests.tui.answered import answered, pressed
from tests.tui.conftest import Opened
from tests.tui.screen_text import screen_text
from tests.tui.small import EMPTY, RECORDS, TODAY

WIDE, NARROW = (120, 40), (80, 24)


def action(id: str, words: str, **more: object) -> PlanItem:
    said = {"id": id, "requirement": "uppfoljning", "subject": "soder", "action": words, **more}
    return PlanItem.model_validate(said)


PLANNED = RECORDS.model_copy(
    update={
        "plan": (
            action("snart", "Boka mötet", due="2026-12-01", owner="Norrs rektor"),
            action("sen", "Skicka enkäten", due="2026-11-01"),
            action("utan", "Fråga företagen"),
            action("klar", "Skriv planen", due="2026-10-01", done="2026-09-28"),
        )
    }
)


def shown(app: ReviewApp) -> str:
    return " ".join(app.panels.view.text.split())


def toasts(app: ReviewApp) -> list[str]:
    return [notice.message for notice in app._notifications]


async def test_what_is_late_stands_first_and_what_is_done_last(opened: Opened) -> None:
    app = opened(PLANNED)
    async with app.run_test(size=WIDE) as pilot:
        await pressed(pilot, "P")
        told = shown(app)
        assert "3 åtgärder kvar · 1 är sen" in told
        places = [
            told.index(words)
            for words in (
                "Försenat (1)",
                "2026-11-01 Skicka enkäten",
                "Att göra (1)",
                "2026-12-01 Boka mötet",
                "ansvarig: Norrs rektor",
                "Utan slutdatum (1)",
                "Fråga företagen",
                "Klart (1)",
                "2026-09-28 Skriv planen",
            )
        ]
        assert places == sorted(places)


@pytest.mark.parametrize("size", [WIDE, NARROW])
async def test_done_today_and_not_done_after_all(opened: Opened, size: tuple[int, int]) -> None:
    app = opened(PLANNED)
    async with app.run_test(size=size) as pilot:
        await pressed(pilot, "P", "F")
        done = {item.id: item.done for item in app.state.desk.records.plan}
        assert done["sen"] == TODAY
        assert "1 blev klar i dag" in shown(app)
        assert "Klart i dag (1)" in shown(app)
        assert toasts(app)[-1].startswith("Klar i dag: ")
        assert app.state.item is not None
        assert app.state.item.id == "plan-sen"  # the cursor follows the action
        await pressed(pilot, "F")
        assert {item.id: item.done for item in app.state.desk.records.plan}["sen"] is None
        await pressed(pilot, "u", "u")
        assert app.state.desk.records.plan == PLANNED.plan


async def test_an_action_is_added_where_the_cursor_is_changed_and_taken_out(opened: Opened) -> None:
    app = opened(PLANNED)
    async with app.run_test(size=WIDE) as pilot:
        await pressed(pilot, "P", "plus")
        # The requirement and the subject of the action under the cursor stand there already.
        await pressed(pilot, "tab", "tab", *"Ring rektorn", "ctrl+s")
        made = app.state.desk.records.plan[-1]
        assert (made.requirement, made.subject, made.action) == ("uppfoljning", "soder", "Ring rektorn")
        await pressed(pilot, "enter", "tab", "tab", "tab", "tab", *"2027-01-15", "ctrl+s")
        assert app.state.desk.records.plan[1].due == date(2027, 1, 15)
        await pressed(pilot, "minus")
        assert "sen" not in {item.id for item in app.state.desk.records.plan}
        await pressed(pilot, "u")
        assert "sen" in {item.id for item in app.state.desk.records.plan}


async def test_the_filter_is_a_chip_that_escape_clears(opened: Opened) -> None:
    app = opened(PLANNED)
    async with app.run_test(size=NARROW) as pilot:
        await pressed(pilot, "P", "slash", *"REKTOR", "enter")
        await answered(pilot)
        assert "Boka mötet" in shown(app)
        assert "Skicka enkäten" not in shown(app)
        assert "Bara «REKTOR»: 1 av 4. Esc visar alla." in screen_text(app)
        await pressed(pilot, "escape")
        assert app.state.panel == "action_plan"
        assert "Skicka enkäten" in shown(app)
        await pressed(pilot, "f")
        assert "Skriv planen" not in shown(app)
        assert chip_text(app.state) == "Bara det som inte är klart: 3 av 4. Esc visar alla."
        await pressed(pilot, "slash", *"finns inte", "enter")
        assert "Ingen åtgärd passar. Esc visar alla." in shown(app)
        await pressed(pilot, "escape", "escape")
        assert app.state.panel == ""
        assert not app.state.filtered  # the walk has a filter of its own
        assert app.state.shown == app.state.total


async def test_the_filter_of_the_walk_is_left_alone(opened: Opened) -> None:
    app = opened(PLANNED)
    async with app.run_test(size=WIDE) as pilot:
        await pressed(pilot, "slash", *"norr", "enter")
        await pressed(pilot, "P", "slash", *"enkät", "enter")
        assert (app.state.text, app.state.search.text) == ("norr", "enkät")
        await pressed(pilot, "A", "slash")
        assert toasts(app) == [
            "Det går att söka i Granska, Underlag och Handlingsplan. Tryck Esc, B eller P."
        ]


@pytest.mark.parametrize("language", ["sv", "en"])
async def test_an_empty_plan_says_how_to_begin(opened: Opened, language: str) -> None:
    app = opened(EMPTY, language=language)
    async with app.run_test(size=NARROW) as pilot:
        await pressed(pilot, "P")
        begun = {"sv": "+ lägger till den första åtgärden", "en": "+ adds the first action"}
        assert begun[language] in shown(app)
        await pressed(pilot, "enter")
        assert len(app.screen_stack) == 2


async def test_hostile_words_are_words(opened: Opened) -> None:
    hostile = action("x", "[bold]\x1b[31mrött[/] ‮ bak", owner="[@click=quit]jag[/]")
    app = opened(RECORDS.model_copy(update={"plan": (hostile,)}))
    async with app.run_test(size=WIDE) as pilot:
        await pressed(pilot, "P")
        assert "[bold]" in screen_text(app)
        assert "[@click=quit]jag[/]" in screen_text(app)
        assert "\x1b" not in screen_text(app)
        assert "\u202e" not in screen_text(app)
