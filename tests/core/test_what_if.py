"""What would happen if: figures worked out by hand, and what the ranking says of the same deeds."""

from __future__ import annotations

from fractions import Fraction
from functools import partial

from hypothesis import given

from tcready.core.next_steps import Do, next_steps
from tcready.core.readiness import Leaf, Readiness
from tcready.core.records import Records
from tcready.core.scoring import score
from tcready.core.what_if import Happens, WhatIf, what_if
from tests.scoring.strategies import law, workspaces
from tests.scoring.tiny import Given, application_of, day_of, framework_of, records_of

TODAY = "2026-06-01"


def supposed(case: Given, only: int | None = None) -> WhatIf:
    """What could happen at one leaf of the case, or (None) at all of them."""
    framework, records = framework_of(case), records_of(case)
    application, as_of = application_of(case), day_of(case)

    def scored(changed: Records) -> Readiness:
        return score(framework, changed, application, as_of)

    before = scored(records)
    leaves = before.leaves if only is None else before.leaves[only : only + 1]
    return what_if(framework, records, before, leaves, scored)


def told(found: WhatIf) -> list[tuple[str, object, Fraction | None]]:
    return [
        (
            one.happens.value,
            one.level if one.level is not None else one.evidence or (one.action and one.action.do.value),
            one.readiness.numbers.score,
        )
        for one in found.supposed
    ]


def test_each_level_of_the_scale_and_all_that_is_needed() -> None:
    # Two requirements weigh the same; credits are 0, 0.2, 0.4, 0.6, 0.8, 1, and level 4 is asked for.
    case: Given = {
        "as_of": TODAY,
        "requirements": [{"id": "ett", "checks": [{"judgement": "4"}]}, {"id": "tva"}],
        "judgements": [{"requirement": "ett", "level": "2", "on": "2026-05-01"}],
    }
    # Level 1 gives 0.2 / 0.8 = 1/4 of the half that the requirement is, level 2 a half, level 3 3/4.
    assert told(supposed(case, 0)) == [
        ("all_met", None, Fraction(1, 2)),
        ("level", 0, Fraction(0)),
        ("level", 1, Fraction(1, 8)),
        ("level", 2, Fraction(1, 4)),
        ("level", 3, Fraction(3, 8)),
        ("level", 4, Fraction(1, 2)),
        ("level", 5, Fraction(1, 2)),
    ]


def test_as_many_records_as_are_asked_for_are_added() -> None:
    case: Given = {
        "as_of": TODAY,
        "requirements": [{"id": "ett", "checks": [{"evidence": "avtal", "count": "3"}]}],
        "evidence": [{"id": "avtalet", "collected": "2026-05-01"}],
    }
    # One of three when it is accepted, or when another is added; three of three when all is done.
    assert told(supposed(case)) == [
        ("all_met", None, Fraction(1)),
        ("done", "accept", Fraction(1, 3)),
        ("done", "attach", Fraction(1, 3)),
    ]


def test_what_counts_can_be_lost() -> None:
    case: Given = {
        "as_of": TODAY,
        "requirements": [{"id": "ett"}, {"id": "tva"}],
        "evidence": [{"id": "avtalet", "collected": "2026-05-01", "accepted": "2026-05-02"}],
    }
    # It speaks for both requirements, so everything is lost with it; nothing is left to gain.
    assert told(supposed(case, 0)) == [("lost", "avtalet", Fraction(0))]
    assert told(supposed(case)) == []


def test_of_several_leaves_only_meeting_them_all_is_tried() -> None:
    case: Given = {
        "as_of": TODAY,
        "requirements": [{"id": "ett"}, {"id": "tva", "checks": [{"judgement": "4"}]}],
    }
    assert told(supposed(case)) == [("all_met", None, Fraction(1))]


def test_what_can_be_done_in_many_ways_is_named_and_not_tried() -> None:
    measured = {"measure": "municipalities_with_agreement", "at_least": "3"}
    case: Given = {"as_of": TODAY, "requirements": [{"id": "ett", "checks": [measured]}]}
    found = supposed(case)
    assert found.supposed == ()
    assert [action.do for action in found.untried] == [Do.REGISTER]


@law(40)
@given(workspaces())
def test_a_deed_gives_what_the_ranking_says_and_all_of_them_the_most(case: Given) -> None:
    framework, records = framework_of(case), records_of(case)
    application, as_of = application_of(case), day_of(case)
    scored = partial(score, framework, application=application, as_of=as_of)
    before = scored(records)
    ranked = next_steps(framework, records, application, as_of, 1).steps
    for leaf in before.leaves:
        found = what_if(framework, records, before, [leaf], scored)
        for one in found.supposed:
            if ranked and one.action == ranked[0].action and one.happens is Happens.DONE:
                rise = (one.readiness.numbers.score or 0) - (before.numbers.score or 0)
                assert rise == ranked[0].gain
        checks = framework.requirements[leaf.requirement].checks
        if any(check.kind == "measure" for check in leaf.checks):
            continue  # two may ask for opposite values, and of two on one day another value may win
        if found.supposed and found.supposed[0].happens is Happens.ALL_MET:
            # Of deeds: a record that is lost can uncover a better value.
            deeds = [one for one in found.supposed if one.happens is not Happens.LOST]
            reached = [_achievement(one.readiness, leaf) for one in deeds]
            assert reached[0] == max(reached)
            # A record that is soon too old cannot cover a whole period, whatever is done.
            lasting = all(getattr(check, "covers", "") != "period" for check in checks)
            assert reached[0] == 1 or found.untried or not lasting


def _achievement(readiness: Readiness, at: Leaf) -> Fraction:
    """What is reached at the leaf, there."""
    place = (at.requirement, at.subject)
    return next(
        leaf.achievement or Fraction(0)
        for leaf in readiness.leaves
        if (leaf.requirement, leaf.subject) == place
    )
