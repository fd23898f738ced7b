"""What would happen if something came about at the requirement: read, and nothing is changed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from tcready.core.what_if import Supposed, WhatIf
from tcready.i18n import tr
from tcready.i18n.next_words import action_sentence, now_sentence, untried_heading
from tcready.i18n.what_if_words import follows_words, happens_heading, nothing_to_suppose, supposed_words
from tcready.tui.detail_view import DetailView
from tcready.tui.paragraphs import Look, Paragraph, headed, said
from tcready.tui.state import ReviewState


def what_if_paragraphs(found: WhatIf, state: ReviewState) -> Iterator[Paragraph]:
    """Everything that was supposed, and what would follow."""
    framework, names = state.desk.framework, state.names
    yield said(now_sentence(found.before), "strong")
    if not found.supposed and not found.untried:
        yield said(nothing_to_suppose())
    happens = None
    for supposed in found.supposed:
        if supposed.happens != happens:
            happens = supposed.happens
            yield from headed(happens_heading(happens))
        yield from _one(supposed, found, state)
    if found.untried:
        yield from headed(untried_heading())
    for action in found.untried:
        words = action_sentence(action, framework, names, state.application.period, state.as_of)
        yield said(f"• {words}", hang=2)


def _one(supposed: Supposed, found: WhatIf, state: ReviewState) -> Iterator[Paragraph]:
    words = supposed_words(supposed, found.before, state.desk.framework, state.names)
    if words:
        yield said(words)
    rise = (supposed.readiness.numbers.score or 0) - (found.before.numbers.score or 0)
    look: Look = "good" if rise > 0 else "bad" if rise < 0 else "quiet"
    follows = " · ".join(follows_words(supposed, found.before))
    yield said(f"→ {follows}", look, indent=2, hang=2)


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
