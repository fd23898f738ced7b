"""Underlag: found, read, decided about, linked, revised, filed; quick however many there are."""

from __future__ import annotations

from pathlib import Path
from time import perf_counter

import pytest
from textual.pilot import Pilot

from tcready.core.records import Evidence, Records
from tcready.review.inbox import inbox_of
from tcready.tui.app import ReviewApp
from tcready.tui.modals.ticks import Ticks
from tcready.tui.panels.library_rows import LibraryRows
from tests.tui.answered import answered, pressed
from tests.tui.conftest import Opened
from tests.tui.dropped import drop
from tests.tui.screen_text import screen_text
from tests.tui.small import RECORDS

WIDE, NARROW = (120, 40), (80, 24)


def record(app: ReviewApp, name: str) -> Evidence:
    return app.state.desk.records.evidence_by_id[name]


def toasts(app: ReviewApp) -> list[str]:
    """What is said in the corner."""
    return [notice.message for notice in app._notifications]


def page(app: ReviewApp) -> str:
    """The record's page, as it would stand on one long line."""
    return " ".join(app.detail.text.split())


async def settled(pilot: Pilot[None]) -> None:
    """Wait until what was asked for is done and drawn."""
    await pilot.app.workers.wait_for_complete()
    await answered(pilot)


async def test_accept_reject_and_undo_under_the_cursor(app: ReviewApp) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await pressed(pilot, "B", "y")
        assert record(app, "avtal-2026").decisions[-1].state == "accepted"
        assert toasts(app) == ["Avtal 2026 är godkänt. Poäng 12,5 % → 62,5 %"]  # (1 + 1/4) / 2
        assert "✓ Avtal 2026  godkänt" in app.panels.view.text
        await pressed(pilot, "y")
        assert toasts(app) == ["Det här underlaget väntar inte på att godkännas."]
        await pilot.press("r")
        await pilot.pause()
        await pilot.press(*"Sidan 2 saknas", "enter")
        await settled(pilot)
        assert record(app, "avtal-2026").decisions[-1].why == "Sidan 2 saknas"
        assert "✗ Avtal 2026  underkänt" in app.panels.view.text
        assert "underkänt av granskare-1. Sidan 2 saknas" in page(app)
        await pressed(pilot, "u", "u")
        assert not record(app, "avtal-2026").decisions


async def test_filter_shows_how_many_and_escape_clears_before_it_leaves(app: ReviewApp) -> None:
    async with app.run_test(size=NARROW) as pilot:
        await pressed(pilot, "B", "slash", *"protokoll")
        assert "Bara «protokoll»: 2 av 3. Esc visar alla." in screen_text(app)
        await pressed(pilot, "enter", "f")
        assert "Bara det som väntar med «protokoll»: 2 av 3. Esc visar alla." in screen_text(app)
        await pressed(pilot, "escape")
        assert app.state.panel == "library"
        assert "Esc visar alla" not in screen_text(app)
        assert not app.state.filtered  # the walk's own search is another one
        await pressed(pilot, "escape")
        assert app.state.panel == ""


async def test_the_walk_and_the_library_search_apart(app: ReviewApp) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await pressed(pilot, "slash", *"söder", "enter", "B")
        assert "Esc visar alla" not in screen_text(app)
        await pressed(pilot, "slash", *"avtal", "enter", "escape", "escape")
        assert "Bara «söder»: 2 av 5." in screen_text(app)


async def test_enter_reads_the_page_and_keys_work_there(app: ReviewApp) -> None:
    async with app.run_test(size=NARROW) as pilot:
        await pressed(pilot, "B", "enter")
        assert app.detail.has_focus
        seen = screen_text(app)
        for told in ("Avtal 2026", "Slag: Avtal", "Kom in: 2026-01-15", "Avtalet är undertecknat"):
            assert told in seen
        await pressed(pilot, "y", "escape")
        assert record(app, "avtal-2026").decisions[-1].state == "accepted"
        assert not app.detail.has_focus


async def test_link_to_many_by_ticks_in_one_act(app: ReviewApp) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await pressed(pilot, "B", "y", "K")
        requirements = app.screen.query_one("#requirements", Ticks)
        assert requirements.ticked == {"avtal-finns"}
        await pilot.press("down", "space", "tab", "down", "space", "ctrl+s")
        await settled(pilot)
        linked = record(app, "avtal-2026")
        assert linked.requirements == ("avtal-finns", "anordnare-med")
        assert linked.subjects == ("regionen", "norr")
        assert "De nya kopplingarna räknas när du godkänner underlaget igen: y." in toasts(app)[-1]
        assert "Kopplat efter godkännandet: Norr" in page(app)
        await pressed(pilot, "u")
        assert record(app, "avtal-2026").requirements == ("avtal-finns",)


async def test_a_new_version_keeps_the_old_one(app: ReviewApp, tmp_path: Path) -> None:
    paper = tmp_path / "nytt.txt"
    paper.write_text("Ny lydelse", encoding="utf-8")
    async with app.run_test(size=WIDE) as pilot:
        await pressed(pilot, "B", "y", "a")
        await pilot.press(*str(paper), "ctrl+s")
        await settled(pilot)
        revised = record(app, "avtal-2026")
        assert (revised.title, len(revised.revisions), revised.decisions) == ("Avtal 2026", 1, ())
        assert "Så börjar filen Ny lydelse" in page(app)
        assert "Version 1, ersatt 2026-11-23" in page(app)


async def test_withdraw_and_undo(app: ReviewApp) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await pressed(pilot, "B")
        await pilot.press("minus")
        await pilot.pause()
        await pilot.press("enter")
        await settled(pilot)
        assert record(app, "avtal-2026").decisions[-1].state == "withdrawn"
        assert "✗ Avtal 2026  återtaget" in app.panels.view.text
        await pressed(pilot, "minus")
        assert toasts(app) == ["Underlaget är redan återtaget."]


async def test_what_was_requested_is_filed_from_the_inbox_and_the_original_cleared(app: ReviewApp) -> None:
    drop(app, "Protokoll Söder.txt")
    async with app.run_test(size=WIDE) as pilot:
        await pressed(pilot, "B")
        assert "○ Protokoll Söder.txt  ny" in app.panels.view.text
        assert "Svar på begäran: Protokoll Söder" in page(app)
        await pressed(pilot, "minus")
        assert toasts(app) == ["Filen är inte inlagd än, så den får ligga kvar. a lägger in den."]
        await pressed(pilot, "a")
        await pilot.press("ctrl+s")
        await settled(pilot)
        came = record(app, "begart-soder")
        assert came.file is not None
        assert came.file.name == "Protokoll Söder.txt"
        assert "✓ Protokoll Söder.txt  inlagd" in app.panels.view.text
        await pressed(pilot, "a")
        assert toasts(app) == ["Filen är redan inlagd."]
        await pressed(pilot, "minus")
        await pilot.press("n")
        await settled(pilot)
        assert list(inbox_of(app.state.desk).iterdir())
        await pressed(pilot, "minus")
        await pilot.press("j")
        await settled(pilot)
        assert not list(inbox_of(app.state.desk).iterdir())
        assert "Inkorgen" not in app.panels.view.text


async def test_a_file_that_says_nothing_must_be_given_a_kind(app: ReviewApp) -> None:
    drop(app, "scan0001.txt")
    async with app.run_test(size=WIDE) as pilot:
        await pressed(pilot, "B", "a")
        await pilot.press("ctrl+s")
        await pilot.pause()
        assert "Välj vilket slag av underlag det är." in screen_text(app)
        assert len(app.state.desk.records.evidence) == 3
        await pilot.press("down", "ctrl+s")
        await settled(pilot)
        assert len(app.state.desk.records.evidence) == 4


async def test_a_file_that_comes_while_one_looks_is_there_when_one_comes_back(app: ReviewApp) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await pressed(pilot, "B")
        drop(app, "nyss.txt")
        await pressed(pilot, "escape", "B")
        assert "nyss.txt" in app.panels.view.text


async def test_an_inbox_that_is_a_link_hides_no_record(app: ReviewApp, tmp_path: Path) -> None:
    folder = inbox_of(app.state.desk)
    if folder.exists():
        folder.rmdir()
    folder.symlink_to(tmp_path)
    async with app.run_test(size=WIDE) as pilot:
        await pressed(pilot, "B")
        assert "Inkorgen ska vara en vanlig mapp." in app.panels.view.text
        assert "Avtal 2026" in app.panels.view.text


async def test_opening_without_a_file_or_a_screen_says_why(
    app: ReviewApp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "SSH_CONNECTION", "SSH_TTY", "SSH_CLIENT"):
        monkeypatch.delenv(name, raising=False)
    paper = tmp_path / "nytt.pdf"
    paper.write_bytes(b"%PDF-1.7")
    async with app.run_test(size=WIDE) as pilot:
        await pressed(pilot, "B", "O")
        assert toasts(app) == ["Underlaget har ingen fil."]
        await pressed(pilot, "a")
        await pilot.press(*str(paper), "ctrl+s")
        await settled(pilot)
        await pressed(pilot, "O")
        assert toasts(app)[-1].startswith("Här finns inget program som visar filer (xdg-open).")


async def test_hostile_names_and_content_are_harmless(opened: Opened) -> None:
    text = "\x1b]0;X\x07[/][@click=app.quit]tryck[/]\u202etxet\x9b31m"
    bad = RECORDS.evidence[0].model_copy(update={"title": text, "owner": text, "dnr": text})
    app = opened(RECORDS.model_copy(update={"evidence": (bad,)}))
    drop(app, text.replace("/", "_") + ".txt", text.encode())
    async with app.run_test(size=WIDE) as pilot:
        for keys in (("B",), ("j",), ("enter",), ("escape",), ("k",), ("a",), ("escape",), ("j",), ("K",)):
            await pressed(pilot, *keys)
            assert not {"\x1b", "\x07", "\u202e", "\x9b"} & set(screen_text(app))
        await pressed(pilot, "escape", "slash", *"[/]", "enter")
        assert "[@click=app.quit]tryck[/]" in screen_text(app)
        assert app.is_running


def many(number: int) -> Records:
    agreed = RECORDS.evidence[0]
    copies = (
        agreed.model_copy(update={"id": f"avtal-{place}", "title": f"Avtal {place:05}"})
        for place in range(number)
    )
    return RECORDS.model_copy(update={"evidence": tuple(copies)})


async def test_of_ten_thousand_only_those_in_sight_are_drawn(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    app, drawn = opened(many(10_000)), set()
    lines = LibraryRows.lines

    def counted(self: LibraryRows, place: int, width: int) -> object:
        drawn.add(place)
        return lines(self, place, width)

    async with app.run_test(size=NARROW) as pilot:
        await pressed(pilot, "B")
        monkeypatch.setattr(LibraryRows, "lines", counted)
        await pressed(pilot, "G")
        assert "›○ Avtal 09999" in screen_text(app)
        assert 0 < len(drawn) <= 20
        drawn.clear()
        await pressed(pilot, "k", "pageup", "g", "j")
        assert len(drawn) <= 80
        assert app.state.item is not None
        assert app.state.item.id == "record-avtal-1"
        began = perf_counter()
        panel = app.panels.open
        assert app.state.search is panel
        await pressed(pilot, "slash", *"9999", "enter")
        assert perf_counter() - began < 5
        assert "Bara «9999»: 1 av 10000. Esc visar alla." in screen_text(app)
