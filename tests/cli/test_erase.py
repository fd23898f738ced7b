"""Gallring from the command line: what goes, what is left to say, and where copies may still have it."""

from __future__ import annotations

import json
import time
from pathlib import Path

from tests.cli.conftest import Typed

SECRET = "Kvistbergaxelsson"


def _letter(typed: Typed, workspace: Path, tmp_path: Path) -> tuple[object, ...]:
    letter = tmp_path / "brev.txt"
    letter.write_text(f"Hälsningar {SECRET}", encoding="utf-8")
    here = ("--workspace", workspace)
    said = ("--kind", "styrgruppsprotokoll", "--subject", "stockholmsregionen", "--id", "brev")
    assert typed("evidence", "add", letter, *said, "--title", f"Brev från {SECRET}", *here).code == 0
    return here


def test_it_goes_and_what_may_still_have_it_is_listed(
    typed: Typed, stockholm_2025: Path, tmp_path: Path
) -> None:
    assert typed("backup", "-o", tmp_path / "tidigare", "--workspace", stockholm_2025).code == 0
    time.sleep(1.1)  # the journal tells whole seconds
    here = _letter(typed, stockholm_2025, tmp_path)
    for words in (
        ("snapshot", "take", "--label", "före"),
        ("backup", "-o", tmp_path / "kopia"),
        ("export", tmp_path / "filer"),
        ("export", tmp_path / "bok.xlsx"),
        ("dossier", "export", "-o", tmp_path / "ansokan.html"),
        ("backup", "-o", tmp_path / "borta"),
    ):
        assert typed(*words, *here).code == 0, words
    (tmp_path / "borta").rename(tmp_path / "flyttad")
    dry = typed("erase", "brev", "--ground", "beslut", "--dry-run", *here)
    assert "1 post i ändringsloggen, brev.txt" in dry.out
    assert typed("evidence", "list", *here).out.count(SECRET) == 1, "nothing went"
    gone = typed("erase", "brev", "--ground", "Beslut KS 2026:44", *here)
    assert (gone.code, gone.err) == (0, "")
    assert SECRET not in gone.out
    for told in ("2026:44", "kopia", "filer", "bok.xlsx", "ansokan.html", "-fore"):
        assert told in gone.out, told
    assert "tidigare" not in gone.out, "it is older than the letter"
    assert "borta" not in gone.out, "what is no longer where it was put is not claimed to be there"
    for path in stockholm_2025.rglob("*"):
        assert not path.is_file() or SECRET.encode() not in path.read_bytes(), path
    assert "Innehållet är gallrat." in typed("journal", "show", "--of", "brev", *here).out
    verified = typed("verify", *here)
    assert verified.code == 0
    assert "evidence/brev" in verified.out
    assert typed("snapshot", "verify", *here).code == 0


def test_an_older_export_does_not_bring_it_back(typed: Typed, stockholm_2025: Path, tmp_path: Path) -> None:
    here = _letter(typed, stockholm_2025, tmp_path)
    assert typed("export", tmp_path / "filer", *here).code == 0
    assert typed("export", tmp_path / "bok.xlsx", *here).code == 0
    assert typed("erase", "brev", "--ground", "beslut", *here).code == 0
    for source in ("filer", "bok.xlsx"):
        back = typed("import", tmp_path / source, *here)
        assert back.code == 0
        assert "gallrades" in back.out + back.err
    assert SECRET not in typed("evidence", "list", *here).out
    assert typed("verify", *here).code == 0


def test_its_id_is_not_given_to_another(typed: Typed, stockholm_2025: Path, tmp_path: Path) -> None:
    here = _letter(typed, stockholm_2025, tmp_path)
    assert typed("erase", "brev", "--ground", "beslut", *here).code == 0
    words = ("evidence", "add", tmp_path / "brev.txt", "--kind", "styrgruppsprotokoll")
    refused = typed(*words, "--id", "brev", *here)
    assert (refused.code, refused.out) == (2, "")
    assert "har funnits" in refused.err
    assert typed("verify", *here).code == 0, "and its file was not taken in"
    assert "brev-2" in typed(*words, *here).out


def test_what_others_point_to_is_not_erased(typed: Typed, stockholm_2025: Path) -> None:
    here = ("--workspace", stockholm_2025)
    before = typed("journal", "show", "--json", *here).out
    answer = typed("erase", "sodertalje", "--ground", "beslut", *here)
    assert (answer.code, answer.out) == (2, "")
    assert "hör dit" in answer.err or "kan vara flera" in answer.err
    assert typed("journal", "show", "--json", *here).out == before


def test_wrong_calls_are_one_line_and_change_nothing(typed: Typed, stockholm_2025: Path) -> None:
    here = ("--workspace", stockholm_2025)
    assert typed("snapshot", "take", "--label", "före", "--as-of", "2025-12-31", *here).code == 0
    before = typed("journal", "show", "--json", *here).out
    for words, said in (
        (("erase", "saknas", "--ground", "x"), "säger inget om saknas"),
        (("erase", "fyra-kommuner-2025", "--ground", "  "), "varför"),
        (("erase", "2025-12-31-fore", "--ground", "x"), "gallras inte"),
        (("erase", "workspace", "--ground", "x"), "gallras inte"),
        (("erase", "0" * 64, "--ground", "x"), "Inget underlag har en fil"),
    ):
        answer = typed(*words, *here)
        assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1), words
        assert said in answer.err, words
    assert typed("journal", "show", "--json", *here).out == before


def test_a_list_of_copies_that_somebody_has_written_in_does_no_harm(
    typed: Typed, stockholm_2025: Path, tmp_path: Path
) -> None:
    here = _letter(typed, stockholm_2025, tmp_path)
    strange = tmp_path / "k\x1b[31m\u202eopia"
    strange.mkdir()
    line = json.dumps({"kind": "\x1b]0;x\x07", "path": str(strange), "at": "2999-01-01T00:00:00"})
    (stockholm_2025 / "kopior.jsonl").write_text(
        f'{{"kind": "x", "path": "/", "at": "0001-01-01"}}\nskräp\n[]\n{{}}\n{line}\n{"[" * 9999}\n',
        encoding="utf-8",
    )
    gone = typed("erase", "brev", "--ground", "beslut", *here)
    assert gone.code == 0
    assert "opia" in gone.out
    assert "\x1b" not in gone.out
    assert "\u202e" not in gone.out
