"""The forecast as a calendar: another program's reader finds the days, the words and the reminders."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from icalendar import Calendar

from tcready.formats.calendar import Day, calendar

MADE = date(2026, 1, 1)


def events_of(content: bytes) -> list[dict[str, object]]:
    """What a calendar program reads."""
    whole = Calendar.from_ical(content.decode())
    return [
        {
            "on": event.decoded("dtstart"),
            "title": str(event["summary"]),
            "text": str(event.get("description", "")),
            "uid": str(event["uid"]),
            "ahead": [alarm.decoded("trigger") for alarm in event.walk("VALARM")],
        }
        for event in whole.walk("VEVENT")
    ]


def test_a_day_comes_back_whole() -> None:
    long = "Exempel: Självskattning, Åsö; del " + "ö" * 90
    (event,) = events_of(
        calendar("Norrby", [Day("a", date(2026, 8, 26), long, "rad ett\nrad två")], "sv", MADE)
    )
    assert (event["on"], event["title"], event["text"]) == (date(2026, 8, 26), long, "rad ett\nrad två")
    assert event["ahead"] == [timedelta(days=-30)]


def test_every_line_is_at_most_75_bytes() -> None:
    content = calendar("Norrby", [Day("a", date(2026, 8, 26), "å" * 400)], "sv", MADE)
    assert max(len(line) for line in content.split(b"\r\n")) <= 75


def test_a_moved_day_keeps_its_name_and_another_workspace_has_names_of_its_own() -> None:
    def named(workspace: str, on: date) -> object:
        return events_of(calendar(workspace, [Day("a", on, "x")], "sv", MADE))[0]["uid"]

    assert named("Norrby", MADE) == named("Norrby", MADE + timedelta(days=9)) != named("Söderby", MADE)


@pytest.mark.parametrize(
    "hostile", ["x\r\nBEGIN:VEVENT\r\nSUMMARY:in", "x\x1b[31m", "x\u202eb", "x\nEND:VCALENDAR"]
)
def test_hostile_text_stays_text(hostile: str) -> None:
    content = calendar(hostile, [Day("a", MADE, hostile, hostile)], "sv", MADE)
    assert len(events_of(content)) == 1
    assert b"\x1b" not in content
    assert "\u202e" not in content.decode()
    assert [line for line in content.split(b"\r\n") if line.startswith((b"BEGIN:VEVENT", b"END:VCAL"))] == [
        b"BEGIN:VEVENT",
        b"END:VCALENDAR",
    ]


def test_the_same_days_are_the_same_bytes() -> None:
    days = [Day("a", MADE, "x", "y"), Day("b", MADE, "z")]
    assert calendar("Norrby", days, "sv", MADE) == calendar("Norrby", days, "sv", MADE)
