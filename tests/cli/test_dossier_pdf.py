"""`tcready dossier export --format pdf`: the file, the same bytes again, and a clear line where it fails."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from pypdf import PdfReader

from tcready.dossier.pdf import render
from tests.cli.conftest import Typed


def test_the_file_lies_among_the_exports(typed: Typed, stockholm_2025: Path) -> None:
    here = ("--workspace", stockholm_2025, "--as-of", "2025-12-31", "--format", "pdf")
    told = typed("dossier", "export", *here, "--json").json
    path = Path(told["path"])
    assert told["format"] == "pdf"
    assert path == stockholm_2025 / "exports" / "ansokan-ny-region-2025-12-31.pdf"
    first = path.read_bytes()
    text = PdfReader(io.BytesIO(first)).pages[0].extract_text()
    assert "Teknikcollege Stockholmsregionen" in text
    assert "2025-12-31" in text
    assert typed("dossier", "export", *here).code == 0
    assert path.read_bytes() == first


def test_in_english(typed: Typed, stockholm_2025: Path, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    words = ("--workspace", stockholm_2025, "--as-of", "2025-12-31", "--lang", "en")
    assert typed("dossier", "export", "--format", "pdf", "-o", path, *words).code == 0
    assert PdfReader(path).root_object["/Lang"] == "en"


def test_a_fault_is_one_line_and_nothing_is_written(
    typed: Typed, stockholm_2025: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(render, "STANDARDS", ["a-1b", "ua-1"])  # which exclude each other
    path = tmp_path / "a.pdf"
    done = typed("dossier", "export", "--format", "pdf", "-o", path, "--workspace", stockholm_2025)
    assert done.code == 2
    assert done.err.count("\n") == 1
    assert "--format html" in done.err
    assert not path.exists()
