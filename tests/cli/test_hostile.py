"""Text from outside shows harmlessly: no escape reaches the terminal, no mark turns the line around."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from tests.cli.conftest import Typed

HOSTILE = "\x1b]0;X\x07 [/] [@click=app.quit] \u202egnp.exe \x9b31m <script>alert(1)</script> \u2066x\u2069"


def harmless(text: str) -> bool:
    bidi = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
    return all(
        sign == "\n" or (unicodedata.category(sign) != "Cc" and unicodedata.bidirectional(sign) not in bidi)
        for sign in text
    )


@pytest.fixture
def haunted(typed: Typed, stockholm_2025: Path, tmp_path: Path) -> Path:
    """A workspace with hostile titles, notes, names and files."""
    here = ("--workspace", stockholm_2025)
    file = tmp_path / "av\x1b]0;Xtal \u202efdp.pdf"
    file.write_bytes(b"x")
    about = (
        "--kind",
        "behovsanalys",
        "--requirement",
        "kompetensbehov-inventerat",
        "--subject",
        "stockholmsregionen",
    )
    assert typed("evidence", "add", file, *about, "--title", HOSTILE, "--note", HOSTILE, "--id", "ond",
                 "--dnr", HOSTILE, "--as", HOSTILE, *here).code == 0  # fmt: skip
    assert typed("evidence", "reject", "ond", "--why", HOSTILE, *here).code == 0
    leaf = ("gemensam-regional-resurs", "--subject", "stockholmsregionen", "--level", "2", "--note", HOSTILE)
    assert typed("judge", *leaf, "--as", HOSTILE, *here).code == 0
    words = ("narrative", "regional-samverkan", "--subject", "stockholmsregionen", "--current", HOSTILE)
    assert typed(*words, *here).code == 0
    assert typed("snapshot", "take", "--label", HOSTILE, *here).code == 0
    sent = ("case", "sent", file, "--to", HOSTILE, "--by", HOSTILE, "--dnr", HOSTILE)
    assert typed(*sent, *here).code == 0
    return stockholm_2025


@pytest.mark.parametrize(
    "words",
    [
        ["status"], ["gaps"], ["explain", "kompetensbehov-inventerat"],
        ["explain", "gemensam-regional-resurs"],
        ["evidence", "list"], ["evidence", "list", "--register"], ["evidence", "show", "ond"],
        ["narrative", "regional-samverkan", "--subject", "stockholmsregionen"], ["snapshot", "list"],
        ["case"], ["milestone", "list"],
        ["journal", "show"], ["verify"], ["evidence", "show", HOSTILE], ["explain", HOSTILE],
    ],
    ids=" ".join,
)  # fmt: skip
def test_shown_harmlessly(words: list[str], typed: Typed, haunted: Path) -> None:
    answer = typed(*words, "--workspace", haunted)
    assert harmless(answer.out)
    assert harmless(answer.err)
    if words != ["verify"]:
        json_answer = typed(*words, "--workspace", haunted, "--json")
        assert harmless(json_answer.out)


def test_json_keeps_the_text_that_was_given(typed: Typed, haunted: Path) -> None:
    assert typed("evidence", "show", "ond", "--workspace", haunted, "--json").json["title"] == HOSTILE


def test_in_the_dossier(typed: Typed, haunted: Path) -> None:
    page = Path(typed("dossier", "export", "--workspace", haunted, "--json").json["path"]).read_text()
    assert "<script" not in page
    assert harmless(page.replace("\t", " "))


def test_hostile_text_survives_out_and_in(typed: Typed, haunted: Path, tmp_path: Path) -> None:
    assert typed("export", tmp_path / "ut", "--workspace", haunted).code == 0
    assert typed("init", tmp_path / "igen", "--from", tmp_path / "ut").code == 0
    shown = typed("evidence", "show", "ond", "--workspace", tmp_path / "igen", "--json").json
    assert (shown["title"], shown["note"]) == (HOSTILE, HOSTILE)
