"""Several applications over the years: ids, periods, baselines."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tcready.core.errors import TcreadyError
from tcready.core.records import Application, Period
from tcready.review import casework, undoing
from tcready.review.desk import Desk
from tcready.review.freezing import take
from tcready.review.registering import REGISTERS, add_row, remove_row, set_row
from tests.tui.small import TODAY, desk_in

APPLICATIONS = REGISTERS["applications"]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path) as desk:
        yield desk


def add(desk: Desk, **more: object) -> tuple[str, Application]:
    key, row = add_row(desk, APPLICATIONS, {"type": "ansokan", "subject": "regionen", **more})
    assert isinstance(row, Application)
    return key, row


def test_an_id_is_its_type_or_its_type_and_first_year(desk: Desk) -> None:
    assert add(desk, from_="2030-01-01", through="2034-12-31")[0] == "ansokan-2030"
    assert add(desk, from_="2030-01-01", through="2034-12-31")[0] == "ansokan-2030-2"
    assert add(desk)[0] == "ansokan-2"
    assert add(desk, id="egen")[0] == "egen"


def test_days_become_a_period_and_one_alone_is_none(desk: Desk) -> None:
    _, row = add(desk, from_="2030-01-01", through="2034-12-31")
    assert row.period == Period(from_=date(2030, 1, 1), through=date(2034, 12, 31))
    with pytest.raises(TcreadyError):
        add(desk, from_="2030-01-01")
    with pytest.raises(TcreadyError):
        add(desk, from_="2034-12-31", through="2030-01-01")


def test_one_day_is_changed_and_the_other_stays(desk: Desk) -> None:
    row = set_row(desk, APPLICATIONS, "ansokan", {"through": "2031-12-31"})
    assert isinstance(row, Application)
    assert row.period == Period(from_=date(2027, 1, 1), through=date(2031, 12, 31))
    undoing.undo(desk)
    assert desk.application().period == Period(from_=date(2027, 1, 1), through=date(2029, 12, 31))
    row = set_row(desk, APPLICATIONS, "ansokan", {"from_": None, "through": None})
    assert isinstance(row, Application)
    assert row.period is None


def test_what_it_is_compared_with_has_to_be_there(desk: Desk) -> None:
    with pytest.raises(TcreadyError):
        add(desk, baseline="finns-inte")
    kept = take(desk, TODAY, desk.application(), label="certifiering")
    assert add(desk, baseline=kept.id)[1].baseline == kept.id
    with pytest.raises(TcreadyError):
        set_row(desk, APPLICATIONS, "ansokan", {"baseline": "finns-inte"})


def test_a_wrong_level_or_type_is_refused(desk: Desk) -> None:
    for more in ({"subject": "norr"}, {"type": "okand"}, {"subject": "okand"}):
        with pytest.raises(TcreadyError):
            add(desk, **more)
    assert len(desk.records.applications) == 1


def test_one_with_days_in_its_case_stays(desk: Desk) -> None:
    given = {"application": "ansokan", "milestone": "besok", "date": "2026-11-20"}
    add_row(desk, REGISTERS["milestones"], given)
    with pytest.raises(TcreadyError):
        remove_row(desk, APPLICATIONS, "ansokan")


def test_the_case_is_that_of_the_one_in_force_and_names_the_others(desk: Desk) -> None:
    add(desk, from_="2026-01-01", through="2026-12-31", id="i-ar")
    application = casework.application_in_force(desk, TODAY)
    assert application.id == "i-ar"
    case = casework.case_of(desk, application, TODAY)
    assert [(item.id, step.milestone if step else None) for item, step in case.others] == [
        ("ansokan", "forankring")
    ]
    assert casework.application_in_force(desk, TODAY, "ansokan").id == "ansokan"
