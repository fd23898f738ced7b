"""Text from outside, made harmless to show.

Terminal escapes (C0, C1, DEL) and the marks that turn the reading direction are replaced by a
visible sign. Stored text is never changed; this happens where text is shown.
"""

from __future__ import annotations

REPLACEMENT = "\ufffd"

_CONTROLS = [*range(0x20), *range(0x7F, 0xA0)]
# Direction marks, embeddings, overrides and isolates; the line and paragraph separators; the byte-order mark.
_BIDI = [0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x2028, 0x2029, 0xFEFF]
_SURROGATES = range(0xD800, 0xE000)  # cannot be written as UTF-8

_LINE = dict.fromkeys([*_CONTROLS, *_BIDI, *_SURROGATES], REPLACEMENT)
_LINE.update({0x09: " ", 0x0A: " ", 0x0D: " "})
_TEXT = {code: sign for code, sign in _LINE.items() if code not in (0x09, 0x0A)}


def clean_line(text: object) -> str:
    """`text` on one line: tabs and line breaks become spaces, everything dangerous becomes U+FFFD."""
    return str(text).translate(_LINE)


def clean_text(text: object) -> str:
    """`text` with its line breaks and tabs kept and everything dangerous replaced by U+FFFD."""
    return str(text).replace("\r\n", "\n").translate(_TEXT)
