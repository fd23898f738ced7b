"""The screen as lines of plain text, and the stored ones it is compared with."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from textual.app import App

from tcready.tui.app import ReviewApp

FRAMES = Path(__file__).parent / "frames"
REWRITE = "TCREADY_WRITE_FRAMES"
"""Set it to write the frames anew; then read the difference."""


def screen_text(app: App[Any]) -> str:
    """What a person sees, without colours. A control sign that reached the screen would be seen here."""
    if isinstance(app, ReviewApp):
        app.following.arrive()
    width, height = app.size
    strips = app.screen._compositor.render_strips()
    lines = ["".join(segment.text for segment in strip) for strip in strips]
    assert len(lines) == height
    assert all(strip.cell_length == width for strip in strips)
    return "\n".join(line.rstrip() for line in lines) + "\n"


def same_as_stored(app: App[Any], name: str) -> None:
    """Compare with the stored frame; the assertion shows both."""
    path, seen = FRAMES / f"{name}.txt", screen_text(app)
    if os.environ.get(REWRITE):
        path.write_text(seen, encoding="utf-8")
    assert seen == path.read_text(encoding="utf-8")
