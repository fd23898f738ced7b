"""The windows that ask: where one begins, what is pasted, what an answer says, and what is not lost."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from textual import events
from textual.pilot import Pilot
from textual.widgets import Input, OptionList, TextArea

from tcready.core.errors import WrongInput
from tcready.core.records import Judgement, Party, Records
from tcready.tui.app import ReviewApp
from tcready.tui.modals.judge import JudgeForm
from tcready.tui.modals.one_of import OneOf
from tcready.tui.modals.place_given import place_given
from tcready.tui.modals.ticks import Ticks
from tests.tui.conftest import Opened
from tests.tui.screen_text import screen_text
from tests.tui.small import ACTOR, RECORDS, TODAY
from tests.tui.test_flows import settled, stand_on

# The rows are those of test_flows.py: 2 the agreement at the region, 4 kvalitet, 7 söder to be judged,
# 9 norr and 10 söder where minutes are asked for.


async def opened_window(pilot: Pilot[None], row: int, key: str) -> None:
    """Stand on the row and ask for something there."""
    await stand_on(pilot, row)
    await pilot.press(key)
    await pilot.pause()


async def pasted(pilot: Pilot[None], text: str) -> None:
    """What a terminal sends when something is pasted or dropped."""
    pilot.app.post_message(events.Paste(text))
    await pilot.pause()


async def test_what_is_typed_at_once_is_the_file(app: ReviewApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await opened_window(pilot, 2, "a")
        await pilot.press(*"/tmp/a.pdf")
        assert app.screen.query_one("#place", Input).value == "/tmp/a.pdf"


@pytest.mark.parametrize("form", ["{path}", "'{path}'", '"{path}"', "{uri}", "{escaped}", "\n{path}\n"])
async def test_a_pasted_path_becomes_the_file(app: ReviewApp, tmp_path: Path, form: str) -> None:
    paper = tmp_path / "avtal 2026 å #1.txt"
    paper.write_text("x", encoding="utf-8")
    text = form.format(path=paper, uri=paper.as_uri(), escaped=str(paper).replace(" ", "\\ "))
    async with app.run_test(size=(120, 40)) as pilot:
        await opened_window(pilot, 2, "a")
        await pasted(pilot, text)
        await pilot.press("ctrl+s")
        await settled(pilot)
        kept = app.state.desk.records.evidence[-1]
        assert kept.file is not None
        assert kept.file.name == "avtal 2026 å #1.txt"


async def test_a_path_pasted_on_the_list_of_kinds_does_not_vanish(app: ReviewApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await opened_window(pilot, 2, "a")
        app.screen.query_one("#kind").focus()
        await pasted(pilot, "/tmp/a.pdf")
        place = app.screen.query_one("#place", Input)
        assert place.value == "/tmp/a.pdf"
        assert place.has_focus


async def test_after_a_fault_one_stands_in_the_field_at_fault(app: ReviewApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await opened_window(pilot, 2, "a")
        app.screen.query_one("#parties").focus()
        await pilot.press("ctrl+s")
        assert app.screen.query_one("#place").has_focus
        app.screen.query_one("#place", Input).value = "https://exempel.se/avtal"
        app.screen.query_one("#through", Input).value = "nästa år"
        await pilot.press("ctrl+s")
        assert app.screen.query_one("#through").has_focus


async def test_after_choosing_a_file_one_stands_in_the_file_field(app: ReviewApp) -> None:
    (app.state.desk.folder / "inkorg" / "protokoll.txt").write_text("hej", encoding="utf-8")
    async with app.run_test(size=(120, 40)) as pilot:
        await opened_window(pilot, 2, "a")
        await pilot.press("ctrl+o")
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        place = app.screen.query_one("#place", Input)
        assert place.has_focus
        await pilot.press("backspace")
        assert place.value.endswith("protokoll.tx")


def test_a_path_is_read_as_it_stands_before_anything_is_taken_away(tmp_path: Path) -> None:
    literal = tmp_path / "a\\ b.txt"
    literal.write_text("x", encoding="utf-8")
    (tmp_path / "a b.txt").write_text("x", encoding="utf-8")
    assert place_given(str(literal)) == (literal, None)
    with pytest.raises(WrongInput, match="är en mapp"):
        place_given(f"“{tmp_path}”")


async def test_an_answer_takes_title_days_and_parties(app: ReviewApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await opened_window(pilot, 10, "a")
        assert "Rubrik (tom: som i begäran)" in screen_text(app)
        form = app.screen
        form.query_one("#place", Input).value = "https://exempel.se/protokoll"
        form.query_one("#title", Input).value = "Protokoll Söder 2026"
        form.query_one("#from", Input).value = "2026-10-01"
        form.query_one("#through", Input).value = "2027-09-30"
        form.query_one("#parties", Ticks).focus()
        await pilot.press("space", "ctrl+s")
        await settled(pilot)
        answered = app.state.desk.records.evidence_by_id["begart-soder"]
        assert (answered.title, answered.valid_from, answered.valid_through) == (
            "Protokoll Söder 2026",
            date(2026, 10, 1),
            date(2027, 9, 30),
        )
        assert [party.organisation for party in answered.parties] == ["norr-kommun"]
        assert (answered.requirements, answered.subjects) == (("moten",), ("soder",))
        assert len(app.state.desk.records.evidence) == 3


async def test_what_the_request_says_is_shown_and_kept(opened: Opened) -> None:
    asked = RECORDS.evidence[2].model_copy(
        update={
            "valid_from": date(2026, 9, 1),
            "parties": (Party(organisation="verkstaden", signed=date(2026, 9, 2), dnr="7"),),
        }
    )
    app = opened(RECORDS.model_copy(update={"evidence": (*RECORDS.evidence[:2], asked)}))
    async with app.run_test(size=(120, 40)) as pilot:
        await opened_window(pilot, 10, "a")
        seen = screen_text(app)
        assert "2026-09-01" in seen
        assert "(inga valda: Verkstaden AB, som i begäran)" in " ".join(seen.split())
        app.screen.query_one("#place", Input).value = "https://exempel.se/protokoll"
        await pilot.press("ctrl+s")
        await settled(pilot)
        answered = app.state.desk.records.evidence_by_id["begart-soder"]
        assert (answered.title, answered.valid_from, answered.parties) == (
            asked.title,
            asked.valid_from,
            asked.parties,
        )


async def test_escape_asks_before_a_changed_text_is_thrown_away(app: ReviewApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await opened_window(pilot, 4, "e")
        await pilot.press(*"Hej ", "escape")
        await pilot.pause()
        assert "Vill du kasta det du skrivit?" in screen_text(app)
        for key in ("n", "escape", "escape"):  # no; ask again; no
            await pilot.press(key)
            await pilot.pause()
        assert app.screen.query_one("#current", TextArea).text == "Hej Vi är på god väg."
        await pilot.press("ctrl+s")
        await settled(pilot)
        [written] = app.state.desk.records.narratives
        assert written.current == "Hej Vi är på god väg."


async def test_a_changed_text_is_thrown_away_by_a_yes(app: ReviewApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await opened_window(pilot, 4, "e")
        await pilot.press("x", "escape")
        await pilot.pause()
        await pilot.press("j")
        await settled(pilot)
        assert len(app.screen_stack) == 1
        assert app.state.desk.records.narratives == RECORDS.narratives


async def test_escape_does_not_ask_when_the_text_is_as_it_was(app: ReviewApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await opened_window(pilot, 4, "e")
        await pilot.press("x", "backspace", "escape")
        await settled(pilot)
        assert len(app.screen_stack) == 1


async def test_no_level_is_judged_by_keys_in_passing(app: ReviewApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await opened_window(pilot, 7, "m")
        assert app.screen.query_one("#level", OneOf).chosen is None
        assert "(•) 0" not in screen_text(app)
        await pilot.press("enter", "ctrl+s")
        await pilot.pause()
        assert "Välj en nivå först." in screen_text(app)
        assert app.state.desk.records.judgements == RECORDS.judgements
        await pilot.press("2")
        await pilot.pause()
        assert "(•) 2" in screen_text(app)
        await pilot.press("tab", "tab", *"Nivå 1 i fjol.", "ctrl+s")
        await settled(pilot)
        made = app.state.desk.records.judgements[-1]
        assert (made.level, made.note) == (2, "Nivå 1 i fjol.")


def judged(*made: tuple[str, int, date, str]) -> Records:
    """The small workspace with these judgements of söder: reviewer, level, day, note."""
    return RECORDS.model_copy(
        update={
            "judgements": tuple(
                Judgement(requirement="uppfoljning", subject="soder", reviewer=who, level=n, on=on, note=note)
                for who, n, on, note in made
            )
        }
    )


async def test_the_window_begins_with_ones_own_latest_level(opened: Opened) -> None:
    # The latest by day, though it does not stand last; and another's level is not one's own.
    app = opened(
        judged(
            (ACTOR, 1, date(2026, 3, 1), "mars\n\nandra stycket"),
            (ACTOR, 3, date(2026, 2, 1), "februari"),
            ("granskare-2", 0, TODAY, "i dag"),
        )
    )
    async with app.run_test(size=(120, 40)) as pilot:
        await opened_window(pilot, 7, "m")
        assert app.screen.query_one("#level", OptionList).highlighted == 1
        assert app.screen.query_one("#note", TextArea).text == "mars\n\nandra stycket"


async def test_saving_twice_in_a_hurry_saves_once(app: ReviewApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await opened_window(pilot, 7, "m")
        await pilot.press("2")
        form = app.screen
        assert isinstance(form, JudgeForm)
        form.action_save()
        form.action_save()  # the second click of a double click
        await settled(pilot)
        assert len(app.state.desk.records.judgements) == len(RECORDS.judgements) + 1


async def test_accepting_twice_writes_once(app: ReviewApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await stand_on(pilot, 2)
        await pilot.press("y", "y")
        await settled(pilot)
        await pilot.press("y")
        await settled(pilot)
        assert len(app.state.desk.records.evidence_by_id["avtal-2026"].decisions) == 1


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_a_long_path_shows_the_name_of_its_file(
    app: ReviewApp, tmp_path: Path, size: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / ("en mapp med ett långt namn " * 4).strip()
    folder.mkdir()
    (folder / "protokoll-2026-11-23.pdf").write_bytes(b"%PDF-1.7")
    monkeypatch.chdir(folder)
    async with app.run_test(size=size) as pilot:
        await opened_window(pilot, 2, "a")
        await pilot.press("ctrl+o")
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        assert app.screen.query_one("#place").has_focus
        assert "protokoll-2026-11-23.pdf" in screen_text(app)
        await pilot.press("home")
        await pilot.pause()
        assert "protokoll-2026-11-23.pdf" not in screen_text(app)
        await pilot.press("tab")
        await pilot.pause()
        assert "▌ …/protokoll-2026-11-23.pdf" in screen_text(app)
        assert app.screen.query_one("#place", Input).value == str(folder / "protokoll-2026-11-23.pdf")
