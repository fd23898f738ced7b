"""argparse's own sentences in our languages."""

from __future__ import annotations

import argparse

from tcready.core.message import Message, msg
from tcready.i18n import tell

# English as argparse has it (3.11 to 3.14) → ours, with the same %-fields.
_OURS: dict[str, Message] = {
    "the following arguments are required: %s": msg("det här saknas: %s"),
    "unrecognized arguments: %s": msg("okänt: %s"),
    "expected one argument": msg("ett värde saknas"),
    "expected at most one argument": msg("högst ett värde går att ange"),
    "expected at least one argument": msg("minst ett värde behövs"),
    "invalid %(type)s value: %(value)r": msg("%(value)r går inte att läsa som %(type)s"),
    "invalid choice: %(value)r (choose from %(choices)s)": msg(
        "%(value)r finns inte, välj bland %(choices)s"
    ),
    "argument %(argument_name)s: %(message)s": msg("%(argument_name)s: %(message)s"),
    "not allowed with argument %s": msg("går inte ihop med %s"),
    "one of the arguments %s is required": msg("ange en av %s"),
    "ambiguous option: %(option)s could match %(matches)s": msg("%(option)s kan betyda %(matches)s"),
    "ignored explicit argument %r": msg("%r hör inte hit"),
    "usage: ": msg("användning: "),
}


def speak() -> None:
    """Let argparse say its sentences as we say them; an unknown one stays as it is."""
    setattr(argparse, "_", _said)  # noqa: B010 - argparse offers no other way in


def _said(text: str) -> str:
    return tell(_OURS[text]) if text in _OURS else text
