"""What is typed of a list: a title before an id, an id before a part of a title; never a guess."""

from __future__ import annotations

import pytest

from tcready.core.errors import WrongInput
from tcready.tui.asked.choosing import chosen_one, chosen_several, fitting, titles_of, told_apart
from tcready.tui.asked.question import Choice
from tcready.tui.plain.answers import titles_given

CHOICES = [
    Choice("norr", "Norra regionen"),
    Choice("soder", "Norr"),
    Choice("avtal", "Avtal, Norr och Söder"),
    Choice("2026", "Årsplan"),
]


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("Norr", "soder"),  # the title, though another has it as its id
        ("norr", "norr"),  # the id as it stands
        ("NORRA", "norr"),
        ("avtal soder", "avtal"),
        ("arsplan", "2026"),
        ("2026", "2026"),
        ("finns-ej", "finns-ej"),
        ("", ""),
    ],
)
def test_one(text: str, id: str) -> None:
    assert chosen_one(text, CHOICES) == id


def test_what_may_be_several_is_refused_with_their_titles() -> None:
    with pytest.raises(WrongInput) as told:
        chosen_one("nor", CHOICES)
    assert "Norra regionen" in str(told.value.message.values)


def test_several_with_commas_in_a_title() -> None:
    assert chosen_several("Avtal, Norr och Söder, arsplan,Norr", CHOICES) == ("avtal", "2026", "soder")
    assert chosen_several("", CHOICES) == ()
    assert chosen_several("arsplan, Årsplan", CHOICES) == ("2026",)


def test_titles_and_back() -> None:
    ids = ("avtal", "soder", "norr")
    assert chosen_several(titles_of(ids, CHOICES), CHOICES) == ids
    assert titles_of(["borta"], CHOICES) == "borta"


def test_twins_get_their_ids() -> None:
    twins = told_apart([Choice("a", "Ek"), Choice("b", "EK"), Choice("c", "Al")])
    assert [choice.title for choice in twins] == ["Ek (a)", "EK (b)", "Al"]
    assert chosen_one("EK (b)", twins) == "b"


def test_fitting_holds_every_word() -> None:
    assert [choice.id for choice in fitting("norr", CHOICES)] == ["norr", "soder", "avtal"]
    assert len(fitting("", CHOICES)) == 4


@pytest.mark.parametrize(
    ("text", "several", "titles"),
    [
        ("1", False, "Norra regionen"),
        ("2026", False, "Årsplan"),  # an id that looks like a number
        ("1 3", True, "Norra regionen, Avtal, Norr och Söder"),
        ("4, norra", True, "Årsplan, Norra regionen"),
        ("", False, ""),
        ("", True, ""),
    ],
)
def test_numbers_line_by_line(text: str, several: bool, titles: str) -> None:
    assert titles_given(text, CHOICES, several=several) == titles


@pytest.mark.parametrize(
    ("text", "several"), [("9", False), ("eget", False), ("norra, eget", True), ("nor", True)]
)
def test_what_is_none_of_them_is_told_at_once(text: str, several: bool) -> None:
    with pytest.raises(WrongInput):
        titles_given(text, CHOICES, several=several)
