"""Which language is in use, and the sentences in it."""

from __future__ import annotations

from contextvars import ContextVar
from functools import cache
from importlib.resources import as_file, files
from typing import TYPE_CHECKING, Literal

from tcready.core.clean import clean_text
from tcready.core.message import Message

if TYPE_CHECKING:
    from gettext import NullTranslations

Language = Literal["sv", "en"]

_language: ContextVar[Language] = ContextVar("language", default="sv")


def use(chosen: str) -> None:
    """Speak `sv` or `en` from here on; anything else is Swedish."""
    _language.set("en" if chosen == "en" else "sv")


def language() -> Language:
    """The language in use."""
    return _language.get()


def tell(message: Message) -> str:
    """The message as a sentence in the language in use."""
    return tr(message.text, **dict(message.values))


def tr(text: str, /, **values: object) -> str:
    """The Swedish template in the language in use, with its values filled in and cleaned."""
    template = text if language() == "sv" else _english().gettext(text)
    return _filled(template, values)


def ntr(one: str, many: str, n: int, /, **values: object) -> str:
    """`one` or `many` as the number `n` demands; `{n}` is filled in too."""
    if language() == "sv":
        template = one if n == 1 else many
    else:
        template = _english().ngettext(one, many, n)
    return _filled(template, {"n": n, **values})


def _filled(template: str, values: dict[str, object]) -> str:
    said = {name: tell(v) if isinstance(v, Message) else clean_text(v) for name, v in values.items()}
    return template.format_map(said) if said else template


@cache
def _english() -> NullTranslations:
    from gettext import GNUTranslations

    with as_file(files("tcready.i18n") / "en.mo") as path, path.open("rb") as stream:
        return GNUTranslations(stream)
