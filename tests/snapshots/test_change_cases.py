"""What changed, worked out by hand: the cases beside this file and the example in docs/scoring.md."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from tcready.core.delta import Cause
from tests.scoring.declared import ROOT
from tests.snapshots.changing import check, compared, value

FILE = value((Path(__file__).parent / "change_cases.yaml").read_bytes(), "change_cases.yaml")
TEXT = (ROOT / "docs" / "scoring.md").read_text("utf-8")
BLOCKS = re.findall(r"^```yaml change\n(.*?)^```", TEXT, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("case", FILE["cases"], ids=lambda case: case["title"])
def test_the_case_holds(case: dict[str, Any]) -> None:
    found = compared({**FILE["given"], **case["before"]}, {**FILE["given"], **case["after"]})
    check(found, case["expect"])


@pytest.mark.parametrize("case", FILE["cases"], ids=lambda case: case["title"])
def test_backwards_the_leaves_lose_what_they_gained(case: dict[str, Any]) -> None:
    before, after = {**FILE["given"], **case["before"]}, {**FILE["given"], **case["after"]}
    there, back = compared(before, after), compared(after, before)
    assert back.gain == -there.gain
    assert {leaf[:2]: -leaf.gain for leaf in back.leaves} == {leaf[:2]: leaf.gain for leaf in there.leaves}
    assert (back.opened, set(back.closed)) == (there.closed, set(there.opened))


def test_every_cause_but_the_method_has_a_case() -> None:
    assert {cause for case in FILE["cases"] for cause in case["expect"]["causes"]} == {*Cause} - {
        Cause.METHOD
    }


@pytest.mark.parametrize("block", BLOCKS)
def test_the_example_in_the_documentation_holds(block: str) -> None:
    case = value(block.encode(), "scoring.md")
    assert set(case) == {"title", "given", "before", "after", "expect"}
    found = compared({**case["given"], **case["before"]}, {**case["given"], **case["after"]})
    check(found, case["expect"])


def test_there_is_an_example_and_every_cause_is_told() -> None:
    assert len(BLOCKS) == 1
    assert [cause for cause in Cause if f"`{cause.value}`" not in TEXT] == []
