"""The parts of the requirements sum to the score, and what they could give sums to one."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from tcready.core.readiness import State
from tcready.core.requirement_part import clauses_of, requirement_part
from tcready.core.scoring import score
from tcready.definitions.reader import load_pack
from tcready.exchange import load_plain
from tests.conftest import EVIDENCE, PACK
from tests.scoring.tiny import scored


@pytest.mark.parametrize("year", ["stockholm-2021", "stockholmsregionen-2025"])
def test_the_parts_sum_to_the_score_and_the_most_to_one(year: str) -> None:
    pack, records = load_pack(PACK), load_plain(EVIDENCE / year).records
    readiness = score(pack, records, records.applications[0], date(2025, 12, 31))
    parts = [requirement_part(pack, readiness, name) for name in pack.requirements]
    assert sum((part.given for part in parts), Fraction(0)) == readiness.numbers.score
    assert sum((part.most for part in parts), Fraction(0)) == 1
    for name, part in zip(pack.requirements, parts, strict=True):
        result = next(item for item in readiness.requirements if item.id == name)
        assert 0 <= part.given <= part.most
        assert part.given == part.most * (result.numbers.score or 0)


def test_weights_by_hand() -> None:
    """A criterion of weight 3 with requirements of 3 and 1, and one of weight 1: 9/16, 3/16 and 1/4."""
    found = scored(
        {
            "as_of": "2026-06-01",
            "criteria": [
                {"id": "ett", "weight": "3", "requirements": [{"id": "a", "weight": "3"}, {"id": "b"}]},
                {"id": "tva", "requirements": [{"id": "c", "checks": [{"evidence": "avtal", "count": "2"}]}]},
            ],
            "evidence": [
                {"id": "x", "requirements": ["a"], "collected": "2026-01-10", "accepted": "2026-01-12"},
                {"id": "y", "requirements": ["c"], "collected": "2026-01-10", "accepted": "2026-01-12"},
            ],
        }
    )
    told = {name: requirement_part(*found, name) for name in ("a", "b", "c")}
    assert {name: part.most for name, part in told.items()} == {
        "a": Fraction(9, 16),
        "b": Fraction(3, 16),
        "c": Fraction(1, 4),
    }
    assert {name: part.given for name, part in told.items()} == {
        "a": Fraction(9, 16),
        "b": 0,
        "c": Fraction(1, 8),
    }
    with pytest.raises(KeyError):
        requirement_part(*found, "d")
    # b is an open must; c is one too, and its criterion reaches only one half.
    assert [clause.clause for clause in clauses_of(*found, "a")] == []
    assert [clause.clause for clause in clauses_of(*found, "b")] == ["must"]
    assert [clause.clause for clause in clauses_of(*found, "c")] == ["must", "criterion"]


def test_a_met_requirement_is_not_blamed_for_its_criterion() -> None:
    pack, records = load_pack(PACK), load_plain(EVIDENCE / "stockholm-2021").records
    readiness = score(pack, records, records.applications[0], date(2021, 12, 31))
    failing = {clause.criterion for clause in readiness.verdict.violated if clause.criterion}
    assert failing
    for result in readiness.requirements:
        if result.leaves and all(leaf.state is State.MET for leaf in result.leaves):
            assert clauses_of(pack, readiness, result.id) == ()
