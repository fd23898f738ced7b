"""The gaps: everything the verdict holds against the application is there, under a name to go on with."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Typed

DAY = ("--as-of", "2025-12-31")


@pytest.fixture(params=["stockholm_2021", "stockholm_2025", "norrby"])
def place(request: pytest.FixtureRequest, typed: Typed, tmp_path: Path) -> Path:
    """A workspace; Norrby has nobody at most levels yet."""
    if request.param != "norrby":
        return Path(request.getfixturevalue(request.param))
    period = ("--period-from", "2026-01-01", "--period-through", "2028-12-31")
    assert typed("init", tmp_path / "n", "--name", "Teknikcollege Norrby", *period).code == 0
    return tmp_path / "n"


def test_every_clause_of_the_verdict_is_listed(typed: Typed, place: Path) -> None:
    violated = typed("status", "--workspace", place, *DAY, "--json").json["verdict"]["violated"]
    told = typed("gaps", "--workspace", place, *DAY, "--json").json
    assert told["clauses"] == violated
    leaves = {(gap["requirement"], gap["subject"]) for gap in told["gaps"] if gap["blocks"]}
    assert leaves == {(c["requirement"], c["subject"]) for c in violated if c["clause"] == "must"}

    lines = typed("gaps", "--workspace", place, *DAY).out.splitlines()
    others = [clause for clause in violated if clause["clause"] != "must"]
    assert sum(line.startswith("• ") for line in lines) == len(others) > 0
    assert any(line.startswith(f"Därtill {len(others)} villkor") for line in lines)
    for clause in others:
        if clause["clause"] == "no_subject":
            assert any(
                line.startswith("• ") and line.endswith(f"  {clause['requirement']}") for line in lines
            )


def test_every_gap_ends_with_a_name_that_explain_takes(typed: Typed, stockholm_2025: Path) -> None:
    here = ("--workspace", stockholm_2025, *DAY)
    gaps = typed("gaps", *here, "--json").json["gaps"]
    lines = [line for line in typed("gaps", *here).out.splitlines() if line[:1] in set("✓◐✗○")]
    assert [line.split()[-1] for line in lines] == [gap["requirement"] for gap in gaps]
    assert "\x1b" not in "".join(lines)
    assert typed("explain", lines[0].split()[-1], *here).code == 0


def test_only_the_musts(typed: Typed, stockholm_2025: Path) -> None:
    told = typed("gaps", "--must", "--workspace", stockholm_2025, *DAY, "--json").json
    assert all(gap["blocks"] for gap in told["gaps"])
    assert {clause["clause"] for clause in told["clauses"]} == {"must"}
    assert "•" not in typed("gaps", "--must", "--workspace", stockholm_2025, *DAY).out
