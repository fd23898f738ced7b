"""The README's picture of the review: the 2025 example at its third gap, as an SVG that fetches nothing.

python tools/picture.py
"""

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

ROOT = Path(__file__).resolve().parent.parent
PICTURE = ROOT / "docs" / "bilder" / "granska.svg"
NOON = datetime(2025, 12, 31, 12, tzinfo=UTC)


async def picture(workspace: Path) -> str:
    """The screen, 120 by 36, as SVG without the web fonts that Rich puts in."""
    with open_desk(workspace, actor="granskare-foretag", clock=lambda: NOON) as desk:
        app = ReviewApp(ReviewState(desk, date(2025, 12, 31), "sv"))
        async with app.run_test(size=(120, 36)) as pilot:
            for _ in range(3):
                await pilot.press("n")
            await pilot.pause()
            svg = app.export_screenshot(title="tcready")
    svg = re.sub(r"@font-face \{.*?\}\s*", "", svg, flags=re.DOTALL)
    svg = re.sub(r"<!--.*?-->\s*", "", svg, flags=re.DOTALL)
    return re.sub(r"terminal-[0-9]+", "terminal", svg).replace("Fira Code, monospace", "monospace")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "arbetsyta"
        found_from(place, ROOT / "evidence" / "stockholmsregionen-2025", Founding("processledare", NOON))
        drawn = asyncio.run(picture(place))
    PICTURE.parent.mkdir(parents=True, exist_ok=True)
    PICTURE.write_text(drawn, encoding="utf-8")
    print(PICTURE.relative_to(ROOT))
