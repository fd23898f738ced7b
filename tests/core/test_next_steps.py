"""What to do next: held against trying every action in full, and against every order of them."""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations

from hypothesis import given

from tcready.core.next_steps import Action, Do, next_steps
from tcready.core.next_steps.candidates import Candidates
from tcready.core.next_steps.edits import Edits
from tcready.core.readiness import VerdictState
from tcready.core.records import Records
from tcready.core.scoring import score
from tests.scoring.strategies import law, workspaces
from tests.scoring.tiny import Given, application_of, day_of, framework_of, records_of

TODAY = "2026-06-01"


def steps_of(case: Given, most: int = 5) -> list[tuple[str, str, Fraction, VerdictState]]:
    found = next_steps(framework_of(case), records_of(case), application_of(case), day_of(case), most)
    return [
        (step.action.do.value, step.action.requirement, step.gain, step.readiness.verdict.state)
        for step in found.steps
    ]


def test_a_must_comes_before_what_gives_more() -> None:
    # Weights 1 and 3: the must gives a quarter, the should three quarters. With a quarter of it looked at
    # less than half is known, so nothing is determined yet.
    case: Given = {
        "as_of": TODAY,
        "requirements": [
            {"id": "skall", "weight": "1"},
            {"id": "bor", "weight": "3", "demand": "should", "checks": [{"judgement": "4"}]},
        ],
    }
    assert steps_of(case) == [
        ("attach", "skall", Fraction(1, 4), VerdictState.UNDETERMINED),
        ("judge", "bor", Fraction(3, 4), VerdictState.READY),
    ]


def test_what_reaches_a_must_without_raising_it_is_not_said_to_help_it() -> None:
    # The agreement counts for the must already, which waits for a judgement; only the should would gain.
    case: Given = {
        "as_of": TODAY,
        "requirements": [
            {"id": "bor", "weight": "9", "demand": "should"},
            {"id": "skall", "weight": "1", "checks": [{"evidence": "avtal"}, {"judgement": "3"}]},
        ],
        "evidence": [
            {
                "id": "avtalet",
                "collected": "2026-05-01",
                "requirements": ["skall"],
                "accepted": "2026-05-02",
            },
            {"id": "annat", "collected": "2026-05-01", "requirements": ["bor", "skall"]},
        ],
    }
    framework, records = framework_of(case), records_of(case)
    found = next_steps(framework, records, application_of(case), day_of(case), 5)
    led = [(step.action.do, step.blocks, step.where[0]) for step in found.steps]
    assert led == [(Do.JUDGE, True, "skall"), (Do.ACCEPT, False, "bor")]


def test_accepting_what_is_there_comes_before_asking_for_more() -> None:
    # One record waits for a decision and speaks for both requirements: half the score each.
    case: Given = {
        "as_of": TODAY,
        "requirements": [{"id": "ett"}, {"id": "tva"}],
        "evidence": [{"id": "avtalet", "collected": "2026-05-01"}],
    }
    assert steps_of(case) == [("accept", "ett", Fraction(1), VerdictState.READY)]


def test_what_has_expired_is_renewed() -> None:
    case: Given = {
        "as_of": TODAY,
        "evidence": [
            {
                "id": "avtalet",
                "collected": "2025-01-01",
                "valid_through": "2025-12-31",
                "accepted": "2025-02-01",
            }
        ],
    }
    found = next_steps(framework_of(case), records_of(case), application_of(case), day_of(case), 5)
    (step,) = found.steps
    assert (step.action.do, step.action.evidence, str(step.action.last_day)) == (
        Do.RENEW,
        "avtalet",
        "2025-12-31",
    )
    assert step.met == (("krav", "regionen"),)
    assert found.after.numbers.score == 1


def test_a_value_just_short_of_its_target_is_asked_for() -> None:
    case: Given = {
        "as_of": TODAY,
        "requirements": [{"checks": [{"measure": "antal", "above": "10"}]}],
        "figures": [{"year": 2025, "measure": "antal", "value": "10"}],
    }
    assert steps_of(case) == [("measure", "krav", Fraction(1), VerdictState.READY)]


def test_what_comes_of_the_registers_is_named_and_not_tried() -> None:
    case: Given = {
        "as_of": TODAY,
        "requirements": [{"checks": [{"measure": "group_chair_is_company", "at_least": "1"}]}],
    }
    found = next_steps(framework_of(case), records_of(case), application_of(case), day_of(case), 5)
    assert found.steps == ()
    assert [(action.do, action.measure) for action in found.untried] == [
        (Do.REGISTER, "group_chair_is_company")
    ]


def test_it_says_when_there_is_more() -> None:
    case: Given = {"as_of": TODAY, "requirements": [{"id": "ett"}, {"id": "tva"}]}
    framework, records = framework_of(case), records_of(case)
    asked = [next_steps(framework, records, application_of(case), day_of(case), n) for n in (1, 2)]
    assert [(len(found.steps), found.more) for found in asked] == [(1, True), (2, False)]


@law(120)
@given(workspaces())
def test_no_action_gives_more_than_the_first(workspace: Given) -> None:
    """Every candidate done in full and scored in full: the first step is among the best of its kind."""
    framework, records = framework_of(workspace), records_of(workspace)
    application, as_of = application_of(workspace), day_of(workspace)
    found = next_steps(framework, records, application, as_of, 1)
    before = score(framework, records, application, as_of)
    assert found.before == before
    every = _every_action(workspace, records)
    gains = [(_blocking(workspace, records, action), _gain(workspace, records, action)) for action in every]
    useful = [gain for gain in gains if gain[1] > 0]
    if useful:
        (step,) = found.steps
        assert (step.blocks, step.gain) >= max(useful)


@law(40)
@given(workspaces())
def test_each_step_is_followed_by_the_score_of_what_was_done(workspace: Given) -> None:
    framework, records = framework_of(workspace), records_of(workspace)
    application, as_of = application_of(workspace), day_of(workspace)
    found = next_steps(framework, records, application, as_of, 3)
    total = Fraction(0)
    for step in found.steps:
        records = Edits(framework, records, application, as_of).of(step.action).of(records)
        assert step.readiness == score(framework, records, application, as_of)
        total += step.gain
    assert total == (found.after.numbers.score or 0) - (found.before.numbers.score or 0)


def test_two_steps_are_the_best_two_of_all_where_actions_do_not_lean_on_each_other() -> None:
    # Four shoulds of different weight, each one record short: the sum of the two heaviest.
    case: Given = {
        "as_of": TODAY,
        "requirements": [
            {"id": f"k{weight}", "weight": weight, "demand": "should"} for weight in ("2", "5", "1", "4")
        ],
    }
    records = records_of(case)
    every = _every_action(case, records)
    pairs = [_gain(case, records, *pair) for pair in combinations(every, 2)]
    assert sum(gain for _, _, gain, _ in steps_of(case, 2)) == max(pairs) == Fraction(9, 12)


def test_greedy_is_not_always_the_shortest_way() -> None:
    """What docs/scoring.md admits: with `weakest` two actions are worth more together than the best alone."""
    case: Given = {
        "as_of": TODAY,
        "subjects": [
            {"id": "regionen", "level": "region"},
            {"id": "norra", "level": "local", "parent": "regionen"},
            {"id": "sodra", "level": "local", "parent": "regionen"},
        ],
        "requirements": [
            {"id": "svagast", "level": "local", "rollup": "weakest", "weight": "5", "demand": "should"},
            {"id": "ett", "weight": "1", "demand": "should"},
            {"id": "tva", "weight": "1", "demand": "should"},
        ],
    }
    records = records_of(case)
    pairs = [_gain(case, records, *pair) for pair in combinations(_every_action(case, records), 2)]
    assert max(pairs) == Fraction(5, 7)
    assert sum(gain for _, _, gain, _ in steps_of(case, 2)) == Fraction(2, 7)


def _every_action(case: Given, records: Records) -> list[Action]:
    framework, application, as_of = framework_of(case), application_of(case), day_of(case)
    readiness = score(framework, records, application, as_of)
    leaves = [leaf for item in readiness.requirements if item.counted for leaf in item.leaves]
    return [action for action in Candidates(framework, records).of(leaves) if action.do is not Do.REGISTER]


def _gain(case: Given, records: Records, *actions: Action) -> Fraction:
    framework, application, as_of = framework_of(case), application_of(case), day_of(case)
    before = score(framework, records, application, as_of).numbers.score or Fraction(0)
    for action in actions:
        records = Edits(framework, records, application, as_of).of(action).of(records)
    return (score(framework, records, application, as_of).numbers.score or Fraction(0)) - before


def _blocking(case: Given, records: Records, action: Action) -> bool:
    """Does the action raise a must that is open? By comparing every leaf before and after."""
    framework, application, as_of = framework_of(case), application_of(case), day_of(case)
    changed = Edits(framework, records, application, as_of).of(action).of(records)
    before = score(framework, records, application, as_of)
    after = score(framework, changed, application, as_of)
    return any(
        item.counted
        and item.demand == "must"
        and was.is_open
        and (now.achievement or 0) > (was.achievement or 0)
        for item, then in zip(before.requirements, after.requirements, strict=True)
        for was, now in zip(item.leaves, then.leaves, strict=True)
    )
