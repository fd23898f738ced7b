"""Where there is no workspace: the ones opened last, a new one, the example; then the review."""

from __future__ import annotations

import shutil
import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from tcready.core.records import Period
from tcready.review.recent import Recent, recent, remember
from tcready.tui.modals.one_of import OneOf
from tcready.tui.start.app import Begun, Here, StartApp
from tcready.tui.start.rows import start_items
from tests.tui.screen_text import same_as_stored, screen_text
from tests.tui.small import NOW, desk_in

SIZES = {"80x24": (80, 24), "120x40": (120, 40)}
HERE = Path("/hem/process")
KNOWN = [
    Recent(HERE / "norrby", "Teknikcollege Norrby", datetime(2026, 11, 20, 9, 0, tzinfo=UTC), True),
    Recent(HERE / "gammal", "Teknikcollege Väst", datetime(2024, 1, 5, 9, 0, tzinfo=UTC), False),
]


@pytest.fixture(autouse=True)
def _a_machine_that_remembers_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "tillstånd"))


def start(folder: Path, language: str = "sv") -> StartApp:
    return StartApp(Here(folder, lambda: NOW), language)


async def done(pilot: Pilot[Begun | None]) -> None:
    """What was begun is over, and drawn."""
    await pilot.pause()
    await pilot.app.workers.wait_for_complete([w for w in pilot.app.workers if w.group == "begin"])
    await pilot.pause()
    await pilot.pause()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("name", ["first", "recent", "new"])
async def test_screen(name: str, language: str, size: str) -> None:
    app = StartApp(Here(HERE, lambda: NOW), language, lambda: KNOWN if name == "recent" else [])
    async with app.run_test(size=SIZES[size]) as pilot:
        await pilot.pause()
        if name == "new":
            await pilot.press("enter")
            while len(app.screen_stack) == 1:
                await pilot.pause(0.01)
            await pilot.press("tab", "tab", *"Teknikcollege Norrby")
            await pilot.pause()
        same_as_stored(app, f"start-{name}-{language}-{size}")


async def test_enter_opens_the_latest_and_ends_with_somebody_at_it(tmp_path: Path) -> None:
    desk_in(tmp_path).store.close()
    remember(tmp_path / "arbetsyta", "Teknikcollege Mitt", NOW)
    app = start(tmp_path, "en")
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter")
        await done(pilot)
    assert app.return_value is not None
    with app.return_value.desk as desk:
        assert desk.workspace.name == "Teknikcollege Mitt"
        assert app.return_value.language == "en"


async def test_a_folder_that_is_gone_is_told_and_can_be_forgotten(tmp_path: Path) -> None:
    desk_in(tmp_path).store.close()
    remember(tmp_path / "arbetsyta", "Teknikcollege Mitt", NOW)
    shutil.rmtree(tmp_path / "arbetsyta")
    app = start(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter")
        await done(pilot)
        assert "Mappen finns inte längre. Tryck - för att glömma den." in screen_text(app)
        assert app.is_running
        await pilot.press("minus")
        await pilot.pause()
        assert recent() == []
        assert "arbetsyta ·" not in screen_text(app)
        assert "›  Ny arbetsyta" in screen_text(app)


@pytest.mark.sqlite_only("something else lies in the place of the file")
async def test_a_damaged_one_is_told_and_another_can_be_chosen(tmp_path: Path) -> None:
    desk_in(tmp_path).store.close()
    (tmp_path / "arbetsyta" / "tcready.db").write_bytes(b"skr\xc3\xa4p" * 500)
    remember(tmp_path / "arbetsyta", "Teknikcollege Mitt", NOW)
    app = start(tmp_path)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("enter")
        await done(pilot)
        assert ["är skadad" in notice.message for notice in app._notifications] == [True]
        await pilot.press("q")
    assert app.return_value is None


async def test_a_new_workspace_from_words_alone(tmp_path: Path) -> None:
    app = start(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("plus")
        while len(app.screen_stack) == 1:
            await pilot.pause(0.01)
        await pilot.press("tab", "down", "tab", *"Teknikcollege Åsele", "tab", *"Åseleregionen")
        kinds = app.screen.query_one("#kinds-0", OneOf)
        assert (kinds.chosen, app.screen.query_one("#folder", Input).value) == (
            "ny-region",
            "teknikcollege-asele",
        )
        await pilot.press("ctrl+s")
        await done(pilot)
    assert app.return_value is not None
    with app.return_value.desk as desk:
        application = desk.application()
        assert desk.folder == tmp_path / "teknikcollege-asele"
        assert (desk.workspace.name, desk.workspace.framework) == ("Teknikcollege Åsele", "teknikcollege")
        assert application.type == "ny-region"
        # Three whole calendar years from the next one: it is November 2026.
        assert application.period == Period(from_=date(2027, 1, 1), through=date(2029, 12, 31))
        assert [subject.title for subject in desk.records.subjects] == ["Åseleregionen"]


@pytest.mark.parametrize(
    ("keys", "why"),
    [
        ((), "Skriv vad regionen heter."),
        ((*"Norrby", "tab", "tab", *"x"), "x2027 är inget år."),
        (
            (*"Norrby", "tab", "tab", "tab", "end", "backspace", "backspace", *"10"),
            "Periodens sista år ligger före det första.",
        ),
        ((*"upptagen",), "finns redan och är inte tom"),
    ],
)
async def test_what_is_missing_or_wrong_is_said_and_nothing_is_made(
    tmp_path: Path, keys: tuple[str, ...], why: str
) -> None:
    (tmp_path / "upptagen").mkdir()
    (tmp_path / "upptagen" / "fil").touch()
    app = start(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("plus")
        while len(app.screen_stack) == 1:
            await pilot.pause(0.01)
        await pilot.press("tab", "tab")
        for field in ("first", "last"):
            app.screen.query_one(f"#{field}", Input).cursor_position = 0
            app.screen.query_one(f"#{field}", Input).select_on_focus = False
        await pilot.press(*keys, "ctrl+s")
        await pilot.pause()
        assert why in " ".join(screen_text(app).replace("│", " ").split())
        assert len(app.screen_stack) == 2
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_dir()) == ["upptagen"]


async def test_the_kinds_of_application_are_those_of_the_criteria(tmp_path: Path) -> None:
    app = start(tmp_path)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("plus")
        while len(app.screen_stack) == 1:
            await pilot.pause(0.01)
        assert "Ny region" in screen_text(app)
        await pilot.press("down")
        await pilot.pause()
        assert "Ny region" not in screen_text(app)
        assert not app.screen.query_one("#kinds-0").display
        assert app.screen.query_one("#kinds-1").display


async def test_the_example_is_built_with_progress_and_opened(tmp_path: Path) -> None:
    app = start(tmp_path)
    said: list[str] = []
    async with app.run_test(size=(80, 24)) as pilot:
        say = app.say
        app.say = lambda text, *a, **k: (said.append(text), say(text, *a, **k))[1]  # type: ignore[method-assign]
        await pilot.press("T")
        await done(pilot)
    assert said == [
        "Bygger exemplet: stockholm-2021, 1 av 2 …",
        "Bygger exemplet: stockholmsregionen-2025, 2 av 2 …",
    ]
    assert app.return_value is not None
    with app.return_value.desk as desk:
        assert desk.folder == tmp_path / "demo" / "stockholmsregionen-2025"


async def test_language_and_looks_change_and_q_leaves(tmp_path: Path) -> None:
    app = start(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("L", "t")
        await pilot.pause()
        assert "New workspace" in screen_text(app)
        look = app.theme
        await pilot.press("j", "k", "q")
    assert app.return_value is None
    assert start(tmp_path).theme == look


def test_what_opens_a_workspace_comes_after_the_first_picture() -> None:
    heavy = ("sqlmodel", "sqlalchemy", "yaml", "jinja2", "tcready.store", "textual.widgets._text_area")
    program = f"import sys, tcready.tui.start.app; print([n for n in {heavy!r} if n in sys.modules])"
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


def test_what_is_gone_comes_after_what_is_there(tmp_path: Path) -> None:
    offered = [item.what for item in start_items(KNOWN[::-1], tmp_path) if isinstance(item.what, Recent)]
    assert [known.there for known in offered] == [True, False]
