"""SHA-256 of a stream, counted on the way, with somebody told how far it has come.

Hashing happens deep inside rooms that know no screen, so who is told is set around the whole act, as the
reader's language is.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import IO

CHUNK = 1 << 20

Told = Callable[[int, int, str], None]
"""Bytes read so far, bytes there should be, and what is read; called after each chunk."""

_told: ContextVar[Told | None] = ContextVar("_told", default=None)


def hashed(
    stream: IO[bytes], size: int, name: str, put: Callable[[bytes], object] | None = None
) -> tuple[str, int]:
    """The SHA-256 (hex) of the stream, and how many bytes there were; each chunk is also given to `put`.

    Reading stops soon after `size` bytes, so a stream that grows is not followed for ever: the caller sees
    by the count that it is another size.
    """
    told, seen, total = _told.get(), hashlib.sha256(), 0
    while total <= size and (chunk := stream.read(CHUNK)):
        seen.update(chunk)
        if put:
            put(chunk)
        total += len(chunk)
        if told:
            told(total, size, name)
    return seen.hexdigest(), total


@contextmanager
def telling(told: Told | None) -> Iterator[None]:
    """Whatever is hashed inside, `told` hears how far it has come; with None nobody does."""
    token = _told.set(told)
    try:
        yield
    finally:
        _told.reset(token)
