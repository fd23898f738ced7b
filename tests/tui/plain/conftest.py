"""Workspaces to talk in: the real one of 2025, a small one, and one with nothing in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tcready.review.desk import Desk, open_desk
from tcready.review.setting_up import Founding, found_from
from tests import databases
from tests.conftest import EVIDENCE
from tests.tui.small import ACTOR, EMPTY, NOW, RECORDS, desk_in

REAL_NOON = datetime(2025, 12, 31, 12, 0, tzinfo=UTC)
"""The day that the real workspace is told on."""

Seated = Callable[[str, str], Desk]


@pytest.fixture(scope="session")
def _real(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("real") / "w"
    found_from(place, EVIDENCE / "stockholmsregionen-2025", Founding("processledare", REAL_NOON))
    databases.place(place)
    databases.keep()
    return place


@pytest.fixture
def seated(_real: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Seated]:
    """`seated("real", "granskare-2")`: somebody at a workspace; the same one if asked for again.

    We stand in a folder with an agreement and a report.
    """
    here = tmp_path / "har"
    here.mkdir()
    for name in ("avtal.pdf", "rapport.pdf"):
        (here / name).write_text(f"Exempel: {name}", encoding="utf-8")
    monkeypatch.chdir(here)
    desks: list[Desk] = []

    def sit(kind: str, actor: str) -> Desk:
        folder, now = tmp_path / kind, NOW
        if kind == "real":
            now = REAL_NOON
            if not folder.exists():
                databases.copied(_real, folder)
        elif not folder.exists():
            desk_in(folder, {"small": RECORDS, "empty": EMPTY}[kind]).store.close()
        at = folder if kind == "real" else folder / "arbetsyta"
        packs = () if kind == "real" else (folder / "paket",)
        desks.append(open_desk(at, actor=actor, clock=lambda: now, packs=packs))
        return desks[-1]

    yield sit
    for desk in desks:
        desk.store.close()


@pytest.fixture
def small(seated: Seated) -> Desk:
    """Somebody at the small workspace."""
    return seated("small", ACTOR)
