"""The review over the large region: it opens, goes to the end, searches, and shows every tab harmlessly."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tcready.review.desk import Desk, open_desk
from tcready.tui.app import ReviewApp
from tcready.tui.state import ReviewState
from tests.tui.answered import pressed
from tests.tui.screen_text import screen_text
from tests.tui.test_hostile import DANGEROUS

DAY = date(2026, 1, 31)


@pytest.fixture
def desk(exempelregionen: Path, tmp_path: Path) -> Iterator[Desk]:
    """A reviewer at a copy of it."""
    folder = Path(shutil.copytree(exempelregionen, tmp_path / "w"))
    desk = open_desk(folder, actor="Granskare 1", clock=lambda: datetime(2026, 1, 31, 9, tzinfo=UTC))
    yield desk
    desk.store.close()


@pytest.mark.parametrize(("size", "language"), [((120, 40), "sv"), ((80, 24), "en")])
async def test_it_opens_and_moves(desk: Desk, size: tuple[int, int], language: str) -> None:
    app = ReviewApp(ReviewState(desk, DAY, language))
    async with app.run_test(size=size) as pilot:
        last = len(app.state.steps) - 1
        assert last > 400
        for keys in ("jjj", ["pagedown"] * 5, "G", "n", "g"):
            for key in keys:
                await pilot.press(key)
            assert not DANGEROUS & set(screen_text(app))
        await pilot.press("G")
        assert app.state.cursor == last
        for key in "oBPCDAShpRd":
            await pressed(pilot, key, "j", "G")
            assert not DANGEROUS & set(screen_text(app)), key
        assert app.is_running
