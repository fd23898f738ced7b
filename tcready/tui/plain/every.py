"""What each action of the registry does line by line. Most of it is what it does on a screen."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from typing import TYPE_CHECKING, Any

from tcready.tui.acts import SHARED
from tcready.tui.plain import moving, program

if TYPE_CHECKING:
    from tcready.tui.plain.session import PlainReview

PlainAct = Callable[["PlainReview", str], Coroutine[Any, Any, None] | None]

OWN: Mapping[str, PlainAct] = {
    "down": moving.down,
    "up": moving.up,
    "page_down": moving.page_down,
    "page_up": moving.page_up,
    "first": moving.first,
    "last": moving.last,
    "open": moving.open_row,
    "back": moving.back,
    "next_gap": moving.next_gap,
    "previous_gap": moving.previous_gap,
    "only_gaps": moving.only_gaps,
    "filter": moving.filter_rows,
    "tick": moving.tick,
    "theme": program.theme,
    "palette": program.palette,
    "help": program.show_help,
    "quit": program.leave,
}
"""What a screen does in another way."""

EXTRA: Mapping[str, PlainAct] = {
    "where": program.where,
    "standing": program.standing_now,
    "list": program.rows,
    "more": program.more,
    "go": program.go,
    "walk": program.walk,
}
"""What only makes sense line by line."""

PLAIN_ACTS: Mapping[str, PlainAct] = {**SHARED, **OWN}
"""Every action of the registry and what does it."""
