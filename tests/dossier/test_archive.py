"""What goes into the archive beside the dossier: names for every system, texts, and the lists."""

from __future__ import annotations

import json

import pytest

from tcready.core.records import Evidence
from tcready.dossier.archive import appendix_list, archive_name, contents_text, enclosed
from tcready.dossier.archive.names import appendix_name
from tcready.dossier.inputs import Scope
from tests.dossier.given import dossier, inputs, records


def named(title: str, file: str | None = "a.pdf") -> str:
    given = {"id": "x", "title": title, "kind": "avtal"}
    if file is not None:
        given["file"] = {"sha256": "ab" * 32, "size": 1, "name": file}  # type: ignore[assignment]
    return appendix_name(7, 2, Evidence.model_validate(given))


@pytest.mark.parametrize(
    ("title", "file", "name"),
    [
        ("Årsplan för Öja – ÄNNU en", "plan.PDF", "07-arsplan-for-oja-annu-en.pdf"),
        ("A\u030arsplan", "plan.pdf", "07-arsplan.pdf"),
        ("../../etc/passwd", "x/../y.pdf", "07-etc-passwd.pdf"),
        ("CON", "nul.txt", "07-con.txt"),
        ("Smørrebrød & Straße", "a.docx", "07-smorrebrod-strasse.docx"),
        ("\u202egnp.exe\x1b[2J", "a.pdf\u202e", "07-gnp-exe-2j"),
        ("Техникум", "a.pdf", "07-bilaga.pdf"),
        ("Avtal.", "avtal", "07-avtal"),
        ("Avtal", "a.långändelse", "07-avtal"),
        ("Länk", None, "07-lank.txt"),
    ],
)
def test_names_that_every_system_reads(title: str, file: str | None, name: str) -> None:
    assert named(title, file) == name


def test_long_names_are_cut_between_words() -> None:
    words = " ".join(["samverkansavtal"] * 9)
    assert named(words) == "07-" + "-".join(["samverkansavtal"] * 4) + ".pdf"
    assert named("w" * 10_000) == f"07-{'w' * 64}.pdf"
    assert archive_name("ansökan-" + "å" * 200) == "ansokan-" + "a" * 72
    assert archive_name("💥") == "ansokan"


def test_a_record_without_a_file_becomes_a_text() -> None:
    found = inputs()
    scope = Scope(found.framework, found.records, found.readiness)
    first, second = enclosed(scope)
    assert (first.path, first.text) == ("bilagor/01-exempel-avtal-2026-2028.pdf", b"")
    assert second.path == "bilagor/02-gammal-lista.txt"
    assert second.text.decode() == "Bilaga 2\nGammal lista\n\nAdress: https://exempel.se/lista\n"


def test_what_is_withheld_keeps_its_number_and_has_no_file() -> None:
    found = inputs()
    scope = Scope(found.framework, found.records, found.readiness)
    appendices = enclosed(scope, withheld={"avtalet"})
    assert [(item.appendix.number, item.path) for item in appendices] == [
        (1, ""),
        (2, "bilagor/02-gammal-lista.txt"),
    ]
    rows = json.loads(appendix_list(scope, appendices))["appendices"]
    assert rows[0] == {
        "number": 1,
        "evidence": "avtalet",
        "title": "Exempel: Avtal 2026–2028",
        "kind": "avtal",
        "withheld": True,
    }
    text = contents_text(dossier(), ["html"], appendices).decode()
    assert "1. Exempel: Avtal 2026–2028\n   Utelämnad ur arkivet.\n" in text


def test_a_hostile_note_is_harmless() -> None:
    evidence = [item.model_dump(mode="json") for item in records().evidence]
    evidence[1] |= {"link": None, "note": "\x1b[2J\u202erad 1\nrad 2"}
    found = inputs(records(evidence=evidence))
    scope = Scope(found.framework, found.records, found.readiness)
    text = enclosed(scope)[1].text.decode()
    assert text == "Bilaga 2\nGammal lista\n\nAnteckning: \ufffd[2J\ufffdrad 1\nrad 2\n"


def test_a_draft_says_so_in_the_list() -> None:
    made = dossier()
    assert "\nUTKAST\n" in contents_text(made, ["html"], []).decode()
    assert "UTKAST" not in contents_text(made._replace(draft=False), ["html"], []).decode()
