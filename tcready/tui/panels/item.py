"""What a panel is made of: items from top to bottom, some of which the cursor stops at."""

from __future__ import annotations

from typing import NamedTuple

from tcready.i18n import tr
from tcready.tui.paragraphs import BLANK, Paragraph, headed, said

Key = tuple[str, str, str]
"""A row of the walk: criterion, requirement, subject; the last ones may be empty."""

MOST = 200
"""So many items of a kind are shown; the rest are counted. Nobody reads more, and a screen must be quick."""


class Item(NamedTuple):
    """Some paragraphs that belong together.

    `id` is what the cursor remembers; without one it passes by. `goes_to` is the row of the walk that the
    item is about, and `what` the thing itself.
    """

    paragraphs: tuple[Paragraph, ...]
    id: str = ""
    goes_to: Key | None = None
    what: object = None


def text(*paragraphs: Paragraph) -> Item:
    """Text that the cursor passes by."""
    return Item(paragraphs)


def heading(words: str) -> Item:
    """A heading with air above it."""
    return Item(headed(words))


def sentence(words: str) -> Item:
    """A sentence of its own."""
    return Item((said(words),))


def rest(left: int) -> list[Item]:
    """That the list goes on, if it does."""
    return [Item((said(tr("… och {n} till", n=left), "quiet", indent=2),))] if left > 0 else []


AIR = Item((BLANK,))
"""An empty line."""
