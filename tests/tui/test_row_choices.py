"""In the forms of the registers what exists is chosen by its title; an id and a part of a title do too."""

from __future__ import annotations

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, OptionList

from tcready.core.records import Organisation, Person, PlanItem, Subject
from tcready.review.freezing import take
from tcready.review.registering import RegisterRow
from tcready.tui.app import ReviewApp
from tcready.tui.modals.pick_line import MOST, PickLine
from tests.tui.answered import pressed
from tests.tui.conftest import Opened
from tests.tui.screen_text import screen_text
from tests.tui.small import RECORDS, TODAY, under_way
from tests.tui.test_library import many, toasts

WIDE, NARROW = (120, 40), (80, 24)


async def at(pilot: Pilot[None], app: ReviewApp, register: str) -> None:
    """Stand on the register in Aktörer."""
    await pressed(pilot, "A")
    for _ in range(60):
        what = app.state.item.what if app.state.item else None
        if isinstance(what, RegisterRow) and what.register == register:
            return
        await pressed(pilot, "j")
    raise AssertionError(register)


def line(app: ReviewApp, name: str) -> str:
    return app.screen.query_one(f"#field-{name}", Input).value


def listed(app: ReviewApp, name: str) -> list[str]:
    """What the list below the field says; nothing when it is not there."""
    pick = next(pick for pick in app.screen.query(PickLine) if pick.query(f"#field-{name}"))
    options = pick.query_one(OptionList)
    if not options.display:
        return []
    return [str(options.get_option_at_index(place).prompt) for place in range(options.option_count)]


async def test_a_subject_is_added_with_its_titles_chosen(app: ReviewApp) -> None:
    async with app.run_test(size=NARROW) as pilot:
        await at(pilot, app, "subjects")
        await pressed(pilot, "plus")
        assert listed(app, "level") == ["Region", "Lokalt", "Anordnare"]
        assert listed(app, "parent") == []
        await pressed(pilot, "down", "down", "enter")
        assert line(app, "level") == "Lokalt"
        assert listed(app, "level") == []
        assert listed(app, "parent") == ["Mittregionen", "Norr", "Söder"]
        await pressed(pilot, *"mitt")
        assert listed(app, "parent") == ["Mittregionen"]
        await pressed(pilot, "enter")
        assert line(app, "parent") == "Mittregionen"
        await pressed(pilot, *"Öster", "tab", *"norr-kommun", "ctrl+s")
        made = app.state.desk.records.subjects[-1]
        assert made == Subject(
            id="oster", level="local", parent="regionen", title="Öster", organisation="norr-kommun"
        )
        assert toasts(app) == ["Nytt: enheten oster (Öster). Ångra med u."]


async def test_a_row_shows_titles_and_what_is_not_touched_stays(app: ReviewApp) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await at(pilot, app, "subjects")
        await pressed(pilot, "j", "j", "enter")
        assert [line(app, name) for name in ("level", "parent", "title")] == [
            "Lokalt",
            "Mittregionen",
            "Norr",
        ]
        before = app.state.desk.store.journal_head()
        await pressed(pilot, "ctrl+s")
        assert app.state.desk.store.journal_head() == before
        assert len(app.screen_stack) == 1


async def test_what_may_be_several_is_asked_again(app: ReviewApp) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await at(pilot, app, "needs")
        await pressed(pilot, "plus", *"2026", "tab", "o", "r", "tab", *"Svetsare", "tab", "9", "tab", "5")
        assert line(app, "subject") == "Norr", "the only one with those letters"
        await pressed(pilot, "shift+tab", "shift+tab", "shift+tab", "r", "ctrl+s")
        assert "«r» passar på Mittregionen, Norr och Söder." in screen_text(app)
        assert not app.state.desk.records.needs
        await pressed(pilot, "backspace", *"söd", "ctrl+s")
        assert [need.subject for need in app.state.desk.records.needs] == ["soder"]


async def test_words_of_a_kind_are_chosen_too_and_in_english(opened: Opened) -> None:
    app = opened(language="en")
    async with app.run_test(size=NARROW) as pilot:
        await at(pilot, app, "organisations")
        await pressed(pilot, "plus", *"Verket", "enter", *"authority", "enter", "ctrl+s")
        assert app.state.desk.records.organisations[-1] == Organisation(
            id="verket", name="Verket", kind="myndighet"
        )


async def test_several_records_with_commas_in_their_titles(opened: Opened) -> None:
    agreed, *others = RECORDS.evidence
    comma = agreed.model_copy(update={"title": "Avtal, Norr och Söder"})
    app = opened(RECORDS.model_copy(update={"evidence": (comma, *others)}))
    async with app.run_test(size=WIDE) as pilot:
        await pressed(pilot, "P", "enter")
        app.screen.query_one("#field-evidence", Input).focus()
        await pressed(pilot, "down", *",", *" protokoll s", "enter")
        assert line(app, "evidence") == "Avtal, Norr och Söder, Protokoll Söder"
        await pressed(pilot, "ctrl+s")
        assert app.state.desk.records.plan[0].evidence == ("avtal-2026", "begart-soder")
        await pressed(pilot, "enter")
        assert line(app, "evidence") == "Avtal, Norr och Söder, Protokoll Söder"
        app.screen.query_one("#field-evidence", Input).focus()
        await pressed(pilot, "down", "down", "ctrl+s")
        assert list(app.state.desk.records.plan[0].evidence)[2:] == ["protokoll-norr"]


async def test_two_of_one_name_are_told_apart(opened: Opened) -> None:
    twins = (Person(id="ek", name="A. Exempel"), Person(id="ek-2", name="A. Exempel"))
    app = opened(RECORDS.model_copy(update={"people": twins}))
    async with app.run_test(size=WIDE) as pilot:
        await at(pilot, app, "seats")
        await pressed(pilot, "plus", *"mitt", "enter")
        assert listed(app, "person") == ["A. Exempel (ek)", "A. Exempel (ek-2)"]
        await pressed(pilot, "up", "ctrl+s")
        assert app.state.desk.records.seats[0].person == "ek-2"


async def test_an_action_begins_with_titles(app: ReviewApp) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await pressed(pilot, "P", "plus")
        assert (line(app, "requirement"), line(app, "subject")) == ("Uppföljningen görs", "Söder")
        await pressed(pilot, "tab", "tab", *"Ring", "ctrl+s")
        made = app.state.desk.records.plan[-1]
        assert isinstance(made, PlanItem)
        assert (made.requirement, made.subject, made.action) == ("uppfoljning", "soder", "Ring")


async def test_of_many_some_are_listed_and_the_rest_is_told(opened: Opened) -> None:
    app = opened(many(300))
    async with app.run_test(size=WIDE) as pilot:
        await pressed(pilot, "P", "enter")
        app.screen.query_one("#field-evidence", Input).focus()
        await pilot.pause()
        seen = listed(app, "evidence")
        assert len(seen) == MOST + 1
        assert seen[-1] == f"… och {300 - MOST} till: skriv en del av namnet"
        await pressed(pilot, *"00299")
        assert listed(app, "evidence") == ["Avtal 00299"]
        await pressed(pilot, *"xyz")
        assert listed(app, "evidence") == ["Inget i listan passar."]


@pytest.mark.parametrize("size", [WIDE, NARROW])
async def test_a_click_in_the_list_chooses(app: ReviewApp, size: tuple[int, int]) -> None:
    async with app.run_test(size=size) as pilot:
        await at(pilot, app, "subjects")
        await pressed(pilot, "plus")
        await pilot.click(app.screen.query_one(PickLine).query_one(OptionList), offset=(4, 1))
        await pilot.pause()
        assert line(app, "level") == "Lokalt"
        assert app.screen.query_one("#field-level").has_focus


async def test_hostile_titles_are_harmless_and_can_be_chosen(opened: Opened) -> None:
    text = "\x1b]0;X\x07[/][@click=app.quit]tryck[/]\u202etxet"
    region, *others = RECORDS.subjects
    bad = region.model_copy(update={"title": text})
    app = opened(RECORDS.model_copy(update={"subjects": (bad, *others)}))
    async with app.run_test(size=NARROW) as pilot:
        await at(pilot, app, "seats")
        await pressed(pilot, "plus", "down")
        assert not {"\x1b", "\x07", "\u202e"} & set(screen_text(app))
        assert "[@click=app.quit]tryck[/]" in screen_text(app)
        await pressed(pilot, "ctrl+s")
        assert app.state.desk.records.seats[0].subject == "regionen"
        assert app.is_running


async def test_a_snapshot_is_chosen_by_its_name(opened: Opened) -> None:
    app = opened(under_way())
    taken = take(app.state.desk, TODAY, app.state.application)
    app.state.refresh()
    async with app.run_test(size=WIDE) as pilot:
        await pressed(pilot, "C", "j", "j", "j", "enter")
        app.screen.query_one("#field-snapshot", Input).focus()
        await pressed(pilot, "down", "ctrl+s")
        assert [one.snapshot for one in app.state.desk.records.milestones if one.snapshot] == [taken.id]
