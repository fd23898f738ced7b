"""Evidence from the command line: taken in by the dozen, filed, decided, described, registered, undone."""

from __future__ import annotations

import os
from pathlib import Path

import openpyxl
import pytest

from tests.cli.conftest import Typed

KIND = ("--kind", "avsiktsforklaring", "--subject", "stockholmsregionen")


@pytest.fixture
def inbox(stockholm_2025: Path) -> Path:
    """Three letters and a list of them, in the inbox of the region's workspace."""
    folder = stockholm_2025 / "inkorg"
    folder.mkdir(exist_ok=True)
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Brev"
    sheet.append(["Fil", "Rubrik", "Dnr", "Datum", "Från", "Part"])
    for n in (1, 2, 3):
        (folder / f"brev {n}.pdf").write_bytes(b"%%PDF brev %d" % n)
        sheet.append(
            [f"brev {n}.pdf", f"Brev {n}", f"KS 2026/{n}", f"2026-03-0{4 - n}", "Huddinge", "Huddinge kommun"]
        )
    book.save(folder / "lista.xlsx")
    return folder


def filed(typed: Typed, inbox: Path, *more: object) -> list[str]:
    here = ("--workspace", inbox.parent)
    made = typed("evidence", "file", "--sheet", inbox / "lista.xlsx", *KIND, *more, *here, "--json")
    assert made.code == 0, made.err
    return [record["id"] for record in made.json["evidence"]]


def states(typed: Typed, inbox: Path, names: list[str]) -> set[str]:
    listed = typed("evidence", "list", "--workspace", inbox.parent, "--json").json["evidence"]
    return {record["state"] for record in listed if record["id"] in names}


def test_a_list_in_excel_files_the_inbox_and_the_originals_stay(typed: Typed, inbox: Path) -> None:
    here = ("--workspace", inbox.parent)
    names = filed(typed, inbox)
    assert names == ["brev-1", "brev-2", "brev-3"]
    assert len(os.listdir(inbox)) == 4
    listed = {
        item["name"]: item["evidence"] for item in typed("evidence", "inbox", *here, "--json").json["inbox"]
    }
    assert listed == {
        "brev 1.pdf": ["brev-1"],
        "brev 2.pdf": ["brev-2"],
        "brev 3.pdf": ["brev-3"],
        "lista.xlsx": [],
    }
    rows = typed("evidence", "list", "--register", "--kind", "avsiktsforklaring", *here, "--json").json[
        "evidence"
    ]
    ours = [(row["date"], row["dnr"], row["from"], row["title"]) for row in rows if row["id"] in names]
    assert ours == [
        ("2026-03-01", "KS 2026/3", "Huddinge", "Brev 3"),
        ("2026-03-02", "KS 2026/2", "Huddinge", "Brev 2"),
        ("2026-03-03", "KS 2026/1", "Huddinge", "Brev 1"),
    ]
    cleared = typed("evidence", "clear-inbox", *here)
    assert "brev 1.pdf är borttagen" in cleared.out
    assert os.listdir(inbox) == ["lista.xlsx"]
    assert typed("verify", *here).code == 0


def test_a_wrong_cell_is_named_and_nothing_comes_in(typed: Typed, inbox: Path) -> None:
    book = openpyxl.load_workbook(inbox / "lista.xlsx")
    book["Brev"]["F3"] = "Hudinge komun"
    book["Brev"]["D4"] = "i våras"
    book.save(inbox / "lista.xlsx")
    here = ("--workspace", inbox.parent)
    refused = typed("evidence", "file", "--sheet", inbox / "lista.xlsx", *KIND, *here)
    assert refused.code == 2
    assert refused.err.splitlines() == [
        "lista.xlsx: Brev!F3: Organisationen Hudinge komun finns inte. Menade du huddinge-kommun?",
        "lista.xlsx: Brev!D4: i våras är inget datum. Skriv ÅÅÅÅ-MM-DD.",
        "2 fel att rätta; ingenting har ändrats.",
    ]
    assert typed("evidence", "show", "brev-1", *here).code == 2


def test_what_is_described_is_accepted_in_one_act(typed: Typed, inbox: Path) -> None:
    here = ("--workspace", inbox.parent)
    names = filed(typed, inbox)
    rehearsed = typed("evidence", "accept", *KIND, *here, "--dry-run", "--json").json["evidence"]
    assert [record["id"] for record in rehearsed] == names
    assert states(typed, inbox, names) == {"collected"}
    assert typed("evidence", "accept", *KIND, *here).code == 0
    assert states(typed, inbox, names) == {"accepted"}
    assert typed("undo", *here).code == 0
    assert states(typed, inbox, names) == {"collected"}
    assert typed("redo", *here).code == 0
    assert states(typed, inbox, names) == {"accepted"}
    nothing = typed("evidence", "accept", *KIND, *here)
    assert (nothing.code, nothing.err) == (
        2,
        "tcready: Inget underlag stämmer in på beskrivningen. Ingenting har ändrats.\n",
    )


@pytest.mark.parametrize("act", ["accept", "withdraw"])
def test_one_of_many_that_cannot_be_decided_stops_them_all(typed: Typed, inbox: Path, act: str) -> None:
    here = ("--workspace", inbox.parent)
    names = filed(typed, inbox)
    assert typed("evidence", act, *names, "finns-inte", *here).code == 2
    assert states(typed, inbox, names) == {"collected"}


def test_links_owner_and_day_for_many(typed: Typed, inbox: Path) -> None:
    here = ("--workspace", inbox.parent)
    names = filed(typed, inbox, "--accept")
    assert states(typed, inbox, names) == {"accepted"}
    ids = (*names, *here)
    assert (
        typed("evidence", "link", "--requirement", "avtal-hela-perioden", "--of-owner", "x", *here).code == 2
    )
    assert typed("evidence", "link", *ids, "--requirement", "avtal-hela-perioden").code == 0
    told = typed("evidence", "set", *ids, "--owner", "rektorn", "--clear", "dnr", "--handling", "secret")
    assert told.code == 0
    found = typed("evidence", "list", "--owner", "rektorn", *here, "--json").json["evidence"]
    assert [(record["id"], record.get("dnr"), record["handling"]) for record in found] == [
        (name, None, "secret") for name in names
    ]
    assert (
        typed(
            "evidence", "unlink", "--of-owner", "rektorn", "--requirement", "avtal-hela-perioden", *here
        ).code
        == 0
    )
    hidden = typed("evidence", "list", "--register", "--redacted", "--owner", "rektorn", *here)
    assert "Huddinge" not in hidden.out
    assert hidden.out.count("(visas inte)") == 3
    assert "sekretess" in hidden.out


def test_nothing_to_change_is_said(typed: Typed, inbox: Path) -> None:
    here = ("--workspace", inbox.parent)
    names = filed(typed, inbox)
    wrong: tuple[tuple[tuple[object, ...], str], ...] = (
        (("set", *names), "Ange vad som ska ändras"),
        (("link", *names), "Ange krav med --requirement"),
        (("accept",), "Ange vilka underlag det gäller"),
        (("accept", *names, "--kind", "avsiktsforklaring"), "inte båda"),
        (("set", *names, "--title", "En för alla"), "ett id åt gången"),
        (("file", "--sheet", inbox / "lista.xlsx"), "ingenting nytt"),
    )
    for words, said in wrong:
        refused = typed("evidence", *words, *here)
        assert (refused.code, refused.err.count("\n")) == (2, 1), refused
        assert said in refused.err


def test_what_is_no_list_is_said_once(typed: Typed, inbox: Path) -> None:
    (inbox / "lista.xlsx").write_bytes(b"ingen arbetsbok")
    refused = typed("evidence", "file", "--sheet", inbox / "lista.xlsx", *KIND, "--workspace", inbox.parent)
    assert refused.code == 2
    assert refused.err.splitlines() == [
        "lista.xlsx: Arbetsboken går inte att läsa: den är skadad, eller ingen .xlsx. Spara om den i Excel.",
        "1 fel att rätta; ingenting har ändrats.",
    ]


def test_what_was_to_come_and_did_not(typed: Typed, stockholm_2025: Path) -> None:
    here = ("--workspace", stockholm_2025)
    ask = ("evidence", "request", *KIND, *here, "--json")
    late = typed(*ask, "--due", "2026-01-31", "--title", "Sen").json["id"]
    typed(*ask, "--due", "2026-02-28", "--title", "I tid")
    listed = typed("evidence", "list", "--late", "--as-of", "2026-02-01", *here, "--json").json["evidence"]
    assert [record["id"] for record in listed] == [late]
    assert (
        typed("evidence", "list", "--late", "--as-of", "2026-01-31", *here, "--json").json["evidence"] == []
    )


def test_a_new_version_is_a_line_of_its_own_in_the_register(typed: Typed, inbox: Path) -> None:
    here = ("--workspace", inbox.parent)
    filed(typed, inbox)
    (inbox / "ny.pdf").write_bytes(b"%PDF nytt brev")
    revised = typed("evidence", "revise", "brev-1", inbox / "ny.pdf", "--collected", "2026-04-01", *here)
    assert (revised.code, revised.err) == (0, "")
    shown = typed("evidence", "show", "brev-1", *here).out
    assert "ny.pdf" in shown
    assert "Version 1, ersatt 2026-04-01: brev 1.pdf" in shown
    rows = typed("evidence", "list", "--register", *here, "--json").json["evidence"]
    assert [(row["date"], row["version"]) for row in rows if row["id"] == "brev-1"] == [
        ("2026-03-03", 1),
        ("2026-04-01", 2),
    ]
    assert typed("undo", *here).code == 0
    assert "Version 1" not in typed("evidence", "show", "brev-1", *here).out
    history = typed("journal", "show", "--of", "brev-1", *here, "--json").json["journal"]
    assert [entry["what"] for entry in history] == ["evidence.add", "evidence.revise", "undo"]
    assert {change["field"] for change in history[1]["changes"]} >= {"file", "revisions", "collected"}
    assert "brev 1.pdf → ny.pdf" in typed("journal", "show", "--of", "brev-1", *here).out


def test_the_same_content_and_a_personal_number_are_told(
    typed: Typed, stockholm_2025: Path, tmp_path: Path
) -> None:
    here = ("--workspace", stockholm_2025)
    one, two = tmp_path / "intyg_811228-9874.pdf", tmp_path / "kopia.pdf"
    for path in (one, two):
        path.write_bytes(b"%PDF intyg")
    first = typed("evidence", "add", one, *KIND, *here, "--id", "ett")
    assert first.code == 0
    assert first.err.count("\n") == 1
    assert "personnummer" in first.err
    assert "9874" not in first.err
    second = typed("evidence", "add", two, *KIND, *here, "--id", "andra")
    assert second.err == "Obs: «kopia» har samma innehåll som underlaget ett.\n"
    found = typed("evidence", "duplicates", *here, "--json").json["duplicates"]
    assert [{record["id"] for record in same["evidence"]} for same in found if "file" in same["content"]] == [
        {"ett", "andra"}
    ]
    oddities = typed("xray", *here, "--json").json
    assert any("personal_number" in str(oddity) and "ett" in str(oddity) for oddity in oddities["findings"])


def test_a_rehearsal_keeps_nothing(typed: Typed, inbox: Path) -> None:
    here = ("--workspace", inbox.parent)
    files = set(os.listdir(inbox.parent / "files"))
    told = typed("evidence", "file", "--sheet", inbox / "lista.xlsx", *KIND, "--dry-run", *here)
    assert told.code == 0
    assert told.out.endswith("Ingenting är sparat.\n")
    assert set(os.listdir(inbox.parent / "files")) == files
    assert typed("evidence", "show", "brev-1", *here).code == 2


@pytest.mark.parametrize("sort", ["link", "pipe", "device", "folder", "empty", "gone"])
def test_one_file_that_cannot_be_taken_stops_them_all(
    typed: Typed, inbox: Path, tmp_path: Path, sort: str
) -> None:
    """Told in one line; the good one is not taken either. Files without permission: see tests/store."""
    odd = tmp_path / "udda.pdf"
    if sort == "link":
        odd.symlink_to(inbox / "brev 1.pdf")
    elif sort == "pipe":
        os.mkfifo(odd)
    elif sort == "device":
        odd = Path("/dev/zero")
    elif sort == "folder":
        odd.mkdir()
    elif sort == "empty":
        odd.touch()
    here = ("--workspace", inbox.parent)
    files = set(os.listdir(inbox.parent / "files"))
    refused = typed("evidence", "add", inbox / "brev 1.pdf", odd, *KIND, *here)
    assert refused.code == 2
    assert refused.err.count("\n") == 1
    assert refused.err.startswith(f"tcready: {odd}")
    assert set(os.listdir(inbox.parent / "files")) == files


def test_twins_by_composition_are_two_records_and_come_out_as_two_files(
    typed: Typed, inbox: Path, tmp_path: Path
) -> None:
    here = ("--workspace", inbox.parent)
    for name in ("\u00e5.pdf", "a\u030a.pdf"):
        (inbox / name).write_bytes(name.encode())
    taken = typed("evidence", "file", "\u00e5.pdf", "a\u030a.pdf", *KIND, *here, "--json").json["evidence"]
    assert [record["file"]["name"] for record in taken] == ["\u00e5.pdf", "\u00e5.pdf"]
    assert len({record["id"] for record in taken}) == 2
    assert typed("export", tmp_path / "ut", *here).code == 0
    assert typed("init", tmp_path / "igen", "--from", tmp_path / "ut").code == 0
    again = typed("evidence", "list", "--workspace", tmp_path / "igen", "--json").json["evidence"]
    sums = {record["id"]: record["file"]["sha256"] for record in again if "file" in record}
    assert [sums[record["id"]] for record in taken] == [record["file"]["sha256"] for record in taken]


def test_names_that_would_harm_a_terminal(typed: Typed, inbox: Path) -> None:
    here = ("--workspace", inbox.parent)
    for name in ("rad\nbrytning.pdf", "\x1b[31mröd.pdf", "bak\u202efdp.exe"):
        (inbox / name).write_bytes(name.encode())
    listed = typed("evidence", "inbox", *here)
    assert listed.code == 0
    assert not set("\x1b\u202e") & set(listed.out)
    assert "rad brytning.pdf" in listed.out
    taken = typed(
        "evidence", "file", "rad\nbrytning.pdf", "\x1b[31mröd.pdf", "bak\u202efdp.exe", *KIND, *here
    )
    assert taken.code == 0
    assert not set("\x1b\u202e") & set(taken.out)
    assert typed("verify", *here).code == 0
