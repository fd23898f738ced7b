"""A list of which exactly one is chosen: the one the cursor stands on, marked with a sign."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from tcready.tui.asked.question import Choice
from tcready.tui.modals.options import Options
from tcready.tui.modals.pick import choice_content


class OneOf(Options):
    """The mark follows the cursor, and stays when the focus goes elsewhere."""

    def __init__(self, choices: Sequence[Choice], id: str, begin: int | None = 0) -> None:
        """`begin` is the place of the choice made beforehand; None: no choice is."""
        super().__init__(*[Option(_content(choice, False)) for choice in choices], id=id)
        self.choices, self._begin, self._marked = choices, begin, -1

    def on_mount(self) -> None:
        """Stand on the choice made beforehand."""
        self.highlighted = self._begin

    @property
    def chosen(self) -> str | None:
        """The id of the choice; None: none is made yet."""
        return None if self.highlighted is None else self.choices[self.highlighted].id

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        """Move the mark. A list stands on its first line before it is mounted, and tells of it afterwards."""
        if event.option_index != self.highlighted:
            return
        for place, marked in ((self._marked, False), (event.option_index, True)):
            if 0 <= place < len(self.choices):
                self.replace_option_prompt_at_index(place, _content(self.choices[place], marked))
        self._marked = event.option_index


def _content(choice: Choice, marked: bool) -> Content:
    return Content("(•) " if marked else "( ) ") + choice_content(choice)
