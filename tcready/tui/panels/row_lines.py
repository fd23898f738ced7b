"""Rows of a long list, told by their place and in lines, so that only those in sight are ever made."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from tcready.tui.panels.item import Item
from tcready.tui.paragraphs import Look


class RowLine(NamedTuple):
    """A line of a row: a sign, a text shortened to the room there is, and what stands at the right."""

    text: str
    look: Look = "plain"
    sign: str = " "
    sign_look: Look = "plain"
    tail: str = ""
    tail_look: Look = "plain"


class Rows(ABC):
    """The rows of a list, told by their place. A row without an id is a heading: the cursor passes it by."""

    def __init__(self, heights: Sequence[int]) -> None:
        self.starts = [0, *accumulate(heights)]
        """The line each row begins at, and last the line after the last row."""

    def __len__(self) -> int:
        return len(self.starts) - 1

    @abstractmethod
    def item(self, place: int) -> Item:
        """The row as an item, without paragraphs."""

    def is_marked(self, _place: int) -> bool:
        """Is the next act for it?"""
        return False

    @abstractmethod
    def lines(self, place: int, width: int) -> Sequence[RowLine]:
        """The row in lines, as many as its height."""

    @abstractmethod
    def place_of(self, id: str) -> int | None:
        """Where the row with that id is; None: nowhere."""
