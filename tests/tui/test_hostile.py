"""Text of users is shown as it is and does nothing: no escape reaches the terminal, no markup works."""

from __future__ import annotations

import pytest

from tcready.core.records import Milestone, Organisation, Records
from tcready.review.freezing import take
from tests.tui.answered import answered, pressed
from tests.tui.conftest import Opened
from tests.tui.screen_text import screen_text
from tests.tui.small import RECORDS, TODAY

HOSTILE = [
    "\x1b]0;X\x07titel",
    "[/]",
    "[@click=app.quit]tryck[/]",
    "\u202etxet",
    "[bold red]röd",
    "\x9b31mröd",
    "a\nb\rc\td",
]
DANGEROUS = {"\x1b", "\x07", "\x9b", "\u202e", "\r", "\t"}


def poisoned(text: str) -> Records:
    """The small workspace with the text wherever a person can write one."""
    return RECORDS.model_copy(
        update={
            "subjects": tuple(item.model_copy(update={"title": text}) for item in RECORDS.subjects),
            "organisations": (Organisation(id="norr-kommun", name=text, kind="kommun"),),
            "evidence": tuple(
                item.model_copy(update={"title": text, "note": text, "owner": text, "dnr": text})
                for item in RECORDS.evidence
            ),
            "judgements": tuple(item.model_copy(update={"note": text}) for item in RECORDS.judgements),
            "narratives": tuple(item.model_copy(update={"current": text}) for item in RECORDS.narratives),
            "milestones": (
                Milestone(
                    application="ansokan",
                    milestone="besok",
                    date=TODAY,
                    by=text,
                    paragraph=text,
                    dnr=text,
                    sha256=text,
                ),
            ),
            "plan": tuple(item.model_copy(update={"action": text, "owner": text}) for item in RECORDS.plan),
        }
    )


@pytest.mark.parametrize("text", [HOSTILE[1], " ".join(HOSTILE)])
async def test_hostile_text_is_harmless_everywhere(opened: Opened, text: str) -> None:
    app = opened(poisoned(text), name=text)
    async with app.run_test(size=(120, 40)) as pilot:
        for row in range(len(app.state.steps)):
            app.stand_on(row)
            await pilot.pause()
            seen = screen_text(app)
            assert not DANGEROUS & set(seen)
        for row, keys in ((2, "ybar"), (10, "aim"), (4, "e")):
            for key in keys:
                app.stand_on(row)
                await pilot.press(key)
                await pilot.pause()
                assert not DANGEROUS & set(screen_text(app))
                await pilot.press("escape")
                await pilot.pause()
        for key in "oBPCDAShpRd":
            await pressed(pilot, key, "j", "G")
            assert not DANGEROUS & set(screen_text(app))
        assert app.is_running


async def test_a_hostile_snapshot_and_plan_are_harmless_in_their_panels(opened: Opened) -> None:
    text = " ".join(HOSTILE)
    app = opened(poisoned(text), name=text)
    take(app.state.desk, TODAY, app.state.application, label=text)
    app.state.refresh()
    async with app.run_test(size=(120, 40)) as pilot:
        await pressed(pilot, "S", "v", "enter")
        seen = screen_text(app)
        assert "[@click=app.quit]tryck[/]" in seen
        assert not DANGEROUS & set(seen)
        await pressed(pilot, "escape", "h")
        assert "[@click=app.quit]tryck[/]" in screen_text(app)
        await pilot.press("l")
        await pilot.pause()
        await pilot.press(*"[b]", "ctrl+s")
        await answered(pilot)
        assert "ansvarig: [b]" in app.panels.view.text
        assert not DANGEROUS & set(screen_text(app))
        assert app.is_running


async def test_markup_is_shown_as_written(opened: Opened) -> None:
    app = opened(poisoned("[@click=app.quit]tryck[/]"), name="[/]")
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("j", "j")
        await pilot.pause()
        seen = screen_text(app)
        assert seen.startswith(" [/] ")
        assert "[@click=app.quit]tryck[/]" in seen
        await pilot.press("y")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert "[@click=app.quit]tryck[/] är godkänt." in next(iter(app._notifications)).message


async def test_a_file_name_with_escapes_is_cleaned_in_the_list(opened: Opened) -> None:
    app = opened()
    (app.state.desk.folder / "inkorg" / "\x1b[31m[b]röd.txt").write_text("x", encoding="utf-8")
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("j", "j", "a")
        await pilot.pause()
        await pilot.press("ctrl+o")
        await pilot.pause()
        seen = screen_text(app)
        assert "�[31m[b]röd.txt" in seen
        assert "\x1b" not in seen
