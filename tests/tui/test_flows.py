"""A reviewer at work: keys in, and what is stored and shown afterwards."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

from textual.pilot import Pilot
from textual.widgets import Input, OptionList, TextArea

from tcready.review.freezing import all_snapshots
from tcready.tui.app import ReviewApp
from tcready.tui.modals.ticks import Ticks
from tests.tui.answered import pressed
from tests.tui.conftest import Opened
from tests.tui.screen_text import screen_text
from tests.tui.small import ACTOR, TODAY, desk_in

# The rows: 0 samverkan, 1 avtal-finns, 2 regionen, 3 anordnare-med, 4 kvalitet, 5 uppfoljning, 6 norr,
# 7 soder, 8 moten, 9 norr, 10 soder.


async def stand_on(pilot: Pilot[None], place: int) -> None:
    """Go to a row with the keys."""
    await pilot.press("g", *["j"] * place)


async def settled(pilot: Pilot[None]) -> None:
    """Wait until what was asked for is done and drawn."""
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()


def toasts(app: ReviewApp) -> list[str]:
    """What is said in the corner."""
    return [notice.message for notice in app._notifications]


async def test_walk_from_row_to_row(app: ReviewApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("j", "down", "j", "k")
        assert app.state.cursor == 2
        await pilot.press("G")
        assert app.state.cursor == 10
        await pilot.press("home", "up")
        assert app.state.cursor == 0


async def test_open_a_row_and_come_back_in_a_narrow_terminal(app: ReviewApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("j", "j", "enter")
        assert app.detail.display
        assert not app.walk_list.display
        assert "Avtal 2026" in screen_text(app)
        await pilot.press("escape")
        assert app.walk_list.display
        assert not app.detail.display


async def test_next_and_previous_gap(app: ReviewApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        seen = []
        for _ in range(6):
            await pilot.press("n")
            seen.append(app.state.cursor)
        # Norr is met at row 6, but review and self-assessment are two levels apart.
        assert seen == [2, 3, 6, 7, 9, 10]
        await pilot.press("n")
        assert app.state.cursor == 10
        assert toasts(app) == ["Det finns ingen lucka längre ner. N går uppåt."]
        await pilot.press("N")
        assert app.state.cursor == 9


async def test_filter_shows_how_many_and_escape_clears(app: ReviewApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("slash", *"norr")
        assert app.state.shown == 2
        assert "Bara «norr»: 2 av 5. Esc visar alla." in screen_text(app)
        await pilot.press("enter", "f")
        assert "Bara luckor med «norr»: 2 av 5. Esc visar alla." in screen_text(app)
        await pilot.press("escape")
        assert not app.state.filtered
        assert app.state.shown == 5
        assert "Esc visar alla" not in screen_text(app)


async def test_filter_without_a_hit_says_so(app: ReviewApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("slash", *"xyz", "enter")
        assert "Inget krav passar filtret. Esc visar alla." in screen_text(app)
        await pilot.press("a", "3", "enter", "n", "escape")
        assert app.state.shown == 5


async def test_one_key_and_a_digit_is_what_the_meeting_agreed_on(app: ReviewApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await stand_on(pilot, 7)
        await pilot.press("equals_sign")
        await pilot.pause()
        assert "Enats om nivå" in screen_text(app)
        await pilot.press("9", "2")  # 9 is not on the scale
        await pilot.pause()
        made = app.state.desk.records.judgements[-1]
        assert (made.level, made.consensus, made.as_) == (2, True, "review")
        assert app.state.cursor != 7
        assert toasts(app)[-1].startswith("Eniga om nivå 2 för Söder. Poäng 12,5 % → ")
        await pilot.press("u")
        await pilot.press("equals_sign", "escape")
        assert not app.state.desk.records.judgements[-1].consensus


async def test_judge_by_digit_changes_the_score_and_goes_on(app: ReviewApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await stand_on(pilot, 7)
        # (norr 1 + söder 0) / 2 of one requirement, 0 of the other: 1/4 of kvalitet, 1/8 of all.
        assert app.state.readiness.numbers.score == Fraction(1, 8)
        await pilot.press("3")
        await settled(pilot)
        made = app.state.desk.records.judgements[-1]
        assert (made.requirement, made.subject, made.level, made.reviewer, made.on) == (
            "uppfoljning",
            "soder",
            3,
            ACTOR,
            TODAY,
        )
        assert app.state.readiness.numbers.score == Fraction(1, 4)
        assert app.state.step is not None
        assert app.state.step.key == ("kvalitet", "moten", "norr")
        assert toasts(app) == ["Nivå 3 för Söder. Poäng 12,5 % → 25,0 %"]


async def test_a_level_off_the_scale_is_refused(app: ReviewApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await stand_on(pilot, 7)
        before = len(app.state.desk.records.judgements)
        await pilot.press("9")
        assert len(app.state.desk.records.judgements) == before
        assert toasts(app) == [
            "Nivån 9 finns inte. Välj 0–3: 0 Inget är påbörjat; 1 Det är planerat; 2 Det är på gång; "
            "3 Det är gjort."
        ]


async def test_accept_the_one_that_waits(app: ReviewApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await stand_on(pilot, 1)  # the requirement has one subject only: that one is meant
        await pilot.press("y")
        await settled(pilot)
        decision = app.state.desk.records.evidence_by_id["avtal-2026"].decisions[-1]
        assert (decision.state, decision.by, decision.on) == ("accepted", ACTOR, TODAY)
        # Agreement is all of its criterion that applies: 0 and 1/4 become 1 and 1/4.
        assert toasts(app) == ["Avtal 2026 är godkänt. Poäng 12,5 % → 62,5 %\nMittregionen: uppfyllt"]
        assert "underlaget räknas" in app.detail.text


async def test_reject_needs_a_reason(app: ReviewApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await stand_on(pilot, 2)
        await pilot.press("r")
        await pilot.pause()
        await pilot.press("enter")
        assert "Skriv varför underlaget underkänns" in screen_text(app)
        await pilot.press(*"Fel år", "enter")
        await settled(pilot)
        decision = app.state.desk.records.evidence_by_id["avtal-2026"].decisions[-1]
        assert (decision.state, decision.why) == ("rejected", "Fel år")
        assert "Fel år" in app.detail.text


async def test_attach_a_file(app: ReviewApp, tmp_path: Path) -> None:
    proof = tmp_path / "avtal [slutligt].pdf"
    proof.write_bytes(b"%PDF-1.7 avtal")
    async with app.run_test(size=(120, 40)) as pilot:
        await stand_on(pilot, 2)
        await pilot.press("a")
        await pilot.pause()
        form = app.screen
        form.query_one("#place", Input).value = f"'{proof}'"
        form.query_one("#from", Input).value = "2027-01-01"
        form.query_one("#parties", Ticks).focus()
        await pilot.press("space", "down", "space", "space", "ctrl+s")
        await settled(pilot)
        kept = app.state.desk.records.evidence[-1]
        assert kept.title == "avtal [slutligt]"
        assert (kept.kind, kept.requirements, kept.subjects) == ("avtal", ("avtal-finns",), ("regionen",))
        assert [party.organisation for party in kept.parties] == ["norr-kommun"]
        assert str(kept.valid_from) == "2027-01-01"
        assert kept.collected == TODAY
        assert kept.file is not None
        assert kept.file.present
        assert "avtal [slutligt]" in app.detail.text


async def test_attach_tells_what_is_wrong_and_keeps_what_was_written(app: ReviewApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await stand_on(pilot, 2)
        await pilot.press("a")
        await pilot.pause()
        before = len(app.state.desk.records.evidence)
        for place, fault in (
            ("", "Ange en fil eller en webbadress."),
            ("/finns/inte.pdf", "Filen /finns/inte.pdf finns inte."),
            ("https://exempel.se/a b", "är ingen webbadress"),
        ):
            app.screen.query_one("#place", Input).value = place
            await pilot.press("ctrl+s")
            await pilot.pause()
            assert fault in screen_text(app)
            assert app.screen.query_one("#place", Input).value == place
        app.screen.query_one("#place", Input).value = "https://exempel.se/avtal"
        app.screen.query_one("#through", Input).value = "nästa år"
        await pilot.press("ctrl+s")
        await pilot.pause()
        assert "nästa år är inget datum." in screen_text(app)
        assert len(app.state.desk.records.evidence) == before


async def test_attach_a_link_as_the_answer_to_a_request(app: ReviewApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await stand_on(pilot, 10)
        await pilot.press("a")
        await pilot.pause()
        app.screen.query_one("#place", Input).value = "https://exempel.se/protokoll-soder"
        await pilot.press("ctrl+s")
        await settled(pilot)
        answered = app.state.desk.records.evidence_by_id["begart-soder"]
        assert (answered.link, answered.collected) == ("https://exempel.se/protokoll-soder", TODAY)
        assert (answered.title, answered.valid_from, answered.parties) == ("Protokoll Söder", None, ())
        assert len(app.state.desk.records.evidence) == 3


async def test_attach_beside_a_request(app: ReviewApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await stand_on(pilot, 10)
        await pilot.press("a")
        await pilot.pause()
        app.screen.query_one("#answers", Ticks).focus()
        await pilot.press("space")
        await pilot.pause()
        app.screen.query_one("#place", Input).value = "https://exempel.se/annat"
        app.screen.query_one("#title", Input).value = "Annat protokoll"
        await pilot.press("ctrl+s")
        await settled(pilot)
        assert app.state.desk.records.evidence[-1].title == "Annat protokoll"
        assert app.state.desk.records.evidence_by_id["begart-soder"].collected is None


async def test_choose_a_file_from_the_list(app: ReviewApp) -> None:
    inbox = app.state.desk.folder / "inkorg"
    (inbox / "mapp").mkdir()
    (inbox / "mapp" / "protokoll.txt").write_text("hej", encoding="utf-8")
    async with app.run_test(size=(120, 40)) as pilot:
        await stand_on(pilot, 2)
        await pilot.press("a")
        await pilot.pause()
        await pilot.press("ctrl+o")
        await pilot.pause()
        await pilot.press("enter")  # into the folder, which is the first one
        await pilot.pause()
        await pilot.press("left", "right", "enter")  # up and in again, then the file
        await pilot.pause()
        assert app.screen.query_one("#place", Input).value == str(inbox / "mapp" / "protokoll.txt")


async def test_request_evidence(app: ReviewApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await stand_on(pilot, 2)
        await pilot.press("b")
        await pilot.pause()
        await pilot.press("enter")
        await settled(pilot)
        asked = app.state.desk.records.evidence[-1]
        assert (asked.kind, asked.collected) == ("avtal", None)


async def test_choose_which_evidence_when_there_are_several(app: ReviewApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await stand_on(pilot, 2)
        await pilot.press("a")
        await pilot.pause()
        app.screen.query_one("#place", Input).value = "https://exempel.se/bilaga"
        app.screen.query_one("#title", Input).value = "Bilaga"
        await pilot.press("ctrl+s")
        await settled(pilot)
        await pilot.press("y")
        await pilot.pause()
        assert "Vilket underlag ska godkännas?" in screen_text(app)
        await pilot.press("j", "enter")
        await settled(pilot)
        states = {item.title: len(item.decisions) for item in app.state.desk.records.evidence}
        assert (states["Avtal 2026"], states["Bilaga"]) == (0, 1)


async def test_note_on_a_joint_judgement(app: ReviewApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await stand_on(pilot, 7)
        await pilot.press("m")
        await pilot.pause()
        app.screen.query_one("#level", OptionList).highlighted = 2
        app.screen.query_one("#whose", OptionList).highlighted = 2
        app.screen.query_one("#note", TextArea).text = "Vi var eniga."
        await pilot.pause()
        await pilot.press("ctrl+s")
        await settled(pilot)
        made = app.state.desk.records.judgements[-1]
        assert (made.level, made.consensus, made.as_, made.note) == (2, True, "review", "Vi var eniga.")
        await pilot.press("m")
        await pilot.pause()
        assert app.screen.query_one("#note", TextArea).text == "Vi var eniga."


async def test_narrative_of_the_criterion_at_the_subject(app: ReviewApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await stand_on(pilot, 4)
        await pilot.press("e")
        await pilot.pause()
        assert app.screen.query_one("#current", TextArea).text == "Vi är på god väg."
        app.screen.query_one("#goal", TextArea).text = "Alla följer upp."
        await pilot.press("ctrl+s")
        await settled(pilot)
        [written] = app.state.desk.records.narratives
        assert (written.current, written.goal, written.vision) == (
            "Vi är på god väg.",
            "Alla följer upp.",
            "",
        )
        assert "Alla följer upp." in app.detail.text


async def test_a_should_requirement_does_not_apply(app: ReviewApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await stand_on(pilot, 10)
        await pilot.press("i")
        await pilot.pause()
        await pilot.press("ctrl+s")
        await pilot.pause()
        assert "Skriv varför kravet inte gäller." in screen_text(app)
        app.screen.query_one("#why", Input).value = "Söder har inga möten."
        await pilot.press("ctrl+s")
        await settled(pilot)
        assert app.state.desk.records.not_applicable[0].justification == "Söder har inga möten."
        assert "gäller inte här" in app.detail.text


async def test_snapshot_with_a_name(app: ReviewApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("s")
        await pilot.pause()
        await pilot.press(*"host", "enter")
        await settled(pilot)
        [taken] = all_snapshots(app.state.desk)
        assert (taken.label, taken.as_of) == ("host", TODAY)


async def test_escape_leaves_a_window_without_doing_anything(app: ReviewApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        head = app.state.desk.store.journal_head()
        await stand_on(pilot, 2)
        for key in "armbes":
            await pilot.press(key)
            await pilot.pause()
            await pilot.press("escape")
            await pilot.pause()
        await settled(pilot)
        assert len(app.screen_stack) == 1
        assert app.state.desk.store.journal_head() == head


async def test_export_writes_the_dossier(app: ReviewApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("x")
        await pilot.pause()
        await pilot.press("enter")
        await settled(pilot)
        [written] = (app.state.desk.folder / "exports").glob("*.html")
        assert "Teknikcollege Mitt" in written.read_text(encoding="utf-8")
        assert str(written) in toasts(app)[-1]


async def test_undo_and_redo(app: ReviewApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await stand_on(pilot, 7)
        await pilot.press("3")
        after = app.state.readiness.numbers.score
        await pilot.press("u")
        assert app.state.readiness.numbers.score == Fraction(1, 8)
        await pilot.press("U")
        assert app.state.readiness.numbers.score == after
        await pilot.press("u", "u")
        assert toasts(app) == [f"{ACTOR} har inget att ångra."]


async def test_language_changes_everything_at_once(app: ReviewApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("j", "L")
        await pilot.pause()
        english = screen_text(app)
        assert "Not ready" in english or "Too early to say" in english
        assert "The agreement is signed" in english
        assert "Godkänn" not in english
        assert "öppna" not in english
        await pilot.press("question_mark")
        await pilot.pause()
        assert "Request evidence that is missing" in screen_text(app)
        await pilot.press("escape", "L")
        await pilot.pause()
        assert "Avtalet är undertecknat" in screen_text(app)


async def test_help_begins_with_the_signs_and_with_the_keys_for_where_one_is(app: ReviewApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("question_mark")
        await pilot.pause()
        text = screen_text(app)
        assert text.index("✓ uppfyllt") < text.index("Gå och hitta")
        assert "Översikt: hur redo vi är" not in text
        await pilot.press("G")
        await pilot.pause()
        assert "bara granskningen avgör" in screen_text(app)
        await pilot.press("g")
        await pilot.pause()
        assert "✓ uppfyllt" in screen_text(app)
        await pressed(pilot, "escape", "o", "question_mark")
        text = screen_text(app)
        assert text.index("✓ uppfyllt") < text.index("Översikt: hur redo vi är") < text.index("Prognos: när")
        assert "Gå och hitta" not in text


async def test_no_notice_covers_a_window_or_what_is_searched(app: ReviewApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        for key in ("question_mark", "w", "slash"):
            await pilot.press("f5")
            assert toasts(app) == ["Allt är läst igen."]
            await stand_on(pilot, 2)
            await pilot.press(key)
            await pilot.pause()
            assert toasts(app) == []
            await pilot.press("escape")


async def test_a_search_stands_on_its_first_hit(app: ReviewApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("G", "slash", *"avtal", "enter")
        assert app.state.step is not None
        assert app.state.step.key == ("samverkan", "avtal-finns", "regionen")


async def test_the_requirement_stays_in_sight_above_the_row_one_comes_back_to(app: ReviewApp) -> None:
    async with app.run_test(size=(80, 10)) as pilot:
        await pilot.press("G", "k", "k", "k")  # 7 soder, under 5 uppfoljning
        assert app.state.cursor == 7
        app.walk_list.scroll_to(y=7, animate=False)
        await pilot.press("enter", "escape")
        app.show()
        assert round(app.walk_list.scroll_y) <= 5
        assert "Uppföljningen görs" in screen_text(app)


async def test_what_somebody_else_changed_is_told_and_read_again(app: ReviewApp, tmp_path: Path) -> None:
    from tcready.review.deciding import reject
    from tcready.review.desk import open_desk

    async with app.run_test(size=(120, 40)) as pilot:
        await stand_on(pilot, 2)
        assert app.state.desk.records.evidence  # read before the other one writes
        with open_desk(app.state.desk.folder, actor="granskare-2", clock=app.state.desk.now) as other:
            reject(other, "avtal-2026", TODAY, "Saknar namnteckning")
        await pilot.press("y")
        await settled(pilot)
        assert "granskare-2" in toasts(app)[-1]
        assert "Saknar namnteckning" in app.detail.text
        assert len(app.state.desk.records.evidence_by_id["avtal-2026"].decisions) == 1


async def test_a_click_stands_on_a_row_and_a_second_opens_it(app: ReviewApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.click("#walk", offset=(10, 2))
        assert app.state.cursor == 2
        await pilot.click("#walk", offset=(10, 2))
        assert app.detail.display


async def test_seen_on_an_earlier_day_it_is_said_that_the_act_shows_later(tmp_path: Path) -> None:
    from datetime import date

    from tcready.tui.state import ReviewState

    with desk_in(tmp_path) as desk:
        app = ReviewApp(ReviewState(desk, date(2026, 6, 1), "sv"))
        async with app.run_test(size=(120, 40)) as pilot:
            await stand_on(pilot, 7)
            await pilot.press("3")
            assert "Här visas läget 2026-06-01, så det du gjorde nu syns inte här." in toasts(app)[0]


async def test_the_cursor_stays_on_its_row_when_rows_disappear(opened: Opened) -> None:
    app = opened()
    async with app.run_test(size=(120, 40)) as pilot:
        await stand_on(pilot, 9)
        await pilot.press("f")
        assert app.state.step is not None
        assert app.state.step.key == ("kvalitet", "moten", "norr")
