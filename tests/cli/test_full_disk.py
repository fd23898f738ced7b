"""When nothing more can be written, each command says so in one line and leaves everything as it was.

A limit on how large a file may become stands for the full disk: every write beyond it fails in the same way.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tcready.cli import calling
from tcready.formats.database_address import Address, kept
from tests.cli.conftest import Typed

if sys.platform == "win32":
    pytest.skip("Windows has no limit on the size of files", allow_module_level=True)

import resource

PAGE = 4096
REGION = ("--subject", "stockholmsregionen")
COMMANDS = {
    "add": (
        *("evidence", "add", "{paper}", "--kind", "samverkansavtal"),
        *("--requirement", "minst-tre-kommuner", *REGION),
    ),
    "many": ("evidence", "add", "{paper}", "{other}", "--kind", "samverkansavtal"),
    "request": ("evidence", "request", "--kind", "samverkansavtal", *REGION),
    "file": ("evidence", "file", "papper.pdf", "--kind", "samverkansavtal"),
    "link": ("evidence", "link", "fyra-kommuner-2025", "--requirement", "mal-och-vision"),
    "unlink": ("evidence", "unlink", "avtal-2026", "--requirement", "minst-tre-kommuner"),
    "set": ("evidence", "set", "fyra-kommuner-2025", "--owner", "Ny ansvarig"),
    "revise": ("evidence", "revise", "fyra-kommuner-2025", "{paper}"),
    "accept": ("evidence", "accept", "motesplan-2026"),
    "reject": ("evidence", "reject", "motesplan-2026", "--why", "fel år"),
    "withdraw": ("evidence", "withdraw", "motesplan-2026"),
    "sign": ("evidence", "sign", "avtal-2026", "--party", "huddinge-kommun", "--dnr", "KS 1"),
    "judge": ("judge", "mal-och-vision", *REGION, "--level", "3"),
    "waive": (
        *("not-applicable", "enskilda-huvudman", *REGION),
        *("--justification", "Det finns inga.", "--approved-by", "Exempel B"),
    ),
    "narrative": ("narrative", "regional-samverkan", *REGION, "--current", "Så är det."),
    "organisation": ("organisation", "add", "--name", "Z", "--kind", "kommun"),
    "person": ("person", "add", "--name", "Exempel Person"),
    "subject": ("subject", "add", "--title", "Ny", "--level", "local", "--parent", "stockholmsregionen"),
    "group": (
        "group",
        "add",
        "--subject",
        "sodertalje",
        "--organisation",
        "sodertalje-kommun",
        "--role",
        "suppleant",
    ),
    "finance": (
        *("finance", "add", "--side", "income", "--amount-sek", "200000"),
        *("--from", "2026-01-01", "--through", "2026-12-31"),
    ),
    "need": ("need", "add", "--year", "2026", *REGION, "--occupation", "x", "--needed", "2", "--places", "1"),
    "figure": ("figure", "add", "--year", "2024", *REGION, "--measure", "antal-diplom", "--value", "7"),
    "milestone": (
        *("milestone", "add", "--application", "ny-region", "--milestone", "besok", "--date", "2026-02-03"),
    ),
    "application": ("application", "add", "--type", "arsrapport", *REGION),
    "approved": ("case", "approved", "{paper}", "--paragraph", "§ 1"),
    "sent": ("case", "sent", "{paper}", "{other}", "--to", "RTS", "--dnr", "RS 1"),
    "days": ("case", "--ics", "{out}.ics"),
    "plan": ("plan", "add", "--requirement", "minst-tre-kommuner", *REGION, "--action", "Ring"),
    "change": ("organisation", "set", "huddinge-kommun", "--name", "Huddinge"),
    "remove": ("need", "remove", "1"),
    "reassign": ("plan", "reassign", "regional processledare", "Exempel B"),
    "next": ("next", "--plan", "-n", "1"),
    "confirm": ("criteria", "confirm", "hojd-kvalitetsniva", "--source", "Handboken s. 4"),
    "undo": ("undo",),
    "redo": ("redo",),
    "erase": ("erase", "jarfalla-programutbud", "--ground", "Beslut 1"),
    "import": ("import", "{plain}"),
    "book": ("import", "{book}"),
    "export": ("export", "{out}"),
    "workbook": ("export", "{out}.xlsx"),
    "pack": ("request", "pack", "--for", "huddinge", "-o", "{out}"),
    "calendar": ("forecast", "--ics", "{out}.ics", "--until", "2029-12-31"),
    "snapshot": ("snapshot", "take"),
    "backup": ("backup", "-o", "{out}"),
    "restore": ("restore", "{copy}", "{out}"),
    "init": ("init", "{out}", "--from", "{plain}"),
    "criteria": ("criteria", "new", "{out}"),
    "dossier": ("dossier", "export", "-o", "{out}.html"),
    "parts": ("dossier", "export", "--parts", "-o", "{out}"),
    "pages": ("dossier", "export", "--format", "pdf", "-o", "{out}.pdf"),
    "word": ("dossier", "export", "--format", "docx", "-o", "{out}.docx"),
    "archive": ("dossier", "export", "--format", "zip", "-o", "{out}.zip"),
}
ELSEWHERE = ("restore", "init", "criteria")
"""Those that are not about the workspace one stands in."""
BEFORE = {
    "days": [
        (
            *("milestone", "add", "--application", "ny-region", "--milestone", "besok"),
            *("--date", "2030-02-03"),
        )
    ],
    "undo": [("evidence", "set", "fyra-kommuner-2025", "--owner", "Exempel A")],
    "redo": [("evidence", "set", "fyra-kommuner-2025", "--owner", "Exempel A"), ("undo",)],
}
LIMITS = {"criteria": 200, "calendar": 100, "days": 100, "pack": 500}
LIMITS |= {"restore": PAGE, "dossier": PAGE, "pages": PAGE}


def run_limited(limit: int, words: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tcready", *words],
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "TCREADY_LANG": "sv"},
    )


@pytest.mark.sqlite_only("a limit on how large files may be stands for the full disk")
@pytest.mark.parametrize(
    ("name", "limit"),
    [
        *((name, LIMITS.get(name, PAGE)) for name in COMMANDS),
        ("workbook", 5 * PAGE),
    ],  # it ends inside a sheet
)
def test_one_line_and_nothing_lost(
    typed: Typed, stockholm_2025: Path, tmp_path: Path, name: str, limit: int
) -> None:
    here = ("--workspace", stockholm_2025)
    places = {place: tmp_path / place for place in ("plain", "copy", "out")}
    places |= {
        "paper": tmp_path / "papper.pdf",
        "other": tmp_path / "annat.pdf",
        "book": tmp_path / "bok.xlsx",
    }
    places["paper"].write_bytes(b"%PDF-1.7 " * 10_000)
    places["other"].write_bytes(b"%PDF-1.6 " * 10_000)
    shutil.copy(places["paper"], stockholm_2025 / "inkorg")
    for words in BEFORE.get(name, ()):
        assert typed(*words, *here).code == 0
    if name in ("import", "init"):
        assert typed("export", places["plain"], *here).code == 0
    if name == "import":
        with (places["plain"] / "organisations.csv").open("a", encoding="utf-8") as stream:
            stream.write("ny-x,Ny,förening,,,,\n")
    if name == "book":
        _changed_book(typed, places["book"], here)
    if name == "restore":
        assert typed("backup", "-o", places["copy"], *here).code == 0
    before = typed("journal", "show", "--json", *here).out, sorted(os.listdir(stockholm_2025 / "files"))
    words = [word.format(**places) for word in COMMANDS[name]]
    words += [] if name in ELSEWHERE else map(str, here)
    answer = run_limited(limit, words)
    assert (answer.returncode, answer.stdout) == (2, "")
    assert answer.stderr.count("\n") == 1
    assert "gick inte att s" in answer.stderr  # skriva, spara
    after = typed("journal", "show", "--json", *here).out, sorted(os.listdir(stockholm_2025 / "files"))
    assert after == before
    assert typed("verify", *here).code == 0
    assert [item.name for item in tmp_path.iterdir() if item.name.startswith((".", "out"))] == []
    assert run_limited(resource.RLIM_INFINITY, words).returncode == 0


def test_a_move_to_postgresql_and_home_again(
    typed: Typed, stockholm_2025: Path, tmp_path: Path, fresh_address: Address
) -> None:
    """What is written here is the settings on the way there, and everything on the way home."""
    here = ("--workspace", str(stockholm_2025))
    before = typed("journal", "show", "--json", *here).out
    if kept(stockholm_2025).address is None:
        there = ["db", "copy", "--to", fresh_address.shown, "--yes", *here]
        refused = run_limited(100, there)
        assert (refused.returncode, refused.stdout) == (2, "")
        assert "gick inte att skriva" in refused.stderr.splitlines()[-1]
        assert kept(stockholm_2025).address is None
        assert typed("journal", "show", "--json", *here).out == before
        assert run_limited(resource.RLIM_INFINITY, there).returncode == 0
    home = ["db", "copy", "--to", str(tmp_path / "hemma"), *here]
    refused = run_limited(PAGE, home)
    assert (refused.returncode, refused.stdout, refused.stderr.count("\n")) == (2, "", 1)
    assert "gick inte att s" in refused.stderr
    assert not (tmp_path / "hemma").exists()
    assert run_limited(resource.RLIM_INFINITY, home).returncode == 0
    assert typed("journal", "show", "--json", "--workspace", tmp_path / "hemma").out == before


def test_every_command_that_writes_is_asked() -> None:
    """Whoever adds a command says here if it only reads."""
    reading = {
        "review",
        "serve",
        "status",
        "gaps",
        "explain",
        "xray",
        "agreement",
        "verify",
        "journal",
        "access",
    }
    # demo is init, judge and export; db upgrade is to open an old one, see test_db; db copy stands below
    several = {"demo", "db"}
    asked = {words[0] for words in COMMANDS.values()}
    assert asked | reading | several == {name for name, _, _ in calling.COMMANDS}


def _changed_book(typed: Typed, path: Path, here: tuple[object, ...]) -> None:
    assert typed("export", path, *here).code == 0
    book = load_workbook(path)
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value == "Huddinge kommun":
                    cell.value = "Huddinge"
                    book.save(path)
                    return
    raise AssertionError("no such cell")
