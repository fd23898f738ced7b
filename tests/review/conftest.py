"""Somebody at the small workspace of the review."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tcready.review.desk import Desk, open_desk
from tests.tui.small import NOW, desk_in

Sat = Callable[[str], Desk]


@pytest.fixture
def sat(tmp_path: Path) -> Iterator[Sat]:
    """`sat("anna")` opens the workspace as anna; several can sit at it at once."""
    desk_in(tmp_path).store.close()
    desks: list[Desk] = []

    def sit(actor: str) -> Desk:
        desks.append(open_desk(tmp_path / "arbetsyta", actor=actor, clock=lambda: NOW))
        return desks[-1]

    yield sit
    for desk in desks:
        desk.store.close()
