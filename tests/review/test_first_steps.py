"""An empty workspace: what is to be done first, and what is written when it is done."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tcready.core.errors import WrongInput
from tcready.core.records import Application
from tcready.i18n import tell
from tcready.review.desk import Desk
from tcready.review.first_steps import (
    StepId,
    add_municipalities,
    first_steps,
    request_agreements,
    without_agreement,
)
from tcready.review.undoing import undo
from tests.review.conftest import Sat
from tests.tui.small import TODAY, empty_desk


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Desk]:
    """A workspace of the real pack with nothing in it."""
    with empty_desk(tmp_path / "ny") as desk:
        yield desk


def application(desk: Desk) -> Application:
    return desk.records.applications[0]


def left(desk: Desk) -> list[StepId]:
    return [step.id for step in first_steps(desk, desk.readiness(TODAY)) if not step.done]


def test_all_but_the_application_is_left_in_an_empty_workspace(empty: Desk) -> None:
    assert left(empty) == [StepId.MUNICIPALITIES, StepId.SUBJECTS, StepId.AGREEMENTS]


def test_municipalities_get_their_codes_and_a_subject_each_in_one_act(empty: Desk) -> None:
    made = add_municipalities(empty, " haninge; Salems kommun,0181,Haninge ", application(empty), local=True)
    assert [(item.name, item.municipality_code) for item in made] == [
        ("Haninge", "0136"),
        ("Salems kommun", "0128"),
        ("Södertälje", "0181"),
    ]
    assert all(item.kind == "kommun" for item in made)
    below = [subject for subject in empty.records.subjects if subject.parent == "mittregionen"]
    assert [(s.level, s.title, s.organisation) for s in below] == [
        ("local", "Haninge", "haninge"),
        ("local", "Salem", "salems-kommun"),
        ("local", "Södertälje", "sodertalje"),
    ]
    assert left(empty) == [StepId.SUBJECTS, StepId.AGREEMENTS]  # there are levels below the local one
    undo(empty)
    assert (empty.records.organisations, len(empty.records.subjects)) == ((), 1)


def test_one_that_is_there_is_not_added_again(empty: Desk) -> None:
    add_municipalities(empty, "Haninge", application(empty), local=False)
    made = add_municipalities(empty, "Haninge kommun, Tyresö", application(empty), local=False)
    assert [item.name for item in made] == ["Tyresö"]
    assert [item.name for item in empty.records.organisations] == ["Haninge", "Tyresö"]
    assert len(empty.records.subjects) == 1


@pytest.mark.parametrize(
    ("names", "told"),
    [
        ("Haninge, Hudinge", "Ingen kommun heter Hudinge. Menade du Huddinge?"),
        ("9999", "Ingen kommun heter 9999. Skriv namnet, eller kommunkoden med fyra siffror."),
        (" , ;", "Skriv namnen med komma emellan, till exempel Haninge, Huddinge, Järfälla."),
    ],
)
def test_a_name_that_no_municipality_has_adds_nothing(empty: Desk, names: str, told: str) -> None:
    with pytest.raises(WrongInput) as refused:
        add_municipalities(empty, names, application(empty), local=True)
    assert tell(refused.value.message) == told
    assert empty.records.organisations == ()


def test_agreements_are_requested_of_those_without_one(empty: Desk) -> None:
    add_municipalities(empty, "Haninge, Tyresö", application(empty), local=False)
    asked = request_agreements(empty, application(empty))
    assert [(item.kind, [p.organisation for p in item.parties]) for item in asked] == [
        ("samverkansavtal", ["haninge"]),
        ("samverkansavtal", ["tyreso"]),
    ]
    assert {item.requested for item in asked} == {TODAY}
    assert {item.collected for item in asked} == {None}
    # Not «enskilda-huvudman»: that asks for the kind as well, but of somebody else.
    assert asked[0].requirements == ("minst-tre-kommuner", "avtal-hela-perioden")
    assert asked[0].subjects == ("mittregionen",)
    assert without_agreement(empty) == []
    assert left(empty) == [StepId.SUBJECTS]
    add_municipalities(empty, "Nynäshamn", application(empty), local=False)
    assert [item.name for item in without_agreement(empty)] == ["Nynäshamn"]
    undo(empty)
    undo(empty)
    assert empty.records.evidence == ()


def test_the_steps_are_over_when_evidence_has_come_in(sat: Sat) -> None:
    desk = sat("anna")
    assert first_steps(desk, desk.readiness(TODAY)) == ()
