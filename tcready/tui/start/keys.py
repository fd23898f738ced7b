"""The keys of the *Start* screen; where the review has the same thing to do, they are the same."""

from __future__ import annotations

from typing import NamedTuple

from tcready.core.message import Message, msg


class StartKey(NamedTuple):
    """`keys` as Textual names them, `shown` as on the keyboard; `short` stands at the bottom, if at all."""

    act: str
    keys: str
    shown: str
    help: Message
    short: Message | None = None


START_KEYS = (
    StartKey("open", "enter", "Enter", msg("Öppna eller börja med det du står på"), msg("öppna")),
    StartKey("new", "plus", "+", msg("Ny arbetsyta"), msg("ny arbetsyta")),
    StartKey("demo", "T", "T", msg("Prova med exemplet"), msg("exemplet")),
    StartKey("forget", "minus", "-", msg("Glöm arbetsytan i listan; mappen rörs inte"), msg("glöm")),
    StartKey("step(1)", "j,down", "j", msg("En rad ned")),
    StartKey("step(-1)", "k,up", "k", msg("En rad upp")),
    StartKey("look", "t", "t", msg("Byt utseende: mörkt, ljust, kontrast, terminalens färger")),
    StartKey("language", "L", "L", msg("Byt mellan svenska och engelska"), msg("English")),
    StartKey("quit", "q,escape", "q", msg("Avsluta"), msg("avsluta")),
)
