"""An open review survives that the database's server goes away and comes back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tcready.formats.database_address import Address, kept
from tcready.review.desk import Desk, open_desk
from tcready.store import move_to_address
from tcready.tui.app import ReviewApp
from tcready.tui.state import ReviewState
from tests import databases
from tests.tui.small import ACTOR, NOW, TODAY, desk_in
from tools import postgres


@pytest.fixture
def shared(tmp_path: Path, fresh_address: Address) -> Iterator[Desk]:
    """The small workspace in PostgreSQL, in every run."""
    desk_in(tmp_path).store.close()
    folder = tmp_path / "arbetsyta"
    if kept(folder).address is None:
        move_to_address(folder, fresh_address)
    with open_desk(folder, actor=ACTOR, clock=lambda: NOW) as desk:
        yield desk


async def test_it_is_told_while_it_is_gone_and_goes_on_when_it_is_back(shared: Desk) -> None:
    app = ReviewApp(ReviewState(shared, TODAY, "sv"))
    server = databases.server()
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("g", *["j"] * 6)
        await pilot.press("2")
        await pilot.pause()
        before = len(shared.records.judgements)
        server.stop()
        try:
            await pilot.press("3")
            await pilot.pause()
            await app.others.look(app)
            (told,) = [note.message for note in app._notifications]
            assert "går inte att nå" in told
            await pilot.press("j", "k")
        finally:
            server.ensure_postgres_running()
        assert len(shared.records.judgements) == before, "what could not be saved is not there"
        await pilot.press("3")
        await pilot.pause()
        assert len(shared.records.judgements) == before + 1
        postgres.restart(server)
        await pilot.press("1")
        await pilot.pause()
        assert len(shared.records.judgements) == before + 2
        assert len(app._notifications) == 1, "and nothing more had to be told"
