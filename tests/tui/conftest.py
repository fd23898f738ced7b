"""An application over a small workspace, for tests that press keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tcready.core.records import Records
from tcready.review.desk import Desk
from tcready.tui.app import ReviewApp
from tcready.tui.state import ReviewState
from tests.tui.small import RECORDS, TODAY, desk_in

Opened = Callable[..., ReviewApp]


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
