"""Agreement between reviewers: whose levels are compared, and alpha by other ways of computing it."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tcready.core.agreement import Agreement, agreement, ordinal_alpha
from tests.conftest import ROOT
from tests.scoring.tiny import framework_of, records_of, scored

Units = list[list[int]]

# K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), part E: four observers, twelve units.
# He gives alpha = 0.815 for ordinal data.
KRIPPENDORFF = """
    1 2 3 3 2 1 4 1 2 . . .
    1 2 3 3 2 2 4 1 2 5 . 3
    . 3 3 3 2 3 4 2 2 5 1 .
    1 2 3 3 2 4 4 1 2 5 1 .
"""


def brute_force(units: Units) -> Fraction | None:
    """Alpha pair by pair, with the ordinal metric as Krippendorff writes it: a sum over the values between.

    delta²(c, k) = (sum of n_g for g from c to k − (n_c + n_k) / 2)².
    """
    pairable = [values for values in units if len(values) > 1]
    every = [value for values in pairable for value in values]

    def delta(one: int, other: int) -> Fraction:
        low, high = min(one, other), max(one, other)
        between = sum(low <= value <= high for value in every)
        return (between - Fraction(every.count(low) + every.count(high), 2)) ** 2

    observed = sum(
        (
            delta(values[i], values[j]) / (len(values) - 1)
            for values in pairable
            for i in range(len(values))
            for j in range(len(values))
            if i != j and values[i] != values[j]
        ),
        Fraction(0),
    )
    n = len(every)
    expected = sum(
        (delta(every[i], every[j]) for i in range(n) for j in range(n) if every[i] != every[j]), Fraction(0)
    )
    if not expected:
        return None
    return 1 - (observed / n) / (expected / (n * (n - 1)))


def test_the_published_example() -> None:
    rows = [line.split() for line in KRIPPENDORFF.split("\n") if line.strip()]
    units = [[int(level) for level in column if level != "."] for column in zip(*rows, strict=True)]
    alpha = ordinal_alpha(units)
    assert alpha is not None
    assert round(alpha, 3) == Fraction(815, 1000)


@given(st.lists(st.lists(st.integers(0, 5), max_size=5), max_size=8))
def test_counting_gives_what_going_through_every_pair_gives(units: Units) -> None:
    assert ordinal_alpha(units) == brute_force(units)


@given(
    st.lists(st.lists(st.integers(0, 5), max_size=4), max_size=6),
    st.lists(st.integers(1, 9), min_size=6, max_size=6),
)
def test_only_the_order_of_levels_matters(units: Units, steps: list[int]) -> None:
    """Any scale that rises the same way gives the same number: what ordinal means."""
    risen = [sum(steps[: level + 1]) for level in range(6)]
    assert ordinal_alpha([[risen[level] for level in values] for values in units]) == ordinal_alpha(units)


def test_full_agreement_is_one_and_one_level_everywhere_is_undefined() -> None:
    assert ordinal_alpha([[1, 1], [4, 4, 4], [2]]) == 1
    assert ordinal_alpha([[3, 3], [3, 3]]) is None
    assert ordinal_alpha([[1], [5], []]) is None
    assert ordinal_alpha([]) is None


# the example in docs/scoring.md


def test_the_example_in_the_documentation() -> None:
    text = (ROOT / "docs" / "scoring.md").read_text("utf-8")
    section = text[text.index("## Agreement") :]
    rows = [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in section.splitlines()
        if line.startswith("| ")
    ]
    head, *leaves = rows
    judgements = [
        {"requirement": f"krav-{leaf.lower()}", "reviewer": name, "level": level, "on": "2026-05-01"}
        for leaf, *levels in leaves
        for name, level in zip(head[1:], levels, strict=True)
        if level != "–"
    ]
    found = _found(
        requirements=[{"id": f"krav-{leaf.lower()}", "checks": [{"judgement": "3"}]} for leaf, *_ in leaves],
        judgements=judgements,
    )
    assert found.close == Fraction(_after(section, "close is"))
    assert found.alpha == Fraction(_after(section, "1026 ="))
    by_hand = brute_force([[int(level) for level in levels if level != "–"] for _, *levels in leaves])
    assert found.alpha == by_hand


def _after(text: str, words: str) -> str:
    match = re.search(re.escape(words) + r" (\d+/\d+)", text)
    assert match
    return match[1]


# whose levels are compared


def _found(**more: Any) -> Agreement:
    given_: dict[str, Any] = {
        "as_of": "2026-06-01",
        "requirements": [{"id": "krav", "checks": [{"judgement": "3"}]}],
        **more,
    }
    return agreement(framework_of(given_), records_of(given_), scored(given_).readiness)


def _by(reviewer: str, level: int, on: str = "2026-05-01", **more: Any) -> dict[str, Any]:
    return {"reviewer": reviewer, "level": str(level), "on": on, **more}


def test_the_latest_of_each_reviewer_and_nobody_twice() -> None:
    found = _found(
        judgements=[
            _by("Bo", 5, "2026-05-03"),
            _by("Anna", 1, "2026-05-02"),
            _by(" Anna ", 4, "2026-05-02"),
            _by("Anna", 0, "2026-04-01"),
            _by("Bo", 0, "2026-06-02"),  # after the day: not seen
        ]
    )
    (leaf,) = found.leaves
    assert [(rating.reviewer, rating.level) for rating in leaf.ratings] == [("Anna", 4), ("Bo", 5)]
    assert (leaf.spread, leaf.consensus_missing, found.close) == (1, False, 1)


def test_two_levels_apart_asks_for_a_consensus_until_there_is_one() -> None:
    apart = [_by("Anna", 2), _by("Bo", 4)]
    assert _found(judgements=apart).leaves[0].consensus_missing
    assert _found(judgements=apart).close == 0
    (leaf,) = _found(judgements=[*apart, _by("Anna", 3, "2026-05-09", consensus="true")]).leaves
    assert (leaf.consensus, leaf.spread, leaf.consensus_missing) == (3, 2, False)
    assert [rating.level for rating in leaf.ratings] == [2, 4]  # the consensus is nobody's own
    (near,) = _found(judgements=[_by("Anna", 2), _by("Bo", 3)]).leaves
    assert not near.consensus_missing


def test_a_self_assessment_is_told_apart() -> None:
    own = {**_by("rektor", 5), "as": "self"}
    (leaf,) = _found(judgements=[_by("Anna", 3), own]).leaves
    assert [rating.reviewer for rating in leaf.ratings] == ["Anna"]
    assert (leaf.review, leaf.own, leaf.own_apart) == (3, 5, True)
    (near,) = _found(judgements=[_by("Anna", 4), own]).leaves
    assert not near.own_apart
    found = _found(judgements=[own])
    assert (found.reviewers, found.leaves[0].spread, found.close, found.alpha) == ((), None, None, None)
    agreed = _found(judgements=[{**own, "consensus": "true"}])
    assert agreed.leaves[0].consensus is None


def test_who_has_not_judged_is_of_the_whole_workspace() -> None:
    found = _found(
        requirements=[
            {"id": "ett", "checks": [{"judgement": "3"}]},
            {"id": "tva", "checks": [{"judgement": "3"}]},
            {"id": "utan"},
        ],
        judgements=[
            _by("Anna", 3, requirement="ett"),
            _by("Bo", 3, requirement="tva"),
            _by("Cia", 3, "2026-06-02", requirement="tva"),  # not yet a reviewer on the day
            _by("sekreteraren", 3, requirement="tva", consensus="true"),  # writes down what others agreed
        ],
    )
    assert found.reviewers == ("Anna", "Bo")
    assert [(leaf.requirement, leaf.not_judged_by) for leaf in found.leaves] == [
        ("ett", ("Bo",)),
        ("tva", ("Anna",)),
    ]


@pytest.mark.parametrize("left_out", ["retired", "excepted"])
def test_what_does_not_count_is_left_out(left_out: str) -> None:
    requirement: dict[str, Any] = {"id": "krav", "demand": "should", "checks": [{"judgement": "3"}]}
    more: dict[str, Any] = {"judgements": [_by("Anna", 1), _by("Bo", 5)]}
    if left_out == "retired":
        requirement["retired"] = "2026-06-01"
    else:
        more["not_applicable"] = [{"on": "2026-05-01", "justification": "Ingen industri"}]
    found = _found(requirements=[requirement], **more)
    assert (found.leaves, found.alpha, found.close) == ((), None, None)
