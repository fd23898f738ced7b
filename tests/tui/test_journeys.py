"""Whole journeys in a real terminal, as scripts to read, and to watch: TCREADY_WATCH=0.5 pytest -s …"""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tcready.cli.door import main
from tests.conftest import NOT_IN_TMUX
from tests.tui.tmux import TMUX, Terminal

pytestmark = pytest.mark.skipif(TMUX is None, reason=NOT_IN_TMUX)
JOURNEYS = Path(__file__).parent / "journeys"
QUICK = 0.1
"""Seconds between two keys of somebody who knows where they are; what is faster is `test_typed_ahead`'s."""
EXAMPLE = "stockholmsregionen-2025"


@pytest.fixture(scope="module")
def _example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo") / "demo"
    assert main(["demo", str(folder), "--no-review", "--as", "processledaren"]) == 0
    return folder / EXAMPLE


@pytest.fixture
def at(_example: Path, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Terminal]:
    """A terminal, where somebody stands in an example of their own."""
    folder = Path(shutil.copytree(_example, tmp_path / EXAMPLE))
    known = {"XDG_STATE_HOME": str(tmp_path / "tillstånd"), "TCREADY_ACTOR": "processledaren"}
    with Terminal(request.param, folder, known) as terminal:
        yield terminal


@pytest.mark.parametrize("at", [(80, 24), (120, 40)], indirect=True, ids=["80x24", "120x40"])
@pytest.mark.parametrize("name", sorted(path.stem for path in JOURNEYS.glob("*.txt")))
def test_journey(name: str, at: Terminal, tmp_path: Path) -> None:
    for number, line in enumerate((JOURNEYS / f"{name}.txt").read_text(encoding="utf-8").splitlines(), 1):
        word, _, rest = line.partition(" ")
        try:
            if word == "run":
                at.run(*rest.split())
            elif word == "press":
                for key in rest.split():
                    at.press(key)
                    time.sleep(QUICK)
            elif word == "write":
                at.write(rest)
            elif word == "see":
                at.shows(rest)
            elif word == "ends":
                assert at.exit_code() == rest
            else:
                assert word == "#", f"what is {word}?"
        except AssertionError as error:
            raise AssertionError(f"{name}, line {number}: {line}\n{error}") from None
    assert main(["verify", "--workspace", str(tmp_path / EXAMPLE)]) == 0
    assert len(list((tmp_path / EXAMPLE / "exports").iterdir())) >= 1
