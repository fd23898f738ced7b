"""The head of a snapshot is what the whole document says, whatever people have written in it."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tcready.core.canonical import canonical_json
from tcready.core.gaps import musts_met
from tcready.core.readiness import VerdictState
from tcready.core.scoring import score
from tcready.exchange import load_plain
from tcready.glance.head import _without_criteria, head_of, musts_of
from tcready.snapshots import freeze
from tests.conftest import EVIDENCE, PACK


def _frozen(label: str = "") -> bytes:
    from tcready.definitions.reader import load_pack

    framework, plain = load_pack(PACK), load_plain(EVIDENCE / "stockholmsregionen-2025")
    application = plain.records.applications[0]
    readiness = score(framework, plain.records, application, date(2025, 12, 31))
    made = freeze(
        framework,
        plain.records,
        readiness,
        id="a",
        label=label,
        taken=datetime(2025, 12, 31, tzinfo=UTC),
        previous=None,
        baseline=None,
    )
    assert musts_of(made) == musts_met(readiness)  # counted by another module, from the values themselves
    assert head_of(made).point.numbers == readiness.numbers
    return made


@pytest.fixture(scope="module")
def frozen() -> bytes:
    return _frozen()


def test_the_head_is_what_the_scorer_said(frozen: bytes) -> None:
    head = head_of(frozen)
    assert (head.application, head.subject) == ("ny-region", "stockholmsregionen")
    assert head.point.as_of == date(2025, 12, 31)
    assert head.point.verdict is VerdictState.NOT_READY


@given(st.text() | st.sampled_from(['"criteria":[', '],"format":1', 'x","criteria":[],"format":', "\\", '"']))
def test_only_the_criteria_are_cut_out_whatever_is_written(label: str) -> None:
    document = {
        "as_of": "2025-12-31",
        "label": label,
        "readiness": {
            "application": label,
            "criteria": [{"title": label}, [label]],
            "format": 1,
            "id": label,
        },
    }
    expected = json.loads(canonical_json(document))
    expected["readiness"]["criteria"] = []
    assert json.loads(_without_criteria(canonical_json(document))) == expected


_STATES = ("met", "partial", "unmet", "not_assessed", "not_applicable")
_HOSTILE = st.sampled_from(
    ['"counted":true', '"state":"unmet"', '"demand":"must",', '],"format":', "\\", '"', "x"]
)
_LEAVES = st.fixed_dictionaries({"state": st.sampled_from(_STATES), "subject": _HOSTILE | st.text()})
_REQUIREMENTS = st.fixed_dictionaries(
    {
        "assessed": st.none(),
        "counted": st.booleans(),
        "coverage": st.none() | st.just({"exact": "1/2"}),
        "demand": st.sampled_from(["must", "should"]),
        "id": _HOSTILE | st.text(),
        "subjects": st.lists(_LEAVES, max_size=4),
    }
)


@given(st.lists(st.lists(_REQUIREMENTS, max_size=4), max_size=3))
def test_the_musts_are_those_that_the_whole_document_has(criteria: list[list[dict[str, Any]]]) -> None:
    document = {"readiness": {"criteria": [{"requirements": one} for one in criteria], "format": 1}}
    musts = [one for each in criteria for one in each if one["counted"] and one["demand"] == "must"]
    met = [
        one
        for one in musts
        if one["subjects"] and not {leaf["state"] for leaf in one["subjects"]} - {"met", "not_applicable"}
    ]
    assert musts_of(canonical_json(document)) == (len(met), len(musts))


@pytest.mark.parametrize(
    "change",
    [
        lambda d: d["readiness"].pop("score"),
        lambda d: d["readiness"].update(score={"exact": "1/0"}),
        lambda d: d["readiness"].update(score={"exact": "x"}),
        lambda d: d["readiness"]["verdict"].update(state="great"),
        lambda d: d.update(label=1),
        lambda d: d.update(as_of="2025-13-01"),
        lambda d: d.update(readiness=[]),
        lambda d: d.update(framework=None),
    ],
)
def test_what_is_no_snapshot_is_told_as_that(frozen: bytes, change: object) -> None:
    document = json.loads(frozen)
    change(document)  # type: ignore[operator]
    with pytest.raises(ValueError, match=r".*"):
        head_of(canonical_json(document))


@pytest.mark.parametrize("data", [b"", b"{}", b"x" * 100, b"\x00\xff"])
def test_bytes_that_are_nothing_are_told_as_that(data: bytes) -> None:
    with pytest.raises(ValueError, match=r".*"):
        head_of(data)


def test_an_undefined_number_stays_undefined(frozen: bytes) -> None:
    document = json.loads(frozen)
    document["readiness"]["assessed"] = None
    document["readiness"]["score"] = {"exact": "0"}
    numbers = head_of(canonical_json(document)).point.numbers
    assert numbers.assessed is None
    assert numbers.score == Fraction(0)
