"""Whose program is at the other end of a connection within this machine? Known on Linux only.

On a machine that several people are logged in to, all of them reach 127.0.0.1. The system knows whose each
connection is.
"""

from __future__ import annotations

import os
from ipaddress import IPv4Address, IPv6Address
from pathlib import Path

_TABLES = (Path("/proc/net/tcp"), Path("/proc/net/tcp6"))


def is_anothers(peer: tuple[str, int], ours: tuple[str, int]) -> bool:
    """Is it known that the connection belongs to another user of this machine (the administrator aside)?"""
    owner = _owner(peer, ours)
    return owner is not None and hasattr(os, "getuid") and owner not in (0, os.getuid())


def _owner(peer: tuple[str, int], ours: tuple[str, int]) -> int | None:
    """The number of the user whose connection it is; None: not known."""
    for table in _TABLES:
        try:
            lines = table.read_text().splitlines()[1:]
        except OSError:
            continue
        for line in lines:
            fields = line.split()
            if len(fields) > 7 and (_end(fields[1]), _end(fields[2])) == (peer, ours):
                return int(fields[7])
    return None


def _end(text: str) -> tuple[str, int]:
    """An end of a connection as the system writes it: words of four bytes, each backwards, in hex."""
    address, _, port = text.partition(":")
    words = [bytes.fromhex(address[at : at + 8])[::-1] for at in range(0, len(address), 8)]
    packed = b"".join(words)
    found = IPv4Address(packed) if len(packed) == 4 else IPv6Address(packed)
    mapped = getattr(found, "ipv4_mapped", None)
    return str(mapped or found), int(port, 16)
