"""What would happen if something came about at the requirement: read, and nothing is changed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from tcready.core.what_if import WhatIf
from tcready.i18n import tr
from tcready.tui.detail_view import DetailView
from tcready.tui.paragraphs import said
from tcready.tui.state import ReviewState
from tcready.tui.what_if_text import what_if_paragraphs


class WhatIfWindow(ModalScreen[None]):
    """Counts beside the screen, then shows what was found."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,w,enter", "dismiss(None)", show=False),
        Binding("j,down", "scroll(1)", show=False),
        Binding("k,up", "scroll(-1)", show=False),
    ]

    def __init__(self, state: ReviewState, work_out: Callable[[], WhatIf]) -> None:
        super().__init__()
        self._state, self._work_out = state, work_out

    def compose(self) -> ComposeResult:
        """What it is about, and what would follow."""
        with Vertical(classes="box tall") as box:
            box.border_title = Content(tr("Vad händer om …"))
            yield Static(Content(self._state.place_line), classes="about")
            yield DetailView(id="what-if")
            yield Static(Content(tr("j och k bläddrar · Esc stänger · inget ändras")), classes="keys")

    def on_mount(self) -> None:
        """Begin to count."""
        self.query_one(DetailView).show([said(tr("Räknar …"), "quiet")])
        self.run_worker(self._show())

    async def _show(self) -> None:
        found = await asyncio.to_thread(self._work_out)
        self._state.speak()
        self.query_one(DetailView).show(list(what_if_paragraphs(found, self._state)), "found")

    def action_scroll(self, lines: int) -> None:
        """A line at a time."""
        self.query_one(DetailView).scroll_relative(y=lines, animate=False)
