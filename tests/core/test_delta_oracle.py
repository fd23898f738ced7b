"""What changed, against a second way to find it: let the causes come one at a time, in every order.

The scorer is asked about the workspace as it would be with only some of the causes, and each cause gets
the mean of what it adds. Nothing of `core.delta` is used: no shares, no checks, no reasons.
"""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations, permutations
from typing import Any

from hypothesis import event, given

from tcready.core.delta import Cause
from tests.core.delta_drawn import ACCEPTED, Drawn, drawn
from tests.core.delta_times import EVIDENCE, changes
from tests.scoring.strategies import law
from tests.scoring.tiny import Given, scored

ZERO = Fraction(0)
NOTHING = frozenset[Cause]()


def contributions(workspace: Given) -> dict[tuple[str, str], Fraction]:
    """What each leaf adds to the score."""
    return {
        (leaf.requirement, leaf.subject): leaf.contribution for leaf in scored(workspace).readiness.leaves
    }


def expected(case: Drawn) -> dict[tuple[str, str], dict[Cause, Fraction]]:
    """Each leaf's parts: the mean, over every order, of what each cause adds when it comes."""
    told = {
        frozenset(come): contributions(case.having(frozenset(come)))
        for size in range(len(case.causes) + 1)
        for come in combinations(case.causes, size)
    }
    orders = list(permutations(case.causes))
    parts: dict[tuple[str, str], dict[Cause, Fraction]] = {}
    for place in {place for leaves in told.values() for place in leaves}:
        added = dict.fromkeys(case.causes, ZERO)
        for order in orders:
            for number, cause in enumerate(order):
                without, having = told[frozenset(order[:number])], told[frozenset(order[: number + 1])]
                added[cause] += having.get(place, ZERO) - without.get(place, ZERO)
        parts[place] = {cause: total / len(orders) for cause, total in added.items() if total}
    return {place: causes for place, causes in parts.items() if causes}


@law(100)
@given(drawn())
def test_the_split_is_what_comes_of_trying_every_order(case: Drawn) -> None:
    found = changes(case.having(NOTHING), case.having(frozenset(case.causes)))
    parts = expected(case)
    event(f"at most {max((len(causes) for causes in parts.values()), default=0)} causes in one leaf")
    assert {leaf[:2]: leaf.causes for leaf in found.leaves if leaf.causes} == parts


@law(60)
@given(drawn())
def test_backwards_each_cause_is_opposite_where_records_move_by_one_cause(case: Drawn) -> None:
    """A record has another cause backwards, so there is at most one record; all else keeps its name."""
    case = case._replace(evidence=case.evidence[:1])
    before, after = case.having(NOTHING), case.having(frozenset(case.causes))
    there, back = _named(changes(before, after).leaves), _named(changes(after, before).leaves)
    event(f"at most {max((len(causes) for causes in there.values()), default=0)} causes in one leaf")
    assert back == {place: {name: -part for name, part in parts.items()} for place, parts in there.items()}


def _named(leaves: Any) -> dict[tuple[str, str], dict[str, Fraction]]:
    return {
        leaf[:2]: {
            "evidence" if cause in EVIDENCE else cause.value: part for cause, part in leaf.causes.items()
        }
        for leaf in leaves
    }


def test_the_oracle_can_disagree() -> None:
    record: Any = {"id": "a", "requirements": ["k1"], "subjects": ["regionen"], "collected": "2026-01-10"}
    before: Given = {"as_of": "2026-06-01", "criteria": [{"id": "ett", "requirements": [{"id": "k1"}]}]}
    move = (record, {**record, **ACCEPTED}, Cause.EVIDENCE_REVISED)
    case = Drawn({**before, "evidence": []}, {}, [move], (Cause.EVIDENCE_REVISED,))
    found = changes(case.having(NOTHING), case.having(frozenset(case.causes)))
    assert found.leaves[0].causes == {Cause.EVIDENCE_ACCEPTED: 1}
    assert expected(case) == {("k1", "regionen"): {Cause.EVIDENCE_REVISED: 1}}
