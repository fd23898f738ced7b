"""When nothing more can be written, each command says so in one line and leaves everything as it was.

A limit on how large a file may become stands for the full disk: every write beyond it fails in the same way.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Typed

if sys.platform == "win32":
    pytest.skip("Windows has no limit on the size of files", allow_module_level=True)

import resource

PAGE = 4096
COMMANDS = {
    "add": (
        *("evidence", "add", "{paper}", "--kind", "samverkansavtal"),
        *("--requirement", "minst-tre-kommuner", "--subject", "stockholmsregionen"),
    ),
    "organisation": ("organisation", "add", "--name", "Z", "--kind", "kommun"),
    "import": ("import", "{plain}"),
    "export": ("export", "{out}"),
    "workbook": ("export", "{out}.xlsx"),
    "snapshot": ("snapshot", "take"),
    "backup": ("backup", "-o", "{out}"),
    "dossier": ("dossier", "export", "-o", "{out}.html"),
}


def run_limited(limit: int, words: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tcready", *words],
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "TCREADY_LANG": "sv"},
    )


@pytest.mark.parametrize(
    ("name", "limit"),
    [*((name, PAGE) for name in COMMANDS), ("workbook", 5 * PAGE)],  # the second ends inside a sheet
)
def test_one_line_and_nothing_lost(
    typed: Typed, stockholm_2025: Path, tmp_path: Path, name: str, limit: int
) -> None:
    here = ("--workspace", stockholm_2025)
    paper, plain, out = tmp_path / "papper.pdf", tmp_path / "filer", tmp_path / "ut"
    paper.write_bytes(b"%PDF-1.7 " * 10_000)
    assert typed("export", plain, *here).code == 0
    with (plain / "organisations.csv").open("a", encoding="utf-8") as stream:
        stream.write("ny-x,Ny,förening,,,,\n")
    before = typed("journal", "show", "--json", *here).out, sorted(os.listdir(stockholm_2025 / "files"))
    words = [word.format(paper=paper, plain=plain, out=out) for word in COMMANDS[name]]
    answer = run_limited(limit, [*words, "--workspace", str(stockholm_2025)])
    assert (answer.returncode, answer.stdout) == (2, "")
    assert answer.stderr.count("\n") == 1
    assert "gick inte att s" in answer.stderr  # skriva, spara
    after = typed("journal", "show", "--json", *here).out, sorted(os.listdir(stockholm_2025 / "files"))
    assert after == before
    assert typed("verify", *here).code == 0
    assert [item.name for item in tmp_path.iterdir() if item.name.startswith((".", "ut"))] == []
    assert run_limited(resource.RLIM_INFINITY, [*words, *map(str, here)]).returncode == 0
