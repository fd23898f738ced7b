"""Which addresses may become links: http, https and mailto, and nothing that only looks like them."""

from __future__ import annotations

from urllib.parse import urlsplit

SCHEMES = ("http", "https", "mailto")


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
    return "@" in parts.path if parts.scheme == "mailto" else bool(host)
