"""What somebody has typed of a list: a title, an id or a part of a title, one or several of them."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache

from tcready.core.errors import WrongInput
from tcready.core.message import msg
from tcready.i18n.naming import listed
from tcready.tui.asked.question import Choice

_SPACES = re.compile(r"\s+")


@lru_cache(maxsize=20_000)
def bare(text: str) -> str:
    """Without capitals, accents, spaces too many and a full stop at the end: how words are compared."""
    flat = unicodedata.normalize("NFKD", text.casefold())
    flat = "".join(sign for sign in flat if not unicodedata.combining(sign))
    return _SPACES.sub(" ", flat).strip().rstrip(".!?:").strip()


def named_alike(text: str, choices: Sequence[Choice]) -> list[Choice]:
    """The one with just that title or id, else all whose title holds the words."""
    told = bare(text)
    for same in (
        [choice for choice in choices if choice.title == text],
        [choice for choice in choices if choice.id == text],
        [choice for choice in choices if told in (bare(choice.title), bare(choice.id))],
    ):
        if len(same) == 1:
            return same
    return fitting(text, choices)


def fitting(text: str, choices: Sequence[Choice]) -> list[Choice]:
    """All whose title or id holds every word, whatever the case and the accents."""
    words = bare(text).split()
    return [c for c in choices if all(word in bare(c.title) or word in bare(c.id) for word in words)]


def chosen_one(text: str, choices: Sequence[Choice]) -> str:
    """The id of the one meant; the text itself if it is none of them. WrongInput if it may be several."""
    found = named_alike(text, choices) if text else []
    if len(found) > 1:
        what = listed([choice.title for choice in found], 5)
        raise WrongInput(msg("«{text}» passar på {what}. Skriv mer av namnet.", text=text[:60], what=what))
    return found[0].id if found else text


def chosen_several(text: str, choices: Sequence[Choice]) -> tuple[str, ...]:
    """The ids of those meant, with commas between them; a title may have commas of its own."""
    parts, found = [part.strip() for part in text.split(",")], list[str]()
    while parts:
        taken = next((n for n in range(len(parts), 1, -1) if _is_title(parts[:n], choices)), 1)
        if told := ", ".join(parts[:taken]):
            found.append(chosen_one(told, choices))
        del parts[:taken]
    return tuple(dict.fromkeys(found))


def titles_of(ids: Iterable[str], choices: Sequence[Choice]) -> str:
    """The titles, with commas between them; an id that is none of the choices as it stands."""
    named = {choice.id: choice.title for choice in choices}
    return ", ".join(named.get(id, id) for id in ids)


def told_apart(choices: Sequence[Choice]) -> list[Choice]:
    """The choices, those with the same title with their ids after it."""
    met = Counter(bare(choice.title) for choice in choices)
    return [
        choice._replace(title=f"{choice.title} ({choice.id})") if met[bare(choice.title)] > 1 else choice
        for choice in choices
    ]


def _is_title(parts: Sequence[str], choices: Sequence[Choice]) -> bool:
    told = bare(", ".join(parts))
    return any(bare(choice.title) == told for choice in choices)
