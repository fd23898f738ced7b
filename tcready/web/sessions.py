"""The sessions that are open: how many, whose, and the files that they hand over. Pure bookkeeping."""

from __future__ import annotations

import asyncio
import secrets
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from tcready.core.clean import clean_line
from tcready.web.process import SessionProcess
from tcready.web.rules import Limits

WAITING = 8
"""So many files can wait to be fetched in one session; the oldest goes when there is one more."""


class Full(Exception):
    """There is no room for another session: of anybody, or (`own`) of this user."""

    def __init__(self, *, own: bool) -> None:
        super().__init__(own)
        self.own = own


class Waiting(NamedTuple):
    """A file to be fetched once: its name for people, what the process calls it, its pieces as they come."""

    session: Session
    name: str
    key: str
    pieces: asyncio.Queue[bytes]

    def take(self, piece: bytes) -> None:
        """A piece has come; an empty one is the end. One that nobody asked for is dropped."""
        with suppress(asyncio.QueueFull):
            self.pieces.put_nowait(piece)


@dataclass
class Session:
    """One open review."""

    user: str
    process: SessionProcess
    folder: Path
    """Where the files lie that the reader sends."""
    word: str = field(default_factory=lambda: secrets.token_urlsafe(24))
    """By which files are sent to it: only its own page knows it."""
    sent: int = 0
    """So many bytes have come."""
    files: int = 0
    waiting: dict[str, Waiting] = field(default_factory=dict)
    """Files not fetched yet, by the word in the address, which nobody can guess."""
    coming: dict[str, Waiting] = field(default_factory=dict)
    """Files being fetched, by what the process calls them."""


class Sessions:
    """All that are open on this server."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._places: Counter[str] = Counter()
        self._open: list[Session] = []

    @contextmanager
    def place(self, user: str) -> Iterator[None]:
        """A place for a session, for as long as it lasts; raises Full. Taken before anything is started."""
        if self._places.total() >= self._limits.sessions:
            raise Full(own=False)
        if self._places[user] >= self._limits.per_user:
            raise Full(own=True)
        self._places[user] += 1
        try:
            yield
        finally:
            self._places[user] -= 1

    @contextmanager
    def opened(self, user: str, process: SessionProcess, folder: Path) -> Iterator[Session]:
        """A session whose files can be fetched, and that files can be sent to, as long as it lasts."""
        session = Session(user, process, folder)
        self._open.append(session)
        try:
            yield session
        finally:
            self._open.remove(session)
            for file in session.coming.values():
                file.take(b"")

    def sent_to(self, word: str, user: str) -> Session | None:
        """The session of that word, if it is this user's."""
        own = (session for session in self._open if session.user == user)
        return next((one for one in own if secrets.compare_digest(one.word.encode(), word.encode())), None)

    @contextmanager
    def fetching(self, word: str, user: str) -> Iterator[Waiting | None]:
        """The file of that word, if it is this user's and has not been fetched: its pieces come meanwhile."""
        for session in self._open:
            if session.user == user and word in session.waiting:
                file = session.waiting.pop(word)
                session.coming[file.key] = file
                try:
                    yield file
                finally:
                    session.coming.pop(file.key, None)
                return
        yield None


def offer(session: Session, key: str, path: str) -> str:
    """A file that the process hands over; the word to fetch it by. Of its path only the last part is told."""
    name = clean_line(path.replace("\\", "/").rpartition("/")[2]).strip() or "fil"
    while len(session.waiting) >= WAITING:
        session.waiting.pop(next(iter(session.waiting)))
    word = secrets.token_urlsafe(24)
    session.waiting[word] = Waiting(session, name, key, asyncio.Queue(1))
    return word
