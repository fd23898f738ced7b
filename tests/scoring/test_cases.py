"""The declared cases in tests/cases: each rule of the method, given → expected."""

from __future__ import annotations

from typing import Any, get_args, get_type_hints

import pytest

from tcready.core.readiness import Clause, Reason, State, VerdictState
from tests.scoring.declared import Case, cases_in_files, check
from tests.scoring.tiny import scored

CASES = cases_in_files()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case(case: Case) -> None:
    check(case)


def test_titles_are_told_apart() -> None:
    names = [case.name for case in CASES]
    assert sorted(set(names)) == sorted(names)


@pytest.mark.parametrize("key", ["scores", "state", "verdikt"])
def test_a_misspelt_expectation_is_refused(key: str) -> None:
    with pytest.raises(AssertionError, match="unknown"):
        check(Case("felstavat", {"as_of": "2026-01-01"}, {"score": "0", key: "0"}))


@pytest.mark.parametrize("key", ["evidens", "judgement"])
def test_a_misspelt_given_is_refused(key: str) -> None:
    with pytest.raises(ValueError, match="unknown in given"):
        scored({"as_of": "2026-01-01", key: []})


def test_a_wrong_expectation_fails() -> None:
    with pytest.raises(AssertionError):
        check(Case("fel", {"as_of": "2026-01-01"}, {"score": "1/2"}))


def test_every_word_of_the_method_is_in_some_case() -> None:
    reasons = {word for key in ("reasons", "records") for word in _words(key)} - {None, "usable"}
    assert reasons == {reason.value for reason in Reason}
    assert set(_words("states")) == {state.value for state in State}
    assert set(_words("verdict")) == {state.value for state in VerdictState}
    clauses = get_args(get_type_hints(Clause)["clause"])
    assert {text.split()[0] for text in _words("violated")} == set(clauses)


def _words(key: str) -> list[Any]:
    """Every plain value that stands under `key` in some case."""
    found: list[Any] = []
    waiting = [case.expect[key] for case in CASES if key in case.expect]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            waiting.extend(value.values())
        elif isinstance(value, list):
            waiting.extend(value)
        else:
            found.append(value)
    return found
