"""A file dropped on the review: a terminal pastes its path, and the window that asks about it has it."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.events import Paste
from textual.pilot import Pilot
from textual.widgets import Input

from tcready.tui.app import ReviewApp
from tcready.tui.modals.attach import AttachForm
from tcready.tui.modals.filing import FilingForm
from tcready.tui.modals.send import SendForm
from tests.tui.answered import answered, pressed

AVTALET = ("samverkan", "avtal-finns", "regionen")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "Nytt avtal.txt"
    path.write_text("Avtal om samverkan.", encoding="utf-8")
    return path


async def _drop(pilot: Pilot[None], text: str) -> None:
    pilot.app.post_message(Paste(text))
    await answered(pilot)
    await answered(pilot)


def _stand(app: ReviewApp) -> None:
    app.state.go_to(AVTALET)
    app.show()


def _said(app: ReviewApp) -> str:
    return " ".join(notice.message for notice in app._notifications)


@pytest.mark.parametrize("how", ["{path}", "'{path}'", "\n{path}\n", "file://{quoted}", "{escaped}"])
async def test_a_file_dropped_on_a_requirement_is_attached_there(
    app: ReviewApp, file: Path, how: str
) -> None:
    text = how.format(path=file, quoted=str(file).replace(" ", "%20"), escaped=str(file).replace(" ", "\\ "))
    async with app.run_test(size=(100, 40)) as pilot:
        _stand(app)
        await _drop(pilot, text)
        assert isinstance(app.screen, AttachForm)
        await pressed(pilot, "ctrl+s")
        assert len(app.screen_stack) == 1
    added = app.state.desk.records.evidence[-1]
    assert added.file is not None
    assert (added.file.name, added.requirements, added.subjects) == (
        "Nytt avtal.txt",
        ("avtal-finns",),
        ("regionen",),
    )


async def test_an_address_is_taken_too(app: ReviewApp) -> None:
    async with app.run_test(size=(100, 40)) as pilot:
        _stand(app)
        await _drop(pilot, "https://exempel.se/avtal\nmer text")
        assert app.screen.query_one("#place", Input).value == "https://exempel.se/avtal"


async def test_dropped_while_another_field_is_filled_in_it_goes_to_its_own(
    app: ReviewApp, file: Path
) -> None:
    async with app.run_test(size=(100, 40)) as pilot:
        _stand(app)
        await pressed(pilot, "a")
        title = app.screen.query_one("#title", Input)
        title.focus()
        await pressed(pilot, "A", "v")
        await _drop(pilot, str(file))
        assert title.value == "Av"
        assert app.screen.query_one("#place", Input).value == str(file)
        title.focus()
        await pressed(pilot, "end")
        await _drop(pilot, "tal")  # what is no file is text like any other
        assert title.value == "Avtal"


async def test_in_the_library_it_is_something_new(app: ReviewApp, file: Path) -> None:
    async with app.run_test(size=(100, 40)) as pilot:
        await pressed(pilot, "B")
        await _drop(pilot, str(file))
        assert isinstance(app.screen, FilingForm)
        assert app.screen.query_one("#place", Input).value == str(file)


async def test_in_the_case_it_is_what_was_sent(app: ReviewApp, file: Path) -> None:
    async with app.run_test(size=(100, 40)) as pilot:
        await pressed(pilot, "C", *"jjjjj")
        await _drop(pilot, str(file))
        assert isinstance(app.screen, SendForm)
        assert app.screen.query_one("#place", Input).value == str(file)


async def test_where_nothing_can_be_done_with_it_that_is_said(app: ReviewApp, file: Path) -> None:
    async with app.run_test(size=(100, 40)) as pilot:
        await _drop(pilot, "bara ord")
        assert _said(app) == "Det som klistrades in är varken en fil eller en webbadress."
        await pressed(pilot, "A")
        await _drop(pilot, str(file))
        assert _said(app) == "Gå till Granska eller Underlag för att bifoga filen."
        await pressed(pilot, "escape")
        app.state.cursor = 0  # a criterion
        app.show()
        await _drop(pilot, str(file))
        assert len(app.screen_stack) == 1
        assert _said(app)
        _stand(app)
        await pressed(pilot, "a")  # and what was refused is not put in the next window
        assert app.screen.query_one("#place", Input).value == ""


@pytest.mark.parametrize("text", ["\x1b[2J", "/finns/inte", "\u202e/etc/passwd", "~", "x" * 100_000])
async def test_hostile_text_opens_nothing(app: ReviewApp, text: str) -> None:
    async with app.run_test(size=(100, 40)) as pilot:
        _stand(app)
        await _drop(pilot, text)
        assert len(app.screen_stack) == 1
