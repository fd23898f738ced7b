"""What can be typed: the keys and the words of the registry in both languages, and a few words of its own."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from tcready.core.message import Message, msg
from tcready.i18n import language, tell, use
from tcready.tui.actions import ACTIONS, BY_ID, key_names
from tcready.tui.asked.choosing import bare


class OwnCommand(NamedTuple):
    """Something that only makes sense line by line. `takes`: more may stand after it."""

    id: str
    words: tuple[Message, ...]
    help: Message
    takes: bool = False


OWN = (
    OwnCommand("where", (msg("var"), msg("var är jag")), msg("Var du är")),
    OwnCommand("standing", (msg("läget"), msg("status")), msg("Omdömet och de tre talen")),
    OwnCommand(
        "list",
        (msg("lista"),),
        msg("Raderna med nummer; lista luckor: bara luckorna"),
        takes=True,
    ),
    OwnCommand("more", (msg("mer"), msg("fortsätt")), msg("Fortsätt listan; tom rad gör detsamma")),
    OwnCommand("go", (msg("gå till"), msg("gå")), msg("Gå till raden med det numret, som gå 12"), takes=True),
    OwnCommand("walk", (msg("granska"),), msg("Tillbaka till kraven från en flik")),
)
ALSO = {msg("läs"): "open", msg("sluta"): "quit", msg("lämna"): "quit"}
"""Other words for what the registry has."""
OWN_BY_ID = {own.id: own for own in OWN}

TAKES = frozenset(
    {"judge", "agree", "note", "attach", "request", "filter", "open", "export", "snapshot", "palette", "help"}
)
"""The actions that more may stand after: the answer to what they ask first."""
TYPED = {"slash": "/", "plus": "+", "minus": "-", "equals_sign": "=", "question_mark": "?"}
"""What is typed for a key that has a name."""

PRESSED = {
    "\x1b": "escape",
    "\x1b[A": "up",
    "\x1b[B": "down",
    "\x1b[C": "right",
    "\x1b[D": "left",
    "\x1b[H": "home",
    "\x1b[F": "end",
    "\x1b[5~": "pageup",
    "\x1b[6~": "pagedown",
    "\x1bOP": "f1",
    "\x1b[15~": "f5",
    "\x10": "ctrl+p",
}
"""What a terminal sends for the keys without a letter, when one is pressed and then Enter."""


def keys() -> dict[str, tuple[str, str]]:
    """What is typed for each key, and the action and key it stands for; a key's name in both languages."""
    return _keys(language())


@cache
def _keys(spoken: str) -> dict[str, tuple[str, str]]:
    found: dict[str, tuple[str, str]] = {}
    for action in ACTIONS:
        for key in action.keys:
            found[TYPED.get(key, key)] = (action.id, key)
    for chosen in ("en" if spoken == "sv" else "sv", spoken):  # and then speak as before
        use(chosen)
        for action in ACTIONS:
            for key, shown in zip(action.keys, key_names(action, ()), strict=False):
                found.setdefault(shown.casefold() if len(shown) > 1 else shown, (action.id, key))
    return found


def names() -> dict[str, str]:
    """Every word that can be typed, without its accents, and what it stands for: in both languages."""
    before = language()
    found: dict[str, str] = {}
    for chosen in (before, "en" if before == "sv" else "sv"):
        use(chosen)
        found = {**own_names(chosen), **found}
    use(before)
    ids = {bare(id.replace("_", " ")): id for id in (*BY_ID, *OWN_BY_ID)}
    return {**ids, **found}


@cache
def own_names(_language: str) -> dict[str, str]:
    """The words of the language in use."""
    words = {bare(tell(action.short)): action.id for action in ACTIONS}
    words |= {bare(tell(word)): own.id for own in OWN for word in own.words}
    return words | {bare(tell(word)): id for word, id in ALSO.items()}


def word_of(id: str) -> str:
    """The word to type for an action in the language in use."""
    word = OWN_BY_ID[id].words[0] if id in OWN_BY_ID else BY_ID[id].short
    return tell(word).casefold()
