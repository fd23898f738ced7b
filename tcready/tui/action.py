"""What an action is: something a person can do, with its keys and words. See `actions` for all of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, NamedTuple

from tcready.core.message import Message, msg
from tcready.tui import why_disabled as why
from tcready.tui.state import ReviewState

Scope = Literal["panel", "walk", "leaf", "criterion", "workspace", "program"]
WhyDisabled = Callable[[ReviewState], str | None]

SCOPES: dict[Scope, Message] = {
    "panel": msg("Flikarna"),
    "walk": msg("Gå och hitta"),
    "leaf": msg("På ett krav"),
    "criterion": msg("På ett kriterium"),
    "workspace": msg("Hela arbetsytan"),
    "program": msg("Programmet"),
}


class Action(NamedTuple):
    """Something a person can do. `short` fits in the footer; `help` says it in full."""

    id: str
    keys: tuple[str, ...]
    short: Message
    help: Message
    scope: Scope
    why_disabled: WhyDisabled = why.always
