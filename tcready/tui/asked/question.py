"""What every question is, and the small ones: a line, one of several, yes or no."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeVar

Done = TypeVar("Done")


class Choice(NamedTuple):
    """What is chosen, its name, and a line about it."""

    id: str
    title: str
    about: str = ""


@dataclass(frozen=True)
class Asked(Generic[Done]):
    """Something asked for. The answer is what was done with it; None: nothing was."""

    heading: str


@dataclass(frozen=True)
class AskLine(Asked[Done]):
    """One line: a reason, a label. `do` gets it. `final`: what it does cannot be undone."""

    do: Callable[[str], Done]
    label: str
    about: str = ""
    final: bool = False


@dataclass(frozen=True)
class AskWhich(Asked[str]):
    """One of these; the answer is its id."""

    choices: Sequence[Choice]


@dataclass(frozen=True)
class AskLevel(AskWhich):
    """A level: its digit is enough."""


@dataclass(frozen=True)
class AskSure(Asked[bool]):
    """Yes or no to what cannot be undone. `keys` says which key is which."""

    keys: str
