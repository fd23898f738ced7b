"""One way to write a value as bytes, so that two programs get the same SHA-256.

Canonical JSON here: keys sorted by code point, no white space, UTF-8 without escapes beyond those
JSON demands, numbers only as whole numbers (exact decimals travel as text). For such values it is
what RFC 8785 gives, as long as no key holds a character above U+FFFF (there RFC 8785 sorts by UTF-16).
"""

from __future__ import annotations

import hashlib
import json
from typing import Any


def canonical_json(value: Any) -> bytes:
    """The canonical bytes of a JSON value; raises TypeError for a float, which is never exact."""
    _refuse_floats(value)
    return _ENCODER.encode(value).encode()


def sha256_hex(data: bytes) -> str:
    """SHA-256 of `data` as 64 lower-case hex digits."""
    return hashlib.sha256(data).hexdigest()


def digest(value: Any) -> str:
    """`sha256:` and the SHA-256 of the value's canonical JSON."""
    return "sha256:" + sha256_hex(canonical_json(value))


def _refuse_floats(value: Any) -> None:
    if isinstance(value, float):
        raise TypeError("a float is not exact: write it as text")
    if isinstance(value, dict):
        value = value.values()
    elif not isinstance(value, list | tuple):
        return
    for item in value:
        if type(item) not in _PLAIN:
            _refuse_floats(item)


_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))
_PLAIN = (str, int, bool, type(None))
