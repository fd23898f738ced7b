"""One decision about many records: one act for those it is for, and the rest counted by why."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tcready.core.errors import WrongInput
from tcready.i18n import use
from tcready.review.deciding import acceptance, withdraw
from tcready.review.deciding_many import (
    Passed,
    accept_many,
    passed_over,
    passed_sentence,
    reject_many,
    withdraw_many,
)
from tcready.review.undoing import undo
from tests.review.conftest import Sat
from tests.tui.small import RECORDS, TODAY

EVERY = ["avtal-2026", "protokoll-norr", "begart-soder"]


def test_those_it_is_for_are_accepted_in_one_act_and_undone_in_one(sat: Sat) -> None:
    desk = sat("anna")
    entries = len(list(desk.store.journal()))
    decided = accept_many(desk, [*EVERY, "avtal-2026"], TODAY)
    assert [record.id for record in decided.records] == ["avtal-2026"]
    assert decided.passed == {Passed.ACCEPTED: 1, Passed.REQUESTED: 1}
    assert acceptance(desk.records.evidence_by_id["avtal-2026"], TODAY)
    assert len({entry.act for entry in list(desk.store.journal())[entries:]}) == 1
    undo(desk)
    assert desk.records.evidence == RECORDS.evidence


def test_nothing_is_written_when_it_is_for_none(sat: Sat) -> None:
    desk = sat("anna")
    head = desk.store.journal_head()
    assert not accept_many(desk, EVERY[1:], TODAY).records
    assert desk.store.journal_head() == head


def test_a_rejection_needs_a_reason_and_is_not_given_twice(sat: Sat) -> None:
    desk = sat("anna")
    with pytest.raises(WrongInput):
        reject_many(desk, EVERY, TODAY, " ")
    assert len(reject_many(desk, EVERY, TODAY, "Fel år").records) == 2
    assert reject_many(desk, EVERY, TODAY, "Fel år").passed == {Passed.REJECTED: 2, Passed.REQUESTED: 1}


def test_what_was_asked_for_can_be_withdrawn_and_what_is_withdrawn_gets_no_decision(sat: Sat) -> None:
    desk = sat("anna")
    withdraw(desk, "protokoll-norr", TODAY)
    decided = withdraw_many(desk, EVERY, TODAY)
    assert [record.id for record in decided.records] == ["avtal-2026", "begart-soder"]
    assert decided.passed == {Passed.WITHDRAWN: 1}
    assert accept_many(desk, EVERY, TODAY).passed == {Passed.WITHDRAWN: 3}


def test_what_comes_in_later_is_decided_later() -> None:
    came = date(2026, 1, 15)
    agreement = RECORDS.evidence[0]
    for state in ("accepted", "rejected", "withdrawn"):
        assert passed_over(agreement, state, came - timedelta(days=1)) is Passed.LATER
        assert passed_over(agreement, state, came) is None


def test_the_rest_in_a_sentence(sat: Sat) -> None:
    use("sv")
    desk = sat("anna")
    assert passed_sentence(accept_many(desk, EVERY, TODAY).passed) == (
        "Resten lämnas som det är: 1 är redan godkänt och 1 har inte kommit in."
    )
    assert passed_sentence(accept_many(desk, EVERY, TODAY).passed) == (
        "Resten lämnas som det är: 2 är redan godkända och 1 har inte kommit in."
    )
    assert not passed_sentence(withdraw_many(desk, EVERY, TODAY).passed)
