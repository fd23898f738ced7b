"""A pack the program knows nothing of, given by `--criteria`, works in every command and in the review."""

from __future__ import annotations

import shutil
from datetime import UTC, date, datetime
from fractions import Fraction
from pathlib import Path

from tcready.review.desk import open_desk
from tcready.tui.app import ReviewApp
from tcready.tui.state import ReviewState
from tests.cli.conftest import Typed
from tests.tui.screen_text import screen_text

PACKS = Path(__file__).parents[1] / "packs"
OURS = ("Teknikcollege", "RTS", "Riksföreningen", "region ", "åtta kriterier")
DAY = date(2026, 6, 1)


def _workspace(typed: Typed, tmp_path: Path) -> tuple[Path, tuple[object, ...]]:
    """A district with two ponds, one of which is looked after; made through plain files."""
    plain = tmp_path / "plain"
    plain.mkdir()
    (plain / "workspace.yaml").write_text(
        "format: 1\nname: Norra\nframework: vattenvard\nedition: våren 2026\n"
        "application: market\nsubject: norra\n",
        "utf-8",
    )
    (plain / "subjects.yaml").write_text(
        "- {id: norra, level: distrikt, title: Norra}\n"
        "- {id: lilla, level: damm, parent: norra, title: Lilla dammen}\n"
        "- {id: stora, level: damm, parent: norra, title: Stora dammen}\n",
        "utf-8",
    )
    packs = tmp_path / "paket"
    shutil.copytree(PACKS, packs)
    given = ("--criteria", packs)
    assert typed("criteria", "lint", packs / "vattenvard").out.strip() == "Inga fel."
    assert typed("init", tmp_path / "w", "--from", plain, *given).code == 0
    shutil.rmtree(packs)  # the workspace has its own copy
    return tmp_path / "w", ("--workspace", tmp_path / "w")


def test_every_command(typed: Typed, tmp_path: Path) -> None:
    _folder, here = _workspace(typed, tmp_path)
    sample = tmp_path / "prov.txt"
    sample.write_text("klart")
    statutes = tmp_path / "stadgar.txt"
    statutes.write_text("stadgar")
    add = ("evidence", "add", "--collected", "2026-05-01")
    day = ("--as-of", DAY)
    pond = ("--requirement", "klart-vatten", "--subject", "lilla", "--measure", "siktdjup=1.5", "--id", "p")
    district = ("--requirement", "stadgar-finns", "--subject", "norra", "--id", "s")
    other_pond = ("--requirement", "klart-vatten", "--subject", "stora")
    calls: list[tuple[object, ...]] = [
        ("criteria", "show"),
        ("criteria", "show", "klart-vatten"),
        ("criteria", "show", "--kinds"),
        ("criteria", "confirm", "skott-strand", "--source", "Handboken s. 3", "--on", "2026-05-01"),
        (*add, statutes, "--kind", "stadgar", *district),
        (*add, sample, "--kind", "vattenprov", *pond),
        ("evidence", "request", "--kind", "vattenprov", *other_pond),
        ("evidence", "accept", "s", "--on", "2026-05-02"),
        ("evidence", "accept", "p", "--on", "2026-05-02"),
        ("evidence", "list"),
        ("evidence", "show", "p"),
        ("judge", "skott-strand", "--subject", "lilla", "--level", "2", "--on", "2026-05-01"),
        (
            "not-applicable",
            "skott-strand",
            "--subject",
            "stora",
            "--justification",
            "Ingen strand",
            "--on",
            "2026-05-01",
        ),
        ("narrative", "vattnet", "--subject", "norra", "--current", "Klart nog"),
        ("status", *day),
        ("gaps", *day),
        ("explain", "klart-vatten", *day),
        ("snapshot", "take", *day),
        ("snapshot", "list"),
        ("dossier", "check", *day),
        ("dossier", "export", "-o", tmp_path / "ansokan.html", *day),
        ("export", tmp_path / "ut"),
        ("journal", "show"),
        ("undo",),
        ("redo",),
        ("verify",),
    ]
    for call in calls:
        answer = typed(*call, *here)
        assert answer.code == 0, (call, answer)
        assert not answer.err, (call, answer.err)
        assert not [word for word in OURS if word in answer.out], (call, answer.out)
    page = (tmp_path / "ansokan.html").read_text("utf-8")
    assert not [word for word in OURS if word in page]

    # By hand: the water weighs 3 and its weakest pond gives 0; the shore weighs 1, where the statutes give 1
    # and the one shore that applies 1/4 (half clear of clear): (1 + 1/4) / 2 = 5/8, in all 5/8 / 4.
    told = typed("status", "--json", *day, *here).json
    assert Fraction(told["score"]["exact"]) == Fraction(5, 32)
    assert typed("status", "--json", *day, "--lang", "en", *here).json == told


async def test_the_review(typed: Typed, tmp_path: Path) -> None:
    folder, _ = _workspace(typed, tmp_path)
    with open_desk(folder, actor="anna", clock=lambda: datetime(2026, 6, 1, 12, tzinfo=UTC)) as desk:
        app = ReviewApp(ReviewState(desk, DAY, "sv"))
        async with app.run_test(size=(120, 40)) as pilot:
            seen = screen_text(app)
            await pilot.press("g", *["j"] * 9)
            seen += screen_text(app)
            await pilot.press("question_mark")
            seen += screen_text(app)
        assert "Vattnet är klart" in seen
        assert "Lilla dammen" in seen
        assert not [word for word in OURS if word in seen]
