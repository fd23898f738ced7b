"""The line of panels at the top: which there are, the key of each, and which one is seen."""

from __future__ import annotations

from typing import ClassVar, NamedTuple

from rich.cells import cell_len
from textual import events
from textual.content import Content
from textual.message import Message
from textual.widget import Widget

from tcready.i18n import tell, tr
from tcready.tui.panels.every import PANELS, tab_order
from tcready.tui.state import ReviewState

MORE_LEFT, MORE_RIGHT = "‹", "›"
"""At the ends of the line where it goes on."""


class Tab(NamedTuple):
    """A panel's id (empty: the walk), its key and its name. `after`: the air after it, in cells.

    At the ends a name may be ‹ or ›, with the id of the panel that comes next there.
    """

    id: str
    key: str
    name: str
    after: int = 1


def tabs(state: ReviewState, width: int) -> list[Tab]:
    """The panels in order. Where there is little room they stand closer, and where there is less, without
    keys; where there is still too little, those around the open one, with keys.
    """
    from tcready.tui.actions import BY_ID

    titles = {panel.id: tell(panel.title) for panel in PANELS} | {"": tr("Granska")}
    keys = {panel.id: BY_ID[panel.id].keys[0] for panel in PANELS} | {"": "Esc" if state.panel else ""}
    found = [Tab(name, keys[name], titles[name]) for name in tab_order()]
    close = [tab._replace(key=tab.key if tab.id else "", after=0) for tab in found]
    bare = [tab._replace(key="", after=0) for tab in found]
    for laid in (found, close, bare):
        if _width(laid) <= width:
            return laid
    return around(close, tab_order().index(state.panel), width)


def around(every: list[Tab], here: int, width: int) -> list[Tab]:
    """The tab at that place and as many of those beside it as there is room for, from both sides in turn."""
    first = last = here
    grew = True
    while grew:
        grew = False
        for left, right in ((0, 1), (1, 0)):
            wider = first - left, last + right
            if wider[0] >= 0 and wider[1] < len(every) and _width(_between(every, *wider)) <= width:
                (first, last), grew = wider, True
    return _between(every, first, last)


def _between(every: list[Tab], first: int, last: int) -> list[Tab]:
    """Those tabs, with a sign at each end where there are more."""
    shown = every[first : last + 1]
    if first > 0:
        shown = [Tab(every[first - 1].id, "", MORE_LEFT, 0), *shown]
    if last < len(every) - 1:
        shown = [*shown, Tab(every[last + 1].id, "", MORE_RIGHT, 0)]
    return shown


def _width(laid: list[Tab]) -> int:
    return sum(cells(tab) for tab in laid)


def cells(tab: Tab) -> int:
    """How wide it is."""
    return 1 + cell_len(tab.name) + tab.after + (cell_len(tab.key) + 1 if tab.key else 0)


class PanelBar(Widget):
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

    def render(self) -> Content:
        """The tabs, the open one marked by colour and by being bold."""
        self._state.speak()
        parts = []
        for tab in tabs(self._state, self.size.width):
            here = tab.id == self._state.panel and tab.name not in (MORE_LEFT, MORE_RIGHT)
            key = Content.assemble((tab.key, "bold"), " ") if tab.key else Content("")
            label = Content.assemble(" ", key, tab.name, " " * tab.after)
            parts.append(label.stylize("$here-text on $here bold") if here else label)
        return Content("").join(parts)

    def on_click(self, event: events.Click) -> None:
        """Tell which tab was clicked."""
        place = 0
        for tab in tabs(self._state, self.size.width):
            place += cells(tab)
            if event.x < place:
                self.post_message(self.Chosen(tab.id))
                return
