"""A panel of many rows alike, drawn only in sight, with a search of its own."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator, Sequence
from typing import Any, TypeVar

from tcready.tui.panel_filter import PanelSearch
from tcready.tui.panels.item import Item
from tcready.tui.panels.panel import Panel
from tcready.tui.panels.row_lines import Rows
from tcready.tui.paragraphs import Paragraph
from tcready.tui.state import ReviewState

Found = TypeVar("Found")


class ListPanel(PanelSearch, Panel[Found]):
    """Shows `rows`, or `instead` of them when there are none. Enter reads more about a row."""

    reads = True

    def __init__(self) -> None:
        super().__init__()
        self._last: tuple[Any, str, bool, Rows] | None = None

    def rows_of(self, found: Found, state: ReviewState) -> Rows:
        """The rows, made anew only when something else was found or is searched for."""
        last = self._last
        if last is None or last[0] is not found or last[1:3] != (self.text, self.only):
            self._last = last = (found, self.text, self.only, self.rows(found, state))
        return last[3]

    @abstractmethod
    def rows(self, found: Found, state: ReviewState) -> Rows:
        """The rows that fit the search. Sets `shown` and `total`."""

    @abstractmethod
    def instead(self, found: Found, state: ReviewState) -> Sequence[Paragraph]:
        """What is said when there are no rows."""

    def items(self, _found: Found, _state: ReviewState, _width: int) -> Iterator[Item]:
        """None: the rows are drawn as they come into sight."""
        return iter(())
