"""All keys, written from the registry."""

from __future__ import annotations

from itertools import zip_longest
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from tcready.i18n import tell, tr
from tcready.i18n.words import STATE_SIGNS, disclaimer, state_word
from tcready.tui.actions import ACTIONS, SCOPES, key_names, scale_levels
from tcready.tui.detail_view import DetailView
from tcready.tui.paragraphs import BLANK, Paragraph, Piece, said
from tcready.tui.state import ReviewState

_KEYS_WIDTH = 12


def help_paragraphs(state: ReviewState) -> list[Paragraph]:
    """What the signs mean, then every action with its keys: those for where the reader is come first."""
    lines = [said(tr("Tecken"), "heading"), *_signs(), BLANK]
    for scope in sorted(SCOPES, key=lambda scope: scope == "panel" and not state.panel):
        lines.append(said(tell(SCOPES[scope]), "heading"))
        for action in ACTIONS:
            if action.scope == scope:
                keys = "  ".join(key_names(action, scale_levels(state)))
                lines.append(_row(keys, tell(action.help)))
        lines.append(BLANK)
    return [*lines, said(disclaimer(), "quiet")]


def _signs() -> list[Paragraph]:
    """The signs, two a line."""
    signs = [f"{sign} {state_word(of)}" for of, sign in STATE_SIGNS.items()]
    signs.append("! " + tr("skall-krav som är öppet"))
    half = (len(signs) + 1) // 2
    wide = max(map(len, signs[:half])) + 3
    pairs = zip_longest(signs[:half], signs[half:], fillvalue="")
    return [said(f"{left:<{wide}}{right}".rstrip()) for left, right in pairs]


def _row(keys: str, text: str) -> Paragraph:
    pieces = (Piece(f"{keys:<{_KEYS_WIDTH}} ", "strong"), Piece(text))
    return Paragraph(pieces, 0, _KEYS_WIDTH + 1)


class Help(ModalScreen[None]):
    """Scrolls like everything else."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,question_mark,f1,enter", "dismiss(None)", show=False),
        Binding("j,down", "scroll(1)", show=False),
        Binding("k,up", "scroll(-1)", show=False),
        Binding("g,home", "scroll(-10000)", show=False),
        Binding("G,end", "scroll(10000)", show=False),
    ]

    def __init__(self, state: ReviewState) -> None:
        super().__init__()
        self._state = state

    def compose(self) -> ComposeResult:
        """The keys."""
        with Vertical(classes="box tall") as box:
            box.border_title = Content(tr("Hjälp"))
            yield DetailView(id="help")
            yield Static(Content(tr("j och k bläddrar · Esc stänger")), classes="keys")

    def on_mount(self) -> None:
        """Fill it."""
        self.query_one(DetailView).show(help_paragraphs(self._state))

    def action_scroll(self, lines: int) -> None:
        """A line at a time."""
        self.query_one(DetailView).scroll_relative(y=lines, animate=False)
