"""What the workspace's tcready.toml decides, and what goes before it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Typed
from tests.databases import write_settings


def settings(workspace: Path, text: str) -> tuple[str, Path]:
    write_settings(workspace, text)
    return "--workspace", workspace


def actor(typed: Typed, workspace: Path) -> str:
    return str(typed("journal", "show", "--json", "--workspace", workspace).json["journal"][-1]["actor"])


def test_who_acts(typed: Typed, stockholm_2025: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = settings(stockholm_2025, 'actor = "processledaren"\n')
    act = ("evidence", "set", "fyra-kommuner-2025", "--owner")
    assert typed(*act, "a", *here).code == 0
    assert actor(typed, stockholm_2025) == "processledaren"
    assert typed(*act, "b", "--as", "anna", *here).code == 0
    assert actor(typed, stockholm_2025) == "anna"
    monkeypatch.setenv("TCREADY_ACTOR", "bo")
    assert typed(*act, "c", *here).code == 0
    assert actor(typed, stockholm_2025) == "bo"


def test_which_language(typed: Typed, stockholm_2025: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = settings(stockholm_2025, 'language = "en"\n')
    assert "must requirements met" in typed("status", *here).out
    assert "skall-krav" in typed("status", "--lang", "sv", *here).out
    monkeypatch.chdir(stockholm_2025 / "exports")
    assert "must requirements met" in typed("status").out
    monkeypatch.setenv("TCREADY_LANG", "sv")
    assert "skall-krav" in typed("status").out


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("actor = ", "tcready.toml"),
        ("actor = 3", "actor"),
        ("actor = ' '", "actor"),
        ("\x00", "tcready.toml"),
    ],
)
def test_a_file_that_cannot_be_understood_is_one_line(
    typed: Typed, stockholm_2025: Path, text: str, said: str
) -> None:
    answer = typed("status", *settings(stockholm_2025, text))
    assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
    assert said in answer.err


@pytest.mark.sqlite_only("without the file nobody knows where the database is")
def test_no_file_is_no_setting(typed: Typed, stockholm_2025: Path) -> None:
    (stockholm_2025 / "tcready.toml").unlink()
    assert typed("status", "--workspace", stockholm_2025).code == 0


def test_a_folder_that_is_gone_is_no_setting(
    typed: Typed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = tmp_path / "borta"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    assert typed("--help").code == 0
    answer = typed("status")
    assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
    monkeypatch.chdir(tmp_path)
