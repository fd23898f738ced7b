"""The first thing seen: at once, true, and forgotten when it no longer holds."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from tcready.tui.app import ReviewApp
from tcready.tui.first_paint import Kept, keep_screen
from tests.cli.test_import_hygiene import HEAVY
from tests.tui.screen_text import screen_text
from tests.tui.small import TODAY

SIZE = (100, 30)


def test_nothing_heavy_is_imported_for_it() -> None:
    program = (
        "import sys, tcready.cli.door, tcready.cli.calling, tcready.cli.commands.review, "
        "tcready.tui.first_paint, tcready.review.places\n"
        f"sys.exit(str([name for name in {HEAVY!r} if name in sys.modules]))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.stderr.strip() == "[]"


@pytest.mark.sqlite_only("of a database elsewhere nobody can tell whether last time's screen holds")
async def test_what_was_seen_last_is_seen_first_until_something_changes(app: ReviewApp) -> None:
    folder = app.state.desk.folder
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("j", "j")
        keep_screen(app)
        seen = screen_text(app)
        kept = Kept(folder, "sv", TODAY).lines(SIZE)
        assert kept is not None
        assert "\n".join(line.rstrip() for line in kept) + "\n" == seen
        assert Kept(folder, "en", TODAY).lines(SIZE) is None
        assert Kept(folder, "sv", date(2026, 11, 24)).lines(SIZE) is None
        assert Kept(folder, "sv", TODAY).lines((100, 31)) is None
        assert Kept(folder, "sv", TODAY, "en-annan").lines(SIZE) is None
        await pilot.press("G", "k", "k", "k", "3")
        assert Kept(folder, "sv", TODAY).lines(SIZE) is None


async def test_a_window_on_top_is_not_remembered(app: ReviewApp) -> None:
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("question_mark")
        await pilot.pause()
        keep_screen(app)
        assert Kept(app.state.desk.folder, "sv", TODAY).lines(SIZE) is None


def test_a_memory_that_somebody_has_put_controls_in_is_harmless(tmp_path: Path) -> None:
    (tmp_path / "tcready.db").touch()
    kept = Kept(tmp_path, "sv", TODAY)
    kept.keep(["\x1b]0;ond\x07rad"], SIZE)
    assert kept.lines(SIZE) == ["\ufffd]0;ond\ufffdrad"]
