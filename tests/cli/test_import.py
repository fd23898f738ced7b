"""A folder that somebody has changed, read into the workspace it once came from."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Answer, Typed
from tests.cli.test_round_trip import _bytes

HANINGE = "Haninge kommun"


def edited(folder: Path, file: str, old: str, new: str) -> None:
    text = (folder / file).read_text(encoding="utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.fixture
def here(typed: Typed, stockholm_2025: Path, tmp_path: Path) -> Path:
    """The workspace; what it was like lies in `ut`."""
    assert typed("snapshot", "take", "--label", "start", "--workspace", stockholm_2025).code == 0
    assert typed("export", tmp_path / "ut", "--workspace", stockholm_2025).code == 0
    return stockholm_2025


def registers(typed: Typed, place: Path, name: str) -> dict[str, bytes]:
    """The workspace as plain files, without the journal."""
    assert typed("export", name, "--workspace", place).code == 0
    return {file: data for file, data in _bytes(Path(name)).items() if file != "journal.jsonl"}


def whole(typed: Typed, place: Path) -> bool:
    return typed("verify", "--workspace", place).code == 0


def test_what_was_changed_outside_comes_in_as_one_act(typed: Typed, here: Path) -> None:
    before = registers(typed, here, "a")
    edited(Path("ut"), "organisations.csv", HANINGE, "Haninge stad")
    edited(Path("ut"), "judgements.yaml", "level: 4", "level: 3")
    with Path("ut/organisations.csv").open("a", encoding="utf-8") as stream:
        stream.write("ny-kommun,Ny kommun,kommun,,0125,,\n")
    shown = typed("import", "ut", "--dry-run", "--workspace", here)
    assert shown.code == 0
    assert "ny        organisationen ny-kommun" in shown.out
    assert "namnet Haninge kommun → Haninge stad" in shown.out
    assert "nivån 4 → 3" in shown.out
    assert registers(typed, here, "b") == before
    told = typed("import", "ut", "--json", "--workspace", here).json
    assert told["written"] is True
    assert sorted(change["change"] for change in told["changes"]) == ["added", "changed", "changed"]
    assert registers(typed, here, "c") == {
        file: data for file, data in _bytes(Path("ut")).items() if file != "journal.jsonl"
    }
    assert typed("import", "ut", "--json", "--workspace", here).json["changes"] == []
    assert whole(typed, here)
    assert "inläsningen av mappen, 3 poster" in typed("undo", "--workspace", here).out
    assert registers(typed, here, "d") == before


def changed_on_both_sides(typed: Typed, here: Path) -> Answer:
    edited(Path("ut"), "organisations.csv", HANINGE, "Haninge by")
    edited(Path("ut"), "organisations.csv", "Huddinge kommun", "Huddinge stad")
    assert typed("import", "ut", "--workspace", here).code == 0
    edited(Path("ut"), "organisations.csv", "Haninge by", "Haninge stad")
    edited(Path("ut"), "organisations.csv", "Huddinge stad", "Huddinge kommun")
    return typed("import", "ut", "--workspace", here)


def test_a_conflict_is_shown_side_by_side_and_nothing_is_written(typed: Typed, here: Path) -> None:
    answer = changed_on_both_sides(typed, here)
    assert answer.code == 3
    row = next(line for line in answer.out.splitlines() if line.startswith("namnet"))
    assert [cell.strip() for cell in row.split("  ") if cell] == [
        "namnet",
        HANINGE,
        "Haninge by",
        "Haninge stad",
    ]
    assert answer.err == "tcready: 1 post krockar, så inget är sparat. Välj med --theirs eller --ours.\n"
    told = typed("import", "ut", "--json", "--workspace", here)
    assert (told.code, told.json["written"]) == (3, False)


@pytest.mark.parametrize(("choice", "name"), [("--theirs", "Haninge stad"), ("--ours", "Haninge by")])
def test_a_conflict_is_settled_either_way(typed: Typed, here: Path, choice: str, name: str) -> None:
    changed_on_both_sides(typed, here)
    assert typed("import", "ut", choice, "--workspace", here).code == 0
    found = registers(typed, here, "efter")["organisations.csv"].decode()
    assert (name in found, "Huddinge stad" in found) == (True, True)  # the folder had left Huddinge alone


def test_without_a_journal_nobody_can_tell_who_changed_what(typed: Typed, here: Path) -> None:
    Path("ut/journal.jsonl").unlink()
    edited(Path("ut"), "organisations.csv", HANINGE, "Haninge stad")
    Path("ut/judgements.yaml").unlink()
    answer = typed("import", "ut", "--workspace", here)
    assert answer.code == 3
    assert "varje skillnad räknas som en krock" in answer.out
    assert typed("import", "ut", "--theirs", "--workspace", here).code == 0
    assert registers(typed, here, "efter")["judgements.yaml"]  # what is not in the folder stays


def test_a_record_taken_out_of_the_folder_goes(typed: Typed, here: Path) -> None:
    lines = Path("ut/needs.csv").read_text(encoding="utf-8").splitlines(keepends=True)
    Path("ut/needs.csv").write_text("".join(lines[:-1]), encoding="utf-8")
    answer = typed("import", "ut", "--workspace", here)
    assert answer.out.startswith("tas bort  behovet av ")
    assert registers(typed, here, "efter")["needs.csv"] == Path("ut/needs.csv").read_bytes()
    Path("ut/needs.csv").unlink()  # a whole register that is left out says nothing
    assert typed("import", "ut", "--json", "--workspace", here).json["changes"] == []


def test_what_would_point_at_nothing_is_refused_at_its_place(typed: Typed, here: Path) -> None:
    before = registers(typed, here, "a")
    with Path("ut/needs.csv").open("a", encoding="utf-8") as stream:
        stream.write("2026,ingen-enhet,Svetsare,4,2,\n")
    rows = len(Path("ut/needs.csv").read_text(encoding="utf-8").splitlines())
    answer = typed("import", "ut", "--workspace", here)
    assert answer.code == 2
    assert answer.err.startswith(f"needs.csv:{rows}:2: Enheten ”ingen-enhet” finns inte")
    assert registers(typed, here, "b") == before


def test_another_edition_is_refused(typed: Typed, here: Path) -> None:
    edited(Path("ut"), "workspace.yaml", 'edition: "2023"', 'edition: "2010"')
    answer = typed("import", "ut", "--workspace", here)
    assert (answer.code, len(answer.err.splitlines())) == (2, 1)


def test_two_that_worked_apart_are_brought_together(typed: Typed, here: Path, tmp_path: Path) -> None:
    """One takes a copy, adds a file, a judgement and a snapshot; the other goes on here; both are kept."""
    there = tmp_path / "dar"
    assert typed("init", there, "--from", "ut").code == 0
    (tmp_path / "nytt.txt").write_text("Ett protokoll")
    add = ("--kind", "samverkansavtal", "--requirement", "minst-tre-kommuner")
    asked = typed("evidence", "add", tmp_path / "nytt.txt", *add, "--subject", "stockholmsregionen",
                  "--workspace", there)  # fmt: skip
    assert asked.code == 0, asked.err
    leaf = ("gemensam-regional-resurs", "--subject", "stockholmsregionen")
    assert typed("judge", *leaf, "--level", 1, "--as", "bo", "--workspace", there).code == 0
    assert typed("snapshot", "take", "--label", "slut", "--workspace", there).code == 0
    assert typed("export", "hem", "--workspace", there).code == 0
    assert typed("judge", *leaf, "--level", 2, "--as", "ida", "--workspace", here).code == 0

    told = typed("import", "hem", "--json", "--workspace", here)
    assert told.code == 0
    assert [(c["register"], c["change"]) for c in told.json["changes"]] == [
        ("evidence", "added"),
        ("judgements", "added"),
    ]
    assert len(told.json["snapshots"]) == 1
    assert whole(typed, here)
    kept = registers(typed, here, "efter")
    assert kept["files/nytt.txt"] == b"Ett protokoll"
    assert {b"reviewer: bo", b"reviewer: ida"} <= {
        line.strip() for line in kept["judgements.yaml"].splitlines()
    }
    assert typed("import", "hem", "--json", "--workspace", here).json["changes"] == []


def test_init_from_an_exported_folder_keeps_its_history(typed: Typed, here: Path, tmp_path: Path) -> None:
    """The same bytes, undo included; what is edited in the folder first comes in as an act of its own."""
    assert typed("init", "ny", "--from", "ut").code == 0
    assert typed("export", "ut2", "--workspace", "ny").code == 0
    assert _bytes(Path("ut2")) == _bytes(Path("ut"))
    edited(Path("ut"), "organisations.csv", HANINGE, "Haninge stad")
    assert typed("init", "nyare", "--from", "ut").code == 0
    assert whole(typed, Path("nyare"))
    entries = Path("ut/journal.jsonl").read_text(encoding="utf-8").splitlines()
    assert typed("export", "ut3", "--workspace", "nyare").code == 0
    later = Path("ut3/journal.jsonl").read_text(encoding="utf-8").splitlines()
    assert later[:-1] == entries
    assert json.loads(later[-1])["what"] == "import.folder"


def test_init_refuses_a_journal_that_was_changed(typed: Typed, here: Path) -> None:
    edited(Path("ut"), "journal.jsonl", "processledare", "någon annan")
    answer = typed("init", "ny", "--from", "ut")
    assert answer.code == 2
    assert answer.err.startswith("journal.jsonl:1: ")
    assert not Path("ny").exists()
