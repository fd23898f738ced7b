"""Undoing what somebody has built upon: who, when, and what can be done."""

from __future__ import annotations

import re

import pytest

from tcready.core.errors import Conflict
from tcready.i18n import tell
from tcready.review.deciding import accept, reject
from tcready.review.desk import Desk
from tcready.review.retelling import wall_time
from tcready.review.undoing import redo, undo
from tests.review.conftest import Sat
from tests.tui.small import NOW, TODAY


def decisions(desk: Desk) -> list[str]:
    """What is decided about the agreement."""
    desk.reload()
    return [decision.state for decision in desk.records.evidence_by_id["avtal-2026"].decisions]


def test_the_advice_names_who_and_when_and_what_to_do(sat: Sat) -> None:
    anna, bo = sat("anna"), sat("bo")
    accept(anna, "avtal-2026", TODAY)
    reject(bo, "avtal-2026", TODAY, "Fel år")
    with pytest.raises(Conflict) as refused:
        undo(anna)
    said = tell(refused.value.message)
    assert said == (
        "Ingenting ångrades: bo har ändrat underlaget avtal-2026 efter dig (2026-11-23 09:00). Be bo ångra "
        "först, eller ändra själv på nytt. Allt som hänt: tcready journal show."
    )
    assert decisions(anna) == ["accepted", "rejected"]
    # The advice is good: when bo has undone, anna can.
    assert undo(bo) is not None
    assert undo(anna) is not None
    assert decisions(anna) == []
    accept(bo, "avtal-2026", TODAY)
    with pytest.raises(Conflict, match="Ingenting gjordes om"):
        redo(anna)


def test_a_conflict_names_the_fields_in_words(sat: Sat) -> None:
    anna, bo = sat("anna"), sat("bo")
    assert anna.records  # read before bo writes
    reject(bo, "avtal-2026", TODAY, "Fel år")
    with pytest.raises(Conflict) as refused:
        accept(anna, "avtal-2026", TODAY)
    said = tell(refused.value.message)
    assert "ändrades av bo 2026-11-23 09:00 (besluten)" in said
    assert not re.search(r"decisions|T09:00", said)


def test_times_are_told_by_the_clock_on_the_wall() -> None:
    assert wall_time("2026-11-23T09:00:00Z", NOW.tzinfo) == "2026-11-23 09:00"
    assert wall_time("?", None) == "?"
