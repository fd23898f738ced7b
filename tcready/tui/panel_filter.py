"""What a panel is narrowed down to: a text, and only what is left to do. Knows no widgets."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Collection


class PanelSearch(ABC):
    """A panel with a search of its own, and how much it lets through."""

    def __init__(self) -> None:
        self.text = ""
        """What is searched for."""
        self.only = False
        """Only what somebody has to do something about."""
        self.shown = self.total = 0
        """How many rows there are of how many, headings not counted."""

    @property
    def filtered(self) -> bool:
        """Is anything hidden?"""
        return self.only or bool(self.text.strip())

    def finds(self, words: str) -> bool:
        """Are the words looked for all there, whatever the case?"""
        return all(word in words.casefold() for word in self.text.casefold().split())

    def count(self, shown: int, total: int) -> None:
        """So many rows are shown, of so many."""
        self.shown, self.total = shown, total

    def hidden(self, _marked: Collection[str]) -> int:
        """How many of the marked rows it does not let through."""
        return 0

    def clear(self) -> None:
        """Hide nothing."""
        self.text, self.only = "", False

    @abstractmethod
    def chip(self) -> str:
        """What is searched for, how much is shown, and the way back."""

    @abstractmethod
    def placeholder(self) -> str:
        """What stands in the empty line of search."""
