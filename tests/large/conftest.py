"""The large region in every form, written by the program itself in processes of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.conftest import ROOT, TOLD

DAY = ("--as-of", "2026-01-31")
MOST_MEMORY = 2_000
"""MB. Most of it is typst's, for four hundred pages at once."""


class Written(NamedTuple):
    """A folder with the dossier in every form, and what writing it took: seconds, and MB at the most."""

    folder: Path
    seconds: float
    memory: float

    def of(self, form: str) -> Path:
        """The file of a form."""
        (found,) = self.folder.glob(f"*.{form}")
        return found


@pytest.fixture(scope="session")
def written(tmp_path_factory: pytest.TempPathFactory, exempelregionen: Path) -> dict[str, Written]:
    """In Swedish, in English, and in Swedish again in other surroundings; side by side."""
    place = tmp_path_factory.mktemp("written")
    surroundings = {
        "sv": {"PYTHONHASHSEED": "1", "TZ": "UTC", "LC_ALL": "C"},
        "en": {"PYTHONHASHSEED": "2", "TZ": "UTC", "LC_ALL": "C.UTF-8"},
        "again": {"PYTHONHASHSEED": "3", "TZ": "Pacific/Kiritimati", "LC_ALL": "C.UTF-8"},
    }
    running, made = {}, {}
    for name, said in surroundings.items():
        language = "en" if name == "en" else "sv"
        words = ["dossier", "export", "--format", "all", "--lang", language, "-o", str(place / name), *DAY]
        running[name] = subprocess.Popen(
            [sys.executable, "-m", "tcready", *words, "--workspace", str(exempelregionen)],
            env=os.environ | said | {"XDG_STATE_HOME": str(place / "state")},
            cwd=place if name == "again" else ROOT,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
    for name, process in running.items():
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        assert process.returncode == 0, process.stderr and process.stderr.read()
        assert process.stderr is not None
        assert process.stderr.read() == b""
        process.stderr.close()
        made[name] = Written(place / name, used.ru_utime + used.ru_stime, used.ru_maxrss / 1000)
    slowest, largest = max(one.seconds for one in made.values()), max(one.memory for one in made.values())
    TOLD.append(
        f"The large region in every form: {slowest:.0f} s of computing, {largest:,.0f} MB at the most"
    )
    return made
