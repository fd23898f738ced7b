"""Two people at the registers at once: nothing comes to point at what the other has just taken away."""

from __future__ import annotations

import pytest

from tcready.core.errors import Conflict, Faulty
from tcready.core.records import Seat
from tcready.review.desk import Desk
from tcready.review.registering import REGISTERS, add_row, remove_row, set_row
from tcready.review.undoing import undo
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


@pytest.mark.parametrize("late", [False, True])
def test_a_row_known_by_its_number_is_the_one_that_was_seen(
    sat: Sat, monkeypatch: pytest.MonkeyPatch, late: bool
) -> None:
    """Somebody takes out the row above, before anna begins or just before her act: row 2 is then another."""
    anna, bo = sat("anna"), sat("bo")
    for role in ("ordförande", "ledamot", "suppleant"):
        add_row(anna, SEATS, {"subject": "regionen", "role": role})
    first, second, third = anna.records.seats[-3:]
    number = str(len(anna.records.seats) - 1)
    above = str(len(anna.records.seats) - 2)
    for work in (
        lambda: set_row(anna, SEATS, number, {"role": "sekreterare"}, second),
        lambda: remove_row(anna, SEATS, number, second),
    ):
        assert anna.records.seats[-3:] == (first, second, third)
        if late:
            before_the_act(anna, monkeypatch, [lambda: remove_row(bo, SEATS, above, first)])
        else:
            bo.reload()
            remove_row(bo, SEATS, above, first)
            anna.reload()
        with pytest.raises(Conflict):
            work()
        anna.reload()
        assert anna.records.seats[-2:] == (second, third)
        undo(bo)
        anna.reload()
        bo.reload()
