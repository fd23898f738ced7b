"""A long text a page at a time, for who sits there; all of it at once for a script."""

from __future__ import annotations

from collections.abc import Sequence

from tcready.i18n import ntr, tr
from tcready.tui.plain.console import Console

PAGE = 20
"""So many lines come at a time."""


class Pages:
    """What is left to tell of the text told last."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._left: Sequence[str] = ()

    @property
    def waiting(self) -> bool:
        """Is there more?"""
        return bool(self._left)

    def forget(self) -> None:
        """Somebody has gone on to something else."""
        self._left = ()

    def tell(self, lines: Sequence[str]) -> None:
        """The first page of another text."""
        self._left = lines
        self.more()

    def more(self) -> None:
        """The next page."""
        size = PAGE if self._console.interactive else len(self._left)
        if len(self._left) <= size + 2:  # nobody wants to ask for two lines more
            size = len(self._left)
        page, self._left = self._left[:size], self._left[size:]
        self._console.say_all(page)
        if self._left:
            told = ntr(
                "{n} rad till. Skriv mer för att fortsätta.",
                "{n} rader till. Skriv mer för att fortsätta.",
                len(self._left),
            )
            self._console.say(told)
        elif not page:
            self._console.say(tr("Det finns inget mer."))
