"""Laws of what changed, tried on many pairs of small workspaces."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import event, given

from tcready.core.delta import Cause, what_changed
from tcready.core.delta.causes import NOT_PROGRESS
from tests.core.delta_times import EVIDENCE, changes, side, two_times
from tests.scoring.strategies import law, workspaces
from tests.scoring.tiny import Given

ZERO = Fraction(0)


@law(60)
@given(two_times())
def test_the_parts_sum_exactly_to_the_difference(pair: tuple[Given, Given]) -> None:
    before, after = side(pair[0]), side(pair[1])
    found = what_changed(before, after)
    score_before, score_after = before.readiness.numbers.score, after.readiness.numbers.score
    assert found.gain == (score_after or ZERO) - (score_before or ZERO)
    assert sum(found.causes.values(), ZERO) == found.gain
    assert sum((leaf.gain for leaf in found.leaves), ZERO) == found.gain
    for leaf in found.leaves:
        assert sum(leaf.causes.values(), ZERO) == leaf.gain
        assert ZERO not in leaf.causes.values()
        event(f"{len(leaf.causes)} causes meet")


@law(10)
@given(workspaces())
def test_where_nothing_differs_nothing_changed(workspace: Given) -> None:
    found = changes(workspace, dict(workspace))
    assert (found.gain, set(found.causes.values()), found.leaves) == (ZERO, {ZERO}, ())


@law(25)
@given(two_times())
def test_backwards_everything_is_lost_that_was_gained(pair: tuple[Given, Given]) -> None:
    there, back = changes(*pair), changes(*reversed(pair))
    assert back.gain == -there.gain
    gained = {leaf[:2]: leaf.gain for leaf in there.leaves}
    assert {leaf[:2]: -leaf.gain for leaf in back.leaves} == gained
    states = {leaf[:2]: (leaf.before, leaf.after) for leaf in there.leaves}
    assert {leaf[:2]: (leaf.after, leaf.before) for leaf in back.leaves} == states


REGISTERS = {
    Cause.JUDGEMENT: {"judgements"},
    Cause.APPLICABILITY: {"not_applicable"},
    Cause.SUBJECT: {"subjects", "subject"},
    # Seen from a subject of another level, other requirements are asked.
    Cause.FRAMEWORK: {"criteria", "subject"},
}


@pytest.mark.parametrize("cause", REGISTERS)
@law(15)
@given(two_times())
def test_a_cause_that_did_not_occur_has_no_part(cause: Cause, pair: tuple[Given, Given]) -> None:
    before, after = pair
    same = {name: before[name] for name in REGISTERS[cause] | {"as_of"}}
    if cause is Cause.JUDGEMENT:  # what a level gives is the pack's, and the scale is always the same
        same["criteria"] = before["criteria"]
    found = changes(before, {**after, **same})
    assert found.causes[cause] == 0
    assert all(cause not in leaf.causes for leaf in found.leaves)


@law(15)
@given(two_times())
def test_with_the_same_records_on_the_same_day_no_record_moved(pair: tuple[Given, Given]) -> None:
    before, after = pair
    kept = ("evidence", "as_of", "period", "criteria", "subjects", "subject")
    found = changes(before, {**after, **{name: before[name] for name in kept}})
    assert [found.causes[cause] for cause in EVIDENCE] == [0, 0, 0, 0]


@law(10)
@given(two_times())
def test_a_new_pack_alone_is_not_progress(pair: tuple[Given, Given]) -> None:
    before, after = pair
    found = changes(before, {**before, "criteria": after["criteria"], "verdict": after["verdict"]})
    assert found.causes[Cause.FRAMEWORK] == found.gain
    assert {cause for cause, part in found.causes.items() if part} <= NOT_PROGRESS


@law(15)
@given(two_times())
def test_the_method_is_never_among_the_causes_of_todays_method(pair: tuple[Given, Given]) -> None:
    assert changes(*pair).causes[Cause.METHOD] == 0
