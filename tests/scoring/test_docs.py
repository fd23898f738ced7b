"""The method as it is told in docs/scoring.md: its examples, its words, its thresholds."""

from __future__ import annotations

from typing import get_args, get_type_hints

import pytest

from tcready.core.readiness import METHOD, Clause, Reason, State, VerdictState
from tests.scoring.declared import ROOT, Case, cases_in_doc, check
from tests.scoring.tiny import COMPUTED, VERDICT

DOC = ROOT / "docs" / "scoring.md"
TEXT = DOC.read_text("utf-8")
CASES = cases_in_doc(DOC)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_example_holds(case: Case) -> None:
    check(case)


def test_every_block_but_the_first_is_an_example() -> None:
    assert TEXT.count("```yaml\n") == len(CASES) + 1


def test_every_clause_verdict_and_computed_measure_is_told() -> None:
    told = {*get_args(get_type_hints(Clause)["clause"]), *VerdictState, *COMPUTED, METHOD}
    assert [word for word in told if f"`{word}`" not in TEXT] == []


def test_every_reason_of_a_record_and_every_state_is_told() -> None:
    of_a_record = list(Reason)[: list(Reason).index(Reason.TOO_FEW)]
    assert [reason for reason in of_a_record if f"`{reason}`" not in TEXT] == []
    assert [state for state in State if f"*{state.replace('_', ' ')}*" not in TEXT] == []


def test_the_thresholds_told_are_those_of_the_examples() -> None:
    assert f"below {VERDICT['ready']['score']}, or undefined" in TEXT
    assert f"below {VERDICT['ready']['criterion']} |" in TEXT
    assert f"the floor ({VERDICT['coverage_floor']})" in TEXT
    assert f"at least {VERDICT['conditional']['score']}. Else" in TEXT
