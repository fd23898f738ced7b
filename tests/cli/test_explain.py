"""`explain`, typed: parts in percentage points that sum, and the clauses in words."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest

from tests.cli.conftest import Typed

DAY = ("--as-of", "2025-12-31")


@pytest.mark.parametrize("requirement", ["avsiktsforklaring-foretag", "foretagsmajoritet-lokalt"])
def test_the_leaves_sum_to_the_requirements_part(
    typed: Typed, stockholm_2025: Path, requirement: str
) -> None:
    answer = typed("explain", requirement, *DAY, "--workspace", stockholm_2025, "--json").json
    leaves = [Fraction(leaf["contribution"]) for leaf in answer["subjects"]]
    assert sum(leaves) == Fraction(answer["contribution"])
    assert 0 < Fraction(answer["contribution"]) < Fraction(answer["most"])
    assert answer["violated"] == [{"clause": "must", "requirement": requirement, "subject": "haninge"}]


def test_every_requirement_together_is_the_score(typed: Typed, stockholm_2025: Path) -> None:
    status = typed("status", *DAY, "--workspace", stockholm_2025, "--json").json
    names = [item["id"] for criterion in status["criteria"] for item in criterion["requirements"]]
    parts = [
        typed("explain", name, *DAY, "--workspace", stockholm_2025, "--json").json["contribution"]
        for name in names
    ]
    assert sum(Fraction(part) for part in parts) == Fraction(status["score"]["exact"])


def test_it_is_told_in_words(typed: Typed, stockholm_2025: Path) -> None:
    out = typed("explain", "avsiktsforklaring-foretag", *DAY, "--workspace", stockholm_2025).out
    assert "✓ Huddinge: uppfyllt (100,0 %), ger 0,7 procentenheter av poängen" in out
    # Three of four local groups: 3/4 of 2,8 is 2,1.
    assert "De 4 enheterna ger tillsammans 2,1 procentenheter av poängen, av högst 2,8" in out
    assert (
        "• Skall-kravet «Företag och huvudmän har skrivit under avsiktsförklaringar» är inte uppfyllt "
        "för Haninge."
    ) in out
    weakest = typed("explain", "foretagsmajoritet-lokalt", *DAY, "--workspace", stockholm_2025).out
    assert "Kravet räknas efter den enhet som har kommit kortast." in weakest
    met = typed("explain", "minst-tre-kommuner", *DAY, "--workspace", stockholm_2025).out
    assert "Kravet står inte i vägen för att ansöka." in met
    for text in (out, weakest, met):
        assert "_" not in text
