"""What a line means, and what is said of one that could mean two things."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tcready.core.errors import WrongInput
from tcready.i18n import tell, use
from tcready.tui.actions import ACTIONS
from tcready.tui.plain.names import PRESSED, TYPED
from tcready.tui.plain.understanding import Meant, understood

MEANT = {
    "n": Meant("next_gap", "n"),
    "N": Meant("previous_gap", "N"),
    "3": Meant("judge", "3"),
    "?": Meant("help", "question_mark"),
    "+": Meant("row_add", "plus"),
    "=": Meant("agree", "equals_sign"),
    "= 3": Meant("agree", "equals_sign", "3"),
    "/haninge skola": Meant("filter", "slash", "haninge skola"),
    "/": Meant("filter", "slash", ""),
    "F5": Meant("reload", "f5"),
    "Enter": Meant("open", "enter"),
    "esc": Meant("back", "escape"),
    "\x1b": Meant("back", "escape"),
    "\x1b[B": Meant("down", "down"),
    "\x1b[15~": Meant("reload", "f5"),
    "nästa lucka": Meant("next_gap"),
    "NASTA  LUCKA.": Meant("next_gap"),
    "nä luc": Meant("next_gap"),
    "next gap": Meant("next_gap"),
    "bedöm 3": Meant("judge", "", "3"),
    "bed 3": Meant("judge", "", "3"),
    "judge 3": Meant("judge", "", "3"),
    "bifoga mitt avtal.pdf": Meant("attach", "", "mitt avtal.pdf"),
    "a mitt avtal.pdf": Meant("attach", "a", "mitt avtal.pdf"),
    "lista luckor": Meant("list", "", "luckor"),
    "gå 12": Meant("go", "", "12"),
    "gå till 12": Meant("go", "", "12"),
    "var": Meant("where"),
    "öppna": Meant("open"),
    "öppna 4": Meant("open", "", "4"),
    "öppna filen": Meant("view"),
    "läs": Meant("open"),
    "läs om": Meant("reload"),
    "underlag": Meant("library"),
    "English": Meant("language"),
}
NOT_MEANT = {
    "nästa": "«nästa» kan vara «nästa flik» eller «nästa lucka».",
    "godkän nu": "«godkän nu» förstås inte. Menar du «godkänn»?",
    "exportra": "«exportra» förstås inte. Menar du «exportera»?",
    "bla bla": "«bla bla» förstås inte. Skriv hjälp för allt som går att göra.",
    "ångra allt": "«ångra allt» förstås inte. Efter «ångra» ska inget stå.",
    "12": "12 är ingen nivå. Skriv gå 12 för att gå till rad 12.",
    "q y": "«q y» förstås inte. Skriv hjälp för allt som går att göra.",
    "②": "«②» förstås inte. Skriv hjälp för allt som går att göra.",
}


@pytest.mark.parametrize("line", MEANT)
def test_a_line_means(line: str) -> None:
    assert understood(line, numbered=False, in_panel=False) == MEANT[line]


def test_each_key_that_sends_signs_is_a_key_of_the_review() -> None:
    known = {key for action in ACTIONS for key in action.keys}
    assert set(PRESSED.values()) <= known
    named = {key for key in known if len(key) > 1 and key not in TYPED}
    typed_as_signs = {"enter", "space", "tab", "shift+tab"}
    assert named - typed_as_signs == set(PRESSED.values())


@pytest.mark.parametrize("line", NOT_MEANT)
def test_a_line_that_cannot_be_told_says_what_it_may_be(line: str) -> None:
    with pytest.raises(WrongInput) as wrong:
        understood(line, numbered=False, in_panel=False)
    assert tell(wrong.value.message).startswith(NOT_MEANT[line])


def test_a_number_is_a_row_in_a_panel_and_may_be_two_things_after_a_list() -> None:
    assert understood("3", numbered=False, in_panel=True) == Meant("go", rest="3")
    assert understood("12", numbered=True, in_panel=False) == Meant("go", rest="12")
    with pytest.raises(WrongInput) as wrong:
        understood("3", numbered=True, in_panel=False)
    assert tell(wrong.value.message) == "3 kan vara nivå 3 eller rad 3. Skriv bedöm 3 eller gå 3."


def test_words_cut_short_are_of_the_language_in_use() -> None:
    use("en")
    assert understood("acc", numbered=False, in_panel=False) == Meant("accept")
    with pytest.raises(WrongInput) as wrong:
        understood("next", numbered=False, in_panel=False) and understood(
            "pre", numbered=False, in_panel=False
        )
    assert tell(wrong.value.message) == "“pre” may be “previous gap” or “previous tab”."


@given(st.text())
def test_any_line_is_understood_or_refused_in_a_sentence(line: str) -> None:
    with suppress(WrongInput):
        assert understood(line, numbered=False, in_panel=False).id


@pytest.mark.parametrize("language", ["en", "sv"])
def test_a_key_is_named_in_both_languages_whichever_was_spoken_first(language: str) -> None:
    use(language)
    for typed in ("mellanslag", "space"):
        assert understood(typed, numbered=False, in_panel=True) == Meant("tick", "space")
