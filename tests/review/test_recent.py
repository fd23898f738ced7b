"""The workspaces opened last on this machine: the latest first, the gone ones marked, forgotten at will."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from tcready.formats.database_address import is_workspace
from tcready.formats.machine_memory import MachineMemory
from tcready.review.recent import MOST, forget, recent, remember
from tests.tui.small import NOW, desk_in


@pytest.fixture(autouse=True)
def _a_machine_that_remembers_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "tillstånd"))


def workspace(folder: Path) -> Path:
    desk_in(folder).store.close()
    return folder / "arbetsyta"


def test_the_latest_comes_first_and_one_that_is_gone_is_marked(tmp_path: Path) -> None:
    assert recent() == []
    here, gone = workspace(tmp_path / "a"), workspace(tmp_path / "b")
    remember(here, "Här", NOW)
    remember(gone, "Borta", NOW + timedelta(hours=1))
    shutil.rmtree(gone)
    assert [(known.name, known.folder, known.there) for known in recent()] == [
        ("Borta", gone, False),
        ("Här", here, True),
    ]
    remember(here, "Nytt namn", NOW + timedelta(hours=2))
    assert [known.name for known in recent()] == ["Nytt namn", "Borta"]


def test_to_forget_one_leaves_the_folder_alone(tmp_path: Path) -> None:
    here = workspace(tmp_path / "a")
    remember(here, "Här", NOW)
    forget(here)
    assert recent() == []
    assert is_workspace(here)


def test_only_the_latest_are_shown(tmp_path: Path) -> None:
    for number in range(MOST + 3):
        remember(tmp_path / str(number), str(number), NOW + timedelta(minutes=number))
    assert [known.name for known in recent()] == [str(n) for n in range(MOST + 2, 2, -1)]


@pytest.mark.parametrize(
    "said",
    [
        {"folder": 3, "name": "x", "opened": NOW.isoformat()},
        {"folder": "/x", "name": "x", "opened": "i går"},
        {"folder": "/x", "name": "x", "opened": "2026-11-23T09:00:00"},
        {"name": "x"},
    ],
)
def test_what_is_not_understood_is_passed_over(tmp_path: Path, said: dict[str, object]) -> None:
    MachineMemory("arbetsytor", tmp_path).write(said)
    assert recent() == []
