"""What a pack cannot say, and what it means where it is silent."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from tcready.core.framework import MeasureCheck, Part, Requirement

WORDS = {"sv": "a", "en": "a"}


def _code(model: Any, given: dict[str, Any]) -> str:
    with pytest.raises(ValidationError) as refused:
        model.model_validate(given)
    return refused.value.errors()[0]["type"]


def _requirement(**given: Any) -> dict[str, Any]:
    checks = [{"evidence": "avtal"}]
    return {"id": "krav", "title": WORDS, "level": "region", "guidance": WORDS, "checks": checks, **given}


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({}, "one_comparison"),
        ({"at_least": "1", "at_most": "2"}, "one_comparison"),
        ({"at_least": "3", "from": "3"}, "from_wrong_side"),
        ({"at_least": "3", "from": "4"}, "from_wrong_side"),
        ({"at_most": "3", "from": "3"}, "from_wrong_side"),
        ({"at_most": "3", "from": "2"}, "from_wrong_side"),
        ({"above": "3", "from": "1"}, "from_wrong_side"),
        ({"below": "3", "from": "9"}, "from_wrong_side"),
    ],
)
def test_a_measure_check_has_one_target_and_from_on_its_far_side(given: dict[str, Any], code: str) -> None:
    assert _code(MeasureCheck, {"measure": "antal", **given}) == code


def test_zero_is_a_target_too() -> None:
    check = MeasureCheck.model_validate({"measure": "antal", "at_most": "0", "from": "4"})
    assert check.comparison == "at_most"
    assert check.target == 0


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"checks": []}, "too_short"),
        ({"checks": [{"evidence": "avtal", "judgement": "3"}]}, "unknown_check"),
        ({"checks": [{"underlag": "avtal"}]}, "unknown_check"),
        ({"checks": [{"evidence": "avtal", "count": "0"}]}, "below_one"),
        ({"weight": "-1"}, "negative"),
        ({"demand": "skall"}, "literal_error"),
    ],
)
def test_a_requirement_that_cannot_be(given: dict[str, Any], code: str) -> None:
    assert _code(Requirement, _requirement(**given)) == code


@pytest.mark.parametrize(
    ("given", "rule"),
    [
        ({}, "forbidden"),
        ({"demand": "must"}, "forbidden"),
        ({"demand": "should"}, "allowed"),
        ({"demand": "must", "not_applicable": "waivable"}, "waivable"),
        ({"demand": "should", "not_applicable": "forbidden"}, "forbidden"),
    ],
)
def test_who_may_be_excepted(given: dict[str, Any], rule: str) -> None:
    assert Requirement.model_validate(_requirement(**given)).not_applicable_rule == rule


def test_the_defaults_of_a_requirement() -> None:
    silent = Requirement.model_validate(_requirement())
    assert (silent.demand, silent.rollup, silent.since, silent.retired) == ("must", "mean", None, None)
    assert (silent.inherit, silent.deferrable, silent.verified) == (False, False, True)
    assert silent.weight == 1


@pytest.mark.parametrize("given", [{}, {"generated": "budget", "evidence": "avtal"}])
def test_a_part_comes_from_one_place(given: dict[str, Any]) -> None:
    assert _code(Part, {"id": "del", "title": WORDS, **given}) == "one_origin"
