"""Waiting until everything beside the rows is there: what a panel works out, the text, the journal."""

from __future__ import annotations

from textual.pilot import Pilot

from tcready.tui.app import ReviewApp


async def answered(pilot: Pilot[None]) -> None:
    """Nothing is being worked out any longer, and what was found is drawn."""
    while True:
        await pilot.pause()
        if isinstance(pilot.app, ReviewApp):
            pilot.app.following.arrive()  # it may ask for more
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
