"""The names of files as people mean them."""

from __future__ import annotations

import unicodedata


def same_name(name: str) -> str:
    """A name as it is compared: composed letters and whatever spaces stand around it apart."""
    return unicodedata.normalize("NFC", name.strip())
