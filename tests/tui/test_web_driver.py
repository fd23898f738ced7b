"""Packets of several threads come whole, however much there is and however slowly it is read."""

from __future__ import annotations

import asyncio
import os
from contextlib import suppress
from threading import Lock, Thread

import pytest

from tcready.tui.web_driver import ServedDriver
from tcready.web.packets import READY, packets

LARGE = 200_000
EACH = 20


def _driver(end: int) -> ServedDriver:
    """A driver that writes into a pipe, and is never started."""
    driver = ServedDriver.__new__(ServedDriver)
    driver._one_at_a_time, driver.fileno = Lock(), end
    driver._write = driver._write_whole  # type: ignore[assignment]
    return driver


async def test_two_threads_at_once_write_one_packet_after_another() -> None:
    out, end = os.pipe()
    driver = _driver(end)

    def write(sign: str) -> None:
        with suppress(BrokenPipeError):  # the reader saw what was no packet
            for _ in range(EACH):
                driver.write(sign * LARGE)

    def both() -> None:
        os.write(end, READY)
        threads = [Thread(target=write, args=(sign,)) for sign in "ab"]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        os.close(end)

    reader = asyncio.StreamReader()
    transport, _ = await asyncio.get_running_loop().connect_read_pipe(
        lambda: asyncio.StreamReaderProtocol(reader), os.fdopen(out, "rb")
    )
    writing = asyncio.create_task(asyncio.to_thread(both))
    try:
        read = [packet.content async for packet in packets(reader)]
    finally:
        transport.close()
        await writing
    assert sorted(read) == [b"a" * LARGE] * EACH + [b"b" * LARGE] * EACH


def test_when_nobody_reads_any_longer_it_is_told() -> None:
    out, end = os.pipe()
    os.close(out)
    try:
        with pytest.raises(BrokenPipeError):
            _driver(end).write("x")
    finally:
        os.close(end)
