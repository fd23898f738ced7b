"""Every record with where it stands, what it is found by, and what waits."""

from __future__ import annotations

from datetime import date

from tcready.core.errors import WrongInput
from tcready.core.message import msg
from tcready.core.readiness import Reason
from tcready.i18n import use
from tcready.i18n.naming import Names
from tcready.review.deciding import accept
from tcready.review.desk import Desk
from tcready.review.inbox import Seen, inbox_of, seen_in, waiting_files
from tcready.review.library import Library, found_in, library
from tcready.review.revising import relink
from tests.review.conftest import Sat
from tests.tui.small import TODAY


def of(desk: Desk, as_of: date = TODAY) -> Library:
    use("sv")
    names = Names(desk.framework, desk.records)
    return library(desk.framework, desk.records.evidence, as_of, None, names, waiting_files(desk))


def titles(found: Library) -> list[str]:
    return [item.record.title for item in found.records]


def test_records_stand_by_title_with_why_they_do_not_count(sat: Sat) -> None:
    found = of(sat("anna"))
    assert [(item.record.id, item.reason) for item in found.records] == [
        ("avtal-2026", Reason.COLLECTED),
        ("protokoll-norr", Reason.EXPIRED),  # minutes count for 12 months, and these came in May 2025
        ("begart-soder", Reason.REQUESTED),
    ]
    assert found.records[1].last == date(2026, 5, 2)
    assert found.total == 3


def test_what_had_not_come_in_by_the_day_is_there_and_does_not_count(sat: Sat) -> None:
    found = of(sat("anna"), date(2026, 1, 1))
    assert found.records[0].standing is None
    assert found.records[0].reason is Reason.NOT_YET_VALID


def test_found_by_every_word_in_any_order_of_title_kind_state_and_party(sat: Sat) -> None:
    whole = of(sat("anna"))
    assert titles(found_in(whole, "NORR protokoll")) == ["Protokoll Norr"]
    assert titles(found_in(whole, "att granska")) == ["Avtal 2026"]
    assert titles(found_in(whole, "norr kommun")) == ["Avtal 2026"]
    assert found_in(whole, "finns inte").total == 0
    assert found_in(whole, "  ") == whole


def test_what_waits_is_what_somebody_has_to_do_something_about(sat: Sat) -> None:
    desk = sat("anna")
    accept(desk, "avtal-2026", TODAY)
    assert titles(found_in(of(desk), "", only_waiting=True)) == ["Protokoll Norr", "Protokoll Söder"]


def test_an_inbox_that_cannot_be_read_hides_no_record(sat: Sat) -> None:
    desk = sat("anna")
    names = Names(desk.framework, desk.records)
    wrong = WrongInput(msg("Inkorgen är en länk."))
    found = library(desk.framework, desk.records.evidence, TODAY, None, names, wrong)
    assert (len(found.records), found.inbox, found.fault) == (3, (), wrong.message)


def test_a_file_that_was_read_is_not_read_again_until_it_changes(sat: Sat) -> None:
    desk = sat("anna")
    inbox_of(desk).mkdir(exist_ok=True)
    path = inbox_of(desk) / "brev.txt"
    path.write_text("ett", encoding="utf-8")
    read: dict[Seen, object] = {}
    waiting_files(desk, read=read)  # type: ignore[arg-type]
    [seen] = seen_in(desk)
    assert list(read) == [seen]
    path.write_text("något annat", encoding="utf-8")
    assert seen_in(desk) != (seen,)
    waiting_files(desk, read=read)  # type: ignore[arg-type]
    assert len(read) == 2


def test_relinking_adds_and_takes_away_in_one_act(sat: Sat) -> None:
    desk = sat("anna")
    entries = len(list(desk.store.journal()))
    linked = relink(desk, "avtal-2026", ["anordnare-med"], ["norr", "regionen"])
    assert (linked.requirements, linked.subjects) == (("anordnare-med",), ("regionen", "norr"))
    assert len(list(desk.store.journal())) == entries + 1
    relink(desk, "avtal-2026", ["anordnare-med"], ["regionen", "norr"])
    assert len(list(desk.store.journal())) == entries + 1
