"""The journal beside the rows: it comes when the reader stands still, last in the text, and stays in line."""

from __future__ import annotations

import pytest

from tcready.review import judging
from tcready.review.desk import Desk
from tcready.tui.app import ReviewApp
from tcready.tui.row_journal import MOST, journal_now
from tcready.tui.state import ReviewState
from tests import databases
from tests.tui.answered import answered, pressed
from tests.tui.conftest import Opened
from tests.tui.plain.talked import talked
from tests.tui.small import RECORDS, TODAY

SODER = ("kvalitet", "uppfoljning", "soder")
HEADING = "Senaste ändringarna"


def _told(app: ReviewApp) -> list[str]:
    """The section's lines, as they are shown."""
    lines = [" ".join(line.split()) for line in app.detail.text.splitlines()]
    return lines[lines.index(HEADING) + 1 :] if HEADING in lines else []


async def _stand(app: ReviewApp) -> None:
    app.state.go_to(SODER)
    app.show()


async def test_it_comes_when_the_reader_stands_still_and_follows_each_act(app: ReviewApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await _stand(app)
        await pilot.pause()
        assert _told(app) == []
        await answered(pilot)
        assert _told(app) == ["· 2026-11-23 09:00 grund: inläsningen · Gör en uppföljning"]
        await pressed(pilot, "2")
        await _stand(app)
        await answered(pilot)
        assert _told(app)[0] == "· 2026-11-23 09:00 granskare-1: bedömningen · nivå 2"
        await pressed(pilot, "u")
        await _stand(app)
        await answered(pilot)
        assert [line.partition(": ")[2] for line in _told(app)[:2]] == [
            "ångrandet · nivå 2",
            "bedömningen · nivå 2",
        ]


async def test_a_row_that_is_passed_is_not_asked_about(
    app: ReviewApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    real = app.state.desk.store.latest_saying

    def count(registers: tuple[str, ...], texts: list[str], most: int) -> object:
        asked.append(texts[0])
        return real(registers, texts, most)

    monkeypatch.setattr(app.state.desk.store, "latest_saying", count)
    async with app.run_test(size=(120, 40)) as pilot:
        await answered(pilot)
        asked.clear()
        await pilot.press("j", "j", "j", "j")
        await answered(pilot)
        assert len(set(asked)) == 1
        assert len(asked) <= 2


async def test_what_another_writes_is_told_when_it_is_read(app: ReviewApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await _stand(app)
        await answered(pilot)
        judging.judge(app.state.desk, "uppfoljning", "soder", 1, TODAY, note="Läst på plats.")
        app.state.refresh()
        app.show()
        await pilot.pause()
        assert len(_told(app)) == 1  # what is known stays while the rest is read
        await answered(pilot)
        assert _told(app)[0].endswith("bedömningen · nivå 1")


def test_a_change_is_told_field_by_field(state: ReviewState) -> None:
    with state.desk.act("plan.change") as act:
        (item,) = state.desk.records.plan
        act.put("plan", item.model_copy(update={"owner": "Söders förvaltning", "action": "Gör den nu"}))
    state.refresh()
    state.go_to(SODER)
    told = [paragraph.text for paragraph in journal_now(state)]
    assert told[2] == "· 2026-11-23 09:00 granskare-1: ändringen i handlingsplanen · Gör den nu"
    assert sorted(told[3:5]) == [
        "den ansvariga: Söders rektor → Söders förvaltning",
        "åtgärden: Gör en uppföljning → Gör den nu",
    ]


def test_of_many_the_latest_are_told_and_that_there_are_more(state: ReviewState) -> None:
    for number in range(MOST + 3):
        judging.judge(state.desk, "uppfoljning", "soder", number % 4, TODAY)
    state.refresh()
    state.go_to(SODER)
    told = [paragraph.text for paragraph in journal_now(state)]
    assert len([line for line in told if line.startswith("·")]) == MOST
    assert told[-1] == "Äldre ändringar visar tcready journal show."


def test_a_damaged_entry_is_said_to_be_damaged(state: ReviewState) -> None:
    with databases.by_hand(state.desk.folder) as hand:
        hand.execute("UPDATE journal SET payload = replace(payload, 'Gör en', 'Gör två')")
    state.go_to(SODER)
    assert "Innehållet är skadat. Kör tcready verify." in [line.text for line in journal_now(state)]


async def test_hostile_names_and_values_are_harmless(opened: Opened) -> None:
    (item,) = RECORDS.plan
    hostile = item.model_copy(update={"action": "a\x1b[2Jb\u202ec[red]"})
    app = opened(RECORDS.model_copy(update={"plan": (hostile,)}))
    async with app.run_test(size=(120, 40)) as pilot:
        await _stand(app)
        await answered(pilot)
        (line,) = _told(app)
        assert "\x1b" not in line
        assert "\u202e" not in line
        assert line.endswith("[red]")


@pytest.mark.parametrize(("language", "heading"), [("sv", HEADING), ("en", "Latest changes")])
def test_line_by_line_it_is_read_with_the_row(desk: Desk, language: str, heading: str) -> None:
    assert f"{heading}:" in talked(desk, ["j", "j", "enter"], language)
