"""`snapshot trend`, typed as a process leader types it."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Typed


def _taken(typed: Typed, folder: Path, *days: str) -> None:
    for day in days:
        assert typed("snapshot", "take", "--as-of", day, "--workspace", folder).code == 0


def test_nothing_frozen_is_said_and_no_file_is_written(typed: Typed, stockholm_2025: Path) -> None:
    answer = typed("snapshot", "trend", "--workspace", stockholm_2025, "--svg", "t.svg")
    assert answer.code == 0
    assert "tcready snapshot take" in answer.out
    assert not Path("t.svg").exists()


def test_the_trend_follows_the_days_and_sums_to_the_whole_difference(
    typed: Typed, stockholm_2025: Path
) -> None:
    from fractions import Fraction

    _taken(typed, stockholm_2025, "2025-12-31", "2024-12-31", "2025-06-30")
    points = typed("snapshot", "trend", "--workspace", stockholm_2025, "--json").json["snapshots"]
    days = ["2024-12-31", "2025-06-30", "2025-12-31"]
    assert [point["as_of"] for point in points] == days
    for point in points:  # the same numbers as status says of the day
        status = typed("status", "--as-of", point["as_of"], "--workspace", stockholm_2025, "--json").json
        assert [point[name] for name in ("score", "assessed", "coverage")] == [
            status[name] for name in ("score", "assessed", "coverage")
        ]
        assert point["verdict"] == status["verdict"]["state"]
    first, last = (Fraction(points[place]["score"]["exact"]) for place in (0, -1))
    assert points[0]["change"] is None
    assert sum(Fraction(point["change"]) for point in points[1:]) == last - first


def test_the_table_and_the_drawing(typed: Typed, stockholm_2025: Path) -> None:
    _taken(typed, stockholm_2025, "2024-12-31", "2025-12-31")
    answer = typed("snapshot", "trend", "--workspace", stockholm_2025, "--svg", "t.svg")
    lines = answer.out.splitlines()
    assert lines[0].split() == ["Dag", "Omdöme", "Poäng", "Täckning", "Poängen", "ändrad", "Läge"]
    assert [line[:10] for line in lines[1:3]] == ["2024-12-31", "2025-12-31"]
    assert max(map(len, lines)) <= 110
    assert sum(line.count("●") + line.count("◉") for line in lines if "┤" in line) == 2
    assert Path("t.svg").read_text("utf-8").startswith("<svg ")
    first = Path("t.svg").read_bytes()
    assert typed("snapshot", "trend", "--workspace", stockholm_2025, "--svg", "t.svg").code == 0
    assert Path("t.svg").read_bytes() == first


def test_changed_criteria_are_marked(typed: Typed, stockholm_2025: Path) -> None:
    _taken(typed, stockholm_2025, "2024-12-31")
    pack = next(stockholm_2025.glob("criteria/*/regional-samverkan.yaml"))
    text = pack.read_text("utf-8")
    assert "weight: 3" in text
    pack.write_text(text.replace("weight: 3", "weight: 4"), "utf-8")
    _taken(typed, stockholm_2025, "2025-12-31")
    answer = typed("snapshot", "trend", "--workspace", stockholm_2025)
    assert "2025-12-31: Nya kriterier: inte jämförbart utan vidare." in answer.out
    assert "┊" in answer.out
    points = typed("snapshot", "trend", "--workspace", stockholm_2025, "--json").json["snapshots"]
    assert [(point["comparable"], point["change"]) for point in points] == [(True, None), (False, None)]


def test_another_application_has_its_own_trend(typed: Typed, stockholm_2025: Path) -> None:
    _taken(typed, stockholm_2025, "2025-12-31")
    answer = typed("snapshot", "trend", "--application", "finns-inte", "--workspace", stockholm_2025)
    assert answer.code == 2


def test_a_place_that_cannot_be_written_is_told_in_one_line(typed: Typed, stockholm_2025: Path) -> None:
    _taken(typed, stockholm_2025, "2025-12-31")
    answer = typed("snapshot", "trend", "--workspace", stockholm_2025, "--svg", "saknas/t.svg")
    assert answer.code == 2
    assert answer.err.count("\n") == 1
