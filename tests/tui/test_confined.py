"""A review that is served: what is asked for in it does not lead out of the workspace."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from textual.widgets import Input

from tcready.core.errors import WrongInput
from tcready.formats.confined import confine
from tcready.tui.app import ReviewApp
from tcready.tui.asked.writing import folder_given
from tcready.tui.modals.files import FilePicker
from tests.tui.screen_text import screen_text
from tests.tui.test_flows import settled
from tests.tui.test_forms import opened_window


@pytest.fixture(autouse=True)
def inbox(app: ReviewApp) -> Iterator[Path]:
    """The inbox, out of which nothing is reached."""
    folder = app.state.desk.folder / "inkorg"
    folder.mkdir(exist_ok=True)
    confine(folder, app.state.desk.folder / "exports")
    yield folder
    confine()


@pytest.mark.parametrize("there", [True, False])
async def test_a_file_of_the_servers_is_not_attached_and_nothing_is_said_of_it(
    app: ReviewApp, tmp_path: Path, there: bool
) -> None:
    secret = tmp_path / "hemlig.pdf"
    if there:
        secret.write_text("x", encoding="utf-8")
    before = app.state.desk.records.evidence
    async with app.run_test(size=(120, 40)) as pilot:
        await opened_window(pilot, 2, "a")
        app.screen.query_one("#place", Input).value = str(secret)
        await pilot.press("ctrl+s")
        await pilot.pause()
        assert "Den filen ligger utanför arbetsytan." in screen_text(app)
    assert app.state.desk.records.evidence == before


def test_the_store_itself_takes_nothing_from_outside(app: ReviewApp, tmp_path: Path, inbox: Path) -> None:
    """Whatever a window lets through, the last door is shut too."""
    files = app.state.desk.store.files
    (tmp_path / "hemlig.pdf").write_text("x", encoding="utf-8")
    for take in (files.add, files.look, files.admit):
        with pytest.raises(WrongInput, match="utanför"):
            take(tmp_path / "hemlig.pdf")
    (inbox / "avtal.pdf").write_text("x", encoding="utf-8")
    assert files.add(inbox / "avtal.pdf").name == "avtal.pdf"


async def test_what_lies_in_the_inbox_is_attached(app: ReviewApp, inbox: Path) -> None:
    (inbox / "avtal.pdf").write_text("x", encoding="utf-8")
    async with app.run_test(size=(120, 40)) as pilot:
        await opened_window(pilot, 2, "a")
        await pilot.press("ctrl+o")
        await pilot.pause()
        assert "avtal.pdf" in screen_text(app)
        await pilot.press("enter")
        await pilot.pause()
        await pilot.press("ctrl+s")
        await settled(pilot)
        kept = app.state.desk.records.evidence[-1]
        assert kept.file is not None
        assert kept.file.name == "avtal.pdf"


async def test_the_list_of_files_does_not_climb_out(app: ReviewApp, inbox: Path, tmp_path: Path) -> None:
    (tmp_path / "annat").mkdir()
    (tmp_path / "annat" / "hemlig.pdf").write_text("x", encoding="utf-8")
    (inbox / "aut").symlink_to(tmp_path / "annat")
    async with app.run_test(size=(120, 40)) as pilot:
        await opened_window(pilot, 2, "a")
        await pilot.press("ctrl+o")
        await pilot.pause()
        for key in ("backspace", "left", "home", "enter", "down", "enter", "right"):
            await pilot.press(key)
            await pilot.pause()
        assert "hemlig.pdf" not in screen_text(app)
        assert isinstance(app.screen, FilePicker)
        assert app.screen._folder == inbox


def test_no_folder_outside_is_written_to(tmp_path: Path) -> None:
    for folder in (tmp_path, Path.home(), Path("/")):
        with pytest.raises(WrongInput, match="utanför"):
            folder_given(str(folder))
