"""`demo`: builds both examples, and leaves alone what somebody has worked in."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Typed


def test_builds_scores_exports_and_says_what_to_open(typed: Typed, tmp_path: Path) -> None:
    answer = typed("demo", tmp_path / "demo")
    assert answer.code == 0
    assert "Minst tre kommuner har skrivit under samverkansavtalet" in answer.out
    assert "eget beredskapsindex" in answer.out
    for year in ("stockholm-2021", "stockholmsregionen-2025"):
        place = tmp_path / "demo" / year
        assert typed("verify", "--workspace", place).code == 0
        assert list((place / "exports").glob("*.html"))
        assert len(typed("snapshot", "list", "--workspace", place, "--json").json["snapshots"]) == 1


def test_a_second_time_it_leaves_the_work_alone(typed: Typed, tmp_path: Path) -> None:
    place = tmp_path / "demo"
    assert typed("demo", place).code == 0
    here = ("--workspace", place / "stockholmsregionen-2025")
    words = ("judge", "gemensam-regional-resurs", "--subject", "stockholmsregionen", "--level", "2", *here)
    assert typed(*words).code == 0
    before = typed("journal", "show", *here, "--json").out
    assert typed("demo", place).code == 0
    assert typed("journal", "show", *here, "--json").out == before
