"""The register of what has come in."""

from __future__ import annotations

from datetime import date

from tcready.core.records import Evidence, Revision
from tcready.review.diary import diary
from tests.review.conftest import Sat


def record(id: str, **fields: object) -> Evidence:
    return Evidence.model_validate({"id": id, "title": f"Om {id}", "kind": "avtal", **fields})


FIRST = Revision.model_validate({"replaced": "2026-03-05", "collected": "2026-01-05", "dnr": "KS 1"})
EVIDENCE = (
    record("c", collected=date(2026, 2, 1), dnr="KS 3", **{"from": "Huddinge", "to": "Regionen"}),
    record("b", collected=date(2026, 1, 20), received=date(2026, 2, 1), handling="secret", to="Regionen"),
    record("a", collected=date(2026, 3, 5), revisions=(FIRST,), dnr="KS 2"),
    record("begart", requested=date(2026, 1, 1)),
    record("senare", collected=date(2026, 6, 1)),
)
THROUGH = date(2026, 5, 31)


def test_everything_that_came_in_by_the_day_in_date_order(sat: Sat) -> None:
    entries = diary(EVIDENCE, sat("anna").framework, THROUGH)
    assert [(str(e.date), e.evidence, e.version, e.dnr) for e in entries] == [
        ("2026-01-05", "a", 1, "KS 1"),
        ("2026-02-01", "b", 1, None),  # received later than it was made: the day it came in counts
        ("2026-02-01", "c", 1, "KS 3"),
        ("2026-03-05", "a", 2, "KS 2"),
    ]
    assert (entries[2].sender, entries[2].recipient, entries[2].title) == ("Huddinge", "Regionen", "Om c")


def test_what_is_not_open_can_be_left_out_but_not_that_it_came(sat: Sat) -> None:
    entries = diary(EVIDENCE, sat("anna").framework, THROUGH, redacted=True)
    hidden = entries[1]
    assert (hidden.sender, hidden.recipient, hidden.title) == (None, None, None)
    assert (hidden.evidence, hidden.handling) == ("b", "secret")
    assert [e.title for e in entries if e is not hidden] == ["Om a", "Om c", "Om a"]


def test_the_kind_says_how_it_is_handled_unless_the_record_does(sat: Sat) -> None:
    framework = sat("anna").framework
    kinds = tuple(kind.model_copy(update={"handling": "personal"}) for kind in framework.evidence_kinds)
    personal = framework.model_copy(update={"evidence_kinds": kinds})
    said = record("öppen", collected=date(2026, 1, 1), handling="open")
    silent = record("tyst", collected=date(2026, 1, 1))
    assert [entry.handling for entry in diary((said, silent), personal, THROUGH)] == [
        "personal",
        "open",
    ]  # by id: tyst, öppen
