"""What takes more than a second says so on a terminal, and the words are gone when it is done."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from tests.large.conftest import DAY


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="no terminals of our own here")
def test_an_export_of_the_large_region_says_what_it_does(exempelregionen: Path, tmp_path: Path) -> None:
    from tools.terminal import Terminal

    path = tmp_path / "a.docx"
    words = [
        "dossier",
        "export",
        "--format",
        "docx",
        "-o",
        str(path),
        *DAY,
        "--workspace",
        str(exempelregionen),
    ]
    with Terminal(
        [sys.executable, "-m", "tcready", *words], XDG_STATE_HOME=str(tmp_path / "state")
    ) as program:
        program.until("Ansökan skrivs …", 120)
        assert not path.exists()
        program.until("Ansökan ligger i", 300)
        told = program.written
        assert program.end(60) == 0
    assert told.index("Ansökan skrivs …") < told.rindex("\r\x1b[K") < told.index("Ansökan ligger i")
    assert path.exists()
