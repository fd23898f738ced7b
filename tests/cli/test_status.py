"""`status --json` is a contract, and its numbers hang together."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Typed

DAYS = {"2021": "2021-12-31", "2025": "2025-12-31"}


@pytest.fixture(params=["2021", "2025"])
def told(request: pytest.FixtureRequest, typed: Typed) -> dict[str, Any]:
    place = request.getfixturevalue(f"stockholm_{request.param}")
    answer = typed("status", "--workspace", place, "--as-of", DAYS[request.param], "--json")
    assert answer.code == 0
    return dict(answer.json)


def _leaves(told: dict[str, Any]) -> list[dict[str, Any]]:
    return [
        leaf
        for criterion in told["criteria"]
        for requirement in criterion["requirements"]
        for leaf in requirement["subjects"]
    ]


def test_contributions_sum_to_the_score_exactly(told: dict[str, Any]) -> None:
    assert sum(Fraction(leaf["contribution"]) for leaf in _leaves(told)) == Fraction(told["score"]["exact"])


def test_score_is_the_weighted_mean_worked_out_again_from_the_leaves(told: dict[str, Any]) -> None:
    """A second way to the same number: every requirement here is a mean or the weakest of its leaves."""
    from tcready.definitions.reader import load_pack
    from tests.conftest import PACK

    pack = load_pack(PACK)
    top = weight = Fraction(0)
    for criterion, declared in zip(told["criteria"], pack.criteria, strict=True):
        part = weights = Fraction(0)
        for requirement, asked in zip(criterion["requirements"], declared.requirements, strict=True):
            got = [
                Fraction(s["achievement"]) for s in requirement["subjects"] if s["achievement"] is not None
            ]
            if got and asked.weight:
                value = min(got) if asked.rollup == "weakest" else sum(got, Fraction(0)) / len(got)
                part, weights = part + asked.weight * value, weights + asked.weight
        if weights and declared.weight:
            top, weight = top + declared.weight * part / weights, weight + declared.weight
    assert Fraction(told["score"]["exact"]) == top / weight


def test_has_the_keys_of_the_contract(told: dict[str, Any]) -> None:
    assert set(told) >= {
        "format", "framework", "method", "as_of", "application", "subject", "verdict", "score", "assessed",
        "coverage", "criteria",
    }  # fmt: skip
    assert told["format"] == 1
    assert told["method"] == "tcready-1"
    assert set(told["framework"]) == {"id", "edition", "digest"}
    assert told["framework"]["digest"].startswith("sha256:")
    assert [criterion["number"] for criterion in told["criteria"]] == list(range(1, 9))
    for leaf in _leaves(told):
        assert set(leaf) >= {"subject", "state", "achievement", "contribution", "checks"}
        for check in leaf["checks"]:
            assert set(check) >= {"kind", "credit", "reason"}
            assert (check["reason"] is None) == (check["credit"] == "1/1")
            if check["kind"] == "evidence":
                assert check["evidence"] == sorted(check["evidence"])
                assert set(check["usable"]) <= set(check["evidence"])


def test_shown_is_the_exact_number_rounded_once(told: dict[str, Any]) -> None:
    for name in ("score", "assessed", "coverage"):
        exact, shown = Fraction(told[name]["exact"]), told[name]["shown"]
        assert abs(exact * 100 - Fraction(str(shown))) <= Fraction(1, 20)


def _three(told: dict[str, Any]) -> dict[str, Any]:
    requirement = next(
        r for c in told["criteria"] for r in c["requirements"] if r["id"] == "minst-tre-kommuner"
    )
    return dict(requirement["subjects"][0])


def test_2021_has_two_municipalities_and_fails_the_must_of_three(typed: Typed, stockholm_2021: Path) -> None:
    told = typed("status", "--workspace", stockholm_2021, "--as-of", "2021-12-31", "--json").json
    leaf = _three(told)
    assert leaf["checks"][0]["value"] == "2/1"
    assert leaf["state"] == "unmet"
    clause = {"clause": "must", "requirement": "minst-tre-kommuner", "subject": "stockholmsregionen"}
    assert clause in told["verdict"]["violated"]


def test_2025_has_four_and_meets_it(typed: Typed, stockholm_2025: Path) -> None:
    told = typed("status", "--workspace", stockholm_2025, "--as-of", "2025-12-31", "--json").json
    leaf = _three(told)
    assert leaf["checks"][0]["value"] == "4/1"
    assert leaf["state"] == "met"
    assert all(c.get("requirement") != "minst-tre-kommuner" for c in told["verdict"]["violated"])


def test_the_pilots_financing_closes_at_three_million_half_of_it_regional(stockholm_2021: Path) -> None:
    from tcready.store import open_store

    with open_store(stockholm_2021) as store:
        lines = store.records().financing
    budget = sum(line.amount_sek for line in lines if line.side == "budget")
    income = {line.id: (line.party, line.amount_sek) for line in lines if line.side == "income"}
    regional = sum(amount for party, amount in income.values() if party == "region-stockholm")
    assert budget == sum(amount for _, amount in income.values()) == 3_000_000
    assert regional * 2 == budget


def test_require_answers_no_with_exit_1(typed: Typed, stockholm_2025: Path) -> None:
    words = ("status", "--workspace", stockholm_2025, "--as-of", "2025-12-31", "--require")
    assert typed(*words, "ready").code == 1
    assert typed(*words, "conditional").code == 1


def test_the_summary_puts_the_verdict_before_the_percentages(typed: Typed, stockholm_2025: Path) -> None:
    lines = typed("status", "--workspace", stockholm_2025, "--as-of", "2025-12-31").out.splitlines()
    assert lines[1].startswith("Inte redo: ")
    assert lines[1].endswith(" av 38 skall-krav uppfyllda")
    assert next(n for n, line in enumerate(lines) if "%" in line) > 1
    assert "eget beredskapsindex" in lines[-1]


def test_a_past_day_shows_what_was_known_then(typed: Typed, stockholm_2025: Path) -> None:
    early = typed("status", "--workspace", stockholm_2025, "--as-of", "2020-01-01", "--json").json
    assert early["verdict"]["state"] == "undetermined"
    assert all(not check.get("usable") for leaf in _leaves(early) for check in leaf["checks"])
