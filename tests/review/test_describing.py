"""What is said of evidence is corrected: one act, the rest as it was, and an acceptance rests on it."""

from __future__ import annotations

from datetime import date

import pytest

from tcready.core.errors import Conflict, Faulty, WrongInput
from tcready.core.records.evidence import Party
from tcready.review.deciding import accept, acceptance
from tcready.review.describing import correct, description_of
from tcready.review.desk import Desk
from tcready.review.signing import Signature, sign, signature_of
from tcready.review.undoing import undo
from tests.review.conftest import Sat
from tests.tui.small import TODAY


@pytest.fixture
def desk(sat: Sat) -> Desk:
    return sat("anna")


def test_only_what_was_given_is_another(desk: Desk) -> None:
    record = desk.records.evidence_by_id["avtal-2026"]
    given = {"title": "Avtal 2026–2029", "valid_through": "2029-12-31", "note": None, "from_": "Norr kommun"}
    corrected = correct(desk, record, given)
    assert corrected == desk.records.evidence_by_id["avtal-2026"]
    changed = {
        "title": "Avtal 2026–2029",
        "valid_through": date(2029, 12, 31),
        "note": None,
        "from_": "Norr kommun",
    }
    assert corrected == record.model_copy(update=changed)
    assert next(reversed(list(desk.store.journal()))).what == "evidence.set"
    undo(desk)
    assert desk.records.evidence_by_id["avtal-2026"] == record


def test_who_has_signed_is_corrected_and_no_party_is_lost(desk: Desk) -> None:
    record = desk.records.evidence_by_id["avtal-2026"]
    assert description_of(record).signed_by == ("norr-kommun",)
    both = correct(desk, record, {"signed_by": ("norr-kommun", "verkstaden")})
    assert [party.signed_on(both.collected) for party in both.parties] == [date(2026, 1, 15)] * 2
    one = correct(desk, both, {"signed_by": ("verkstaden",)})
    assert [(party.organisation, party.signed_on(one.collected)) for party in one.parties] == [
        ("norr-kommun", None),
        ("verkstaden", date(2026, 1, 15)),
    ]
    again = correct(desk, one, {"signed_by": ("norr-kommun", "verkstaden")})
    assert [party.signed_on(again.collected) for party in again.parties] == [date(2026, 1, 15)] * 2


def test_a_day_of_its_own_stays_when_another_party_is_added(desk: Desk) -> None:
    said = {"signed": date(2026, 1, 3), "dnr": "KS 2026:4"}
    record = sign(desk, "avtal-2026", ["norr-kommun"], said)
    assert signature_of(record, "norr-kommun") == Signature(signed=date(2026, 1, 3), dnr="KS 2026:4")
    assert signature_of(record, "verkstaden") == Signature()
    more = correct(desk, record, {"signed_by": ("norr-kommun", "verkstaden")})
    assert more.parties[0] == Party(organisation="norr-kommun", **said)


def test_an_acceptance_is_stale_when_what_it_rests_on_is_corrected(desk: Desk) -> None:
    accepted = accept(desk, "avtal-2026", TODAY)
    owned = correct(desk, accepted, {"owner": "processledaren", "dnr": "RS 2026/1"})
    assert acceptance(owned, TODAY)
    assert not acceptance(correct(desk, owned, {"valid_through": "2027-01-31"}), TODAY)


@pytest.mark.parametrize(
    "given",
    [
        {"title": None},
        {"collected": "i går"},
        {"valid_from": "2028-01-01", "valid_through": "2027-01-01"},
        {"handling": "hemligt"},
    ],
)
def test_what_may_not_be_is_refused_and_nothing_is_written(desk: Desk, given: dict[str, object]) -> None:
    record, length = desk.records.evidence_by_id["avtal-2026"], desk.store.journal_length()
    with pytest.raises(Faulty):
        correct(desk, record, given)
    assert desk.store.journal_length() == length


def test_unknown_names_are_refused(desk: Desk) -> None:
    record = desk.records.evidence_by_id["avtal-2026"]
    with pytest.raises(WrongInput, match="finns inte"):
        correct(desk, record, {"kind": "påhittat"})
    with pytest.raises(WrongInput, match="finns inte"):
        correct(desk, record, {"signed_by": ("ingen-alls",)})
    assert correct(desk, record, {}) == record


def test_what_another_wrote_meanwhile_is_not_overwritten(desk: Desk, sat: Sat) -> None:
    record = desk.records.evidence_by_id["avtal-2026"]
    accept(sat("bo"), "avtal-2026", TODAY)
    with pytest.raises(Conflict):
        correct(desk, record, {"title": "Mitt"})
