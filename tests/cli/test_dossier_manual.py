"""docs/dossier.md against the program: its parts, sheets, settings and commands are those there are."""

from __future__ import annotations

import re
import shlex
import tomllib
from pathlib import Path

import pytest

from tcready.core.case.limits import SUPPLEMENT_MONTHS
from tcready.dossier.check_words import MAIL_LIMIT
from tcready.dossier.documents import SHEETS
from tcready.dossier.outline import PARTS
from tcready.dossier.parts.supplement import SOURCE
from tcready.review.dossier_settings import KEYS
from tests.cli.conftest import Typed
from tests.conftest import ROOT
from tests.databases import write_settings
from tests.dossier.test_logo import SVG

MANUAL = (ROOT / "docs" / "dossier.md").read_text(encoding="utf-8")
COMMANDS = sorted(set(re.findall(r"^(tcready dossier [^#\n`]+?)\s*(?:#.*)?$", MANUAL, re.MULTILINE)))


def test_the_table_of_parts_is_the_one_there_is() -> None:
    assert re.findall(r"^\| `([a-z]+)` \|", MANUAL, re.MULTILINE) == list(PARTS)


def test_every_sheet_is_told_of() -> None:
    assert re.findall(r"^- \*\*`([a-z]+)`\*\*", MANUAL, re.MULTILINE) == list(SHEETS)
    assert f"`source` `{SOURCE}`" in MANUAL
    assert SUPPLEMENT_MONTHS == 3
    assert "tre månader" in MANUAL
    assert f"Över {MAIL_LIMIT // 1_000_000} MB" in MANUAL


@pytest.mark.parametrize("where", ["manual", "template"])
def test_the_settings_are_followed_as_they_are_told(typed: Typed, stockholm_2025: Path, where: str) -> None:
    if where == "manual":
        (said,) = re.findall(r"```toml\n(.*?)```", MANUAL, re.DOTALL)
    else:
        lines = (stockholm_2025 / "tcready.toml").read_text(encoding="utf-8").splitlines()
        start = lines.index("# [dossier]")
        said = "\n".join(line.removeprefix("# ") for line in lines[start:])
    assert tuple(tomllib.loads(said)["dossier"]) == KEYS
    write_settings(stockholm_2025, said)
    (stockholm_2025 / "forord.md").write_text("Hej.")
    (stockholm_2025 / "logga.svg").write_text(SVG.format("<rect/>"))
    assert typed("dossier", "export", "--workspace", stockholm_2025).code == 0


@pytest.mark.parametrize("command", [command for command in COMMANDS if "MAPP" not in command])
def test_every_command_runs(typed: Typed, stockholm_2025: Path, command: str) -> None:
    here = ("--workspace", stockholm_2025)
    words = shlex.split(command)[1:]
    if "--since" in words:
        assert typed("snapshot", "take", "--as-of", "2025-06-30", *here).code == 0
    answer = typed(*words, *here)
    assert answer.code == 0, answer.err


def test_there_are_commands() -> None:
    assert len(COMMANDS) > 5
