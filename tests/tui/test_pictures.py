"""The pictures in the manual are of the program as it is: the 2025 example, drawn anew and compared.

TCREADY_WRITE_FRAMES=1 writes them.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest

from tcready.review.desk import Desk, open_desk
from tcready.review.setting_up import Founding, found_from
from tcready.tui.app import ReviewApp
from tcready.tui.state import ReviewState
from tests.conftest import EVIDENCE, ROOT
from tests.tui.answered import pressed
from tests.tui.screen_text import REWRITE

PICTURES = ROOT / "docs" / "bilder"
NOW = datetime(2025, 12, 31, 12, 0, tzinfo=UTC)
SHOWN = ("kvalitetssakrad-process", "handlings-och-arsplaner-lokala", "haninge")
SIZE = (112, 32)
KEYS = {"granska": (), "oversikt": ("o",), "underlag": ("B",), "aktorer": ("A",), "dossier": ("D",)}
PAGES = {"sv": "granska.md", "en": "review.md"}


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Somebody at the 2025 example, on the day its story is told."""
    folder = tmp_path_factory.mktemp("bilder") / "region"
    found_from(folder, EVIDENCE / "stockholmsregionen-2025", Founding("granskare", NOW))
    with open_desk(folder, actor="granskare", clock=lambda: NOW) as desk:
        yield desk


@pytest.mark.parametrize("language", PAGES)
@pytest.mark.parametrize("name", KEYS)
async def test_picture(desk: Desk, name: str, language: str) -> None:
    app = ReviewApp(ReviewState(desk, date(2025, 12, 31), language))
    async with app.run_test(size=SIZE) as pilot:
        app.state.go_to(SHOWN)
        app.show()
        await pressed(pilot, *KEYS[name])
        picture = with_own_fonts(app.export_screenshot(title="tcready"))
    path = PICTURES / f"{name}-{language}.svg"
    if os.environ.get(REWRITE):
        path.write_text(picture, encoding="utf-8")
    assert not re.search(r"url\((?!#)|href|src=", picture)
    assert picture == path.read_text(encoding="utf-8"), f"another picture: {path.name}"


@pytest.mark.parametrize("language", PAGES)
def test_every_picture_stands_in_the_page(language: str) -> None:
    page = (ROOT / "docs" / PAGES[language]).read_text(encoding="utf-8")
    assert re.findall(r"!\[[^\]]+\]\(bilder/(\w+)-(\w+)\.svg\)", page) == [(name, language) for name in KEYS]
    assert not [path.name for path in PICTURES.iterdir() if path.stem.rsplit("-", 1)[0] not in KEYS]


def with_own_fonts(picture: str) -> str:
    """The fonts of whoever looks at it rather than ones fetched from elsewhere."""
    bare = re.sub(r"<!--.*?-->\s*|@font-face \{.*?\}\s*", "", picture, flags=re.DOTALL)
    return bare.replace(
        "font-family: Fira Code, monospace", "font-family: ui-monospace, Menlo, Consolas, monospace"
    )
