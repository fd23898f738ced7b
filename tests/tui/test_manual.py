"""The page about the review names every key, every tab and every word there is."""

from __future__ import annotations

from pathlib import Path

from tcready.i18n import tell, use
from tcready.tui.actions import ACTIONS, BY_ID, key_names
from tcready.tui.panels.every import PANELS
from tcready.tui.plain.names import OWN
from tcready.tui.start.keys import START_KEYS

PAGE = (Path(__file__).parents[2] / "docs" / "review.md").read_text(encoding="utf-8")


def test_every_key_stands_in_the_page_with_what_it_does() -> None:
    use("sv")
    for action in ACTIONS:
        keys = " ".join(f"`{key}`" for key in key_names(action, (0, 1, 2, 3, 4, 5)))
        assert f"| {keys} | {tell(action.help)} |" in PAGE


def test_every_key_of_the_start_screen_stands_in_the_page() -> None:
    use("sv")
    for known in START_KEYS:
        assert f"| `{known.shown}` | {tell(known.help)} |" in PAGE


def test_every_tab_stands_in_the_page_with_its_key() -> None:
    use("sv")
    for panel in PANELS:
        assert f"| **{tell(panel.title)}** `{BY_ID[panel.id].keys[0]}` |" in PAGE


def test_every_word_of_its_own_that_plain_has_stands_in_the_page() -> None:
    use("sv")
    for own in OWN:
        assert f"| `{tell(own.words[0])}` | {tell(own.help)} |" in PAGE
