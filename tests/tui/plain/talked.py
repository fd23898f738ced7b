"""Conversations as files: `> ` is what somebody types, all else what they hear; `…` alone is any lines."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from tcready.review.desk import Desk
from tcready.tui.plain.console import PROMPT, Console
from tcready.tui.plain.session import PlainReview
from tcready.tui.resuming import Resuming
from tcready.tui.state import ReviewState

ANYTHING = "…"


class Heard:
    """Types the lines one after the other and writes down everything, as it looks to who sits there."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines = iter(lines)
        self.text = ""

    def readline(self) -> str:
        line = next(self._lines, None)
        if line is None:
            return ""
        self.text += f"{line}\n" if self.text.endswith(PROMPT) else ""
        return f"{line}\n"

    def write(self, text: str, /) -> object:
        self.text += text
        return None

    def flush(self) -> object:
        return None

    def isatty(self) -> bool:
        return False


def talked(
    desk: Desk,
    lines: Iterable[str],
    language: str = "sv",
    *,
    interactive: bool = True,
    resumes: bool = False,
) -> list[str]:
    """What is heard, line by line, when these lines are typed."""
    heard = Heard(lines)
    console = Console(heard, heard, interactive=interactive)
    memory = Resuming(desk.folder) if resumes else None
    PlainReview(ReviewState(desk, None, language), console, memory).run()
    return heard.text.rstrip("\n").removesuffix(PROMPT).rstrip("\n").split("\n")


class Turn(NamedTuple):
    """What is typed (None: nothing yet), and what is heard then."""

    typed: str | None
    heard: list[str]


class Session(NamedTuple):
    """One sitting, by one person."""

    actor: str
    turns: list[Turn]


class Conversation(NamedTuple):
    """A file: what it says of itself (`# word: value`), and its sittings (each after `=== who`)."""

    about: dict[str, str]
    sessions: list[Session]


def conversation_in(file: Path) -> Conversation:
    """Read it."""
    about: dict[str, str] = {}
    sessions: list[Session] = []
    for line in file.read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            word, _, value = line[2:].partition(": ")
            about |= {word: value} if value else {}
        elif line.startswith("=== "):
            sessions.append(Session(line[4:], [Turn(None, [])]))
        elif line.startswith(PROMPT.strip()):
            sessions[-1].turns.append(Turn(line.removeprefix(PROMPT.strip()).removeprefix(" "), []))
        else:
            sessions[-1].turns[-1].heard.append(line)
    return Conversation(about, sessions)


def as_turns(lines: Iterable[str]) -> list[Turn]:
    """What was heard, as turns."""
    turns = [Turn(None, [])]
    for line in lines:
        if line.startswith(PROMPT.strip()):
            turns.append(Turn(line.removeprefix(PROMPT.strip()).removeprefix(" "), []))
        else:
            turns[-1].heard.append(line)
    return turns


def fits(heard: list[str], expected: list[str]) -> bool:
    """Is it what was expected, where `…` stands for any lines?"""
    if not expected:
        return not heard
    if expected[0] == ANYTHING:
        return any(fits(heard[skipped:], expected[1:]) for skipped in range(len(heard) + 1))
    return bool(heard) and heard[0] == expected[0] and fits(heard[1:], expected[1:])
