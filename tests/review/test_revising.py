"""Evidence that is there: linked in bulk, described anew, replaced by a newer version."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tcready.core.errors import Conflict, WrongInput
from tcready.core.readiness import Reason
from tcready.core.scoring.standing import Standings
from tcready.review.collecting import Proof, add_file, request
from tcready.review.deciding import accept, accept_all, acceptance, reject, waiting, withdraw_all
from tcready.review.desk import Desk
from tcready.review.revising import CLEARED, describe, link_all, revise, unlink_all
from tcready.review.undoing import redo, undo
from tests.review.conftest import Sat
from tests.tui.small import TODAY

NOTHING = Proof("", (), ())
PROOF = Proof("protokoll", ("moten",), ("norr",))


def reason(desk: Desk, name: str) -> Reason | None:
    record = desk.records.evidence_by_id[name]
    seen = Standings(desk.framework.kinds, TODAY, None).of(record)
    assert seen is not None
    return seen.reason(tuple((link.requirement, link.subject) for link in record.links), "as_of")


def paper(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text)
    return path


def acts(desk: Desk) -> list[str]:
    return list({entry.act: entry.what for entry in desk.store.journal()}.values())


def test_many_are_accepted_in_one_act_that_one_undo_takes_back(sat: Sat, tmp_path: Path) -> None:
    desk = sat("anna")
    names = [add_file(desk, paper(tmp_path, f"{n}.txt", str(n)), PROOF, TODAY).id for n in range(3)]
    before = acts(desk)
    assert [item.id for item in waiting(desk, TODAY)] == ["avtal-2026", *names]
    accept_all(desk, names, TODAY)
    assert acts(desk) == [*before, "evidence.accepted"]
    assert [item.id for item in waiting(desk, TODAY)] == ["avtal-2026"]
    assert [reason(desk, name) for name in names] == [None, None, None]
    accept_all(desk, names, TODAY)  # nothing more to say
    assert acts(desk) == [*before, "evidence.accepted"]
    undo(desk)
    assert [reason(desk, name) for name in names] == [Reason.COLLECTED] * 3
    redo(desk)
    assert [reason(desk, name) for name in names] == [None, None, None]


def test_all_are_decided_or_none(sat: Sat) -> None:
    desk = sat("anna")
    with pytest.raises(WrongInput, match=r"är begärt.*begart-soder"):
        accept_all(desk, ["avtal-2026", "begart-soder"], TODAY)
    assert reason(desk, "avtal-2026") is Reason.COLLECTED
    withdraw_all(desk, ["avtal-2026", "begart-soder"], TODAY)
    assert [reason(desk, name) for name in ("avtal-2026", "begart-soder")] == [Reason.WITHDRAWN] * 2
    assert [item.id for item in waiting(desk, TODAY)] == []


def test_somebody_elses_decision_on_one_of_them_stops_them_all(sat: Sat, tmp_path: Path) -> None:
    anna, bo = sat("anna"), sat("bo")
    names = [add_file(anna, paper(tmp_path, f"{n}.txt", str(n)), PROOF, TODAY).id for n in range(3)]
    assert anna.records  # read before bo writes
    reject(bo, names[1], TODAY, "Oläsligt")
    with pytest.raises(Conflict):
        accept_all(anna, names, TODAY)
    assert [reason(anna, name) for name in names] == [Reason.COLLECTED, Reason.REJECTED, Reason.COLLECTED]


def test_what_was_turned_down_does_not_wait(sat: Sat) -> None:
    desk = sat("anna")
    reject(desk, "avtal-2026", TODAY, "Fel år")
    assert waiting(desk, TODAY) == []


def test_links_in_bulk_wait_for_an_acceptance_and_can_be_taken_away(sat: Sat) -> None:
    desk = sat("anna")
    accept(desk, "avtal-2026", TODAY)
    link_all(desk, ["avtal-2026", "begart-soder"], ["anordnare-med"], ["soder"])
    assert desk.records.evidence_by_id["begart-soder"].requirements == ("moten", "anordnare-med")
    agreement = desk.records.evidence_by_id["avtal-2026"]
    assert (agreement.requirements, agreement.subjects) == (
        ("avtal-finns", "anordnare-med"),
        ("regionen", "soder"),
    )
    assert acceptance(agreement, TODAY) is None
    with pytest.raises(WrongInput, match=r"är inte kopplat.*begart-soder.*avtal-finns"):
        unlink_all(desk, ["avtal-2026", "begart-soder"], ["avtal-finns"], [])
    assert desk.records.evidence_by_id["avtal-2026"] == agreement
    unlink_all(desk, ["avtal-2026", "begart-soder"], ["anordnare-med"], ["soder"])
    assert desk.records.evidence_by_id["begart-soder"].subjects == ()
    # What is left is what was accepted, so the acceptance stands again.
    assert acceptance(desk.records.evidence_by_id["avtal-2026"], TODAY)


def test_owner_and_due_are_set_on_many_and_leave_the_acceptance_alone(sat: Sat) -> None:
    desk = sat("anna")
    accept(desk, "avtal-2026", TODAY)
    said = NOTHING._replace(owner="registratorn", due=date(2026, 12, 1), handling="secret")
    describe(desk, ["avtal-2026", "begart-soder"], said)
    for name in ("avtal-2026", "begart-soder"):
        record = desk.records.evidence_by_id[name]
        assert (record.owner, record.due, record.handling) == ("registratorn", date(2026, 12, 1), "secret")
    assert reason(desk, "avtal-2026") is None
    describe(desk, ["avtal-2026"], NOTHING._replace(valid_through=date(2026, 12, 31)))
    assert reason(desk, "avtal-2026") is Reason.STALE_ACCEPTANCE
    undo(desk)
    assert reason(desk, "avtal-2026") is None


def test_every_field_that_can_be_emptied_is(sat: Sat) -> None:
    desk = sat("anna")
    full = NOTHING._replace(
        valid_from=TODAY,
        valid_through=TODAY,
        dnr="1",
        sender="a",
        recipient="b",
        received=TODAY,
        handling="secret",
        owner="c",
        due=TODAY,
        parties=("verkstaden",),
    )
    describe(desk, ["avtal-2026"], full)
    describe(desk, ["avtal-2026"], NOTHING, CLEARED)
    record = desk.records.evidence_by_id["avtal-2026"]
    assert {name: getattr(record, name) for name in CLEARED} == {
        **dict.fromkeys(CLEARED), "parties": (), "measures": {},
    }  # fmt: skip


def test_one_title_is_not_for_many(sat: Sat) -> None:
    with pytest.raises(WrongInput, match="ett id åt gången"):
        describe(sat("anna"), ["avtal-2026", "begart-soder"], NOTHING._replace(title="Samma"))


def test_a_new_version_keeps_the_old_one_and_what_was_decided(sat: Sat, tmp_path: Path) -> None:
    desk = sat("anna")
    said = PROOF._replace(dnr="KS 1", sender="Norr", parties=("norr-kommun",))
    first = add_file(desk, paper(tmp_path, "första.txt", "ett"), said, date(2026, 3, 1))
    accept(desk, first.id, date(2026, 3, 2))
    newer = paper(tmp_path, "andra.txt", "två")
    revised = revise(desk, first.id, newer, None, date(2026, 4, 1), PROOF)
    assert revised == desk.records.evidence_by_id[first.id]
    assert revised.file is not None
    assert revised.file.name == "andra.txt"
    assert (revised.collected, revised.decisions, revised.parties) == (date(2026, 4, 1), (), ())
    assert (revised.dnr, revised.from_) == ("KS 1", None)  # the number of the case, but not how it came
    (earlier,) = revised.revisions
    assert earlier.file == first.file
    assert (earlier.replaced, earlier.collected) == (date(2026, 4, 1), date(2026, 3, 1))
    assert [(d.state, d.on) for d in earlier.decisions] == [("accepted", date(2026, 3, 2))]
    assert earlier.parties == first.parties
    assert reason(desk, first.id) is Reason.COLLECTED
    accept(desk, first.id, TODAY)
    assert reason(desk, first.id) is None
    # Back to the first one, and forth again.
    undo(desk)
    undo(desk)
    assert desk.records.evidence_by_id[first.id].revisions == ()
    assert reason(desk, first.id) is None
    redo(desk)
    assert desk.records.evidence_by_id[first.id] == revised


def test_what_is_no_new_version(sat: Sat, tmp_path: Path) -> None:
    desk = sat("anna")
    first = add_file(desk, paper(tmp_path, "ett.txt", "ett"), PROOF, date(2026, 3, 1))
    again = paper(tmp_path, "samma.txt", "ett")
    with pytest.raises(WrongInput, match="är samma fil"):
        revise(desk, first.id, again, None, TODAY, PROOF)
    newer = paper(tmp_path, "två.txt", "två")
    with pytest.raises(WrongInput, match="kan inte ha kommit före"):
        revise(desk, first.id, newer, None, date(2026, 2, 28), PROOF)
    asked = request(desk, PROOF)
    with pytest.raises(WrongInput, match="har inte kommit in än"):
        revise(desk, asked.id, newer, None, TODAY, PROOF)
    assert desk.records.evidence_by_id[first.id] == first


def test_a_request_says_when_it_was_asked_for_and_by_when(sat: Sat) -> None:
    desk = sat("anna")
    asked = request(desk, PROOF._replace(due=date(2026, 12, 31), owner="rektorn"))
    assert (asked.requested, asked.due, asked.owner, asked.collected) == (
        TODAY,
        date(2026, 12, 31),
        "rektorn",
        None,
    )
