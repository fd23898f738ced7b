"""Gaps: what is open, what blocks, and what each costs."""

from __future__ import annotations

from fractions import Fraction

from tcready.core.gaps import Gap, gaps
from tests.scoring.tiny import scored

LOCALS = [
    {"id": "regionen", "level": "region"},
    {"id": "norra", "level": "local", "parent": "regionen"},
    {"id": "sodra", "level": "local", "parent": "regionen"},
]


def _gaps(**given: object) -> list[Gap]:
    got = scored({"as_of": "2026-06-01", "subjects": LOCALS, **given})
    return list(gaps(got.framework, got.readiness))


def test_musts_come_first_then_what_costs_most_then_the_packs_order() -> None:
    found = _gaps(
        requirements=[
            {"id": "bor-latt", "demand": "should"},
            {"id": "bor-tungt", "demand": "should", "weight": "6"},
            {"id": "skall-latt"},
            {"id": "skall-lika"},
        ]
    )
    assert [gap.leaf.requirement for gap in found] == ["skall-latt", "skall-lika", "bor-tungt", "bor-latt"]
    assert [gap.blocks for gap in found] == [True, True, False, False]
    assert [gap.loss for gap in found] == [Fraction(1, 9), Fraction(1, 9), Fraction(6, 9), Fraction(1, 9)]


def test_the_loss_is_what_meeting_the_leaf_alone_would_give() -> None:
    half = [{"id": "a", "subjects": ["norra"], "collected": "2026-01-10", "accepted": "2026-01-11"}]
    given = {
        "requirements": [{"level": "local", "checks": [{"evidence": "avtal", "count": "2"}]}],
        "subjects": LOCALS,
        "as_of": "2026-06-01",
    }
    norra = next(gap for gap in _gaps(**given, evidence=half) if gap.leaf.subject == "norra")
    assert norra.loss == Fraction(1, 4)
    before = scored({**given, "evidence": half}).readiness.numbers.score
    after = scored({**given, "evidence": [*half, {**half[0], "id": "b"}]}).readiness.numbers.score
    assert before is not None
    assert after is not None
    assert after - before == norra.loss


def test_with_weakest_the_losses_share_what_is_missing_at_most() -> None:
    found = _gaps(requirements=[{"level": "local", "rollup": "weakest"}])
    assert sum(gap.loss for gap in found) == 1


def test_what_is_not_counted_or_weighs_nothing_costs_nothing() -> None:
    found = _gaps(requirements=[{"id": "gammalt", "retired": "2026-01-01"}, {"id": "noll", "weight": "0"}])
    assert [(gap.leaf.requirement, gap.blocks, gap.loss) for gap in found] == [("noll", True, Fraction(0))]


def test_a_disagreement_over_a_met_must_does_not_block() -> None:
    judgements = [
        {"reviewer": name, "level": level, "on": "2026-05-01"} for name, level in (("x", "3"), ("y", "5"))
    ]
    (gap,) = _gaps(requirements=[{"checks": [{"judgement": "3"}]}], judgements=judgements)
    assert (gap.blocks, gap.disagreement, gap.loss) == (False, True, Fraction(0))
