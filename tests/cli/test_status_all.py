"""`status --all`: every region that can be told is told, with exact numbers and the day they are of."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime
from fractions import Fraction
from pathlib import Path

import pytest

from tcready.core.deadlines import deadlines
from tcready.glance.kept import NEWEST
from tcready.review.casework import counted_days
from tcready.review.desk import open_desk
from tcready.store.schema import SCHEMA
from tests import databases
from tests.cli.conftest import Typed
from tests.cli.test_import_hygiene import PROGRAM
from tools.bench.country import country, share

TODAY = ("--as-of", "2026-01-10")


@pytest.fixture
def both(typed: Typed, stockholm_2021: Path, stockholm_2025: Path) -> Path:
    """A folder that holds two workspaces with a snapshot each, and things that are none."""
    folder = stockholm_2021.parent
    for workspace, day in ((stockholm_2021, "2021-12-31"), (stockholm_2025, "2025-12-31")):
        assert typed("snapshot", "take", "--workspace", workspace, "--as-of", day).code == 0
    (folder / "annat").mkdir()
    (folder / "läs.txt").write_text("x", encoding="utf-8")
    return folder


def _change(workspace: Path, statement: str, *values: object) -> None:
    """Behind the program's back, with the guards asleep."""
    with databases.by_hand(workspace) as hand:
        hand.execute(statement, values)


def _better(workspace: Path) -> None:
    """Somebody paints the last snapshot's numbers in better colours."""
    with databases.by_hand(workspace) as hand:
        (document,) = hand.execute("SELECT document FROM snapshot").fetchone()
        painted = bytes(document).replace(b'"score":{"exact":"', b'"score":{"exact":"1')
        assert painted != bytes(document)
        hand.execute("UPDATE snapshot SET document = ?", (painted,))


def test_the_form_of_the_database_is_the_stores_own() -> None:
    assert NEWEST == SCHEMA


def test_each_region_is_told_as_its_own_snapshot_says(typed: Typed, both: Path) -> None:
    told = typed("status", "--all", both, *TODAY, "--json")
    assert (told.code, told.err) == (0, "")
    assert [region["name"] for region in told.json["regions"]] == [
        "Teknikcollege Stockholm – pilot 2021",
        "Teknikcollege Stockholmsregionen",
    ]
    for region, workspace in zip(told.json["regions"], ("w2021", "w2025"), strict=True):
        own = typed("snapshot", "show", region["snapshot"], "--workspace", both / workspace, "--json").json
        for number in ("score", "assessed", "coverage"):
            assert region[number]["exact"] == own["readiness"][number]["exact"]
        assert region["as_of"] == own["as_of"]
        trend = typed("snapshot", "trend", "--workspace", both / workspace, "--json").json["snapshots"]
        assert region["trend"] == trend
        scored = typed("status", "--workspace", both / workspace, "--as-of", region["as_of"])
        met = "{met} av {of} skall-krav".format(**region["musts"])
        assert met in scored.out


@pytest.mark.parametrize("today", ["2024-01-01", "2025-06-01", "2026-01-10", "2028-11-01"])
def test_the_next_day_is_the_first_that_the_review_tells_of(typed: Typed, both: Path, today: str) -> None:
    """Read from the tables here, and from the records there."""
    for step, day in (("besok", "2026-01-05"), ("beslut", "2027-02-01"), ("arsrapport", "2027-03-01")):
        add = ["milestone", "add", "--application", "ny-region", "--milestone", step, "--date", day]
        assert typed(*add, "--workspace", both / "w2025").code == 0
    on = date.fromisoformat(today)
    with open_desk(both / "w2025", actor="anna", clock=lambda: datetime.now(UTC)) as desk:
        counted = counted_days(desk.records, desk.application(), on)
        first = deadlines(desk.records, on, counted)[0].on
    told = typed("status", "--all", both / "w2025", "--as-of", today, "--json").json["regions"][0]
    assert told["next_deadline"] == first.isoformat()
    assert told["days_left"] == (first - on).days


def test_a_line_a_region_and_a_bar(typed: Typed, both: Path) -> None:
    told = typed("status", "--all", both / "w2025", both / "w2021", *TODAY)
    assert told.code == 0
    lines = told.out.splitlines()
    assert lines[0] == "2 regioner"
    assert lines[2].startswith("Teknikcollege Stockholmsregionen  ny-region  Inte redo")
    assert "21 av 38" in lines[2]
    assert lines[2].endswith("2025-12-31")
    assert lines[3].startswith("Teknikcollege Stockholm – pilot…")
    assert "███████···   69,7 %" in lines[6]
    assert lines[6].endswith("▆")


def test_what_was_written_since_is_marked(typed: Typed, both: Path) -> None:
    row = typed("plan", "list", "--workspace", both / "w2025", "--json").json["plan"][0]["id"]
    assert typed("plan", "set", row, "--owner", "bo", "--workspace", both / "w2025").code == 0
    told = typed("status", "--all", both, *TODAY)
    assert "2025-12-31 *" in told.out
    assert "2021-12-31 *" not in told.out
    assert "* Något har ändrats sedan dess." in told.out


@pytest.mark.parametrize(
    ("harm", "word", "code"),
    [
        (_better, "skadad", 4),
        (lambda w: _change(w, "UPDATE snapshot SET document = ?", b"\0"), "skadad", 4),
        (lambda w: _change(w, "DELETE FROM journal WHERE register = 'snapshots'"), "skadad", 4),
        (lambda w: _change(w, "UPDATE schema_version SET version = 99"), "nyare", 2),
        (lambda w: _change(w, "DELETE FROM snapshot"), "snapshot take", 0),
    ],
)
def test_a_broken_one_gets_a_line_and_the_rest_is_told(
    typed: Typed, both: Path, harm: Callable[[Path], object], word: str, code: int
) -> None:
    harm(both / "w2025")
    told = typed("status", "--all", both, *TODAY)
    assert told.code == code
    assert "Teknikcollege Stockholm – pilot" in told.out
    assert told.err.count("\n") == 1
    assert word in told.err
    assert "Traceback" not in told.err
    again = typed("status", "--all", both, *TODAY, "--json")
    assert again.code == code
    assert [one["exit_code"] for one in again.json["untold"]] == [code]
    assert len(again.json["regions"]) == 1


@pytest.mark.sqlite_only("a file whose bytes are none of ours")
@pytest.mark.parametrize("size", [10, 5000])
def test_a_file_that_is_no_database_gets_a_line_too(typed: Typed, both: Path, size: int) -> None:
    (both / "w2025" / "tcready.db").write_bytes(b"x" * size)
    told = typed("status", "--all", both, *TODAY)
    assert (told.code, told.err.count("\n")) == (4, 1)
    assert "skadad" in told.err
    assert "Teknikcollege Stockholm – pilot" in told.out


def test_a_folder_that_is_not_there_or_holds_none(typed: Typed, tmp_path: Path) -> None:
    for folder in (tmp_path / "borta", tmp_path):
        told = typed("status", "--all", folder)
        assert (told.code, told.out) == (2, "")
        assert str(folder) in told.err
    assert typed("status", tmp_path).code == 2


def test_nothing_is_written(typed: Typed, both: Path) -> None:
    before = {path: (path.stat().st_mtime_ns, path.stat().st_size) for path in sorted(both.rglob("*"))}
    assert typed("status", "--all", both).code == 0
    assert {
        path: (path.stat().st_mtime_ns, path.stat().st_size) for path in sorted(both.rglob("*"))
    } == before


def test_hostile_names_are_shown_as_text(typed: Typed, both: Path) -> None:
    _change(both / "w2025", "UPDATE workspace SET name = ?", "A\x1b[2J\u202eB")
    told = typed("status", "--all", both)
    assert "\x1b" not in told.out
    assert "\u202e" not in told.out
    assert "A\ufffd[2J\ufffdB" in told.out


@pytest.mark.own_place
def test_regions_of_one_name_are_told_apart(typed: Typed, both: Path) -> None:
    shutil.copytree(both / "w2025", both / "norrby")
    told = typed("status", "--all", both, *TODAY)
    rows = [line for line in told.out.splitlines() if line.startswith("Teknikcollege")]
    names = sorted(row.partition("  ")[0] for row in rows)
    assert [names.count(name) for name in names] == [2] * 6  # in the table and in the chart
    assert "Teknikcollege Stockholmsregionen (norrby)" in names
    assert "Teknikcollege Stockholmsregionen (w2025)" in names
    assert not any(name.endswith("(w2021)") for name in names)


def test_a_country_needs_neither_the_store_nor_the_scorer(tmp_path: Path) -> None:
    """What makes it quick: proved by what is not imported. How quick, `make bench` says (room country)."""
    folder = country(tmp_path, regions=5, leaves=150, years=5)
    heavy = ("sqlmodel", "sqlalchemy", "textual", "yaml", "tcready.core.scoring", "tcready.definitions")
    program = PROGRAM.format(heavy=heavy)
    words = [sys.executable, "-c", program, "status", "--all", str(folder), "--json"]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    told = json.loads(done.stdout)["regions"]
    assert [region["name"] for region in told] == [f"Region {number:02}" for number in range(5)]
    for region in told:
        assert [Fraction(point["score"]["exact"]) for point in region["trend"]] == [
            share(number) for number in range(20)
        ]
        assert region["as_of"] == "2026-10-15"


def test_a_link_to_a_workspace_is_a_workspace(typed: Typed, both: Path, tmp_path: Path) -> None:
    place = tmp_path / "lankar"
    place.mkdir()
    (place / "ett").symlink_to(both / "w2025")
    told = typed("status", "--all", place)
    assert told.code == 0
    shutil.rmtree(both / "w2025")
    assert typed("status", "--all", place).code == 2
