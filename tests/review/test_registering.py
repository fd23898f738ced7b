"""Two people at the registers at once: nothing comes to point at what the other has just taken away."""

from __future__ import annotations

import pytest

from tcready.core.errors import Conflict, Faulty
from tcready.core.records import Seat
from tcready.review.desk import Desk
from tcready.review.registering import REGISTERS, add_row, remove_row
from tests.review.conftest import Sat

ORGANISATIONS, SEATS = REGISTERS["organisations"], REGISTERS["seats"]


def before_the_act(desk: Desk, monkeypatch: pytest.MonkeyPatch, others: list[object]) -> None:
    """Just before each of the desk's next acts, one of the others does something."""
    begin = desk.store.act

    def late(*args: object) -> object:
        if others:
            others.pop(0)()  # type: ignore[operator]
        return begin(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(desk.store, "act", late)


def test_a_seat_is_not_given_to_one_just_taken_out(sat: Sat, monkeypatch: pytest.MonkeyPatch) -> None:
    anna, bo = sat("anna"), sat("bo")
    new, _ = add_row(anna, ORGANISATIONS, {"name": "Ny AB", "kind": "företag"})
    before_the_act(anna, monkeypatch, [lambda: remove_row(bo, ORGANISATIONS, new)])
    with pytest.raises(Faulty):
        add_row(anna, SEATS, {"subject": "regionen", "organisation": new})
    assert new not in {item.organisation for item in anna.records.seats}


def test_what_does_not_clash_is_done_all_the_same(sat: Sat, monkeypatch: pytest.MonkeyPatch) -> None:
    anna, bo = sat("anna"), sat("bo")
    before_the_act(anna, monkeypatch, [lambda: add_row(bo, ORGANISATIONS, {"name": "Bos", "kind": "fack"})])
    add_row(anna, ORGANISATIONS, {"name": "Annas", "kind": "fack"})
    assert [item.name for item in anna.records.organisations][-2:] == ["Bos", "Annas"]


def test_one_who_is_never_left_alone_is_told(sat: Sat, monkeypatch: pytest.MonkeyPatch) -> None:
    anna, bo = sat("anna"), sat("bo")
    row = {"name": "Bos", "kind": "fack"}
    before_the_act(anna, monkeypatch, [lambda: add_row(bo, ORGANISATIONS, row)] * 5)
    with pytest.raises(Conflict):
        add_row(anna, ORGANISATIONS, {"name": "Annas", "kind": "fack"})
    assert "Annas" not in {item.name for item in anna.records.organisations}


def test_what_was_wrong_before_is_not_held_against_another_row(sat: Sat) -> None:
    anna = sat("anna")
    first = len(anna.records.seats) + 1
    with anna.act("gammalt") as act:
        for organisation in (None, "finns-inte"):
            act.put("seats", Seat(subject="regionen", organisation=organisation))
    remove_row(anna, SEATS, str(first))
    assert anna.records.seats[-1].organisation == "finns-inte"
    assert len(anna.records.seats) == first
