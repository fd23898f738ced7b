"""From a line that somebody typed to what is to be done. What can mean two things is never guessed."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from typing import NamedTuple

from tcready.core.errors import WrongInput
from tcready.core.message import Message, msg
from tcready.i18n import language, tr
from tcready.tui.asked.choosing import bare
from tcready.tui.plain.names import OWN_BY_ID, PRESSED, TAKES, keys, names, own_names, word_of


class Meant(NamedTuple):
    """What is to be done, with which key, and what stood after it."""

    id: str
    key: str = ""
    rest: str = ""


def understood(line: str, *, numbered: bool, in_panel: bool) -> Meant:
    """What the line means. WrongInput, with what could be meant, if that cannot be told.

    `numbered`: rows with numbers were just shown, so a digit may be a row as well as a level.
    """
    text = line.strip()
    if text.startswith("/"):
        return Meant("filter", "slash", text[1:].strip())
    if text.isdecimal() and text.isascii():
        return _number(text, numbered=numbered, in_panel=in_panel)
    text = PRESSED.get(text, text)
    if text in keys():
        return Meant(*keys()[text])
    if text.casefold() in keys() and len(text) > 1:
        return Meant(*keys()[text.casefold()])
    first, _, rest = text.partition(" ")
    if first in keys() and len(first) == 1 and _takes(keys()[first][0]):
        return Meant(*keys()[first], rest.strip())
    return _by_words(text)


def _number(text: str, *, numbered: bool, in_panel: bool) -> Meant:
    is_key = text in keys()
    if in_panel or (numbered and not is_key):
        return Meant("go", rest=text)
    if numbered:
        raise WrongInput(
            msg("{n} kan vara nivå {n} eller rad {n}. Skriv bedöm {n} eller gå {n}.", n=int(text))
        )
    if is_key:
        return Meant("judge", text)
    raise WrongInput(msg("{n} är ingen nivå. Skriv gå {n} för att gå till rad {n}.", n=text[:12]))


def _by_words(text: str) -> Meant:
    """By the longest name it begins with, else by names that are cut short."""
    known, told = names(), bare(text)
    if told in known:
        return Meant(known[told])
    words = text.split()
    for count in range(len(words) - 1, 0, -1):
        id = known.get(bare(" ".join(words[:count])))
        if id and _takes(id):
            return Meant(id, rest=" ".join(words[count:]))
    spoken = own_names(language())
    short = _cut_short(told.split(), spoken)
    if len(short) == 1:
        return Meant(short.pop())
    if len(words) > 1 and not short:
        leading = {id for id in _cut_short([bare(words[0])], spoken) if _takes(id)}
        if len(leading) == 1:
            return Meant(leading.pop(), rest=" ".join(words[1:]))
    alone = next((n for n in range(len(words) - 1, 0, -1) if bare(" ".join(words[:n])) in known), 0)
    if alone and not short:
        word = " ".join(words[:alone])
        raise WrongInput(
            msg("«{text}» förstås inte. Efter «{word}» ska inget stå.", text=text[:60], word=word)
        )
    raise WrongInput(_what_then(text, short, known))


def _cut_short(told: list[str], known: dict[str, str]) -> set[str]:
    """What the words can stand for, each of them at least two letters of a name's."""
    if not told or any(len(word) < 2 for word in told):
        return set()
    return {
        id
        for name, id in known.items()
        if len(parts := name.split()) >= len(told)
        and all(part.startswith(word) for part, word in zip(parts, told, strict=False))
    }


def _what_then(text: str, short: Iterable[str], known: dict[str, str]) -> Message:
    """What to say of a line that cannot be told: what it may be, or where everything stands."""
    shown = text[:60]
    if short:
        return msg("«{text}» kan vara {what}.", text=shown, what=_either(short))
    near = {known[name] for name in get_close_matches(bare(text), known, 3, 0.75)}
    if near:
        return msg("«{text}» förstås inte. Menar du {what}?", text=shown, what=_either(near))
    return msg("«{text}» förstås inte. Skriv hjälp för allt som går att göra.", text=shown)


def _either(ids: Iterable[str]) -> str:
    *others, last = sorted(tr("«{word}»", word=word_of(id)) for id in ids)
    return tr("{others} eller {last}", others=", ".join(others), last=last) if others else last


def _takes(id: str) -> bool:
    return OWN_BY_ID[id].takes if id in OWN_BY_ID else id in TAKES
