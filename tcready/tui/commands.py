"""Everything that can be done, by its words: what the palette and `--plain` search in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from tcready.i18n import tell, tr
from tcready.tui.actions import ACTIONS, key_names, scale_levels
from tcready.tui.state import ReviewState


class Command(NamedTuple):
    """An action, with the key it is done with: each level of the scale is a command of its own."""

    action: str
    key: str
    text: str
    shown_key: str
    why_disabled: str | None


def commands(state: ReviewState) -> list[Command]:
    """Everything in the registry except the palette itself."""
    found: list[Command] = []
    for action in sorted(ACTIONS, key=lambda action: action.scope == "walk"):
        why = action.why_disabled(state)
        if action.id == "judge":
            for level in scale_levels(state):
                text = tr("Bedöm nivå {level}: {step}", level=level, step=state.names.scale_step(level))
                found.append(Command(action.id, str(level), text, str(level), why))
        elif action.id != "palette":
            keys = key_names(action, ())
            found.append(Command(action.id, "", tell(action.help), keys[0], why))
    return found


def matching(found: Sequence[Command], text: str) -> list[Command]:
    """Those with every word of the text in them; what can be done now comes first."""
    words = text.casefold().split()
    hits = [command for command in found if all(word in command.text.casefold() for word in words)]
    return sorted(hits, key=lambda command: command.why_disabled is not None)
