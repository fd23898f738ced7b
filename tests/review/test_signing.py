"""Agreements signed party by party, and the matrix of who has signed what."""

from __future__ import annotations

from datetime import date

import pytest

from tcready.core.errors import WrongInput
from tcready.core.records import Decision, Evidence, Organisation, Party, Period, Records
from tcready.core.scoring.standing import Standings
from tcready.core.signing import Signing, signing_matrix
from tcready.i18n.signing_words import cell_more, cell_word, counts_word, signed_sentence, validity_word
from tcready.review.deciding import accept
from tcready.review.desk import Desk
from tcready.review.signing import leave, sign
from tests.tui.small import NOW

TODAY = NOW.date()
TOWNS = ("norr", "söder", "öster")


def agreement(id: str, *parties: Party, **fields: object) -> Evidence:
    said = {"title": id, "kind": "avtal", "requirements": ("avtalet",), "subjects": ("region",)}
    return Evidence.model_validate({**said, "id": id, "parties": parties, "collected": TODAY, **fields})


@pytest.fixture
def desk(sat: object) -> Desk:
    anna: Desk = sat("anna")  # type: ignore[operator]
    with anna.act("organisations.add") as act:
        for town in TOWNS:
            act.put("organisations", Organisation(id=town, name=town.title(), kind="kommun"))
        act.put("organisations", Organisation(id="verkstaden", name="Verkstaden AB", kind="företag"))
        old = {"valid_from": date(2024, 1, 1), "valid_through": date(2026, 12, 31)}
        act.put("evidence", agreement("nytt", collected=date(2026, 2, 1)))
        act.put("evidence", agreement("gammalt", Party(organisation="norr", signed=date(2024, 1, 5)), **old))
        no = Decision(state="rejected", by="bo", on=TODAY)
        act.put("evidence", agreement("underkänt", decisions=(no,)))
    return anna


def cells(desk: Desk, id: str) -> dict[str, str]:
    """What stands in the column of that agreement, by municipality."""
    found = signing_matrix(desk.framework, desk.records, TODAY, None)
    place = [column.evidence.id for column in found.agreements].index(id)
    return {row.organisation.id: cell_word(row.cells[place]) for row in found.rows}


def test_each_party_has_its_own_day_and_decision(desk: Desk) -> None:
    sign(
        desk, "nytt", ["norr"], {"signed": date(2026, 2, 3), "decided": date(2026, 1, 28), "dnr": "KS 2026:4"}
    )
    sign(desk, "nytt", ["söder"], {"signed": None})
    told = cells(desk, "nytt")
    assert [told[town] for town in TOWNS] == ["2026-02-03", "inte undertecknat", "inte part"]
    sign(desk, "nytt", ["söder"], {"signed": date(2026, 2, 9), "signatory": "ordföranden"})
    sign(desk, "nytt", ["norr"], {"signatory": "kommundirektören"})
    found = signing_matrix(desk.framework, desk.records, TODAY, None)
    row = next(row for row in found.rows if row.organisation.id == "norr")
    assert cell_more(row.cells[-1]) == [
        "beslut 2026-01-28",
        "dnr KS 2026:4",
        "undertecknat av kommundirektören",
    ]
    assert cells(desk, "nytt")["söder"] == "2026-02-09"
    leave(desk, "nytt", ["söder"])
    assert cells(desk, "nytt")["söder"] == "inte part"


def test_who_signed_on_arrival_keeps_that_day_when_more_is_said(desk: Desk) -> None:
    with desk.act("evidence.set") as act:
        act.put("evidence", agreement("tredje", Party(organisation="norr", signed_when_collected=True)))
    sign(desk, "tredje", ["norr"], {"dnr": "KS 1"})
    (party,) = desk.records.evidence_by_id["tredje"].parties
    assert (party.signed, party.dnr, party.signed_when_collected) == (TODAY, "KS 1", False)


def test_an_acceptance_before_is_stale_and_an_unsigned_party_never_counts(desk: Desk) -> None:
    sign(desk, "nytt", ["norr"], {"signed": date(2026, 2, 3)})
    accept(desk, "nytt", TODAY)
    standings = Standings(desk.framework.kinds, TODAY, None)
    seen = standings.of(desk.records.evidence_by_id["nytt"])
    assert seen is not None
    assert seen.current
    sign(desk, "nytt", ["söder"], {"signed": None})
    seen = standings.of(desk.records.evidence_by_id["nytt"])
    assert seen is not None
    assert not seen.current
    found = signing_matrix(desk.framework, desk.records, TODAY, None)
    assert found.signed(len(found.agreements) - 1) == 1


def test_agreements_stand_in_the_order_they_began_and_say_how_long_they_hold(desk: Desk) -> None:
    accept(desk, "gammalt", TODAY)
    period = Period(from_=date(2026, 1, 1), through=date(2028, 12, 31))
    found = signing_matrix(desk.framework, desk.records, TODAY, period)
    assert [
        column.evidence.id for column in found.agreements if column.evidence.id in ("gammalt", "nytt")
    ] == [
        "gammalt",
        "nytt",
    ]
    old = next(column for column in found.agreements if column.evidence.id == "gammalt")
    assert validity_word(old) == "2024-01-01–2026-12-31"
    assert (old.reason, old.covers, counts_word(old)) == (
        None,
        False,
        "räknas, men täcker inte hela perioden",
    )
    place = found.agreements.index(old)
    assert signed_sentence(found, place) == f"1 av {len(found.rows)} kommuner har skrivit under"
    assert "underkänt" not in [column.evidence.id for column in found.agreements]


def test_a_day_to_come_is_not_signed(desk: Desk) -> None:
    with desk.act("evidence.set") as act:
        act.put("evidence", agreement("tredje", Party(organisation="norr", signed=date(2026, 12, 24))))
    found = signing_matrix(desk.framework, desk.records, TODAY, None)
    place = [column.evidence.id for column in found.agreements].index("tredje")
    cell = next(row.cells[place] for row in found.rows if row.organisation.id == "norr")
    assert cell.signing is Signing.NOT_YET
    assert cell_more(cell) == ["skriver under 2026-12-24"]
    later = signing_matrix(desk.framework, desk.records, date(2026, 12, 24), None)
    assert later.signed(place) == 1


def test_what_is_wrong_changes_nothing(desk: Desk) -> None:
    before = desk.store.journal_head()
    for parties, said in (
        ([], {"signed": TODAY}),
        (["norr"], {}),
        (["norr"], {"signed": date(2027, 1, 1)}),
        (["väster"], {"signed": TODAY}),
    ):
        with pytest.raises(WrongInput):
            sign(desk, "nytt", parties, said)
    with pytest.raises(WrongInput):
        sign(desk, "saknas", ["norr"], {"signed": TODAY})
    with pytest.raises(WrongInput):
        leave(desk, "nytt", ["norr"])
    assert desk.store.journal_head() == before


def test_no_agreement_and_no_municipality_is_an_empty_matrix(desk: Desk) -> None:
    found = signing_matrix(desk.framework, Records(), TODAY, None)
    assert (found.agreements, found.rows) == ((), ())
