"""The line of panels at the top: which there are, the key of each, and which one is seen."""

from __future__ import annotations

from typing import ClassVar, NamedTuple

from rich.cells import cell_len
from textual import events
from textual.content import Content
from textual.message import Message

from tcready.i18n import tell, tr
from tcready.tui.one_line import OneLine
from tcready.tui.panels.every import PANELS, WALK_AT
from tcready.tui.state import ReviewState
from tcready.tui.theme import marks_by_reverse

BACK, ON = "‹", "›"
"""There are more tabs to that side."""

KEYLESS = 2
"""So many tabs at the most go without a key so that all of them fit."""


class Tab(NamedTuple):
    """A panel's id (empty: the walk), its key and its name. `after`: the air after it, in cells.

    One called `BACK` or `ON` leads to the tabs that there is no room for.
    """

    id: str
    key: str
    name: str
    after: int = 1


def tabs(state: ReviewState, width: int) -> list[Tab]:
    """Every panel; where there is little room they stand closer, and then the last one or two have no key.

    Where that does not help, they are laid out as pages, and the one with the open tab is shown. No name is
    ever cut.
    """
    from tcready.tui.actions import BY_ID

    found = [Tab(panel.id, BY_ID[panel.id].keys[0], tell(panel.title)) for panel in PANELS]
    found.insert(WALK_AT, Tab("", "Esc" if state.panel else "", tr("Granska")))
    close = [tab._replace(key=tab.key if tab.id else "", after=0) for tab in found]
    fewer = [
        [tab._replace(key=tab.key if place < kept else "") for place, tab in enumerate(close)]
        for kept in range(len(close), len(close) - KEYLESS - 1, -1)
    ]
    for laid in (found, *fewer):
        if sum(map(cells, laid)) <= width:
            return laid
    return next(page for page in _pages(close, width) if any(_is_open(tab, state) for tab in page))


def _is_open(tab: Tab, state: ReviewState) -> bool:
    return tab.id == state.panel and tab.name not in (BACK, ON)


def _pages(row: list[Tab], width: int) -> list[list[Tab]]:
    """The tabs in lines that fit, with a sign where there are more; at least one tab a line."""
    pages: list[list[Tab]] = [[]]
    signs = 2 * cells(Tab("", "", ON, 0))
    for tab in row:
        if pages[-1] and sum(map(cells, [*pages[-1], tab])) > width - signs:
            pages.append([])
        pages[-1].append(tab)
    own = [list(page) for page in pages]
    for page, before, after in zip(pages, [None, *own], [*own[1:], None], strict=False):
        if before:
            page.insert(0, Tab(before[-1].id, "", BACK, 0))
        if after:
            page.append(Tab(after[0].id, "", ON, 0))
    return pages


def cells(tab: Tab) -> int:
    """How wide it is."""
    return 1 + cell_len(tab.name) + tab.after + (cell_len(tab.key) + 1 if tab.key else 0)


class PanelBar(OneLine):
    """Shows the tabs; a click opens one."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"bar--here"}

    class Chosen(Message):
        """Somebody clicked on a tab."""

        def __init__(self, id: str) -> None:
            super().__init__()
            self.id = id

    def __init__(self, state: ReviewState) -> None:
        super().__init__(id="tabs")
        self._state = state

    def said(self) -> Content:
        """The tabs, the open one marked by colour and by being bold."""
        self._state.speak()
        parts = []
        for tab in tabs(self._state, self.size.width):
            here = _is_open(tab, self._state)
            key = Content.assemble((tab.key, "bold"), " ") if tab.key else Content("")
            label = Content.assemble(" ", key, tab.name, " " * tab.after)
            look = "bold reverse" if marks_by_reverse(self.app) else "$here-text on $here bold"
            parts.append(label.stylize(look) if here else label)
        return Content("").join(parts)

    def on_click(self, event: events.Click) -> None:
        """Tell which tab was clicked."""
        place = 0
        for tab in tabs(self._state, self.size.width):
            place += cells(tab)
            if event.x < place:
                self.post_message(self.Chosen(tab.id))
                return
