"""`tcready dossier check`: what is lacking and what mends it, and what the appendices hold."""

from __future__ import annotations

import hashlib
import shlex
import zipfile
from pathlib import Path

import pytest

from tests.cli.conftest import Answer, Typed

DAY = ("--as-of", "2025-12-31")
LINK = ("--kind", "behovsanalys", "--requirement", "kompetensbehov-inventerat")
REGION = ("--subject", "stockholmsregionen")
NUMBER = "19640823-3234"


def checked(typed: Typed, workspace: Path, *more: str) -> Answer:
    return typed("dossier", "check", *DAY, "--workspace", workspace, *more)


def attach(typed: Typed, workspace: Path, path: Path) -> None:
    words = ("evidence", "add", path, *LINK, *REGION, "--collected", "2025-12-01", "--id", "bilagan")
    assert typed(*words, "--as", "a", "--workspace", workspace).code == 0
    accept = ("evidence", "accept", "bilagan", "--on", "2025-12-02", "--as", "b")
    assert typed(*accept, "--workspace", workspace).code == 0


def docx(path: Path, body: str) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", f'<w:document xmlns:w="x">{body}</w:document>')
    return path


@pytest.mark.parametrize(
    ("part", "filled"),
    [
        ("regional-sjalvskattning", {"N": "3"}),
        ("lokal-sjalvskattning", {"N": "3"}),
        ("regional-handlingsplan", {}),
        ("lokal-handlingsplan", {}),
        ("finansieringsplan", {"N": "1000"}),
    ],
)
def test_an_empty_workspace_is_mended_by_what_is_told(
    typed: Typed, tmp_path: Path, part: str, filled: dict[str, str]
) -> None:
    place = tmp_path / "norr"
    period = ("--period-from", "2026-01-01", "--period-through", "2028-12-31")
    assert typed("init", place, "--name", "Norr", *period).code == 0
    here = ("--workspace", place)
    top = typed("subject", "list", "--json", *here).json["subjects"][0]["id"]
    assert typed(*("subject", "add", "--title", "Vik", "--level", "local"), "--parent", top, *here).code == 0

    def lacking() -> dict[str, str]:
        found = typed("dossier", "check", "--json", *here)
        assert found.code == 1
        return {row["part"]: row["mend"] for row in found.json["parts"]}

    words = shlex.split(lacking()[part])
    assert words[0] == "tcready"
    dates = iter(("2026-01-01", "2026-12-31"))
    said = [filled.get(word, next(dates) if word == "DAG" else word) for word in words[1:]]
    answer = typed(*said, *here)
    assert answer.code == 0, (said, answer.err)
    assert part not in lacking()


def test_an_evidence_part_names_the_record_or_the_kind(typed: Typed, stockholm_2025: Path) -> None:
    mend = {row["part"]: row["mend"] for row in checked(typed, stockholm_2025, "--json").json["parts"]}
    later = typed("dossier", "check", "--as-of", "2027-01-01", "--workspace", stockholm_2025, "--json").json
    mend |= {row["part"]: row["mend"] for row in later["parts"]}
    assert mend["regional-verksamhetsplan"] == "tcready evidence revise verksamhetsplan-2025 FIL"


def test_a_clean_file_is_no_finding_that_stops(typed: Typed, stockholm_2025: Path, tmp_path: Path) -> None:
    attach(typed, stockholm_2025, docx(tmp_path / "ren.docx", "<w:p/>"))
    found = [
        row
        for row in checked(typed, stockholm_2025, "--json").json["appendices"]
        if row["file"] == "ren.docx"
    ]
    assert [(row["found"], row["must"]) for row in found] == [("not_pdf", False)]


@pytest.mark.parametrize(
    ("name", "body", "found"),
    [
        ("spår.docx", "<w:p><w:ins w:id='1'/></w:p>", "tracked_changes"),
        ("nr.docx", f"<w:p><w:t>{NUMBER}</w:t></w:p>", "personal_number"),
    ],
)
def test_what_an_appendix_should_not_hold_makes_the_answer_no(
    typed: Typed, stockholm_2025: Path, tmp_path: Path, name: str, body: str, found: str
) -> None:
    attach(typed, stockholm_2025, docx(tmp_path / name, body))
    answer = checked(typed, stockholm_2025, "--json")
    told = [row for row in answer.json["appendices"] if row["file"] == name and row["must"]]
    assert [row["found"] for row in told] == [found]
    assert (answer.code, answer.json["sendable"]) == (1, False)
    text = checked(typed, stockholm_2025).out
    assert f"✗ Bilaga {told[0]['appendix']}, {name}: " in text
    assert NUMBER not in text


def test_a_pdf_that_does_not_say_that_it_is_pdfa(typed: Typed, stockholm_2025: Path, tmp_path: Path) -> None:
    path = tmp_path / "skannad.pdf"
    path.write_bytes(b"%PDF-1.4\n%%EOF")
    attach(typed, stockholm_2025, path)
    assert "skannad.pdf: säger inte själv att den är PDF/A." in checked(typed, stockholm_2025).out
    english = checked(typed, stockholm_2025, "--lang", "en")
    assert "skannad.pdf: does not itself say that it is PDF/A." in english.out
    assert english.code == 1


def test_a_file_that_is_gone(typed: Typed, stockholm_2025: Path, tmp_path: Path) -> None:
    path = tmp_path / "borta.pdf"
    path.write_bytes(b"%PDF-1.4 <pdfaid:part>2</pdfaid:part>")
    attach(typed, stockholm_2025, path)
    assert "borta.pdf" not in checked(typed, stockholm_2025).out
    stored = stockholm_2025 / "files" / hashlib.sha256(path.read_bytes()).hexdigest()
    stored.chmod(0o600)
    stored.unlink()
    answer = checked(typed, stockholm_2025, "--json")
    told = {row["file"]: (row["found"], row["must"]) for row in answer.json["appendices"]}
    assert told["borta.pdf"] == ("missing", True)


def test_a_personal_number_in_a_text_is_told_by_its_place_and_never_repeated(
    typed: Typed, stockholm_2025: Path
) -> None:
    here = ("--workspace", stockholm_2025)
    assert checked(typed, stockholm_2025, "--json").json["personal_numbers"] == []
    words = ("narrative", "regional-samverkan", *REGION, "--vision", f"Elev {NUMBER} får plats.")
    assert typed(*words, *here).code == 0
    answer = checked(typed, stockholm_2025)
    assert answer.code == 1
    assert "Ser ut som ett personnummer\n✗ Vision\n" in answer.out
    assert NUMBER not in answer.out
    title = ("plan", "add", "--requirement", "minst-tre-kommuner", *REGION, "--action", f"Ring {NUMBER}")
    assert typed(*title, *here).code == 0
    told = checked(typed, stockholm_2025, "--json").json["personal_numbers"]
    assert set(told) >= {"Vision", "Regional handlingsplan"}


def test_the_size_and_what_mail_takes(typed: Typed, stockholm_2025: Path, tmp_path: Path) -> None:
    small = checked(typed, stockholm_2025, "--json").json["size"]
    path = tmp_path / "stor.pdf"
    path.write_bytes(b"%PDF-1.4 <pdfaid:part>2</pdfaid:part>" + b" " * 20_000_000)
    attach(typed, stockholm_2025, path)
    large = checked(typed, stockholm_2025, "--json").json["size"]
    assert large == {"bytes": small["bytes"] + path.stat().st_size, "over_mail_limit": True}
    assert not small["over_mail_limit"]
    told = checked(typed, stockholm_2025).out
    assert "Bilagorna är 20 MB tillsammans. Det är mer än 20 MB" in told


def test_an_appendix_with_hostile_names_is_told_harmlessly(
    typed: Typed, stockholm_2025: Path, tmp_path: Path
) -> None:
    attach(typed, stockholm_2025, docx(tmp_path / "av\x1b]0;Xtal \u202efdp.docx", "<w:del />"))
    for more in ((), ("--json",)):
        out = checked(typed, stockholm_2025, *more).out
        assert "\x1b" not in out
        assert "\u202e" not in out


def test_an_application_fit_to_be_sent_is_answered_with_yes(typed: Typed, tmp_path: Path) -> None:
    """A type with two parts, both there, and a file that says that it is PDF/A."""
    place = tmp_path / "n"
    period = ("--period-from", "2026-01-01", "--period-through", "2028-12-31")
    words = ("--name", "Norr", "--application", "kommun-utan-anordnare", *period)
    assert typed("init", place, *words).code == 0
    here = ("--workspace", place, "--as-of", "2026-02-01")
    lacking = typed("dossier", "check", *here, "--json").json["parts"]
    required = [row for row in lacking if row["required"]]
    assert required
    for number, row in enumerate(required):
        mend = shlex.split(row["mend"].partition(", eller")[0])
        assert mend[:3] == ["tcready", "evidence", "add"], row
        path = tmp_path / f"del{number}.pdf"
        path.write_bytes(b"%PDF-1.4 <pdfaid:part>2</pdfaid:part>" + bytes([number]))
        said = [str(path) if word == "FIL" else word for word in mend[1:]]
        said = ["gemensam-regional-resurs" if word == "KRAV" else word for word in said]
        dated = ("--id", f"del-{number}", "--collected", "2026-01-01", "--as", "a")
        assert typed(*said, *dated, "--workspace", place).code == 0, said
        accept = ("evidence", "accept", f"del-{number}", "--on", "2026-01-02", "--as", "b")
        assert typed(*accept, "--workspace", place).code == 0
    answer = typed("dossier", "check", *here, "--json")
    assert (answer.code, answer.json["complete"], answer.json["sendable"]) == (0, True, True), answer.out
    assert answer.json["appendices"] == []
