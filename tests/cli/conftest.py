"""Run the program as a person types it, in this process, and see what it answers."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tcready.cli.door import main
from tests import databases
from tests.conftest import EVIDENCE


class Answer(NamedTuple):
    """Exit code and what was printed."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The answer as JSON."""
        return json.loads(self.out)


Typed = Callable[..., Answer]


@pytest.fixture
def typed(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Typed:
    """`typed("status", "--json")` in an empty folder of its own."""
    monkeypatch.chdir(tmp_path)

    def run(*words: object) -> Answer:
        capsys.readouterr()
        code = main([str(word) for word in words])
        out, err = capsys.readouterr()
        return Answer(code, out, err)

    return run


@pytest.fixture(scope="session")
def _built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("stockholm")
    for year in ("stockholm-2021", "stockholmsregionen-2025"):
        assert main(["init", str(place / year), "--from", str(EVIDENCE / year), "--as", "processledare"]) == 0
        databases.place(place / year)
    databases.keep()
    return place


@pytest.fixture
def stockholm_2021(_built: Path, tmp_path: Path) -> Path:
    """A workspace of the pilot, to do with as one likes."""
    return databases.copied(_built / "stockholm-2021", tmp_path / "w2021")


@pytest.fixture
def stockholm_2025(_built: Path, tmp_path: Path) -> Path:
    """A workspace of the region in 2025, to do with as one likes."""
    return databases.copied(_built / "stockholmsregionen-2025", tmp_path / "w2025")
