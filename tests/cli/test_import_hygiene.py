"""Help costs nothing: it imports none of the heavy libraries. Proved in a process of its own."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tcready.cli.calling import COMMANDS
from tests import databases

HEAVY = (
    "pydantic",
    "yaml",
    "sqlmodel",
    "sqlalchemy",
    "textual",
    "rich",
    "jinja2",
    "markdown_it",
    "openpyxl",
    "typst",
    "docx",
    "psycopg",
)

PROGRAM = """
import sys
from tcready.cli.door import main
code = main(sys.argv[1:])
heavy = [name for name in {heavy!r} if name in sys.modules]
sys.exit(f"imported: {{heavy}}" if heavy else code)
"""


def _run(*words: str) -> subprocess.CompletedProcess[str]:
    program = PROGRAM.format(heavy=HEAVY)
    return subprocess.run(
        [sys.executable, "-c", program, *words], capture_output=True, text=True, check=False
    )


def test_the_overview_imports_nothing_heavy_and_names_every_command() -> None:
    done = _run("--help")
    assert (done.returncode, done.stderr) == (0, "")
    for name, _module, _about in COMMANDS:
        assert f"\n  {name} " in done.stdout


@pytest.mark.parametrize("name", [name for name, _module, _about in COMMANDS])
def test_help_of_a_command_imports_nothing_heavy(name: str) -> None:
    done = _run(name, "--help")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(f"användning: tcready {name}")


def test_reading_commands_never_import_the_screen_or_the_dossier(stockholm_2025: object) -> None:
    driver = () if databases.IN_POSTGRES else ("psycopg",)
    program = PROGRAM.format(heavy=("textual", "jinja2", "markdown_it", *driver))
    words = ["status", "--workspace", str(stockholm_2025), "--as-of", "2025-12-31"]
    done = subprocess.run(
        [sys.executable, "-c", program, *words], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
