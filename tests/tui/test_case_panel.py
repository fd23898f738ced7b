"""Ärende: the steps of the case, a day registered, what is sent."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from textual.pilot import Pilot

from tcready.core.records import Milestone, Records
from tcready.review import sending
from tcready.review.registering import RegisterRow
from tcready.tui.app import ReviewApp
from tests.tui.answered import pressed
from tests.tui.conftest import Opened
from tests.tui.screen_text import screen_text
from tests.tui.small import EMPTY, RECORDS, TODAY

WIDE, NARROW = (120, 40), (80, 24)


def row(step: str, on: str, **more: str) -> Milestone:
    return Milestone.model_validate({"application": "ansokan", "milestone": step, "date": on, **more})


BEGUN = RECORDS.model_copy(
    update={
        "milestones": (
            row("forankring", "2026-02-12", by="Exempel A"),
            row("styrgrupp", "2026-03-20", paragraph="§ 1"),
        )
    }
)


def visited(*more: Milestone) -> Records:
    """A case whose visit was three weeks ago."""
    return RECORDS.model_copy(update={"milestones": (row("besok", "2026-10-31"), *more)})


def shown(app: ReviewApp) -> str:
    return " ".join(app.panels.view.text.split())


def toasts(app: ReviewApp) -> list[str]:
    return [notice.message for notice in app._notifications]


async def stand_on(pilot: Pilot[None], app: ReviewApp, step: str) -> None:
    """Go down until the cursor is on that step."""
    for _ in range(40):
        item = app.state.item
        if item is not None and isinstance(item.what, RegisterRow) and item.what.fixed["milestone"] == step:
            return
        await pressed(pilot, "j")
    raise AssertionError(step)


@pytest.mark.parametrize("size", [WIDE, NARROW])
async def test_a_day_is_registered_changed_and_taken_out_where_the_step_stands(
    opened: Opened, size: tuple[int, int]
) -> None:
    app = opened(BEGUN)
    async with app.run_test(size=size) as pilot:
        await pressed(pilot, "C")
        assert "Intresseanmälan ska skickas, när den regionala styrgruppen har godkänt det." in shown(app)
        await stand_on(pilot, app, "intresseanmalan")
        await pressed(pilot, "enter")
        assert "Intresseanmälan skickas" in screen_text(app)
        assert TODAY.isoformat() in screen_text(app)  # the day it is, to be changed
        assert "Ansökan" not in [line.strip() for line in screen_text(app).splitlines()]
        await pressed(pilot, "tab", *"Exempel B", "ctrl+s")
        made = app.state.desk.records.milestones[-1]
        assert (made.application, made.milestone, made.date, made.by) == (
            "ansokan",
            "intresseanmalan",
            TODAY,
            "Exempel B",
        )
        assert "RTS kansli lämnar återkoppling" in shown(app)
        await pressed(pilot, "enter", "tab", "tab", *"par 7", "ctrl+s")
        assert app.state.desk.records.milestones[-1].paragraph == "par 7"
        assert app.state.desk.records.milestones[-1].by == "Exempel B"
        await pressed(pilot, "minus")
        assert len(app.state.desk.records.milestones) == 2
        await pressed(pilot, "u")
        assert app.state.desk.records.milestones[-1].paragraph == "par 7"


async def test_a_second_visit_is_added_with_plus(opened: Opened) -> None:
    app = opened(visited())
    async with app.run_test(size=WIDE) as pilot:
        await pressed(pilot, "C")
        await stand_on(pilot, app, "besok")
        await pressed(pilot, "plus", *"2026-11-20", "ctrl+s")
        assert [item.date for item in app.state.desk.records.milestones] == [
            date(2026, 10, 31),
            date(2026, 11, 20),
        ]
        assert "2026-11-20, 2 gånger" in shown(app)


async def test_a_day_to_come_is_booked(opened: Opened) -> None:
    app = opened(BEGUN)
    async with app.run_test(size=WIDE) as pilot:
        await pressed(pilot, "C")
        await stand_on(pilot, app, "besok")
        await pressed(pilot, "enter", *"2027-02-03", "ctrl+s")
        assert "Granskningsbesök planerat 2027-02-03" in shown(app)
        # 23 November + 72 days is 3 February: 7 + 31 + 31 + 3.
        assert "• Om 72 dagar, 2027-02-03: Granskningsbesök" in shown(app)
        assert "2027-03-03: protokollet ska ha kommit" in shown(app)


async def test_the_days_are_counted_and_stand_in_overview_too(opened: Opened) -> None:
    app = opened(visited())
    async with app.run_test(size=WIDE) as pilot:
        await pressed(pilot, "C")
        # October has a 31st and November has not: the 30th, seven days from the 23rd.
        told = "Om 7 dagar, 2026-11-30: protokollet ska ha kommit, en månad efter besöket 2026-10-31"
        assert told in shown(app)
        await pressed(pilot, "o")
        assert told in shown(app)


async def test_what_is_sent_stands_with_how_it_is(opened: Opened, tmp_path: Path) -> None:
    app = opened(BEGUN)
    path = tmp_path / "ansökan.html"
    path.write_text("så här", encoding="utf-8")
    desk = app.state.desk
    sending.approve(desk, desk.application(), [path], sending.About(on=date(2026, 11, 1), paragraph="§ 12"))
    sending.send(desk, desk.application(), [path], sending.About(on=TODAY, recipient="RTS", dnr="RS 1"))
    app.state.refresh()
    async with app.run_test(size=WIDE) as pilot:
        await pressed(pilot, "C")
        assert (
            "• ansökan.html Ansökan skickas · 2026-11-23 · till RTS · dnr RS 1 "
            "inte exporterad härifrån; den som styrgruppen godkände"
        ) in shown(app)


async def test_a_case_without_days_says_what_to_do(opened: Opened) -> None:
    app = opened(EMPTY)
    async with app.run_test(size=NARROW) as pilot:
        await pressed(pilot, "C")
        assert "▸ Förankring nästa steg" in shown(app)
        assert "Inget är registrerat. Ställ dig på steget och tryck a" in shown(app)
        await pressed(pilot, "minus")
        assert toasts(app) == ["Gå till en rad i Aktörer (A), Ärende (C) eller Handlingsplan (P) först."]
        await pressed(pilot, "K")
        assert len(toasts(app)) == 1
        assert app.state.desk.records.milestones == ()


async def test_a_wrong_day_is_said_in_the_window(opened: Opened) -> None:
    app = opened(BEGUN)
    async with app.run_test(size=NARROW) as pilot:
        await pressed(pilot, "C")
        await stand_on(pilot, app, "besok")
        await pressed(pilot, "enter", *"31 januari", "ctrl+s")
        assert "är inget datum" in screen_text(app)
        await pressed(pilot, "escape")
        assert app.state.desk.records.milestones == BEGUN.milestones


async def test_what_is_approved_and_what_is_sent_are_registered_on_their_steps(
    opened: Opened, tmp_path: Path
) -> None:
    app = opened(BEGUN)
    path = tmp_path / "ansökan.html"
    path.write_text("som den godkändes", encoding="utf-8")
    async with app.run_test(size=NARROW) as pilot:
        await pressed(pilot, "C")
        await pressed(pilot, "a")
        assert toasts(app)[-1].startswith("En fil hör till ett steg där något godkänns eller skickas.")
        await stand_on(pilot, app, "ansokan_godkand")
        await pressed(pilot, "a", *str(path), "tab", *"par 12", "ctrl+s")
        made = app.state.desk.records.milestones[-1]
        assert (made.milestone, made.paragraph, made.date) == ("ansokan_godkand", "par 12", TODAY)
        path.write_text("som den sedan blev", encoding="utf-8")
        await stand_on(pilot, app, "ansokan")
        await pressed(pilot, "a", *str(path), "tab", "tab", "tab", *"RS 88", "ctrl+s")
        row_, record = app.state.desk.records.milestones[-1], app.state.desk.records.evidence[-1]
        assert (row_.milestone, row_.dnr, record.to) == ("ansokan", "RS 88", "RTS")
        assert "! inte den som styrgruppen godkände" in toasts(app)[-1]
        assert "ansökan.html är godkänd av styrgruppen men inte skickad" in toasts(app)[-1]
        await pressed(pilot, "u", "u")
        assert app.state.desk.records.milestones == BEGUN.milestones


async def test_a_file_that_is_none_and_a_day_to_come_are_said_in_the_window(
    opened: Opened, tmp_path: Path
) -> None:
    app = opened(BEGUN)
    path = tmp_path / "a.pdf"
    path.write_bytes(b"%PDF-1.7")
    async with app.run_test(size=WIDE) as pilot:
        await pressed(pilot, "C")
        await stand_on(pilot, app, "ansokan")
        await pressed(pilot, "a", *"https://exempel.se", "ctrl+s")
        assert "En webbadress kan bli en annan i morgon." in screen_text(app)
        await pressed(pilot, "ctrl+u", *str(path), "tab", "tab", *"2026-11-24", "ctrl+s")
        assert "2026-11-24 har inte varit än." in screen_text(app)
        await pressed(pilot, "escape")
        assert app.state.desk.records.milestones == BEGUN.milestones
        assert app.state.desk.store.files.present() == set()


async def test_the_days_of_the_case_become_a_calendar(opened: Opened) -> None:
    app = opened(visited())
    async with app.run_test(size=WIDE) as pilot:
        await pressed(pilot, "C", "c")
        await app.workers.wait_for_complete()
        (path,) = (app.state.desk.folder / "exports").glob("*.ics")
        assert path.name == "arende-ansokan-2026-11-23.ics"
        assert b"20261130" in path.read_bytes()
