"""Space marks rows, and the next act is for all of them; `w` tells what would happen."""

from __future__ import annotations

from fractions import Fraction

from textual.widgets import Input, OptionList

from tcready.review import judging
from tcready.review.desk import open_desk
from tcready.tui.app import ReviewApp
from tcready.tui.detail_view import DetailView
from tests.tui.screen_text import screen_text
from tests.tui.small import ACTOR, NOW, TODAY
from tests.tui.test_flows import settled, stand_on, toasts

# The rows: 0 samverkan, 1 avtal-finns, 2 regionen, 3 anordnare-med, 4 kvalitet, 5 uppfoljning, 6 norr,
# 7 soder, 8 moten, 9 norr, 10 soder.


async def test_one_level_for_all_the_marked_is_one_act(app: ReviewApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await stand_on(pilot, 5)
        await pilot.press("space")  # the requirement: both its subjects
        assert app.state.cursor == 6
        assert "2 rader är markerade. Nästa handling gäller alla. Esc avmarkerar." in screen_text(app)
        assert screen_text(app).count("*") == 2
        entries = len(list(app.state.desk.store.journal()))
        await pilot.press("3")
        # Both are met: one of two requirements of one of two criteria.
        assert app.state.readiness.numbers.score == Fraction(1, 4)
        assert toasts(app) == ["Nivå 3 på 2 rader. Poäng 12,5 % → 25,0 %"]
        made = app.state.desk.records.judgements[-2:]
        assert [(one.subject, one.level, one.reviewer) for one in made] == [
            ("norr", 3, ACTOR),
            ("soder", 3, ACTOR),
        ]
        assert not app.state.marks
        assert len({entry.act for entry in list(app.state.desk.store.journal())[entries:]}) == 1
        await pilot.press("u")
        assert app.state.readiness.numbers.score == Fraction(1, 8)


async def test_marks_outlive_a_filter_and_escape_takes_them_away_first(app: ReviewApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await stand_on(pilot, 4)
        await pilot.press("space", "slash", *"norr", "enter")
        assert "4 rader är markerade, 2 syns inte nu." in screen_text(app)
        await pilot.press("equals_sign", "2")
        await settled(pilot)
        # Level 2 is half of what uppfoljning asks for and all of moten's other half: a half of kvalitet.
        assert app.state.readiness.numbers.score == Fraction(1, 4)
        assert len([one for one in app.state.desk.records.judgements if one.consensus]) == 4
        await pilot.press("space", "escape")
        assert (len(app.state.marks), app.state.filtered) == (0, True)
        await pilot.press("escape")
        assert not app.state.filtered


async def test_a_mark_is_taken_away_by_the_same_key(app: ReviewApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await stand_on(pilot, 6)
        await pilot.press("space", "k", "space")
        assert not app.state.marks
        await pilot.press("space", "k", "k", "k", "space")  # one of them is marked: then both are
        assert len(app.state.marks) == 2
        await pilot.press("k", "space")
        assert len(app.state.marks) == 0


async def test_what_is_not_judged_by_level_is_passed_over_and_told(app: ReviewApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await stand_on(pilot, 2)
        await pilot.press("space")
        await pilot.press("3")
        assert toasts(app) == ["Inget av de markerade kraven bedöms med nivå: underlag och mått avgör."]
        await stand_on(pilot, 7)
        await pilot.press("space", "3")
        assert toasts(app) == ["Nivå 3 för Söder. Poäng 12,5 % → 25,0 %\n1 markerad rad berördes inte."]


async def test_accept_and_reject_all_that_waits_at_the_marked(app: ReviewApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await stand_on(pilot, 2)
        await pilot.press("space")
        await stand_on(pilot, 10)
        await pilot.press("space", "y")
        await settled(pilot)
        # The agreement is all that samverkan asks for: (1 + 1/4) / 2. What is requested cannot be accepted.
        assert toasts(app) == ["1 underlag är godkänt. Poäng 12,5 % → 62,5 %"]
        await stand_on(pilot, 2)
        await pilot.press("space", "r")
        await pilot.pause()
        assert "Underkänn Avtal 2026" in screen_text(app)
        await pilot.press(*"Fel", "ctrl+s")
        await settled(pilot)
        assert app.state.desk.records.evidence_by_id["avtal-2026"].decisions[-1].state == "rejected"
        assert not app.state.marks


async def test_one_record_for_all_the_marked(app: ReviewApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await stand_on(pilot, 8)
        await pilot.press("space", "a")
        await pilot.pause()
        assert "2 markerade rader" in screen_text(app)
        app.screen.query_one("#place", Input).value = "https://exempel.se/protokoll"
        app.screen.query_one("#title", Input).value = "Gemensamt protokoll"
        await pilot.press("ctrl+s")
        await settled(pilot)
        kept = app.state.desk.records.evidence[-1]
        assert (kept.requirements, kept.subjects) == (("moten",), ("norr", "soder"))


async def test_a_record_is_not_linked_where_nobody_marked(app: ReviewApp) -> None:
    """Two requirements and two subjects are four links: with two of them marked, two were never asked for."""
    async with app.run_test(size=(80, 24)) as pilot:
        await stand_on(pilot, 6)
        await pilot.press("space")
        await stand_on(pilot, 10)
        await pilot.press("space", "a")
        await pilot.pause()
        assert len(app.screen_stack) == 1
        assert "Markera samma krav för varje enhet." in toasts(app)[0]


async def test_a_level_with_reasons_for_all_the_marked(app: ReviewApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await stand_on(pilot, 5)
        await pilot.press("space", "m")
        await pilot.pause()
        app.screen.query_one("#level", OptionList).highlighted = 1
        await pilot.press("ctrl+s")
        await settled(pilot)
        assert [one.level for one in app.state.desk.records.judgements[-2:]] == [1, 1]
        assert not app.state.marks


async def test_what_would_happen_is_told_and_nothing_is_changed(app: ReviewApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        head = app.state.desk.store.journal_head()
        await stand_on(pilot, 7)
        await pilot.press("w")
        await settled(pilot)
        text = " ".join(app.screen.query_one(DetailView).text.split())
        # Söder at level 3: uppfoljning is met, a half of kvalitet, a quarter of all; at level 1 a quarter of
        # its half of a half of a half more than 12.5 %: 15.625 %.
        assert "Nu: 12,5 %" in text
        assert "Om allt som behövs blir gjort → 25,0 % (+12,5 procentenheter)" in text
        assert "1 lucka stängs" in text
        assert "15,6 % (+3,1 procentenheter)" in text
        assert "inget ändras" in screen_text(app)
        await pilot.press("escape")
        assert app.state.desk.store.journal_head() == head


async def test_what_would_happen_without_a_record_that_counts(app: ReviewApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await stand_on(pilot, 2)
        await pilot.press("y", "w")
        await settled(pilot)
        text = " ".join(app.screen.query_one(DetailView).text.split())
        assert "Nu: 62,5 %" in text
        assert "Utan «Avtal 2026»" in text
        assert "12,5 % (−50,0 procentenheter)" in text
        assert "1 lucka öppnas" in text


async def test_marks_over_another_reviewers_writing(app: ReviewApp) -> None:
    """Somebody writes between the marking and the act: nothing is lost, and the screen shows both."""
    async with app.run_test(size=(80, 24)) as pilot:
        await stand_on(pilot, 5)
        await pilot.press("space")
        with open_desk(app.state.desk.folder, actor="granskare-9", clock=lambda: NOW) as other:
            judging.judge(other, "moten", "soder", 2, TODAY)
        await pilot.press("3")
        records = app.state.desk.records.judgements
        assert [one.reviewer for one in records[-3:]] == ["granskare-9", ACTOR, ACTOR]
        # uppfoljning 1; moten: soder has the level asked for, a half of it, so a quarter: (1 + 1/4)/2/2.
        assert app.state.readiness.numbers.score == Fraction(5, 16)
