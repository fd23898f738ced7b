"""An acceptance that stands is not written again; one that no longer covers the record is."""

from __future__ import annotations

from datetime import date, timedelta

from tcready.review.deciding import accept, acceptance, reject
from tcready.review.revising import link
from tests.review.conftest import Sat
from tests.tui.small import TODAY

AGREEMENT = "avtal-2026"


def test_the_second_identical_acceptance_writes_nothing(sat: Sat) -> None:
    desk = sat("anna")
    first = accept(desk, AGREEMENT, TODAY)
    head = desk.store.journal_head()
    assert accept(desk, AGREEMENT, TODAY, "en gång till") == first
    assert accept(sat("bo"), AGREEMENT, TODAY) == first
    assert desk.store.journal_head() == head


def test_what_changed_since_is_accepted_again(sat: Sat) -> None:
    desk = sat("anna")
    accept(desk, AGREEMENT, TODAY)
    linked = link(desk, AGREEMENT, ["moten"], ["norr"])
    assert acceptance(linked, TODAY) is None
    assert len(accept(desk, AGREEMENT, TODAY).decisions) == 2

    with desk.act("ändra") as act:
        before = desk.records.evidence_by_id[AGREEMENT]
        act.put("evidence", before.model_copy(update={"note": "Ny text."}), expected=before)
    assert acceptance(desk.records.evidence_by_id[AGREEMENT], TODAY) is None
    assert len(accept(desk, AGREEMENT, TODAY).decisions) == 3


def test_a_rejection_since_then_or_an_earlier_day_is_something_to_decide(sat: Sat) -> None:
    desk = sat("anna")
    accept(desk, AGREEMENT, TODAY)
    earlier = accept(desk, AGREEMENT, TODAY - timedelta(days=3))  # then it counts from an earlier day
    assert [decision.on for decision in earlier.decisions] == [TODAY, date(2026, 11, 20)]
    reject(desk, AGREEMENT, TODAY, "Fel år")
    assert [d.state for d in accept(desk, AGREEMENT, TODAY).decisions][2:] == ["rejected", "accepted"]
