"""Two at once: what the other does comes into sight, the cursor stays, and nobody's act is lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from textual.widgets import TextArea

from tcready.review import judging
from tcready.review.desk import Desk, open_desk
from tcready.tui.app import ReviewApp
from tests.tui.screen_text import screen_text
from tests.tui.small import NOW, TODAY

LINE = "! Ändrad av granskare-2 kl. 09:00: bedömningen – Uppföljningen görs · Söder."


@pytest.fixture
def other(desk: Desk, tmp_path: Path) -> Iterator[Desk]:
    """Somebody else at the same workspace, through a connection of their own."""
    with open_desk(tmp_path / "arbetsyta", actor="granskare-2", clock=lambda: NOW) as other:
        yield other


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_it_is_seen_without_a_key_and_the_cursor_stays(
    app: ReviewApp, other: Desk, size: tuple[int, int]
) -> None:
    async with app.run_test(size=size) as pilot:
        await pilot.press("G", "k", "k", "k")
        row = app.state.step
        judging.judge(other, "uppfoljning", "soder", 3, TODAY)
        await app.others.look(app)
        await pilot.pause()
        text = screen_text(app)
        assert LINE in " ".join(text.split())
        assert app.state.step is not None
        assert row is not None
        assert app.state.step.key == row.key
        assert "✓  Söder" in text


async def test_an_act_is_done_and_what_the_other_did_is_shown_with_it(app: ReviewApp, other: Desk) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("g", *["j"] * 6)
        judging.judge(other, "uppfoljning", "soder", 3, TODAY)
        await pilot.press("2")
        await pilot.pause()
        mine = app.state.desk.records.judgements[-2:]
        assert [(j.reviewer, j.subject, j.level) for j in mine] == [
            ("granskare-2", "soder", 3),
            ("granskare-1", "norr", 2),
        ]
        assert LINE in screen_text(app)


async def test_the_line_goes_with_a_key_when_it_has_been_seen(
    app: ReviewApp, other: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        judging.judge(other, "uppfoljning", "soder", 3, TODAY)
        await app.others.look(app)
        await pilot.press("j")
        assert LINE in screen_text(app)
        monkeypatch.setattr("tcready.tui.others.STAYS", -1.0)
        await pilot.press("j")
        await pilot.pause()
        assert "Ändrad av" not in screen_text(app)


async def test_a_text_being_written_is_not_stored_over_what_the_other_wrote(
    app: ReviewApp, other: Desk
) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press(*["j"] * 4, "e")
        await pilot.pause()
        judging.narrate(other, "kvalitet", "regionen", current="Deras text.")
        await app.others.look(app)
        field = app.screen.query_one("#current", TextArea)
        field.text = "Min text."
        await pilot.press("ctrl+s")
        await pilot.pause()
        assert len(app.screen_stack) == 2
        assert "ändrades av granskare-2" in " ".join(screen_text(app).split())
        assert app.screen.query_one("#current", TextArea).text == "Min text."
        assert other.store.records().narratives[0].current == "Deras text."


async def test_a_locked_database_holds_no_keys(app: ReviewApp, other: Desk) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        with other.act("judge"):
            await app.others.look(app)
            await pilot.press("j")
            assert app.state.cursor == 1
