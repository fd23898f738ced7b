"""What is to be done by which day, and what is late."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tcready.core.deadlines import Deadline, deadlines, overdue
from tcready.core.records import Evidence, Milestone, PlanItem, Records
from tcready.i18n.deadline_words import deadline_sentence, overdue_sentence

DAY = date(2026, 11, 27)


def action(id: str, **fields: object) -> PlanItem:
    return PlanItem.model_validate(
        {"id": id, "requirement": "r", "subject": "s", "action": f"Gör {id}", **fields}
    )


def request(id: str, **fields: object) -> Evidence:
    said = {"title": f"Protokoll {id}", "kind": "k", "requirements": (), "subjects": ()}
    return Evidence.model_validate({"id": id, **said, **fields})


def step(on: str) -> Milestone:
    return Milestone.model_validate({"application": "a", "milestone": "besok", "date": on})


def test_what_is_left_by_date_and_nothing_that_is_done() -> None:
    records = Records(
        plan=(
            action("klar", due="2026-11-01", done="2026-10-30"),
            action("sen", due="2026-11-20"),
            action("nasta", due="2026-12-09", owner="rektor"),
            action("utan"),
            action("blir-klar", due="2026-12-01", done="2027-01-01"),
        ),
        evidence=(
            request("begärt", due="2026-12-02"),
            request("inkommet", due="2026-12-03", collected="2026-11-01"),
        ),
        milestones=(step("2026-02-03"), step("2027-02-03")),
    )
    found = deadlines(records, DAY)
    assert [getattr(item.what, "id", "besok") for item in found] == [
        "sen",
        "blir-klar",
        "begärt",
        "nasta",
        "besok",
    ]
    assert [item.what for item in overdue(found, DAY)] == [records.plan[1]]


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "I dag, "),
        (1, "Om 1 dag, "),
        (12, "Om 12 dagar, "),
        (-1, "1 dag försenat, "),
        (-7, "7 dagar försenat, "),
    ],
)
def test_how_far_off_it_is(days: int, words: str) -> None:
    told = deadline_sentence(Deadline(DAY + timedelta(days), action("x", owner="rektor")), DAY)
    assert told.startswith(words)
    assert told.endswith(": Gör x · ansvarig: rektor")


def test_how_much_is_late() -> None:
    assert overdue_sentence(1) == "1 sak skulle ha varit klar."
    assert overdue_sentence(3) == "3 saker skulle ha varit klara."
