"""An application over a small workspace, for tests that press keys."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tcready.core.records import Records
from tcready.review.demo import EXAMPLES, build_example
from tcready.review.desk import Desk, open_desk
from tcready.review.setting_up import Founding
from tcready.tui.app import ReviewApp
from tcready.tui.state import ReviewState
from tests.tui.small import RECORDS, TODAY, desk_in

Opened = Callable[..., ReviewApp]
EXAMPLE_NOON = datetime(2026, 1, 15, 9, 0, tzinfo=UTC)
"""When the example is opened."""


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Somebody at the small workspace."""
    with desk_in(tmp_path) as desk:
        yield desk


@pytest.fixture
def state(desk: Desk) -> ReviewState:
    """The review of it, without a screen."""
    return ReviewState(desk, TODAY, "sv")


@pytest.fixture
def app(state: ReviewState) -> ReviewApp:
    """The application, not yet running."""
    return ReviewApp(state)


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opened]:
    """The application over other records, in another language."""
    desks: list[Desk] = []

    def make(
        records: Records = RECORDS,
        language: str = "sv",
        name: str = "Teknikcollege Mitt",
        parts: str = "parts: []\n",
    ) -> ReviewApp:
        desks.append(desk_in(tmp_path / str(len(desks)), records, name, parts=parts))
        return ReviewApp(ReviewState(desks[-1], TODAY, language))

    yield make
    for desk in desks:
        desk.store.close()


@pytest.fixture(scope="module")
def _example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    name, day, label = EXAMPLES[-1]
    folder = tmp_path_factory.mktemp("demo")
    return build_example(
        folder, name, day, label, Founding("processledaren", EXAMPLE_NOON), lambda: EXAMPLE_NOON
    ).folder


@pytest.fixture
def example_desk(_example: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """The process leader at an example of their own, on a machine that remembers nothing."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "tillstånd"))
    folder = Path(shutil.copytree(_example, tmp_path / "exemplet"))
    with open_desk(folder, actor="processledaren", clock=lambda: EXAMPLE_NOON) as desk:
        yield desk
