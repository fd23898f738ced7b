"""A line or two that say the same most of the time: drawn again only when they say something else."""

from __future__ import annotations

from abc import abstractmethod

from textual.content import Content
from textual.widget import Widget


class OneLine(Widget):
    """Shows what `said` says."""

    _shown: Content | None = None

    @abstractmethod
    def said(self) -> Content:
        """What there is to say now."""

    def follow(self) -> None:
        """Draw again if there is something else to say."""
        if self._shown is None or not self.said().is_same(self._shown):
            self.refresh()

    def render(self) -> Content:
        """What there is to say, remembered as shown."""
        self._shown = self.said()
        return self._shown
