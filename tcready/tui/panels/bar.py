"""The line of panels at the top: which there are, the key of each, and which one is seen."""

from __future__ import annotations

from typing import ClassVar, NamedTuple

from rich.cells import cell_len
from textual import events
from textual.content import Content
from textual.message import Message
from textual.widget import Widget

from tcready.i18n import tell, tr
from tcready.tui.panels.every import PANELS
from tcready.tui.state import ReviewState
from tcready.tui.theme import marks_by_reverse


class Tab(NamedTuple):
    """A panel's id (empty: the walk), its key and its name. `after`: the air after it, in cells."""

    id: str
    key: str
    name: str
    after: int = 1


def tabs(state: ReviewState, width: int) -> list[Tab]:
    """Every panel; where there is little room they stand closer, and where there is less, without keys."""
    from tcready.tui.actions import BY_ID

    found = [Tab("", "Esc" if state.panel else "", tr("Granska"))]
    found += [Tab(panel.id, BY_ID[panel.id].keys[0], tell(panel.title)) for panel in PANELS]
    close = [tab._replace(key=tab.key if tab.id else "", after=0) for tab in found]
    for laid in (found, close):
        if sum(_cells(tab) for tab in laid) <= width:
            return laid
    return [tab._replace(key="") for tab in found]


def _cells(tab: Tab) -> int:
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
            here = tab.id == self._state.panel
            key = Content.assemble((tab.key, "bold"), " ") if tab.key else Content("")
            label = Content.assemble(" ", key, tab.name, " " * tab.after)
            look = "bold reverse" if marks_by_reverse(self.app) else "$here-text on $here bold"
            parts.append(label.stylize(look) if here else label)
        return Content("").join(parts)

    def on_click(self, event: events.Click) -> None:
        """Tell which tab was clicked."""
        place = 0
        for tab in tabs(self._state, self.size.width):
            place += _cells(tab)
            if event.x < place:
                self.post_message(self.Chosen(tab.id))
                return
