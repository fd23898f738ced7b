"""Asks yes or no, before something is lost."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static


class Ask(ModalScreen[bool]):
    """Ends with the answer. Nothing but a clear yes is one."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j,y", "dismiss(True)", show=False),
        Binding("n,escape", "dismiss(False)", show=False),
    ]

    def __init__(self, question: str, keys: str) -> None:
        super().__init__()
        self._question, self._keys = question, keys

    def compose(self) -> ComposeResult:
        """The question and how to answer it."""
        with Vertical(classes="box"):
            yield Static(Content(self._question), classes="question")
            yield Static(Content(self._keys), classes="keys")
