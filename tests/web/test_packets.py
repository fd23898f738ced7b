"""Packets are read whole whatever pieces they come in, and what is none ends the session."""

from __future__ import annotations

import asyncio

import pytest

from tcready.web.packets import MOST, Packet, packets, told, typed


async def _read(*pieces: bytes) -> list[Packet]:
    stream = asyncio.StreamReader()
    for piece in pieces:
        stream.feed_data(piece)
    stream.feed_eof()
    return [packet async for packet in packets(stream)]


def test_what_is_written() -> None:
    assert typed("å") == b"D\x00\x00\x00\x02\xc3\xa5"
    assert told(type="quit") == b'M\x00\x00\x00\x10{"type": "quit"}'


async def test_packets_cut_anywhere_are_the_same() -> None:
    whole = b"noise\n__GANGLION__\n" + typed("hej") + told(a=1)
    expected = [Packet(b"D", b"hej"), Packet(b"M", b'{"a": 1}')]
    assert await _read(whole) == expected
    assert await _read(*(whole[at : at + 1] for at in range(len(whole)))) == expected


async def test_a_process_that_ends_in_the_middle_has_said_what_it_said() -> None:
    assert await _read(b"__GANGLION__\n" + typed("hej") + typed("då")[:-1]) == [Packet(b"D", b"hej")]
    assert await _read(b"tcready: fel\n") == []


@pytest.mark.parametrize(
    "strange",
    [
        b"__GANGLION__\nX\x00\x00\x00\x01a",
        b"__GANGLION__\nD" + (MOST + 1).to_bytes(4, "big"),
        b"line\n" * 11,
    ],
)
async def test_what_is_no_packet_is_not_guessed_at(strange: bytes) -> None:
    with pytest.raises(ValueError, match=r"packet|prelude"):
        await _read(strange)
