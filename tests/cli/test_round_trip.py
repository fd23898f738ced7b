"""A workspace as plain files and back: the same score, and the same bytes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Typed


def _bytes(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


@pytest.mark.parametrize(("year", "day"), [("2021", "2021-12-31"), ("2025", "2025-12-31")])
def test_out_in_and_out_again(
    year: str, day: str, request: pytest.FixtureRequest, typed: Typed, tmp_path: Path
) -> None:
    place = request.getfixturevalue(f"stockholm_{year}")
    assert typed("snapshot", "take", "--label", "prov", "--as-of", day, "--workspace", place).code == 0
    before = typed("status", "--workspace", place, "--as-of", day, "--json").json

    assert typed("export", tmp_path / "ut", "--workspace", place).code == 0
    assert typed("init", tmp_path / "igen", "--from", tmp_path / "ut").code == 0
    assert typed("status", "--workspace", tmp_path / "igen", "--as-of", day, "--json").json == before

    assert typed("export", tmp_path / "ut2", "--workspace", tmp_path / "igen").code == 0
    first, second = _bytes(tmp_path / "ut"), _bytes(tmp_path / "ut2")
    assert first.keys() == second.keys()
    assert [name for name in first if first[name] != second[name]] == []
    assert any(name.startswith("snapshots/") for name in first)
    assert typed("verify", "--workspace", tmp_path / "igen").code == 0


def test_export_never_writes_over_anything(typed: Typed, stockholm_2021: Path, tmp_path: Path) -> None:
    (tmp_path / "ut").mkdir()
    (tmp_path / "ut" / "mitt.txt").write_text("kvar")
    answer = typed("export", tmp_path / "ut", "--workspace", stockholm_2021)
    assert answer.code == 2
    assert len(answer.err.splitlines()) == 1
    assert _bytes(tmp_path / "ut") == {"mitt.txt": b"kvar"}


def test_a_fault_in_the_files_is_told_with_its_place_and_nothing_is_made(
    typed: Typed, tmp_path: Path
) -> None:
    source = tmp_path / "filer"
    source.mkdir()
    (source / "workspace.yaml").write_text(
        "format: 1\nname: X\nframework: teknikcollege\nedition: '2023'\napplication: ny-region\nsubject: r\n"
        "period: {from: 2026-01-01, through: 2028-12-31}\n"
    )
    (source / "subjects.yaml").write_text(
        "- {id: r, level: region, title: R}\n- {id: l, level: kommun, title: L}\n"
    )
    answer = typed("init", tmp_path / "ny", "--from", source)
    assert answer.code == 2
    assert answer.err.startswith("subjects.yaml:2:")
    assert not (tmp_path / "ny").exists()
    assert [p.name for p in tmp_path.iterdir()] == ["filer"]
