"""Scripts, forms left half-way, somebody else at the same time, and taking up where one was."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

import pytest

from tcready.core.errors import Conflict, WrongInput
from tcready.i18n import tell
from tcready.review import judging
from tcready.review.desk import Desk
from tcready.tui.panels.library_rows import LibraryRows
from tcready.tui.panels.row_lines import RowLine
from tcready.tui.plain.console import Console
from tcready.tui.plain.running import run_plain
from tcready.tui.plain.session import PlainReview
from tcready.tui.state import ReviewState
from tests.tui.plain.conftest import Seated
from tests.tui.plain.talked import Heard, talked
from tests.tui.small import ACTOR


def _last(desk: Desk, *lines: str, interactive: bool = True) -> str:
    return talked(desk, lines, interactive=interactive)[-1]


def test_a_script_is_answered_without_prompts(small: Desk) -> None:
    heard = talked(small, ["# först till luckan", "", "gå 8", "3", "q"], interactive=False)
    assert heard == [
        "Teknikcollege Mitt",
        "Går inte att säga än, 0 av 3 skall-krav uppfyllda. Poäng 12,5 %, av det bedömda 50,0 %, "
        "täckning 25,0 %. Läget 2026-11-23.",
        "Kriterium 1 av 2, Samverkan: inte bedömt, 0,0 %.",
        "Kriterium 2 av 2, Kvalitet. Krav 1 av 2, Uppföljningen görs. Söder: inte bedömt, öppet skall-krav.",
        "Nivå 3 för Söder. Poäng 12,5 % blir 25,0 %",
        "1 av 3 skall-krav uppfyllda.",
        "Krav 2 av 2, Möten hålls. Norr: inte uppfyllt.",
    ]
    assert small.records.judgements[-1].level == 3


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (["n", "blaha", "3"], "rad 2: «blaha» förstås inte. Skriv hjälp för allt som går att göra."),
        (["3", "n"], "rad 1: Gå till ett krav först."),
        (["gå 8", "9"], "rad 2: Nivån 9 finns inte. Välj 0–3: "),
        (["gå 8", "3 2"], "rad 2: Skriv en nivå i taget. «3 2» är mer än det."),
        (["gå 99"], "rad 1: 99 är inget radnummer. De går från 1 till 11."),
        (["lista något"], "rad 1: Skriv lista, eller lista luckor."),
        (["gå 3", "a saknas.pdf"], "rad 2: Filen saknas.pdf finns inte."),
        (["gå 3", "a", "avtal.pdf", "", "", "i går"], "rad 6: i går är inget datum."),
        (["gå 3", "r", ""], "rad 3: "),
        (["gå 3", "a", "avtal.pdf"], "rad 3: Raderna tog slut mitt i en fråga, och inget av den sparades."),
        (["e", "Nuläget."], "rad 2: Raderna tog slut mitt i en fråga, och inget av den sparades."),
    ],
)
def test_a_script_stops_at_the_line_that_cannot_be_done(small: Desk, lines: list[str], told: str) -> None:
    head = small.store.journal_head()
    with pytest.raises(WrongInput) as wrong:
        talked(small, lines, interactive=False)
    assert tell(wrong.value.message).startswith(told)
    assert wrong.value.exit_code == 2
    assert small.store.journal_head() == head


def test_what_a_script_did_before_it_stopped_is_kept(small: Desk) -> None:
    with pytest.raises(WrongInput):
        talked(small, ["gå 8", "3", "blaha"], interactive=False)
    assert [made.level for made in small.records.judgements if made.reviewer == ACTOR] == [3]


@pytest.mark.parametrize("word", ["avbryt", "cancel", "AVBRYT", "esc", "\x1b"])
def test_a_form_that_is_left_saves_nothing(small: Desk, word: str) -> None:
    head = small.store.journal_head()
    assert _last(small, "gå 3", "a", "avtal.pdf", "", word, "q") == "> q"
    assert _last(small, "e", "En rad", word, "q") == "> q"
    assert small.store.journal_head() == head


def test_the_end_of_the_lines_leaves_a_form_without_saving_and_without_a_fault(small: Desk) -> None:
    head = small.store.journal_head()
    talked(small, ["gå 3", "a", "avtal.pdf"])
    talked(small, [])
    assert small.store.journal_head() == head


class _Interrupting(Heard):
    """Ctrl+C where the line is «^C»."""

    def readline(self) -> str:
        line = super().readline()
        if line == "^C\n":
            raise KeyboardInterrupt
        return line


def _interrupted(desk: Desk, lines: list[str]) -> str:
    heard = _Interrupting(lines)
    PlainReview(ReviewState(desk, None, "sv"), Console(heard, heard, interactive=True)).run()
    return heard.text


def test_ctrl_c_leaves_a_form_and_then_the_review(small: Desk) -> None:
    head = small.store.journal_head()
    heard = _interrupted(small, ["gå 3", "a", "^C", "var", "^C", "n"])
    assert "Avbrutet. Inget sparades.\n> var\n" in heard
    assert heard.endswith("> ^C\n\n")
    assert small.store.journal_head() == head


def test_an_empty_line_keeps_and_a_minus_empties(small: Desk) -> None:
    talked(small, ["aktörer", "gå 17", "ändra", "", "", "Ny text", "-", "", "", "", "", "", ""])
    row = small.records.plan[0]
    assert (row.action, row.owner, row.due) == ("Ny text", None, date(2026, 12, 31))


def test_a_long_text_is_kept_gone_on_with_and_taken_away(small: Desk) -> None:
    def current() -> str:
        found = judging.narrative_of(small, "kvalitet", "regionen")
        return found.current if found else ""

    talked(small, ["gå 5", "e", "+", "Och fortsätter.", "", "Ett nytt stycke.", ".", "", ""])
    assert current() == "Vi är på god väg.\nOch fortsätter.\n\nEtt nytt stycke."
    talked(small, ["gå 5", "e", "", "", ""])
    assert current() == "Vi är på god väg.\nOch fortsätter.\n\nEtt nytt stycke."
    talked(small, ["gå 5", "e", "-", "Ett mål.", ".", ""])
    assert current() == ""


def test_the_readers_own_editor_is_opened_only_if_one_is_named(
    small: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: object
) -> None:
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.delenv("EDITOR", raising=False)
    assert not any("redigera" in line for line in talked(small, ["e", "avbryt"]))
    monkeypatch.setenv("EDITOR", "sed -i s/god/rätt/")
    monkeypatch.setattr("sys.stdin", io.StringIO())
    assert not any("redigera" in line for line in talked(small, ["e", "avbryt"]))
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    talked(small, ["gå 5", "e", "redigera", "", ""])
    found = judging.narrative_of(small, "kvalitet", "regionen")
    assert found
    assert found.current == "Vi är på rätt väg."


def _while_they_write(theirs: Desk, *rest: str) -> Iterator[str]:
    """Somebody else writes the same text while it is being written here."""
    yield from ("gå 5", "e")
    judging.narrate(theirs, "kvalitet", "regionen", current="Deras.", goal="", vision="")
    yield from ("Mitt.", ".", "", "", *rest)


def test_what_somebody_else_changed_is_told_read_again_and_ones_own_text_is_kept(seated: Seated) -> None:
    mine, theirs = seated("small", ACTOR), seated("small", "granskare-2")
    heard = talked(mine, _while_they_write(theirs, "", "", "", "q"))
    clash = next(line for line in heard if "granskare-2" in line)
    assert clash.startswith("Ingenting sparades: texten ")
    again = heard[heard.index(clash) :]
    assert again[1:4] == ["Nuläge", "Så här står det:", "Mitt."]
    assert "Texten är sparad." in again
    found = judging.narrative_of(mine, "kvalitet", "regionen")
    assert found
    assert found.current == "Mitt."


def test_a_conflict_ends_a_script_with_its_own_exit_code(seated: Seated) -> None:
    mine, theirs = seated("small", ACTOR), seated("small", "granskare-2")
    with pytest.raises(Conflict) as conflict:
        talked(mine, _while_they_write(theirs), interactive=False)
    assert conflict.value.exit_code == 3
    assert tell(conflict.value.message).startswith("rad 6: ")
    assert "granskare-2" in tell(conflict.value.message)


def test_it_takes_up_where_the_reader_was(small: Desk) -> None:
    talked(small, ["gå 8", "q"], resumes=True)
    assert talked(small, ["q"], resumes=True)[3] == (
        "Kriterium 2 av 2, Kvalitet. Krav 1 av 2, Uppföljningen görs. Söder: inte bedömt, öppet skall-krav."
    )
    talked(small, ["h"], resumes=True)
    assert "Flik: Härnäst." in talked(small, ["q"], resumes=True)


def test_a_list_comes_a_page_at_a_time_for_who_sits_there_and_whole_for_a_script(seated: Seated) -> None:
    desk = seated("real", "granskare-2")
    sitting = talked(desk, ["lista", "", "mer", "q"])
    script = talked(desk, ["lista", "q"], interactive=False)
    rows = [line for line in script if line.split(":")[0].isdecimal()]
    assert len(rows) > 200
    first = sitting[sitting.index("> lista") + 1 : sitting.index("> ")]
    assert first[:20] == rows[:20]
    assert first[20:] == [f"{len(rows) - 20} rader till. Skriv mer för att fortsätta."]
    assert sitting[sitting.index("> mer") + 1] == rows[40]


def test_a_list_that_was_left_is_not_gone_on_with(seated: Seated) -> None:
    heard = talked(seated("real", "granskare-2"), ["lista", "var", "", "mer", "q"])
    assert heard[heard.index("> mer") + 1] == "Det finns inget mer."


def test_the_standing_is_what_the_score_says(seated: Seated) -> None:
    """Counted here in another way: a must is met when no subject of it is open, and there is one."""
    desk = seated("real", "granskare-2")
    readiness = desk.readiness(date(2025, 12, 31))
    musts = [one for part in readiness.criteria for one in part.requirements if one.demand == "must"]
    counted = [one for one in musts if one.counted]
    met = [one for one in counted if one.leaves and not any(leaf.is_open for leaf in one.leaves)]
    score = readiness.numbers.score
    assert score is not None
    percent = f"{float(score) * 100:.1f}".replace(".", ",")
    heard = talked(desk, ["läget", "q"])[-2]
    assert heard.startswith(
        f"Inte redo, {len(met)} av {len(counted)} skall-krav uppfyllda. Poäng {percent} %,"
    )


def test_a_day_of_the_past_says_that_what_is_done_is_not_seen(small: Desk) -> None:
    heard = Heard(["gå 8", "3", "q"])
    PlainReview(ReviewState(small, date(2026, 6, 1), "sv"), Console(heard, heard, interactive=True)).run()
    assert "Det du gör nu sparas, men syns inte här." in heard.text
    assert "Här visas läget 2026-06-01, så det du gjorde nu syns inte här." in heard.text


def test_what_somebody_else_does_meanwhile_is_told_after_the_next_line(seated: Seated) -> None:
    mine, theirs = seated("small", ACTOR), seated("small", "granskare-2")

    def lines() -> Iterator[str]:
        yield "gå 8"
        judging.judge_all(theirs, [("uppfoljning", "soder")], 3, theirs.today())
        yield "var"
        yield "var"

    heard = talked(mine, lines())
    first, second = [n for n, line in enumerate(heard) if line == "> var"]
    assert heard[first + 1].endswith("Söder: inte bedömt, öppet skall-krav.")
    assert heard[first + 2] == ("Ändrad av granskare-2 kl. 09:00: bedömningen – Uppföljningen görs, Söder.")
    assert heard[second + 1 :] == [
        "Kriterium 2 av 2, Kvalitet. Krav 1 av 2, Uppföljningen görs. Söder: uppfyllt."
    ]


def test_the_dossier_is_written_in_every_form_with_a_line_for_each(small: Desk) -> None:
    heard = talked(small, ["exportera alla former", "", "q"])
    written = [line for line in heard if line.startswith("Ansökan ligger i ")]
    started = [line for line in heard if line.startswith("Skriver ")]
    assert len(written) == len(started) >= 2
    assert all(Path(line.removeprefix("Ansökan ligger i ")).is_file() for line in written)


def test_marked_rows_are_judged_in_one_act_that_is_undone_whole(small: Desk) -> None:
    before = small.records.judgements
    heard = talked(small, ["gå 6", "markera", "2", "u", "q"])
    assert "2 rader är markerade. Nästa handling gäller alla. Esc avmarkerar." in heard
    assert any(line.startswith("Nivå 2 på 2 rader. Poäng ") for line in heard)
    assert small.records.judgements == before


def test_a_request_is_answered_and_a_new_version_comes(small: Desk) -> None:
    talked(small, ["underlag", "sök söder", "1", "bifoga avtal.pdf", *[""] * 6, "godkänn", "q"])
    answered = small.records.evidence_by_id["begart-soder"]
    assert answered.file is not None
    assert answered.decisions[-1].state == "accepted"
    talked(small, ["underlag", "sök söder", "1", "a rapport.pdf", "", "", "", "", "", "q"])
    assert len(small.records.evidence_by_id["begart-soder"].revisions) == 1


def test_a_file_in_the_inbox_is_filed(small: Desk) -> None:
    (small.folder / "inkorg" / "protokoll-norr.txt").write_text("Mötet öppnades.", encoding="utf-8")
    heard = talked(
        small, ["underlag", "1", "läs", "bifoga", "1", "2", "moten", "norr", "", "", "", "", "ta bort", "j"]
    )
    assert "Mötet öppnades." in heard
    filed = [record for record in small.records.evidence if record.file]
    assert [(record.kind, record.requirements, record.subjects) for record in filed] == [
        ("protokoll", ("moten",), ("norr",))
    ]
    assert not list((small.folder / "inkorg").glob("*.txt"))


def test_an_empty_line_does_nothing_and_says_what_does(small: Desk) -> None:
    heard = talked(small, ["", "mer", "q"])
    assert heard[heard.index("> ") + 1] == (
        "Tom rad fortsätter bara en lista. Skriv öppna för det som Enter gör."
    )
    assert talked(small, ["", "q"], interactive=False) == talked(small, ["q"], interactive=False)


def _run_from(desk: Desk, lines: list[str], *, interactive: bool) -> str:
    heard = Heard(lines)
    run_plain(desk, Console(heard, heard, interactive=interactive), None, "sv")
    return heard.text


def test_a_script_begins_at_the_first_row_and_leaves_the_place_of_who_sits_there(small: Desk) -> None:
    """Else «3» would be a row in the tab that somebody left open, or a level for the row they stood on."""
    first = _run_from(small, [], interactive=False)
    _run_from(small, ["gå 7", "bara luckor", "h"], interactive=True)
    assert _run_from(small, [], interactive=False) == first
    _run_from(small, ["B"], interactive=False)
    assert "Flik: Härnäst." in _run_from(small, [], interactive=True)


def test_a_step_in_a_long_list_tells_the_row_one_comes_to_and_no_other(
    small: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[int] = []
    of_row = LibraryRows.lines

    def lines(rows: LibraryRows, place: int, width: int) -> Sequence[RowLine]:
        told.append(place)
        return of_row(rows, place, width)

    heard = Heard([])
    app = PlainReview(ReviewState(small, None, "sv"), Console(heard, heard, interactive=True))
    app.follow("underlag")
    monkeypatch.setattr(LibraryRows, "lines", lines)
    app.follow("j")
    assert heard.text.splitlines()[-2].startswith("2: ")
    assert told == [1]
