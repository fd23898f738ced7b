"""A panel of many rows alike, drawn only in sight, with a search of its own."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator, Sequence
from typing import Any, TypeVar

from tcready.tui.panels.item import Item
from tcready.tui.panels.panel import Panel
from tcready.tui.panels.row_list import Rows
from tcready.tui.paragraphs import Paragraph
from tcready.tui.state import ReviewState

Found = TypeVar("Found")


class ListPanel(Panel[Found]):
    """Shows `rows`, or `instead` of them when there are none. Enter reads more about a row."""

    reads = True

    def __init__(self) -> None:
        self.text = ""
        """What is searched for."""
        self.only = False
        """Only what somebody has to do something about."""
        self.shown = self.total = 0
        """How many rows there are of how many, headings not counted."""
        self._last: tuple[Any, str, bool, Rows] | None = None

    @property
    def filtered(self) -> bool:
        """Is anything hidden?"""
        return self.only or bool(self.text.strip())

    def clear(self) -> None:
        """Hide nothing."""
        self.text, self.only = "", False

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

    @abstractmethod
    def chip(self) -> str:
        """What is searched for, how much is shown, and the way back."""

    @abstractmethod
    def placeholder(self) -> str:
        """What stands in the empty line of search."""

    def items(self, _found: Found, _state: ReviewState, _width: int) -> Iterator[Item]:
        """None: the rows are drawn as they come into sight."""
        return iter(())
