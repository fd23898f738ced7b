"""Which addresses may become links: http, https and mailto, and nothing that only looks like them."""

from __future__ import annotations

import re
from urllib.parse import quote, urlsplit

SCHEMES = ("http", "https", "mailto")
_HOST = re.compile(r"(?:[\w-]+(?:\.[\w-]+)*\.?|\[[0-9A-Fa-f:.]+\])(?::[0-9]*)?")
"""No name or password in front: they hide where a link leads, and no such address should be handed on."""
_NO_SIGNS = re.compile(r"%(?![0-9A-Fa-f]{2})|[\[\]{}|\\^`]|[^\x00-\x7f]+")
"""What RFC 3986 lets stand nowhere behind the host, though browsers take it. A PDF holds ASCII alone."""


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
    scheme, host = address[:begins], ""
    if address.startswith("//", begins):
        netloc = urlsplit(address).netloc
        begins, host = begins + 2 + len(netloc), f"//{_ascii(netloc)}"
    said, mark, place = address[begins:].partition("#")
    behind = f"{said}{mark}{place.replace('#', '%23')}"
    return scheme + host + _NO_SIGNS.sub(lambda signs: quote(signs[0], safe=""), behind)


def _ascii(host: str) -> str:
    """The host as name servers know it; as it is, if they know no such name."""
    try:
        return host if host.isascii() else host.encode("idna").decode("ascii")
    except UnicodeError:
        return host
