"""Dossier: what is there, what mends what is missing, what it says, and writing it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tcready.dossier import renderings
from tcready.dossier.blocks import Dossier
from tcready.tui.app import ReviewApp
from tcready.tui.state import ReviewState
from tests.tui.answered import answered, pressed
from tests.tui.conftest import Opened
from tests.tui.screen_text import screen_text
from tests.tui.test_frames import PARTS
from tests.tui.test_library import settled, toasts

WIDE, NARROW = (120, 40), (80, 24)


def shown(app: ReviewApp) -> str:
    return " ".join(app.panels.view.text.split())


async def test_it_says_that_it_is_a_draft_and_why(opened: Opened) -> None:
    app = opened(parts=PARTS)
    async with app.run_test(size=WIDE) as pilot:
        await pressed(pilot, "D")
        told = shown(app)
        assert "Den märks UTKAST på varje sida: 2 delar som krävs saknas." in told
        # Norr has assessed itself; the region has not; the agreement is not accepted; minutes are asked for.
        assert "Delarna: 1 av 4 finns" in told
        assert "✗ Regional självskattning Ingen självskattning är gjord på regional nivå." in told
        assert "○ Protokoll Får finnas med. Underlaget Protokoll Söder räknas inte." in told
        assert "✓ Lokal självskattning" in told


async def test_enter_on_a_missing_part_goes_to_where_it_is_mended(opened: Opened) -> None:
    app = opened(parts=PARTS)
    async with app.run_test(size=WIDE) as pilot:
        await pressed(pilot, "D", "j")
        assert "Enter går till Underlag: y godkänner, a lägger in en ny version." in " ".join(
            app.detail.text.split()
        )
        await pressed(pilot, "enter")
        assert app.state.panel == "library"
        assert "Bara «Avtal»: 1 av 3. Esc visar alla." in screen_text(app)
        await pressed(pilot, "y", "D")
        assert "✓ Samverkansavtal" in shown(app)
        await pressed(pilot, "g", "enter")
        assert app.state.panel == ""


async def test_a_heading_is_read_at_the_side(app: ReviewApp) -> None:
    async with app.run_test(size=NARROW) as pilot:
        await pressed(pilot, "D", "G", "enter")
        assert app.detail.has_focus
        assert "Möten hålls" in screen_text(app)  # the only demand without a public source
        await pressed(pilot, "escape")
        assert app.state.panel == "dossier"


async def test_export_to_a_folder_and_a_folder_that_is_not_there(app: ReviewApp, tmp_path: Path) -> None:
    target = tmp_path / "ut"
    async with app.run_test(size=WIDE) as pilot:
        await pressed(pilot, "D", "x")
        await pilot.press("tab", *str(target), "enter")
        await pilot.pause()
        assert "finns inte." in screen_text(app)
        target.mkdir()
        await pilot.press("enter")
        await settled(pilot)
        [written] = target.glob("*.html")
        assert "Teknikcollege Mitt" in written.read_text(encoding="utf-8")
        assert str(written) in toasts(app)[-1]


async def test_all_forms_that_there_are_can_be_written_at_once(
    app: ReviewApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    def plain(dossier: Dossier) -> bytes:
        return dossier.title.encode()

    monkeypatch.setattr(renderings, "RENDERINGS", {"html": plain, "pdf": plain})
    monkeypatch.setattr("tcready.review.dossiers.RENDERINGS", {"html": plain, "pdf": plain})
    async with app.run_test(size=WIDE) as pilot:
        await pressed(pilot, "x")
        await pilot.press("down", "down", "down", "enter")
        await settled(pilot)
        folder = app.state.desk.folder / "exports"
        assert {path.suffix for path in folder.glob("ansokan-*")} == {".html", ".pdf", ".zip"}
        assert toasts(app)[-1].count("Ansökan ligger i") == 3


async def test_hostile_text_in_the_dossier(opened: Opened) -> None:
    app = opened(name="\x1b]0;X\x07[/][@click=app.quit]tryck[/]\u202e")
    async with app.run_test(size=WIDE) as pilot:
        await pressed(pilot, "D")
        for _ in range(12):
            await pressed(pilot, "j")
            assert not {"\x1b", "\x07", "\u202e"} & set(screen_text(app))
        await answered(pilot)
        assert "[@click=app.quit]tryck[/]" in shown(app)


async def test_the_preface_is_read_with_the_rest_and_wrong_settings_are_told(opened: Opened) -> None:
    app = opened()
    settings = app.state.desk.folder / "tcready.toml"
    settings.write_text('[dossier]\npreface = "forord.md"\n', encoding="utf-8")
    (app.state.desk.folder / "forord.md").write_text("Vi tre kommuner söker **ihop**.", encoding="utf-8")
    async with app.run_test(size=WIDE) as pilot:
        await pressed(pilot, "D")
        assert "Innehållet Förord" in shown(app)
        assert "Den här sortens" in shown(app)
    settings.write_text('[dossier]\npreface = "borta.md"\n', encoding="utf-8")
    app = ReviewApp(ReviewState(app.state.desk, app.state.as_of, "sv"))
    async with app.run_test(size=WIDE) as pilot:
        await pressed(pilot, "D")
        assert "preface = borta.md" in shown(app)
        assert "Innehållet Sammanfattning" in shown(app)
