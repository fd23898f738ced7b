"""What the review is made of on the screen, from top to bottom, and where each part is found."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal

from tcready.tui.asking_app import AskingApp
from tcready.tui.chip import Chip
from tcready.tui.detail_view import DetailView
from tcready.tui.filter_line import FilterLine
from tcready.tui.footer import FooterLine
from tcready.tui.header import Header
from tcready.tui.others import OthersLine
from tcready.tui.panels.bar import PanelBar
from tcready.tui.panels.row_list import RowList
from tcready.tui.panels.view import PanelView
from tcready.tui.tour.line import TourLine
from tcready.tui.walk_list import WalkList


class ReviewParts(AskingApp):
    """The parts, on the screen that every window covers."""

    def compose(self) -> ComposeResult:
        """The parts, from top to bottom."""
        yield Header(self.state)
        yield PanelBar(self.state)
        yield Chip(self.state)
        with Horizontal(id="panes"):
            yield WalkList(self.state)
            yield PanelView()
            yield RowList()
            yield DetailView()
        yield OthersLine()
        yield FilterLine(self.state)
        yield TourLine(self.state)
        yield FooterLine(self.state)

    @property
    def walk_list(self) -> WalkList:
        """The rows."""
        return self.screen_stack[0].query_one(WalkList)

    @property
    def _detail(self) -> DetailView:
        return self.screen_stack[0].query_one("#detail", DetailView)

    @property
    def footer(self) -> FooterLine:
        """The line at the bottom."""
        return self.screen_stack[0].query_one(FooterLine)

    @property
    def others(self) -> OthersLine:
        """What others have changed."""
        return self.screen_stack[0].query_one(OthersLine)

    @property
    def tour(self) -> TourLine:
        """The tour of the example."""
        return self.screen_stack[0].query_one(TourLine)

    @property
    def hint_in_forms(self) -> str:
        """What the tour says at the edge of a window that covers it."""
        return self.tour.hint

    @property
    def filter_line(self) -> FilterLine:
        """Where the search is written."""
        return self.screen_stack[0].query_one(FilterLine)
