"""Erasing at the desk: nobody comes to need the record between the look and the act."""

from __future__ import annotations

import pytest

from tcready.core.errors import Conflict
from tcready.core.records import PlanItem
from tcready.review import erasing
from tcready.review.desk import Desk
from tests.review.conftest import Sat


def test_what_somebody_has_just_pointed_to_is_not_erased(sat: Sat, monkeypatch: pytest.MonkeyPatch) -> None:
    anna, bo = sat("anna"), sat("bo")
    name = anna.records.evidence[0].id
    row = PlanItem(id="ny", requirement="uppfoljning", subject="norr", action="Gör det", evidence=(name,))
    real = erasing.target_of

    def overtaken(desk: Desk, asked: str) -> erasing.Target:
        found = real(desk, asked)
        with bo.act("plan.add") as act:
            act.add("plan", row)
        return found

    monkeypatch.setattr(erasing, "target_of", overtaken)
    with pytest.raises(Conflict):
        erasing.erase(anna, name, "beslut")
    assert name in anna.records.evidence_by_id
    assert anna.store.tombstones() == []
