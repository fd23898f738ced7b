"""When readiness turns if nothing is renewed: what is listed is what the status of that day says."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from icalendar import Calendar

from tests.cli.conftest import Typed

DAY = ("--as-of", "2025-12-31")


def test_each_day_listed_is_what_status_says_on_it(typed: Typed, stockholm_2025: Path) -> None:
    here = ("--workspace", stockholm_2025)
    told = typed("forecast", "--json", *DAY, "--until", "2026-11-30", *here).json
    assert len(told["turns"]) >= 5
    before = told["score"]
    for turn in told["turns"][:4]:
        eve = date.fromisoformat(turn["date"]) - timedelta(days=1)
        assert typed("status", "--json", "--as-of", eve, *here).json["score"] == before
        on_the_day = typed("status", "--json", "--as-of", turn["date"], *here).json
        assert (on_the_day["score"], on_the_day["verdict"]["state"]) == (turn["score"], turn["verdict"])
        before = turn["score"]


def test_it_says_what_to_renew_in_words(typed: Typed, stockholm_2025: Path) -> None:
    # The timetable was collected on 25 August 2025 and its kind counts for twelve months.
    told = typed("forecast", *DAY, "--workspace", stockholm_2025).out
    assert (
        "2026-08-26\n• «Exempel: Schema för en vanlig vecka, Torekällgymnasiet» gäller inte längre." in told
    )
    assert "inte längre uppfyllt: Eleverna har sammanhållna arbetsdagar · Torekällgymnasiet" in told


def test_a_day_that_is_not_ahead_is_refused(typed: Typed, stockholm_2025: Path) -> None:
    answer = typed("forecast", *DAY, "--until", "2025-12-31", "--workspace", stockholm_2025)
    assert (answer.code, answer.out) == (2, "")
    assert "2025-12-31 är inte efter 2025-12-31" in answer.err


def test_the_days_become_a_calendar(typed: Typed, stockholm_2025: Path, tmp_path: Path) -> None:
    target = tmp_path / "dagar.ics"
    told = typed("forecast", "--json", *DAY, "--ics", target, "--workspace", stockholm_2025).json
    assert told["ics"] == str(target)
    events = Calendar.from_ical(target.read_text()).walk("VEVENT")
    assert {event.decoded("dtstart").isoformat() for event in events} == {
        turn["date"] for turn in told["turns"]
    }
    assert len(events) == sum(len(turn["causes"]) for turn in told["turns"])
    timetable = next(event for event in events if "Schema" in str(event["summary"]))
    assert timetable.decoded("dtstart") == date(2026, 8, 26)
    assert "inte längre uppfyllt: Eleverna har sammanhållna arbetsdagar" in str(timetable["description"])
    assert len({str(event["uid"]) for event in events}) == len(events)


def test_no_days_no_calendar(typed: Typed, stockholm_2025: Path, tmp_path: Path) -> None:
    target = tmp_path / "dagar.ics"
    answer = typed("forecast", "--as-of", "2028-12-30", "--ics", target, "--workspace", stockholm_2025)
    assert (answer.code, target.exists()) == (0, False)
    assert "Ingen kalender skrevs" in answer.out
