"""What is done on a day, what comes next, what is still to come."""

from __future__ import annotations

from datetime import date

from tcready.core.case import StepState, flow_of, next_step, timeline
from tests.core.case.given import ID, rows

FLOW = flow_of("ny-region", None)
DAY = date(2026, 11, 27)


def states(*said: str, on: date = DAY, flow: tuple[str, ...] = FLOW) -> dict[str, str]:
    return {step.milestone: step.state.value for step in timeline(flow, rows(*said), ID, on)}  # type: ignore[arg-type]


def coming(*said: str, on: date = DAY) -> str | None:
    step = next_step(timeline(FLOW, rows(*said), ID, on))
    return step.milestone if step else None


def test_nothing_is_done_and_the_first_step_comes_next() -> None:
    assert list(states().values()) == ["next", *["later"] * 11]
    assert coming() == "forankring"


def test_what_is_done_by_the_day_and_what_comes_after() -> None:
    found = states("forankring 2025-02-12", "styrgrupp 2025-03-20")
    assert (found["forankring"], found["styrgrupp"], found["intresseanmalan"]) == ("done", "done", "next")
    assert states("forankring 2026-11-27")["forankring"] == "done"
    assert states("forankring 2026-11-28")["forankring"] == "next"  # the day after


def test_a_step_without_a_day_is_passed_when_a_later_one_is_done() -> None:
    found = states("ansokan 2026-01-10")
    assert [found[name] for name in ("forankring", "ansokan_godkand")] == ["passed", "passed"]
    assert (found["ansokan"], found["besok"]) == ("done", "next")


def test_a_day_to_come_is_booked_and_the_step_is_still_to_be_done() -> None:
    steps = {step.milestone: step for step in timeline(FLOW, rows("besok 2027-02-03"), ID, DAY)}
    assert steps["besok"].state is StepState.LATER
    assert [row.date for row in steps["besok"].booked] == [date(2027, 2, 3)]
    assert steps["besok"].day is None


def test_rows_of_another_application_are_not_seen() -> None:
    assert timeline(FLOW, rows("beslut 2026-01-01"), "b", DAY) == timeline(FLOW, (), "b", DAY)


def test_supplements_nobody_asked_for_are_gone_after_the_decision() -> None:
    assert states("protokoll 2026-03-01")["komplettering"] == "next"
    assert "komplettering" not in states("protokoll 2026-03-01", "beslut 2026-05-01")
    assert states("komplettering 2026-04-01", "beslut 2026-05-01")["komplettering"] == "done"


def test_a_deferral_stands_before_the_supplements_it_puts_off_and_moves_nothing_else() -> None:
    found = states("protokoll 2026-03-01", "uppskov 2026-05-20")
    assert list(found)[-6:] == [
        "protokoll",
        "uppskov",
        "komplettering",
        "beslut",
        "arsrapport",
        "atergranskning",
    ]
    assert (found["uppskov"], found["komplettering"]) == ("done", "next")
    after = states("protokoll 2026-03-01", "komplettering 2026-05-01", "uppskov 2026-05-20")
    assert list(after)[-5:-3] == ["komplettering", "uppskov"]
    assert (after["uppskov"], after["beslut"]) == ("done", "next")


def test_after_the_decision_a_report_each_year_then_the_review() -> None:
    decided = "beslut 2025-12-01"
    assert coming(decided) == "arsrapport"
    assert coming(decided, "arsrapport 2026-03-01") == "atergranskning"
    assert coming(decided, "arsrapport 2026-03-01", on=date(2027, 1, 1)) == "arsrapport"
    assert coming(decided, "atergranskning 2026-10-01") is None


def test_a_report_that_is_an_application_of_its_own_is_done_when_it_is_sent() -> None:
    flow = flow_of("arsrapport", None)
    assert states("arsrapport 2026-03-01", flow=flow, on=date(2027, 5, 1)) == {"arsrapport": "done"}


def test_files_of_one_day_are_one_occasion() -> None:
    given = (
        *rows("ansokan 2026-03-02", dnr="1", sha256="a" * 64),
        *rows("ansokan 2026-03-02", dnr="1", sha256="b" * 64),
        *rows("ansokan 2026-03-02", dnr="2", sha256="c" * 64),
        *rows("ansokan 2027-01-01", dnr="1"),
    )
    sent = next(step for step in timeline(FLOW, given, ID, DAY) if step.milestone == "ansokan")
    assert [[row.sha256 and row.sha256[0] for row in one] for one in sent.occasions] == [
        ["a", "b"],
        ["c"],
        [None],
    ]


def test_of_several_days_the_latest_is_the_steps_own() -> None:
    steps = timeline(FLOW, rows("besok 2026-03-02", "besok 2026-02-01"), ID, DAY)
    visit = next(step for step in steps if step.milestone == "besok")
    assert [row.date for row in visit.entries] == [date(2026, 2, 1), date(2026, 3, 2)]
    assert visit.day == date(2026, 3, 2)
