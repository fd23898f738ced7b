"""`tcready case`, as a process leader types it."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from icalendar import Calendar

from tests.cli.conftest import Typed

HERE = "--workspace"
SENT = ("--to", "RTS", "--on", "2025-12-01", "--dnr", "RS 2025/88")


def rows(answer: str) -> list[str]:
    """The lines of the steps, without what is told beneath them."""
    return [line for line in answer.splitlines() if line[:3] in (" ✓ ", " ▸ ", " ○ ", " – ")]


def test_the_steps_of_the_real_case_read_at_80_columns(typed: Typed, stockholm_2025: Path) -> None:
    answer = typed("case", "--as-of", "2025-12-31", HERE, stockholm_2025)
    assert (answer.code, answer.err) == (0, "")
    assert max(map(len, answer.out.splitlines())) <= 80
    assert answer.out.startswith("Ny region · Stockholmsregionen · 2026–2028\nAnsökan tas fram")
    assert rows(answer.out) == [
        " ✓ Förankring                     2025-02-12",
        " ✓ Styrgruppen bildas             2025-03-20",
        " ✓ Intresseanmälan skickas        2025-06-16",
        " ✓ Intresseanmälan godkänns       2025-08-25",
        " ▸ Styrgruppen godkänner ansökan  nästa steg",
        " ○ Ansökan skickas                återstår",
        " ○ Granskningsbesök               återstår",
        " ○ Protokollet kommer             återstår",
        " ○ Komplettering skickas          återstår",
        " ○ Beslut                         återstår",
        " ○ Årsrapport                     återstår",
        " ○ Återgranskning                 återstår",
    ]
    assert "  • godkänner ansökan innan den skickas" in answer.out


def test_the_pilot_is_told_that_its_period_is_not_whole_years(typed: Typed, stockholm_2021: Path) -> None:
    out = " ".join(typed("case", "--as-of", "2023-01-01", HERE, stockholm_2021).out.split())
    assert "Perioden började 2021-03-01 och beslutet är inte registrerat." in out
    assert "2021-01-01 – 2023-12-31" in out


def test_in_english(typed: Typed, stockholm_2025: Path) -> None:
    out = typed("case", "--lang", "en", "--as-of", "2025-12-31", HERE, stockholm_2025).out
    assert out.startswith("New region · Stockholmsregionen · 2026–2028\n")
    assert "next step" in out
    assert not any(word in out for word in ("nästa", "Styrgruppen", "återstår", "Perioden"))


def test_days_are_counted_and_written_as_a_calendar(
    typed: Typed, stockholm_2025: Path, tmp_path: Path
) -> None:
    here = (HERE, stockholm_2025)
    for step, on in (("besok", "2026-01-31"), ("atergranskning", "2028-05-02")):
        words = ("--application", "ny-region", "--milestone", step, "--date", on)
        assert typed("milestone", "add", *words, *here).code == 0
    out = typed("case", "--as-of", "2026-02-01", *here).out
    # January has a 31st and February has not: the month ends on the 28th, 27 days from the 1st.
    assert "• Om 27 dagar, 2026-02-28: protokollet ska ha kommit, en månad efter besöket" in out
    assert "! 1 dag försenat, 2026-02-28" in typed("case", "--as-of", "2026-03-01", *here).out
    path = tmp_path / "dagar.ics"
    assert typed("case", "--as-of", "2026-02-01", "--ics", path, *here).code == 0
    events = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    assert [(str(event["DTSTART"].dt), str(event["SUMMARY"]).split(",")[0]) for event in events] == [
        ("2026-02-28", "Protokollet ska ha kommit"),
        ("2028-05-02", "Återgranskning"),
    ]
    later = typed("case", "--as-of", "2029-01-01", "--ics", *here).out
    assert "Ingen kalender skrevs" in later


def test_sent_is_told_from_what_was_exported_and_from_what_was_approved(
    typed: Typed, stockholm_2025: Path, tmp_path: Path
) -> None:
    here = (HERE, stockholm_2025)
    ours = tmp_path / "ansokan.html"
    assert typed("dossier", "export", "-o", ours, "--as-of", "2025-12-01", *here).code == 0
    approved = typed(
        *("case", "approved", ours, "--on", "2025-11-20", "--by", "Regional styrgrupp"),
        *("--paragraph", "§ 22", *here),
    )
    assert (approved.code, approved.err) == (0, "")
    assert "ansokan.html (Styrgruppen godkänner ansökan, 2025-11-20), som den exporterades" in approved.out
    ours.write_text(ours.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    sent = typed("case", "sent", ours, *SENT, *here)
    assert sent.code == 0
    assert "ändrad efter export" in sent.out
    assert sent.err.splitlines() == [
        "ansokan.html: inte den som styrgruppen godkände",
        "ansokan.html är godkänd av styrgruppen men inte skickad.",
    ]
    sum_ = hashlib.sha256(ours.read_bytes()).hexdigest()
    case = typed("case", "--json", "--as-of", "2025-12-02", *here).json
    file = case["files"][-1]
    assert (file["sha256"], file["size"], file["to"], file["dnr"]) == (
        sum_,
        ours.stat().st_size,
        "RTS",
        "RS 2025/88",
    )
    assert (file["exported"], file["approval"], case["next"]) == ("changed", "other", "besok")
    told = " ".join(typed("case", "--as-of", "2025-12-02", *here).out.split())
    assert "Ansökan skickas · 2025-12-01 · till RTS · dnr RS 2025/88 ändrad efter export" in told
    register = typed("evidence", "list", "--register", "--as-of", "2025-12-02", *here).out
    assert "RS 2025/88" in register
    assert typed("verify", *here).code == 0
    assert typed("undo", *here).code == 0
    assert len(typed("case", "--json", "--as-of", "2025-12-02", *here).json["files"]) == 1
    assert "det skickade" in typed("journal", "show", "--last", "8", *here).out


def test_what_is_missing_is_said_and_what_is_wrong_is_refused(
    typed: Typed, stockholm_2025: Path, tmp_path: Path
) -> None:
    here, paper = (HERE, stockholm_2025), tmp_path / "a.pdf"
    paper.write_bytes(b"%PDF-1.7")
    done = typed("case", "sent", paper, "--to", "RTS", *here)
    assert done.err.splitlines() == [
        "Diarienumret saknas. Ange det med tcready milestone set.",
        "a.pdf: inget godkännande av styrgruppen är registrerat",
    ]
    for words in (
        ("sent", paper),  # without --to
        ("sent", paper, "--to", "RTS", "--on", "2999-01-01"),
        ("sent", tmp_path / "finns-inte.pdf", "--to", "RTS"),
        ("sent", tmp_path, "--to", "RTS"),
        ("sent", paper, "--to", "RTS", "--application", "okand"),
        ("approved", paper, "--snapshot", "okand"),
    ):
        answer = typed("case", *words, *here)
        assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1), words


def test_several_files_of_one_day_are_one_line_of_the_step(
    typed: Typed, stockholm_2025: Path, tmp_path: Path
) -> None:
    here, papers = (HERE, stockholm_2025), [tmp_path / "a.pdf", tmp_path / "b.pdf"]
    for paper in papers:
        paper.write_bytes(paper.name.encode())
    assert typed("case", "sent", *papers, *SENT, *here).code == 0
    out = typed("case", "--as-of", "2025-12-31", *here).out
    assert " ✓ Ansökan skickas                2025-12-01\n │   dnr RS 2025/88 · 2 filer\n" in out
    assert out.count("till RTS") == 2


def test_what_is_sent_waits_for_no_acceptance(typed: Typed, stockholm_2025: Path, tmp_path: Path) -> None:
    here, paper = (HERE, stockholm_2025), tmp_path / "a.pdf"
    paper.write_bytes(b"%PDF-1.7")
    made = typed("case", "sent", paper, *SENT, "--json", *here).json["files"][0]["evidence"]
    lines = [line for line in typed("evidence", "list", *here).out.splitlines() if line.startswith(made)]
    assert len(lines) == 1
    assert "hör till ärendet och räknas inte" in lines[0]
    accepted = typed("evidence", "accept", "--kind", "arendehandling", *here)
    assert (accepted.code, accepted.err.count("\n")) == (2, 1)


def test_supplements_and_reports_are_sent_too(typed: Typed, stockholm_2025: Path, tmp_path: Path) -> None:
    here, paper = (HERE, stockholm_2025), tmp_path / "svar.pdf"
    paper.write_bytes(b"%PDF-1.7")
    made = typed("case", "sent", paper, *SENT, "--step", "komplettering", "--json", *here).json
    assert (made["files"][0]["milestone"], made["files"][0]["approval"]) == ("komplettering", None)
    report = ("--type", "arsrapport", "--subject", "stockholmsregionen")
    assert typed("application", "add", *report, *here).code == 0
    unsaid = typed("case", "sent", paper, *SENT, *here)
    assert unsaid.code == 2
    assert "flera ansökningar: ny-region, arsrapport" in unsaid.err
    made = typed("case", "sent", paper, *SENT, "--application", "arsrapport", "--json", *here).json
    assert made["files"][0]["milestone"] == "arsrapport"


def test_several_applications_and_the_one_in_force(typed: Typed, stockholm_2025: Path) -> None:
    here = (HERE, stockholm_2025)
    again = ("--type", "recertifiering", "--subject", "stockholmsregionen")
    days = ("--from", "2029-01-01", "--through", "2033-12-31")
    assert typed("application", "add", *again, *days, *here).code == 0
    assert "1 ansökan till" in typed("case", "--as-of", "2026-02-01", *here).out
    later = typed("case", "--as-of", "2029-02-01", *here).out
    assert later.startswith("Återcertifiering · Stockholmsregionen · 2029–2033")
    assert "fem hela kalenderår" in later
    assert "tcready application set recertifiering --baseline BILD" in " ".join(later.split())
    named = typed("case", "--application", "ny-region", "--as-of", "2029-02-01", *here).out
    assert named.startswith("Ny region")
    listed = typed("application", "list", *here).out
    assert "2029-01-01 – 2033-12-31" in listed
    assert typed("status", "--application", "recertifiering", "--as-of", "2026-02-01", *here).code == 0


def test_an_empty_workspace_says_how_to_begin(typed: Typed, stockholm_2025: Path) -> None:
    here = (HERE, stockholm_2025)
    for _ in range(4):
        assert typed("milestone", "remove", "1", *here).code == 0
    assert typed("application", "remove", "ny-region", *here).code == 0
    answer = typed("case", *here)
    assert answer.code == 2
    assert "tcready application add --type" in answer.err


def test_all_duties_by_role(typed: Typed, stockholm_2025: Path) -> None:
    out = typed("case", "--duties", "--as-of", "2025-12-31", HERE, stockholm_2025).out
    for role in (
        "Regional styrgrupp:",
        "Regional processledare:",
        "Regional ordförande:",
        "Lokal ordförande:",
    ):
        assert f"\n{role}\n" in out
    assert "sköter regionens budget" in out


@pytest.mark.parametrize("name", ["a\x1b[31mb.pdf", "[bold]c.pdf"])
def test_a_hostile_name_is_harmless(typed: Typed, stockholm_2025: Path, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"%PDF-1.7")
    here = (HERE, stockholm_2025)
    assert typed("case", "sent", path, *SENT, *here).code == 0
    assert "\x1b" not in typed("case", *here).out
    assert typed("verify", *here).code == 0
