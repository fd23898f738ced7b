"""Laws of the method, tried on many small workspaces."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tcready.core.exact import decimal_text, exact
from tcready.core.readiness import Numbers, Readiness, State
from tests.scoring.strategies import AS_OF, FUTURE, PLACES, REQUIREMENTS, law, workspaces
from tests.scoring.tiny import Given, scored

UNORDERED = ("evidence", "plan", "groups", "financing", "needs", "figures", "milestones", "organisations")
"""Registers where the order of rows says nothing. Judgements, decisions and exceptions of a day have one."""


def readiness(workspace: Given) -> Readiness:
    return scored(workspace).readiness


def nodes(found: Readiness) -> list[Numbers]:
    """The numbers of every node, top first."""
    return [found.numbers, *(c.numbers for c in found.criteria), *(r.numbers for r in found.requirements)]


def everything(found: Readiness) -> tuple[Any, ...]:
    """Numbers, states, credits, reasons and verdict: all but how a measure's sum is told."""
    leaves = [
        (leaf.subject, leaf.state, leaf.contribution, [(c.credit, c.reason, c.usable) for c in leaf.checks])
        for leaf in found.leaves
    ]
    return found.verdict, nodes(found), leaves


@law(25)
@given(workspaces())
def test_every_number_is_a_share(workspace: Given) -> None:
    found = readiness(workspace)
    shares = [value for numbers in nodes(found) for value in numbers]
    shares += [leaf.achievement for leaf in found.leaves]
    shares += [check.credit for leaf in found.leaves for check in leaf.checks]
    assert all(0 <= share <= 1 for share in shares if share is not None)


@law(25)
@given(workspaces())
def test_contributions_sum_exactly_to_the_score(workspace: Given) -> None:
    found = readiness(workspace)
    total = sum((leaf.contribution for leaf in found.leaves), Fraction(0))
    assert total == (found.numbers.score or 0)
    assert all(leaf.contribution >= 0 for leaf in found.leaves)


@law(25)
@given(workspaces())
def test_what_is_assessed_scores_no_less_than_the_whole(workspace: Given) -> None:
    for score, assessed, coverage in nodes(readiness(workspace)):
        assert (score is None) == (coverage is None)
        if assessed is None:
            assert score in (None, 0)
            assert coverage in (None, 0)
        else:
            assert score is not None
            assert score <= assessed


@law(25)
@given(workspaces())
def test_full_coverage_is_when_no_leaf_that_counts_is_unassessed(workspace: Given) -> None:
    got = scored(workspace)
    weighs = {
        item.id: criterion.weight * item.weight > 0
        for criterion in got.framework.criteria
        for item in criterion.requirements
    }
    leaves = [
        leaf
        for item in got.readiness.requirements
        for leaf in item.leaves
        if item.counted and weighs[item.id] and leaf.state is not State.NOT_APPLICABLE
    ]
    assessed = bool(leaves) and all(leaf.state is not State.NOT_ASSESSED for leaf in leaves)
    assert (got.readiness.numbers.coverage == 1) == assessed


@law(25)
@given(workspaces())
def test_the_weakest_is_never_above_the_mean(workspace: Given) -> None:
    weakest = readiness(_each_requirement(workspace, rollup="weakest"))
    mean = readiness(_each_requirement(workspace, rollup="mean"))
    for low, high in zip(nodes(weakest), nodes(mean), strict=True):
        assert low.coverage == high.coverage
        assert (low.score is None) == (high.score is None)
        assert (low.score or 0) <= (high.score or 0)
        assert (low.assessed or 0) <= (high.assessed or 0)


@law(25)
@given(workspaces(), st.sampled_from(("3", "0.1", "7.25")), st.sampled_from(("2", "0.5")))
def test_scaling_all_sibling_weights_changes_nothing(workspace: Given, one: str, other: str) -> None:
    scaled = [
        {
            **criterion,
            "weight": _times(criterion["weight"], one),
            "requirements": [
                {**item, "weight": _times(item.get("weight", "1"), factor)}
                for item in criterion["requirements"]
            ],
        }
        for criterion, factor in zip(workspace["criteria"], (one, other), strict=True)
    ]
    assert everything(readiness({**workspace, "criteria": scaled})) == everything(readiness(workspace))


@law(25)
@given(workspaces(), st.randoms(use_true_random=False))
def test_the_order_of_rows_says_nothing(workspace: Given, chance: Any) -> None:
    shuffled = {name: chance.sample(workspace[name], len(workspace[name])) for name in UNORDERED}
    # People's own rows say something by their order only within a day.
    for name in ("judgements", "not_applicable"):
        by_chance = chance.sample(workspace[name], len(workspace[name]))
        shuffled[name] = sorted(by_chance, key=lambda row: (row["on"], workspace[name].index(row)))
    assert everything(readiness({**workspace, **shuffled})) == everything(readiness(workspace))


@law(25)
@given(workspaces())
def test_everything_not_applicable_is_undefined(workspace: Given) -> None:
    excepted = {
        **_each_requirement(workspace, not_applicable="allowed"),
        "not_applicable": [
            {"requirement": name, "subject": place, "on": AS_OF, "justification": "Gäller inte"}
            for name in REQUIREMENTS
            for place in PLACES
        ],
    }
    found = readiness(excepted)
    assert {leaf.state for leaf in found.leaves} <= {State.NOT_APPLICABLE}
    assert set(nodes(found)) == {Numbers(None, None, None)}
    assert found.verdict.state.value == "undetermined"
    assert not [clause for clause in found.verdict.violated if clause.clause in ("must", "criterion")]


@law(30)
@given(
    workspaces(falling=False),
    st.sampled_from(("avtal", "avsikt", "plan")),
    st.sampled_from(REQUIREMENTS),
    st.sampled_from(PLACES),
)
def test_usable_evidence_never_lowers_the_score(
    workspace: Given, kind: str, requirement: str, place: str
) -> None:
    """Without a measure of its own it only adds to what is counted.

    Left out are checks that ask for a low number (`at_most`, `below`): one agreement more raises a
    computed number, and a higher number is then worse.
    """
    more = {
        "id": "nytt",
        "kind": kind,
        "requirements": [requirement],
        "subjects": [place],
        "collected": "2026-01-01",
        "accepted": "2026-01-01",
        "parties": ["huddinge", "verkstaden"],
    }
    before = readiness(workspace).numbers
    after = readiness({**workspace, "evidence": [*workspace["evidence"], more]}).numbers
    assert (after.score or 0) >= (before.score or 0)
    assert (after.coverage or 0) >= (before.coverage or 0)


@law(30)
@given(workspaces(), st.sampled_from(FUTURE))
def test_what_is_dated_later_is_not_seen(workspace: Given, later: str) -> None:
    added = {name: [*workspace[name], *rows] for name, rows in _dated(later).items()}
    added["evidence"] = [_rejected(row, later) for row in workspace["evidence"]] + _dated(later)["evidence"]
    added["plan"] = [{"done": later, **action} for action in workspace["plan"]]
    assert everything(readiness({**workspace, **added})) == everything(readiness(workspace))


def _dated(day: str) -> dict[str, list[Given]]:
    """Rows of every register that has a day, all of them from `day` on."""
    everywhere = [{"requirement": name, "subject": place} for name in REQUIREMENTS for place in PLACES]
    found = {"subjects": list(PLACES), "collected": day, "accepted": day, "measures": {"antal": "8"}}
    return {
        "evidence": [{"id": f"nytt-{kind}", "kind": kind, **found} for kind in ("avtal", "avsikt", "plan")],
        "judgements": [{**place, "level": "5", "on": day} for place in everywhere],
        "not_applicable": [{**place, "on": day, "justification": "Gäller inte"} for place in everywhere],
        "groups": [{"subject": "regionen", "organisation": "verkstaden", "from": day}],
        "subjects": [{"id": "ny", "level": "local", "parent": "regionen", "from": day}],
        "figures": [{"year": "2026", "subject": "regionen", "measure": "antal", "value": "9"}],
        "milestones": [{"milestone": "protokoll", "date": day}],
    }


def _rejected(row: Given, day: str) -> Given:
    """The record with a rejection on the day, where it had come in by then."""
    if "accepted" in row or not "" < row.get("collected", "") <= day:
        return row
    return {**row, "decisions": [*row["decisions"], {"state": "rejected", "on": day}]}


@law(15)
@given(workspaces())
def test_a_day_further_on_changes_only_what_a_day_can_change(workspace: Given) -> None:
    """Between two days on which nothing begins, ends or happens, nothing changes but the plan's days."""
    quiet = date.fromisoformat("2026-07-10")
    first = readiness({**workspace, "as_of": quiet.isoformat()})
    second = readiness({**workspace, "as_of": (quiet + timedelta(1)).isoformat()})
    assert everything(first)[1:] == everything(second)[1:]
    assert first.verdict.violated == second.verdict.violated


def _each_requirement(workspace: Given, **fields: str) -> Given:
    criteria = [
        {**criterion, "requirements": [{**item, **fields} for item in criterion["requirements"]]}
        for criterion in workspace["criteria"]
    ]
    return {**workspace, "criteria": criteria}


def _times(weight: str, factor: str) -> str:
    return decimal_text(exact(weight) * exact(factor))
