"""What a panel with rows is narrowed down to: a text, and only what is left to do. Knows no widgets."""

from __future__ import annotations


class PanelFilter:
    """The filter of one panel, and how much it lets through."""

    def __init__(self) -> None:
        self.text = ""
        self.only_open = False
        self.shown = self.total = 0

    def __bool__(self) -> bool:
        return self.only_open or bool(self.text.strip())

    def finds(self, words: str) -> bool:
        """Are the words looked for all there, whatever the case?"""
        return all(word in words.casefold() for word in self.text.casefold().split())

    def count(self, shown: int, total: int) -> None:
        """So many rows are shown, of so many."""
        self.shown, self.total = shown, total

    def clear(self) -> None:
        """Show everything again."""
        self.text, self.only_open = "", False
