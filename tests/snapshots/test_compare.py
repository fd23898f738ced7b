"""Two snapshots, or a snapshot and today: the parts sum, the method has its own, damage is seen."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from tcready.core.delta import Cause, Side
from tcready.core.errors import Damaged
from tcready.core.framework import Framework
from tcready.core.readiness import METHOD
from tcready.core.scoring import score
from tcready.definitions.reader import load_pack
from tcready.exchange import load_plain
from tcready.snapshots import Snapshot, compare, freeze, read_snapshot
from tests.conftest import EVIDENCE, PACK
from tests.scoring.tiny import Given, application_of, day_of, framework_of, records_of
from tests.snapshots.changing import TAKEN, compared, frozen

GIVEN: Given = {"as_of": "2026-06-01"}
COLLECTED = {"id": "a", "collected": "2026-01-10"}
ACCEPTED = {**COLLECTED, "accepted": "2026-01-12"}


def _region(pack: Framework, name: str, day: date) -> Snapshot:
    records = load_plain(EVIDENCE / name).records
    readiness = score(pack, records, records.applications[0], day)
    return read_snapshot(freeze(pack, records, readiness, id=name, label="", taken=TAKEN, previous=None))


@pytest.fixture(scope="module")
def stockholm() -> tuple[Snapshot, Snapshot]:
    pack = load_pack(PACK)
    return (
        _region(pack, "stockholm-2021", date(2021, 12, 31)),
        _region(pack, "stockholmsregionen-2025", date(2025, 12, 31)),
    )


def test_stockholm_from_2021_to_2025(stockholm: tuple[Snapshot, Snapshot]) -> None:
    found = compare(*stockholm)
    assert found.gain == (stockholm[1].number("score") or 0) - (stockholm[0].number("score") or 0) > 0
    assert sum(found.causes.values()) == found.gain
    for leaf in found.leaves:
        assert sum(leaf.causes.values()) == leaf.gain
    # The same pack and method both times; the pilot's units are not the region's.
    assert found.causes[Cause.FRAMEWORK] == found.causes[Cause.METHOD] == 0
    assert found.causes[Cause.EVIDENCE_ACCEPTED] > 0
    assert found.causes[Cause.SUBJECT] != 0
    # A municipality's number is a measure: three have signed where none had.
    three = next(leaf for leaf in found.leaves if leaf.requirement == "minst-tre-kommuner")
    assert set(three.causes) == {Cause.MEASURE, Cause.APPLICABILITY}


def test_what_is_told_moved_sums_too_and_names_a_weakest_requirement_once(
    stockholm: tuple[Snapshot, Snapshot],
) -> None:
    found = compare(*stockholm)
    assert sum(move.gain for move in found.moves) == found.gain
    declared = stockholm[1].framework.requirements
    weakest = [name for name, item in declared.items() if item.rollup == "weakest"]
    assert len(weakest) == 2
    for name in weakest:
        assert [move.subject for move in found.moves if move.requirement == name] == [None]
        assert len([leaf for leaf in found.leaves if leaf.requirement == name]) > 1


def test_a_new_edition_is_told_apart_from_progress(stockholm: tuple[Snapshot, Snapshot]) -> None:
    """The heaviest requirement loses all its weight; nothing else happens."""
    earlier = stockholm[1]
    first = earlier.framework.criteria[0]
    light = tuple(item.model_copy(update={"weight": Fraction(0)}) for item in first.requirements[:1])
    lighter = first.model_copy(update={"requirements": (*light, *first.requirements[1:])})
    criteria = (lighter, *earlier.framework.criteria[1:])
    edition = earlier.framework.model_copy(update={"edition": "2026", "criteria": criteria})
    records, application, day = earlier.records, earlier.application, earlier.as_of
    found = compare(earlier, Side.of(edition, records, application, day))
    assert not found.same_framework
    assert {cause for cause, part in found.causes.items() if part} == {Cause.FRAMEWORK}
    told = {cause["cause"]: cause for cause in found.to_json()["causes"]}
    assert told["framework"]["progress"] is told["method"]["progress"] is False
    assert told["evidence_accepted"] == {"cause": "evidence_accepted", "gain": "0/1", "progress": True}


def test_a_snapshot_and_what_is_not_frozen() -> None:
    later = {**GIVEN, "evidence": [ACCEPTED]}
    side = Side.of(framework_of(later), records_of(later), application_of(later), day_of(later))
    found = compare(frozen({**GIVEN, "evidence": [COLLECTED]}, "fore"), side)
    assert (found.earlier, found.later, found.gain) == ("fore", None, 1)
    assert found.to_json()["leaves"] == [
        {
            "requirement": "krav",
            "subject": "regionen",
            "before": "not_assessed",
            "after": "met",
            "gain": "1/1",
            "causes": {"evidence_accepted": "1/1"},
        }
    ]


def _told_by_another_method(snapshot: Snapshot, contribution: str) -> Snapshot:
    """The snapshot of a method under which its only leaf, and so the score, was something else."""
    readiness: dict[str, Any] = {**snapshot.readiness, "score": {"exact": contribution}}
    (criterion,) = readiness["criteria"]
    (requirement,) = criterion["requirements"]
    (leaf,) = requirement["subjects"]
    leaf = {**leaf, "contribution": contribution, "state": "partial"}
    readiness["criteria"] = [{**criterion, "requirements": [{**requirement, "subjects": [leaf]}]}]
    return snapshot._replace(document={**snapshot.document, "method": "tcready-0", "readiness": readiness})


def test_what_todays_method_does_not_give_is_the_methods_part() -> None:
    # It was told as 1/4; today's method says 0. Then the record was accepted: 1. So 3/4 is the gain,
    # 1 of it the acceptance, and the method took 1/4.
    earlier = _told_by_another_method(frozen({**GIVEN, "evidence": [COLLECTED]}, "fore"), "1/4")
    found = compare(earlier, frozen({**GIVEN, "evidence": [ACCEPTED]}, "efter"))
    assert not found.same_method
    assert found.gain == Fraction(3, 4)
    parts = {Cause.EVIDENCE_ACCEPTED: Fraction(1), Cause.METHOD: Fraction(-1, 4)}
    assert {cause: part for cause, part in found.causes.items() if part} == parts
    assert [(leaf.before, leaf.after, leaf.gain, leaf.causes) for leaf in found.leaves] == [
        ("partial", "met", Fraction(3, 4), parts)
    ]


def test_a_method_that_says_the_same_has_no_part() -> None:
    earlier = frozen({**GIVEN, "evidence": [COLLECTED]}, "fore")
    earlier = earlier._replace(document={**earlier.document, "method": "tcready-0"})
    found = compare(earlier, frozen({**GIVEN, "evidence": [ACCEPTED]}, "efter"))
    assert (found.same_method, found.causes[Cause.METHOD], found.gain) == (False, 0, 1)


def test_a_snapshot_that_does_not_say_what_its_inputs_give_is_damaged() -> None:
    true = frozen({**GIVEN, "evidence": [COLLECTED]}, "fore")
    leaf = _told_by_another_method(true, "1/4")
    leaf = leaf._replace(document={**leaf.document, "method": METHOD})
    whole = true._replace(
        document={**true.document, "readiness": {**true.readiness, "coverage": {"exact": "1/1"}}}
    )
    for touched in (leaf, whole):
        with pytest.raises(Damaged):
            compare(touched, frozen(GIVEN, "efter"))


def test_from_nothing_that_counts_the_score_rises_from_zero() -> None:
    excepted = {"on": "2026-05-10", "justification": "Ingen industri"}
    requirements = [{"not_applicable": "allowed"}]
    before = {**GIVEN, "requirements": requirements, "evidence": [ACCEPTED], "not_applicable": [excepted]}
    found = compared(before, {**before, "not_applicable": []})
    assert (found.before.score, found.after.score, found.gain) == (None, 1, 1)
    assert found.causes[Cause.APPLICABILITY] == 1


def test_the_largest_comes_first_and_then_what_evens_out() -> None:
    through = {**ACCEPTED, "requirements": ["k2"], "valid_through": "2026-06-01"}
    renewed = {**ACCEPTED, "id": "b", "requirements": ["k2"], "accepted": "2026-05-12"}
    first = {**ACCEPTED, "id": "c", "requirements": ["k3"], "accepted": "2026-06-02"}
    given = {**GIVEN, "requirements": [{"id": "k1", "weight": "0"}, {"id": "k2"}, {"id": "k3"}]}
    seen = {**ACCEPTED, "id": "d", "requirements": ["k1"], "accepted": "2026-06-02"}
    before = {**given, "evidence": [through]}
    after = {**given, "as_of": "2026-06-02", "evidence": [through, renewed, first, seen]}
    found = compared(before, after)
    assert [(leaf.requirement, leaf.gain) for leaf in found.leaves] == [
        ("k3", Fraction(1, 2)),
        ("k2", 0),
        ("k1", 0),
    ]
