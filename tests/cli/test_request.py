"""A folder for a school: written, filled in as a school would, and taken back."""

from __future__ import annotations

import os
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.cli.conftest import Typed
from tests.cli.test_import import registers, whole

PACK = Path("till haninge")
WORKBOOK = PACK / "Självskattning.xlsx"


@pytest.fixture
def here(typed: Typed, stockholm_2025: Path) -> Path:
    """The workspace, and the folder for Haninge: two things are asked for, one of them long since."""
    asked = (
        "--kind",
        "samverkansavtal",
        "--requirement",
        "avsiktsforklaring-foretag",
        "--subject",
        "haninge",
    )
    words = ("--title", "Avtal: <b> & co / 2026", "--due", "2027-01-15", "--id", "avtal-haninge")
    assert typed("evidence", "request", *asked, *words, "--workspace", stockholm_2025).code == 0
    made = typed("request", "pack", "--for", "haninge", "-o", PACK, "--json", "--workspace", stockholm_2025)
    assert made.code == 0
    assert made.json["evidence"][0] == "avtal-haninge"  # it has a day to be there, so it comes first
    return stockholm_2025


def folder() -> Path:
    """The folder of the first thing that is asked for."""
    return next(path for path in sorted(PACK.iterdir()) if path.name.startswith("01 "))


def filled(**cells: Any) -> None:
    """`E8="3 – …"`: what is written in the cells of the first sheet; `text=` in the second one's C2."""
    book = openpyxl.load_workbook(WORKBOOK)
    text = cells.pop("text", None)
    for name, value in cells.items():
        book.worksheets[0][name].value = value
    if text is not None:
        book.worksheets[1]["C2"].value = text
    book.save(WORKBOOK)


def judged_row() -> int:
    """The first row in which a level can be chosen."""
    page = openpyxl.load_workbook(WORKBOOK).worksheets[0]
    return next(row for row in range(8, page.max_row + 1) if not page.cell(row, 5).protection.locked)


class Tags(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


def test_what_the_school_gets(typed: Typed, here: Path) -> None:
    page = Tags((PACK / "Läs först.html").read_text(encoding="utf-8"))
    assert ("html", {"lang": "sv"}) in page.seen
    assert not [
        attrs for _, attrs in page.seen if attrs.keys() & {"src", "href"}
    ]  # needs nothing from outside
    assert "b" not in [tag for tag, _ in page.seen]  # what a person wrote is text
    for words in ("Senast", "2027-01-15", "Vad som räcker", "Varför", "Vem som kan läsa det ni skickar"):
        assert words in page.text
    needed = (folder() / "Vad som behövs.txt").read_text(encoding="utf-8-sig")
    assert needed.startswith("Avtal: <b> & co / 2026\n")
    assert "Senast: 2027-01-15" in needed
    page = openpyxl.load_workbook(WORKBOOK).worksheets[0]
    assert page.protection.sheet
    assert any(item.type == "list" for item in page.data_validations.dataValidation)
    again = typed("request", "pack", "--for", "haninge", "-o", "igen", "--workspace", here)
    assert again.code == 0
    assert Path("igen/Självskattning.xlsx").read_bytes() == WORKBOOK.read_bytes()
    assert typed("request", "pack", "--for", "haninge", "-o", PACK, "--workspace", here).code == 2


def test_an_untouched_folder_adds_nothing(typed: Typed, here: Path) -> None:
    told = typed("import", PACK, "--json", "--workspace", here).json
    assert (told["changes"], told["inbox"]) == ([], [])


def test_what_was_filled_in_comes_in_whatever_things_are_called(typed: Typed, here: Path) -> None:
    before = registers(typed, here, "fore")
    row = judged_row()
    level = openpyxl.load_workbook(WORKBOOK).worksheets[0]["I3"].value
    filled(**{f"E{row}": level, f"F{row}": "Vi följer upp.", "C2": "Rektor Eva", "C3": "2025-11-20",
              "C4": "Ledningsgruppen 20/11", "text": "Vi är igång."})  # fmt: skip
    WORKBOOK.rename(PACK / "Ifyllt (1).xlsx")
    (folder() / "b skannat.txt").write_text("Ett avtal")
    (folder() / "c bilaga.txt").write_text("En bilaga")
    folder().rename(PACK / "Avtalet")
    (PACK / "löst.txt").write_text("Något annat")
    shown = typed("import", PACK, "--dry-run", "--workspace", here)
    assert shown.code == 0
    assert "löst.txt ligger löst och läggs i inkorgen." in shown.out
    assert registers(typed, here, "torrt") == before
    assert not list((here / "inkorg").iterdir())

    told = typed("import", PACK, "--json", "--workspace", here).json
    assert [(c["register"], c["change"]) for c in told["changes"]] == [
        ("judgements", "added"),
        ("narratives", "added"),
        ("evidence", "changed"),
        ("evidence", "added"),
    ]
    assert [path.read_text() for path in (here / "inkorg").iterdir()] == ["Något annat"]
    after = registers(typed, here, "efter")
    judgement = after["judgements.yaml"].decode().split("- requirement: ")[-1]
    for line in ("subject: haninge", "reviewer: Rektor Eva", "level: 2", "on: 2025-11-20", "as: self",
                 "Möte: Ledningsgruppen 20/11"):  # fmt: skip
        assert line in judgement
    assert after["files/b skannat.txt"] == b"Ett avtal"
    answer = typed("evidence", "show", "avtal-haninge", "--json", "--workspace", here).json
    assert answer["file"]["name"] == "b skannat.txt"
    assert answer["decisions"] == []  # collected, and nobody has accepted it
    assert whole(typed, here)

    again = typed("import", PACK, "--json", "--workspace", here).json
    assert (again["changes"], again["inbox"]) == ([], [])
    assert "inläsningen av svaret, 4 poster" in typed("undo", "--workspace", here).out
    assert registers(typed, here, "angrat") == before


def test_every_fault_is_told_at_its_cell_and_nothing_is_taken_in(typed: Typed, here: Path) -> None:
    before = registers(typed, here, "fore")
    row = judged_row()
    filled(**{f"E{row}": "jättebra"})
    (folder() / "tom.pdf").touch()
    answer = typed("import", PACK, "--workspace", here)
    assert answer.code == 2
    assert f"Självskattning.xlsx: Självskattning!E{row}: jättebra är ingen nivå." in answer.err
    assert "tom.pdf" in answer.err
    filled(**{f"E{row}": 3})
    (folder() / "tom.pdf").unlink()
    answer = typed("import", PACK, "--workspace", here)
    assert "Självskattning!C2: Skriv vem eller vilka som har fyllt i." in answer.err
    assert "Självskattning!C3: Skriv dagen ni fyllde i" in answer.err
    filled(C2="Eva", C3="2025-13-41")
    assert "Självskattning!C3: 2025-13-41 är inget datum" in typed("import", PACK, "--workspace", here).err
    filled(C3="2999-01-01")
    assert "har inte varit än" in typed("import", PACK, "--workspace", here).err
    assert registers(typed, here, "efter") == before


def test_a_text_that_both_have_changed_is_a_conflict(typed: Typed, here: Path) -> None:
    filled(text="Skolans text")
    first = openpyxl.load_workbook(WORKBOOK).worksheets[1]["A2"].value
    assert (
        typed("narrative", first, "--subject", "haninge", "--current", "Vår text", "--workspace", here).code
        == 0
    )
    answer = typed("import", PACK, "--workspace", here)
    assert answer.code == 3
    assert "Vår text" in answer.out
    assert "Skolans text" in answer.out
    assert typed("import", PACK, "--theirs", "--workspace", here).code == 0
    assert b"Skolans text" in registers(typed, here, "efter")[f"narratives/{first}--haninge.md"]


@pytest.mark.parametrize("fault", ["broken", "locked", "link", "mark", "deep", "fifo"])
def test_no_fault_of_a_folder_ends_in_a_traceback(typed: Typed, here: Path, fault: str) -> None:
    before = registers(typed, here, "fore")
    match fault:
        case "broken":
            WORKBOOK.write_bytes(WORKBOOK.read_bytes()[:2000])
        case "locked":
            WORKBOOK.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
        case "link":
            (folder() / "länk.pdf").symlink_to("/etc/hostname")
        case "mark":
            (PACK / ".tcready.json").write_text('{"format": 1, "request": "finns-inte", "own": 7}')
        case "deep":
            PACK.joinpath(*"abcdefghijk").mkdir(parents=True)
        case "fifo":
            os.mkfifo(folder() / "rör")
    answer = typed("import", PACK, "--workspace", here)
    assert answer.code == 2
    assert "Traceback" not in answer.err
    assert 1 <= len(answer.err.splitlines()) <= 2
    assert registers(typed, here, "efter") == before
