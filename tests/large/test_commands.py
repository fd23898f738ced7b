"""The commands of a working day, in both languages: they answer, and nothing hostile gets to the terminal."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tcready.definitions.reader import load_pack
from tests.cli.conftest import Typed, typed  # noqa: F401
from tests.cli.test_hostile import harmless
from tests.conftest import PACK
from tests.large.conftest import DAY

COUNTS = {"region": 1, "local": 13, "provider": 11, "programme": 32}
WORDS = [
    ["status"],
    ["gaps"],
    ["next"],
    ["explain", "larande-i-arbete"],
    ["explain", "avtal-hela-perioden"],
    ["forecast"],
    ["xray"],
    ["case", "--duties"],
    ["evidence", "list"],
    ["plan", "list"],
    ["person", "list"],
    ["agreement"],
]


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("words", WORDS, ids=" ".join)
def test_they_answer_harmlessly(typed: Typed, exempelregionen: Path, words: list[str], language: str) -> None:  # noqa: F811
    day = () if words[0] in ("evidence", "plan", "person") else DAY
    answer = typed(*words, "--workspace", exempelregionen, *day, "--lang", language)
    assert answer.code == 0, answer.err
    assert answer.err == ""
    assert harmless(answer.out)
    assert len(answer.out) > 200


def test_every_leaf_is_scored(typed: Typed, exempelregionen: Path) -> None:  # noqa: F811
    told = typed("status", "--json", "--workspace", exempelregionen, *DAY).json
    leaves = [
        leaf
        for criterion in told["criteria"]
        for requirement in criterion["requirements"]
        for leaf in requirement["subjects"]
    ]
    asked = sum(COUNTS[requirement.level] for requirement in load_pack(PACK).requirements.values())
    assert len(leaves) == asked
    assert len({leaf["state"] for leaf in leaves}) >= 4


def test_a_snapshot_is_taken_compared_and_drawn(typed: Typed, exempelregionen: Path, tmp_path: Path) -> None:  # noqa: F811
    workspace = Path(shutil.copytree(exempelregionen, tmp_path / "w"))
    here = ("--workspace", workspace)
    for day in ("2025-10-31", "2026-01-31"):
        assert typed("snapshot", "take", "--as-of", day, "--label", f"läget {day}", *here).code == 0
    assert (
        typed("snapshot", "diff", "2025-10-31-laget-2025-10-31", "2026-01-31-laget-2026-01-31", *here).code
        == 0
    )
    assert typed("snapshot", "verify", *here).code == 0
    assert typed("verify", *here).code == 0
    sheet = typed(
        "dossier", "export", "--part", "styrgruppsblad", "--since", "2025-10-31-laget-2025-10-31", *DAY, *here
    )
    assert sheet.code == 0, sheet.err


def test_its_plain_files_come_back_as_they_went(typed: Typed, exempelregionen: Path, tmp_path: Path) -> None:  # noqa: F811
    first, second = tmp_path / "first", tmp_path / "second"
    assert typed("export", first, "--workspace", exempelregionen).code == 0
    assert typed("init", tmp_path / "w", "--from", first).code == 0
    assert typed("export", second, "--workspace", tmp_path / "w").code == 0
    for name in (
        "evidence.yaml",
        "judgements.yaml",
        "people.csv",
        "plan.csv",
        "organisations.csv",
        "needs.csv",
    ):
        assert (first / name).read_bytes() == (second / name).read_bytes(), name
