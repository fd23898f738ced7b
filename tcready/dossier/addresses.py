"""Which addresses may become links: http, https and mailto, and nothing that only looks like them."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

SCHEMES = ("http", "https", "mailto")
_HOST = re.compile(r"(?:[\w-]+(?:\.[\w-]+)*\.?|\[[0-9A-Fa-f:.]+\])(?::[0-9]*)?")
"""No name or password in front: they hide where a link leads, and no such address should be handed on."""
_NO_SIGNS = re.compile(r"%(?![0-9A-Fa-f]{2})|[\[\]{}|\\^`]")
"""What RFC 3986 lets stand nowhere behind the host, though people's browsers take it."""


def linkable(address: str) -> bool:
    """May the address be a link? Only plain ones with a scheme we know, and a host or a mailbox."""
    if not address.isprintable() or any(sign.isspace() or sign in '<>"' for sign in address):
        return False
    try:
        parts = urlsplit(address)
        host = parts.hostname
    except ValueError:
        return False
    if parts.scheme not in SCHEMES:
        return False
    if parts.scheme == "mailto":
        return "@" in parts.path and not parts.netloc
    return bool(host) and _HOST.fullmatch(parts.netloc) is not None


def link_to(address: str) -> str:
    """Where a link to the address leads, signs that no address may hold as %XX; "" if it may be no link."""
    if not linkable(address):
        return ""
    begins = address.index(":") + 1
    if address.startswith("//", begins):
        begins += 2 + len(urlsplit(address).netloc)
    said, mark, place = address[begins:].partition("#")
    place = place.replace("#", "%23")
    return address[:begins] + _NO_SIGNS.sub(lambda sign: f"%{ord(sign[0]):02X}", f"{said}{mark}{place}")
