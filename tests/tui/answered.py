"""Waiting until a panel has worked out what it shows."""

from __future__ import annotations

from textual.pilot import Pilot


async def answered(pilot: Pilot[None]) -> None:
    """No panel is working anything out any longer, and what was found is drawn."""
    while True:
        await pilot.pause()
        working = [w for w in pilot.app.workers if w.group.startswith("panel-") and not w.is_finished]
        if not working:
            await pilot.pause()
            return
        await pilot.app.workers.wait_for_complete(working)


async def pressed(pilot: Pilot[None], *keys: str) -> None:
    """Press one key after another, each when the one before has had its answer."""
    for key in keys:
        await pilot.press(key)
        await answered(pilot)
