"""Paragraphs, rows and the detail: what is said, without a screen."""

from __future__ import annotations

from fractions import Fraction

import pytest

from tcready.core.errors import WrongInput
from tcready.core.readiness import Numbers, State
from tcready.i18n.words import state_of_credit
from tcready.tui.detail import detail
from tcready.tui.modals.dates import day_given
from tcready.tui.modals.place_given import place_given
from tcready.tui.paragraphs import BLANK, flowing
from tcready.tui.rows import row_of, state_of
from tcready.tui.state import ReviewState


def test_line_breaks_flow_and_list_items_stand_apart() -> None:
    told = [paragraph.text for paragraph in flowing("Ett\ntvå\n\n- tre\n  fyra\n- fem\n")]
    assert told == ["Ett två", BLANK.text, "- tre fyra", "- fem"]


def test_emphasis_is_seen_and_its_signs_are_not() -> None:
    [paragraph] = flowing("*Exempel.* Vi har **fyra** kommuner, [b]inte[/] tre.")
    assert paragraph.text == "Exempel. Vi har fyra kommuner, [b]inte[/] tre."
    assert [piece.text for piece in paragraph.pieces if piece.look == "strong"] == ["fyra"]
    [item] = flowing("- *ett*")
    assert (item.text, item.hang) == ("- ett", 2)


def test_controls_in_flowing_text_are_replaced() -> None:
    assert [paragraph.text for paragraph in flowing("a\x1b[31mb")] == ["a\ufffd[31mb"]


@pytest.mark.parametrize(
    ("numbers", "state"),
    [
        (Numbers(None, None, None), State.NOT_APPLICABLE),
        (Numbers(Fraction(1), Fraction(1), Fraction(1)), State.MET),
        (Numbers(Fraction(0), None, Fraction(0)), State.NOT_ASSESSED),
        (Numbers(Fraction(0), Fraction(0), Fraction(1)), State.UNMET),
        (Numbers(Fraction(1, 2), Fraction(1), Fraction(1, 2)), State.PARTIAL),
    ],
)
def test_sign_of_a_node(numbers: Numbers, state: State) -> None:
    assert state_of(numbers) is state


def test_sign_of_a_check() -> None:
    assert state_of_credit(None) is State.NOT_ASSESSED
    assert state_of_credit(Fraction(0)) is State.UNMET
    assert state_of_credit(Fraction(1, 3)) is State.PARTIAL
    assert state_of_credit(Fraction(1)) is State.MET


def test_rows_tell_what_waits_and_what_is_missing(state: ReviewState) -> None:
    rows = [row_of(step, state.names) for step in state.steps]
    assert [(row.sign, row.alarm, row.title, row.tail) for row in rows] == [
        ("○", False, "1. Samverkan", "0,0 %"),
        ("○", True, "Avtalet är undertecknat", "0,0 %"),
        ("○", True, "Mittregionen", "1 att granska"),
        ("○", True, "Varje anordnare är med", "ingen enhet"),
        ("◐", False, "2. Kvalitet", "25,0 %"),
        ("◐", True, "Uppföljningen görs", "50,0 %"),
        ("✓", False, "Norr", "skilda nivåer"),
        ("○", True, "Söder", ""),
        ("✗", False, "Möten hålls", "0,0 %"),
        ("✗", False, "Norr", ""),
        ("○", False, "Söder", ""),
    ]


def told(state: ReviewState, row: int) -> str:
    """The detail of a row as lines."""
    state.cursor = row
    return "\n".join(paragraph.text for paragraph in detail(state))


def test_detail_of_a_leaf_with_evidence(state: ReviewState) -> None:
    text = told(state, 9)
    for part in (
        "Möten hålls",
        "bör-krav · nivå: Lokalt",
        "! Obekräftat krav – kontrollera mot handboken",
        "✗ Norr: inte uppfyllt",
        "Protokoll Norr: underlaget gäller inte längre",
        "Godkänt av granskare-2 2025-05-09.",
        "Länk: https://exempel.se/protokoll",
        "2 Det är på gång. ← krävs",
    ):
        assert part in text


def test_detail_of_a_leaf_with_people_apart_and_of_one_with_a_plan(state: ReviewState) -> None:
    assert "! Två eller fler nivåer skiljer bedömningarna åt." in told(state, 6)
    assert "Gör en uppföljning" in told(state, 7)
    assert "Ansvarig: Söders rektor · senast 2026-12-31" in told(state, 7)


def test_detail_of_a_requirement_without_subjects_says_what_to_do(state: ReviewState) -> None:
    assert "Ingen enhet finns på nivån Anordnare." in told(state, 3)


def test_detail_of_a_criterion_has_its_narrative(state: ReviewState) -> None:
    assert "Nuläge – Mittregionen\nVi är på god väg." in told(state, 4)
    assert "Ingen text är skriven än. Tryck e för att skriva." in told(state, 0)


def test_a_dropped_file_may_stand_in_quotes(tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("släpp") / "fil med mellanslag.txt"
    path.write_text("x", encoding="utf-8")
    assert place_given(f'"{path}"') == (path, None)
    assert place_given(" https://exempel.se ") == (None, "https://exempel.se")
    with pytest.raises(WrongInput):
        place_given(str(path.parent))


def test_a_day_is_written_one_way() -> None:
    assert day_given("") is None
    assert str(day_given(" 2026-02-28 ")) == "2026-02-28"
    for text in ("2026-02-30", "26-02-28", "20260228", "i morgon"):
        with pytest.raises(WrongInput):
            day_given(text)
