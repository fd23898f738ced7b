"""Draws docs/bilder/granska.svg: the review of the 2025 example. Run: python -m tests.tui.picture"""

from __future__ import annotations

import asyncio
import re
import tempfile
from datetime import UTC, date, datetime
from pathlib import Path

from tcready.review.desk import open_desk
from tcready.review.setting_up import Founding, found_from
from tcready.tui.app import ReviewApp
from tcready.tui.state import ReviewState

ROOT = Path(__file__).resolve().parents[2]
PICTURE = ROOT / "docs" / "bilder" / "granska.svg"
NOW = datetime(2025, 12, 31, 12, 0, tzinfo=UTC)
SHOWN = ("kvalitetssakrad-process", "handlings-och-arsplaner-lokala", "haninge")


async def drawn(folder: Path) -> str:
    """The picture, with the fonts of whoever looks at it rather than ones fetched from elsewhere."""
    found_from(folder, ROOT / "evidence" / "stockholmsregionen-2025", Founding("granskare", NOW))
    with open_desk(folder, actor="granskare", clock=lambda: NOW) as desk:
        app = ReviewApp(ReviewState(desk, date(2025, 12, 31), "sv"))
        async with app.run_test(size=(120, 40)) as pilot:
            app.state.go_to(SHOWN)
            app.show()
            await pilot.pause()
            picture = app.export_screenshot(title="tcready")
    return re.sub(r"@font-face \{.*?\}\s*", "", picture, flags=re.DOTALL).replace(
        "font-family: Fira Code, monospace", "font-family: ui-monospace, Menlo, Consolas, monospace"
    )


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as temporary:
        PICTURE.write_text(asyncio.run(drawn(Path(temporary) / "region")), encoding="utf-8")
