"""Days to keep, as a calendar (RFC 5545) that other programs read; icalendar folds and escapes."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple

from tcready.core.clean import clean_line, clean_text

_AHEAD = timedelta(days=30)


class Day(NamedTuple):
    """A whole day to keep. The same `key` in a later calendar is the same day, moved: it is not doubled."""

    key: str
    on: date
    title: str
    text: str = ""


def calendar(name: str, days: Iterable[Day], language: str, made: date) -> bytes:
    """The days as one calendar with a reminder thirty days ahead of each. Same input, same bytes."""
    from icalendar import Alarm, Calendar, Event

    whole = Calendar()
    whole.add("prodid", "-//tcready//tcready//SV")
    whole.add("version", "2.0")
    whole.add("method", "PUBLISH")
    whole.add("x-wr-calname", clean_line(name))
    for day in days:
        event, known_by = Event(), hashlib.sha256(f"{name}|{day.key}".encode()).hexdigest()[:32]
        event.add("uid", f"{known_by}@tcready")
        event.add("dtstamp", datetime.combine(made, time(), UTC))
        event.add("dtstart", day.on)
        event.add("summary", clean_line(day.title), parameters={"LANGUAGE": language})
        if day.text:
            event.add("description", clean_text(day.text), parameters={"LANGUAGE": language})
        event.add("transp", "TRANSPARENT")
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", clean_line(day.title))
        alarm.add("trigger", -_AHEAD)
        event.add_component(alarm)
        whole.add_component(event)
    return bytes(whole.to_ical())
