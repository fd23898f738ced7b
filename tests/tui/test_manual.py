"""The page about the review names every key, every tab and every word there is, in both languages."""

from __future__ import annotations

import pytest

from tcready.i18n import tell, use
from tcready.tui.actions import ACTIONS, BY_ID, key_names
from tcready.tui.panels.every import PANELS
from tcready.tui.plain.names import OWN
from tcready.tui.start.keys import START_KEYS
from tests.conftest import ROOT

PAGES = {"sv": "granska.md", "en": "review.md"}


@pytest.fixture(params=PAGES)
def page(request: pytest.FixtureRequest) -> str:
    """The page in each language, which is spoken."""
    use(request.param)
    return (ROOT / "docs" / PAGES[request.param]).read_text(encoding="utf-8")


def test_every_key_stands_in_the_page_with_what_it_does(page: str) -> None:
    for action in ACTIONS:
        keys = " ".join(f"`{key}`" for key in key_names(action, (0, 1, 2, 3, 4, 5)))
        assert f"| {keys} | {tell(action.help)} |" in page


def test_every_key_of_the_start_screen_stands_in_the_page(page: str) -> None:
    for known in START_KEYS:
        assert f"| `{known.shown}` | {tell(known.help)} |" in page


def test_every_tab_stands_in_the_page_with_its_key(page: str) -> None:
    for panel in PANELS:
        assert f"| **{tell(panel.title)}** `{BY_ID[panel.id].keys[0]}` |" in page


def test_every_word_of_its_own_that_plain_has_stands_in_the_page(page: str) -> None:
    for own in OWN:
        assert f"| `{tell(own.words[0])}` | {tell(own.help)} |" in page
