"""The parts, the sheets and the check of the large region, and the dossier without what is personal."""

from __future__ import annotations

import json
import re
from html import unescape
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.cli.conftest import Typed, typed  # noqa: F401
from tests.cli.test_hostile import harmless
from tests.dossier.page import Page
from tests.large.conftest import DAY

SHEETS = {
    "styrgruppsblad": ("--part", "styrgruppsblad"),
    "komplettering": ("--part", "komplettering"),
    "sandlista": ("--part", "sandlista"),
    "lokalt": ("--subject", "lokalt-05"),
    "skola": ("--subject", "skola-01"),
    "program": ("--subject", "program-32"),
}


@pytest.mark.parametrize("name", SHEETS)
@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_sheet_is_a_page_that_does_nothing(
    typed: Typed,  # noqa: F811
    exempelregionen: Path,
    tmp_path: Path,
    name: str,
    language: str,
) -> None:
    path = tmp_path / "a.html"
    words = (*SHEETS[name], "--workspace", exempelregionen, *DAY, "--lang", language, "-o", path)
    assert typed("dossier", "export", *words).code == 0
    text = path.read_text("utf-8")
    page = Page(text)
    assert harmless(text.replace("\t", ""))
    assert page.faults == page.header_faults == []
    assert "script" not in {tag for tag, _ in page.elements}
    assert typed("dossier", "export", *words[:-1], tmp_path / "b.html").code == 0
    assert (tmp_path / "b.html").read_bytes() == path.read_bytes()


def test_the_sheet_for_a_meeting_is_two_pages_however_large_the_region(
    typed: Typed,  # noqa: F811
    exempelregionen: Path,
    tmp_path: Path,
) -> None:
    path = tmp_path / "a.pdf"
    words = ("--part", "styrgruppsblad", "--format", "pdf", "--workspace", exempelregionen, *DAY, "-o", path)
    assert typed("dossier", "export", *words).code == 0
    assert len(PdfReader(path).pages) == 2


def test_the_remarks_have_their_answers(typed: Typed, exempelregionen: Path, tmp_path: Path) -> None:  # noqa: F811
    path = tmp_path / "a.html"
    words = ("--part", "komplettering", "--workspace", exempelregionen, *DAY, "-o", path)
    assert typed("dossier", "export", *words).code == 0
    text = path.read_text("utf-8")
    assert len(set(re.findall(r"§ (\d+)\b", text)) & {str(number) for number in range(1, 13)}) == 12
    assert "UTKAST" in text  # two remarks have no answer


def test_every_part_in_a_file_of_its_own(typed: Typed, exempelregionen: Path, tmp_path: Path) -> None:  # noqa: F811
    words = ("--parts", "--workspace", exempelregionen, *DAY, "-o", tmp_path / "parts", "--json")
    told = typed("dossier", "export", *words).json
    for file in told["files"]:
        path = tmp_path / "parts" / file["name"]
        assert path.stat().st_size == file["bytes"]
        if path.suffix == ".html":
            assert Page(path.read_text("utf-8")).faults == []
    assert {"ansokan", "lokal-handlingsplan", "kontaktlista", "samverkansavtal", "finansieringsplan"} <= {
        file["part"] for file in told["files"]
    }


def test_the_check_says_what_has_to_be_mended(typed: Typed, exempelregionen: Path) -> None:  # noqa: F811
    answer = typed("dossier", "check", "--workspace", exempelregionen, *DAY)
    assert answer.code == 1
    assert harmless(answer.out)
    told = json.loads(typed("dossier", "check", "--json", "--workspace", exempelregionen, *DAY).out)
    assert told["complete"] is True
    assert told["sendable"] is False
    assert {"PDF/A", "spårade ändringar"} <= {
        mark for mark in ("PDF/A", "spårade ändringar") if mark in answer.out
    }


def test_nobody_is_named_in_what_is_published(typed: Typed, exempelregionen: Path, tmp_path: Path) -> None:  # noqa: F811
    path = tmp_path / "a.html"
    words = ("--redacted", "--workspace", exempelregionen, *DAY, "-o", path)
    assert typed("dossier", "export", *words).code == 0
    text = unescape(path.read_text("utf-8"))
    assert not re.search(r"Verksamhetsledare \d|Granskare \d|verksamhetsledare-\d|000-\d{5}|mailto:", text)
    secret = typed("evidence", "list", "--workspace", exempelregionen, "--json").json["evidence"]
    closed = [record for record in secret if record.get("handling") == "secret"]
    assert closed
    assert not [record["id"] for record in closed if record.get("note") and record["note"] in text]
