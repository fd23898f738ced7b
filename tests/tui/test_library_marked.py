"""Space marks records in Underlag, and the next act is for all of them: one act, which one `u` takes back."""

from __future__ import annotations

from datetime import date

import pytest
from textual.geometry import Region

from tcready.core.records import Evidence, Records
from tcready.core.records.evidence import Decision
from tcready.review import deciding
from tcready.review.desk import open_desk
from tcready.tui.app import ReviewApp
from tcready.tui.modals.ticks import Ticks
from tcready.tui.panels.row_list import RowList
from tests.tui.answered import pressed
from tests.tui.conftest import Opened
from tests.tui.dropped import drop
from tests.tui.screen_text import screen_text
from tests.tui.small import NOW, RECORDS, TODAY
from tests.tui.test_library import many, record, settled, toasts

WIDE, NARROW = (120, 40), (80, 24)

# The rows: 0 Avtal 2026 (came in), 1 Protokoll Norr (accepted), 2 Protokoll Söder (asked for).


def acts(app: ReviewApp) -> int:
    """How many acts the journal holds."""
    return len({entry.act for entry in app.state.desk.store.journal()})


def with_more(*more: Evidence) -> Records:
    return RECORDS.model_copy(update={"evidence": (*RECORDS.evidence, *more)})


SECOND = RECORDS.evidence[0].model_copy(
    update={"id": "avtal-b", "title": "Avtal B", "requirements": ("avtal-finns", "moten")}
)


async def test_space_marks_and_goes_on_and_escape_unmarks_before_anything_else(app: ReviewApp) -> None:
    async with app.run_test(size=NARROW) as pilot:
        await pressed(pilot, "B", "space")
        seen = screen_text(app)
        assert "1 rad är markerad. Nästa handling gäller den. Esc avmarkerar." in seen
        assert "*○ Avtal 2026" in seen
        assert "›○ Protokoll Norr" in seen or "›✗ Protokoll Norr" in seen
        await pressed(pilot, "space")
        assert "2 rader är markerade. Nästa handling gäller alla. Esc avmarkerar." in screen_text(app)
        await pressed(pilot, "slash", *"söder", "enter")
        assert "2 rader är markerade, 2 syns inte nu." in screen_text(app)
        await pressed(pilot, "escape")
        assert (len(app.state.shelf), app.state.filtered, app.state.panel) == (0, True, "library")
        await pressed(pilot, "escape")
        assert (app.state.filtered, app.state.panel) == (False, "library")
        await pressed(pilot, "escape")
        assert app.state.panel == ""


async def test_the_same_key_takes_the_mark_away_and_the_last_row_stays(app: ReviewApp) -> None:
    async with app.run_test(size=NARROW) as pilot:
        await pressed(pilot, "B", "G", "space")
        assert list(app.state.shelf) == ["begart-soder"]
        assert app.state.item is not None
        assert app.state.item.id == "record-begart-soder"
        assert "*" in screen_text(app)
        await pressed(pilot, "space")
        assert not app.state.shelf
        assert "*" not in screen_text(app)


async def test_marks_of_the_walk_and_of_the_library_are_apart(app: ReviewApp) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await pressed(pilot, "G", "space", "B")
        assert "markerad" not in screen_text(app)
        await pressed(pilot, "space", "space", "space", "escape", "o")
        assert "markerad" not in screen_text(app)
        await pressed(pilot, "space")
        assert toasts(app) == ["Rader markeras i Granska och Underlag. Tryck Esc eller B."]
        await pressed(pilot, "escape")
        assert "1 rad är markerad." in screen_text(app)


async def test_accept_all_marked_is_one_act_and_the_rest_is_told(opened: Opened) -> None:
    app = opened(with_more(SECOND))
    async with app.run_test(size=WIDE) as pilot:
        await pressed(pilot, "B")
        before = acts(app)
        await pressed(pilot, "space", "space", "space", "space", "y")
        assert acts(app) == before + 1
        # The agreement is all that samverkan asks for: (1 + 1/4) / 2.
        assert toasts(app) == [
            "2 underlag är godkända. Poäng 12,5 % → 62,5 %\n"
            "Resten lämnas som det är: 1 är redan godkänt och 1 har inte kommit in."
        ]
        assert [record(app, name).decisions[-1].state for name in ("avtal-2026", "avtal-b")] == [
            "accepted"
        ] * 2
        assert len(record(app, "protokoll-norr").decisions) == 1
        assert not app.state.shelf
        assert "markerad" not in screen_text(app)
        await pressed(pilot, "u")
        assert not record(app, "avtal-2026").decisions
        assert not record(app, "avtal-b").decisions


async def test_what_is_for_none_of_the_marked_says_why(app: ReviewApp) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await pressed(pilot, "B", "j", "space", "space", "y")
        told = (
            "Handlingen gäller inget av de markerade underlagen: 1 är redan godkänt och 1 har inte kommit in."
        )
        assert toasts(app) == [told]
        assert len(app.state.shelf) == 2
        await pressed(pilot, "a")
        assert toasts(app) == ["Underlag läggs in ett åt gången. Esc avmarkerar."]


async def test_reject_all_marked_for_one_reason(app: ReviewApp) -> None:
    async with app.run_test(size=NARROW) as pilot:
        await pressed(pilot, "B", "space", "space", "space", "r")
        assert "Underkänn 2 underlag" in screen_text(app)
        await pilot.press("enter")
        await pilot.pause()
        assert "Skriv varför underlaget underkänns" in screen_text(app)
        await pilot.press(*"Fel blankett", "enter")
        await settled(pilot)
        for name in ("avtal-2026", "protokoll-norr"):
            assert record(app, name).decisions[-1].state == "rejected"
            assert record(app, name).decisions[-1].why == "Fel blankett"
        assert not record(app, "begart-soder").decisions
        assert toasts(app) == ["2 underlag är underkända.\nResten lämnas som det är: 1 har inte kommit in."]
        await pressed(pilot, "u")
        assert record(app, "protokoll-norr").decisions[-1].state == "accepted"


async def test_withdraw_all_marked_takes_what_was_asked_for_too(app: ReviewApp) -> None:
    async with app.run_test(size=NARROW) as pilot:
        await pressed(pilot, "B", "space", "G", "space", "minus")
        assert "Återta 2 underlag" in screen_text(app)
        await pilot.press("enter")
        await settled(pilot)
        assert toasts(app) == ["2 underlag är återtagna och räknas inte längre. Ångra med u."]
        assert record(app, "begart-soder").decisions[-1].state == "withdrawn"
        await pressed(pilot, "u")
        assert not record(app, "begart-soder").decisions
        assert not record(app, "avtal-2026").decisions


async def test_links_that_are_shared_are_ticked_and_the_untouched_stay_as_they_were(opened: Opened) -> None:
    app = opened(with_more(SECOND))
    async with app.run_test(size=WIDE) as pilot:
        await pressed(pilot, "B", "space", "space", "K")
        assert "Koppla 2 underlag" in screen_text(app)
        requirements = app.screen.query_one("#requirements", Ticks)
        assert (requirements.ticked, requirements.some) == ({"avtal-finns"}, {"moten"})
        seen = screen_text(app)
        assert "[x] Avtalet är undertecknat" in seen
        assert "[-] Möten hålls" in seen
        # Nothing is another: nothing is written.
        await pilot.press("ctrl+s")
        await settled(pilot)
        assert toasts(app) == ["Kopplingarna är som de var."]
        assert len(app.state.shelf) == 2
        before = acts(app)
        # A third requirement for both; what only Avtal B has is left alone.
        await pressed(pilot, "K")
        await pilot.press("down", "down", "space", "tab", "down", "space", "ctrl+s")
        await settled(pilot)
        assert record(app, "avtal-2026").requirements == ("avtal-finns", "anordnare-med")
        assert record(app, "avtal-b").requirements == ("avtal-finns", "moten", "anordnare-med")
        assert record(app, "avtal-b").subjects == ("regionen", "norr")
        assert toasts(app) == ["2 underlag är kopplade om. Ångra med u."]
        assert acts(app) == before + 1
        await pressed(pilot, "u")
        assert record(app, "avtal-2026").requirements == ("avtal-finns",)
        assert record(app, "avtal-b").requirements == ("avtal-finns", "moten")


async def test_what_some_have_can_be_given_to_all_taken_from_all_or_left(opened: Opened) -> None:
    app = opened(with_more(SECOND))
    async with app.run_test(size=WIDE) as pilot:
        await pressed(pilot, "B", "space", "space", "K")
        requirements = app.screen.query_one("#requirements", Ticks)
        states = []
        await pilot.press("down")
        for _ in range(3):
            await pilot.press("space")
            states.append(("moten" in requirements.ticked, "moten" in requirements.some))
        assert states == [(True, False), (False, False), (False, True)]
        await pilot.press("space", "space", "ctrl+s")
        await settled(pilot)
        assert record(app, "avtal-b").requirements == ("avtal-finns",)
        assert toasts(app) == ["Avtal B är kopplat. Ångra med u."]


async def test_new_links_wait_to_be_accepted_again(app: ReviewApp) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await pressed(pilot, "B", "y", "space", "K")
        await pilot.press("down", "space", "ctrl+s")
        await settled(pilot)
        assert toasts(app) == [
            "Avtal 2026 är kopplat. Ångra med u.\nDe nya kopplingarna räknas när underlaget är godkänt igen."
        ]
        await pressed(pilot, "g", "y")
        assert deciding.acceptance(record(app, "avtal-2026"), TODAY)
        assert len(record(app, "avtal-2026").decisions) == 2


async def test_a_file_in_the_inbox_is_not_marked_and_says_why(app: ReviewApp) -> None:
    drop(app, "Protokoll Söder.txt")
    async with app.run_test(size=WIDE) as pilot:
        await pressed(pilot, "B", "space")
        assert toasts(app) == ["Filer i inkorgen läggs in en åt gången: tryck a."]
        assert not app.state.shelf


async def test_in_the_text_space_still_turns_the_page(app: ReviewApp) -> None:
    async with app.run_test(size=NARROW) as pilot:
        await pressed(pilot, "B", "enter", "space")
        assert not app.state.shelf


async def test_somebody_who_writes_meanwhile_loses_nothing(app: ReviewApp) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await pressed(pilot, "B", "space", "j", "space", "r")
        with open_desk(app.state.desk.folder, actor="granskare-9", clock=lambda: NOW) as other:
            deciding.accept(other, "avtal-2026", TODAY)
        await pilot.press(*"Fel", "enter")
        await pilot.pause()
        assert len(app.screen_stack) == 2  # it is told in the window, where the reason still stands
        assert "granskare-9" in screen_text(app)
        assert "Fel" in screen_text(app)
        await pilot.press("escape")
        await settled(pilot)
        with open_desk(app.state.desk.folder, actor="granskare-9", clock=lambda: NOW) as other:
            stored = other.records.evidence_by_id
            assert [decision.state for decision in stored["avtal-2026"].decisions] == ["accepted"]
            assert len(stored["protokoll-norr"].decisions) == 1
        assert list(app.state.shelf) == ["avtal-2026", "begart-soder"]


async def test_a_record_that_goes_loses_its_mark(app: ReviewApp) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await pressed(pilot, "B", "space")
        app.state.shelf.turn("fanns-aldrig")
        app.state.refresh()
        assert list(app.state.shelf) == ["avtal-2026"]


async def test_of_ten_thousand_only_the_rows_touched_are_drawn(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    app, drawn = opened(many(10_000)), []
    refresh = RowList.refresh

    def counted(self: RowList, *regions: Region, **named: bool) -> object:
        drawn.append(regions)
        return refresh(self, *regions, **named)

    async with app.run_test(size=NARROW) as pilot:
        await pressed(pilot, "B", "space", "j")
        monkeypatch.setattr(RowList, "refresh", counted)
        await pressed(pilot, "space")
        assert drawn
        assert all(region.height <= 2 for regions in drawn for region in regions)
        assert all(regions for regions in drawn)
        assert len(app.state.shelf) == 2


async def test_a_decision_of_a_later_day_is_left(opened: Opened) -> None:
    later = SECOND.model_copy(update={"id": "avtal-c", "title": "Avtal C", "collected": date(2027, 1, 1)})
    gone = SECOND.model_copy(
        update={"decisions": (Decision(state="withdrawn", by="granskare-2", on=date(2026, 2, 1)),)}
    )
    app = opened(with_more(gone, later))
    async with app.run_test(size=WIDE) as pilot:
        await pressed(pilot, "B", "space", "space", "space", "y")
        assert toasts(app)[0].endswith(
            "\nResten lämnas som det är: 1 kommer in en senare dag och 1 är återtaget."
        )


@pytest.mark.parametrize("size", [WIDE, NARROW])
async def test_marking_goes_on_past_what_is_in_sight(opened: Opened, size: tuple[int, int]) -> None:
    app = opened(many(100))
    async with app.run_test(size=size) as pilot:
        await pressed(pilot, "B", *["space"] * 30)
        assert "›○ Avtal 00030" in screen_text(app)
        assert "*○ Avtal 00029" in screen_text(app)
        assert len(app.state.shelf) == 30


async def test_the_list_still_scrolls_in_a_terminal_of_another_size(opened: Opened) -> None:
    app = opened(many(100))
    async with app.run_test(size=WIDE) as pilot:
        await pressed(pilot, "B")
        await pilot.resize_terminal(100, 20)
        await pressed(pilot, *["j"] * 30)
        assert "›○ Avtal 00030" in screen_text(app)
        await pressed(pilot, "G")
        assert "›○ Avtal 00099" in screen_text(app)
