"""The links of many records: what all are to have, what stays with some, and what goes."""

from __future__ import annotations

import pytest

from tcready.core.errors import WrongInput
from tcready.core.records import Evidence
from tcready.review.desk import Desk
from tcready.review.linking_many import Alike, Links, alike, relink_many
from tcready.review.undoing import undo
from tests.review.conftest import Sat
from tests.tui.small import RECORDS

NAMES = ["avtal-2026", "protokoll-norr"]


def linked(desk: Desk, name: str) -> Links:
    record = desk.records.evidence_by_id[name]
    return Links(record.requirements, record.subjects)


def of(requirements: tuple[str, ...], subjects: tuple[str, ...] = ("regionen",)) -> Evidence:
    return RECORDS.evidence[0].model_copy(update={"requirements": requirements, "subjects": subjects})


def test_what_all_have_and_what_some_have() -> None:
    found = alike([of(("a", "b")), of(("b", "c"), ("regionen", "norr")), of(("c", "b"))])
    assert found == Alike(Links(("b",), ("regionen",)), Links(("a", "c"), ("norr",)))
    assert alike([of(("a", "b"))]) == Alike(Links(("a", "b"), ("regionen",)), Links())


def test_what_is_wanted_for_all_is_added_and_what_some_have_stays(sat: Sat) -> None:
    desk = sat("anna")
    before = alike([desk.records.evidence_by_id[name] for name in NAMES])
    assert before.every == Links()
    wanted = Alike(Links(("anordnare-med",), ("soder",)), before.some)
    assert [record.id for record in relink_many(desk, NAMES, wanted)] == NAMES
    assert linked(desk, NAMES[0]) == Links(("avtal-finns", "anordnare-med"), ("regionen", "soder"))
    assert linked(desk, NAMES[1]) == Links(("moten", "anordnare-med"), ("norr", "soder"))
    undo(desk)
    assert desk.records.evidence == RECORDS.evidence


def test_what_is_neither_wanted_nor_left_is_taken_away(sat: Sat) -> None:
    desk = sat("anna")
    wanted = Alike(Links(), Links(("moten",), ("regionen", "norr")))
    assert [record.id for record in relink_many(desk, NAMES, wanted)] == ["avtal-2026"]
    assert linked(desk, NAMES[0]) == Links((), ("regionen",))
    assert linked(desk, NAMES[1]) == Links(("moten",), ("norr",))


def test_untouched_nothing_is_written(sat: Sat) -> None:
    desk = sat("anna")
    head = desk.store.journal_head()
    assert relink_many(desk, NAMES, alike([desk.records.evidence_by_id[name] for name in NAMES])) == []
    assert desk.store.journal_head() == head


def test_what_does_not_exist_is_refused_and_nothing_is_done(sat: Sat) -> None:
    desk = sat("anna")
    with pytest.raises(WrongInput):
        relink_many(desk, NAMES, Alike(Links(("finns-inte",), ()), Links()))
    assert desk.records.evidence == RECORDS.evidence
