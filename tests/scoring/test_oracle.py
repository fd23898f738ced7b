"""The scorer and a second one, written apart from it, say the same about every workspace."""

from __future__ import annotations

from typing import Any

from hypothesis import given

from tests.scoring.oracle import Verdict, consult
from tests.scoring.oracle_tree import Asked
from tests.scoring.strategies import baselines, law, workspaces
from tests.scoring.tiny import Given, Scored, application_of, day_of, framework_of, records_of, scored


@law(120)
@given(workspaces(), baselines())
def test_the_scorer_agrees_with_the_oracle(workspace: Given, earlier: Given | None) -> None:
    workspace = {**workspace, "baseline": earlier}
    got, said = scored(workspace), consult(_asked(workspace), _baseline(workspace, earlier))
    assert _leaves(got) == said.leaves
    readiness = got.readiness
    assert {item.id: tuple(item.numbers) for item in readiness.requirements} == said.requirements
    assert {item.id: tuple(item.numbers) for item in readiness.criteria} == said.criteria
    assert tuple(readiness.numbers) == said.numbers
    assert _clauses(got) == said.clauses
    assert readiness.verdict.state.value == said.state


def test_the_oracle_can_disagree() -> None:
    workspace = {"as_of": "2026-06-01", "evidence": [{"id": "a", "collected": "2026-01-10"}]}
    said: Verdict = consult(_asked(workspace), None)
    assert _leaves(scored({**workspace, "evidence": []})) != said.leaves


def _asked(workspace: Given) -> Asked:
    framework = framework_of(workspace)
    return Asked(framework, records_of(workspace), application_of(workspace), day_of(workspace))


def _baseline(workspace: Given, earlier: Given | None) -> Asked | None:
    if earlier is None or workspace["application"] != "ater":
        return None
    return _asked({**workspace, "baseline": None, **earlier})


def _leaves(got: Scored) -> dict[tuple[str, str], Any]:
    return {
        (leaf.requirement, leaf.subject): (
            leaf.state.value,
            leaf.achievement,
            [(check.credit, check.reason.value if check.reason else None) for check in leaf.checks],
        )
        for leaf in got.readiness.leaves
    }


def _clauses(got: Scored) -> list[tuple[str, ...]]:
    return [
        tuple(part for part in (c.clause, c.requirement, c.subject, c.criterion) if part is not None)
        for c in got.readiness.verdict.violated
    ]
