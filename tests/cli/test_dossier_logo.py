"""A logo that Word cannot show: the page has it, and every answer says that the document has not."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from tests.cli.conftest import Typed
from tests.databases import write_settings

DRAWN = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>'
SAID = "Worddokumentet blir utan logotyp: den är en SVG."


@pytest.fixture
def drawn(stockholm_2025: Path) -> Path:
    """A workspace with a drawing for a logo."""
    (stockholm_2025 / "logga.svg").write_text(DRAWN, encoding="utf-8")
    with (stockholm_2025 / "tcready.toml").open("a", encoding="utf-8") as settings:
        settings.write('\n[dossier]\nlogo = "logga.svg"\n')
    return stockholm_2025


@pytest.mark.parametrize(
    ("form", "lost"), [("html", False), ("pdf", False), ("docx", True), ("zip", True), ("all", True)]
)
def test_it_is_told_where_a_word_document_is_written(
    typed: Typed, drawn: Path, tmp_path: Path, form: str, lost: bool
) -> None:
    words = ("--format", form, "-o", tmp_path, "--workspace", drawn, "--as-of", "2025-12-31")
    answer = typed("dossier", "export", *words)
    assert answer.code == 0
    assert answer.out.count(SAID) == lost
    for path in tmp_path.glob("*.docx"):
        with zipfile.ZipFile(path) as parts:
            assert not [name for name in parts.namelist() if "media" in name]
    for path in tmp_path.glob("*.html"):
        assert "data:image/svg+xml" in path.read_text("utf-8")


def test_the_check_says_it_and_it_stops_nothing(typed: Typed, drawn: Path) -> None:
    here = ("--workspace", drawn, "--as-of", "2025-12-31")
    assert f"○ {SAID}" in typed("dossier", "check", *here).out
    told = typed("dossier", "check", "--json", *here).json
    assert told["word_without_logo"] is True
    write_settings(drawn, "")
    without = typed("dossier", "check", "--json", *here).json
    assert without["word_without_logo"] is False
    assert without["sendable"] == told["sendable"]
