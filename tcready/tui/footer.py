"""The line at the bottom: what can be done right here, at most five things at 80 columns."""

from __future__ import annotations

from rich.cells import cell_len
from textual.content import Content

from tcready.i18n import tell
from tcready.tui.actions import footer_actions, key_names, scale_levels
from tcready.tui.one_line import OneLine
from tcready.tui.state import ReviewState


class FooterLine(OneLine):
    """Keys and words of the actions that are possible now."""

    def __init__(self, state: ReviewState) -> None:
        super().__init__(id="footer")
        self._state = state

    def said(self) -> Content:
        """As many as fit."""
        self._state.speak()
        width = self.size.width
        labels = []
        for action in footer_actions(self._state, 5 if width < 100 else 7):
            keys = key_names(action, scale_levels(self._state))
            labels.append((keys[0] if keys else "", tell(action.short)))
        while len(labels) > 1 and sum(cell_len(key) + cell_len(word) + 4 for key, word in labels) > width:
            del labels[-2]
        parts = [Content.assemble(" ", (key, "bold"), " ", word, "  ") for key, word in labels]
        return Content("").join(parts)
