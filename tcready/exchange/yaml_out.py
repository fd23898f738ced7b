"""Values as YAML text: always the same bytes, and read back as the same text.

Block style, two spaces, keys in the order given. A text stands plain only if no YAML reader takes it
for something else; several lines become a `|` block when that is safe; everything else is quoted.
Short lists and small flat mappings inside a record stand on one line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from fractions import Fraction
from typing import TypeGuard

from tcready.core.errors import WrongInput
from tcready.core.exact import decimal_text
from tcready.core.message import msg

Scalar = str | int | bool | date | Fraction | None
Node = Scalar | Mapping[str, "Node"] | Sequence["Node"]

_WIDTH = 100
# What other programs take for nothing, yes, no, a number or a day. As text it has to be quoted.
_NOTHING = frozenset(["", "null", "~"])
_WORDS = frozenset(["", "null", "~", "true", "false", "yes", "no", "on", "off", "y", "n", "<<", "="])
_NUMBER_LIKE = re.compile(
    r"[-+]?(0[box][0-9a-f_]+|[0-9._:]*[0-9][0-9._:]*(e[-+]?[0-9]*)?|\.(inf|nan))|[0-9]{4}-[0-9-]+([t ].*)?",
    re.IGNORECASE,
)
_INDICATORS = frozenset("-?:,[]{}#&*!|>'\"%@`")
_IN_FLOW = frozenset(",[]{}:#&*!|>'\"%@`?")
# Controls, what turns the reading direction or cannot be seen, other programs' line breaks, non-characters.
_UNSEEN = (
    "\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    "\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff"
)
_ONE_LINE = re.compile(f"[^{_UNSEEN}\t\n]*")
_MANY_LINES = re.compile(f"[^{_UNSEEN}\t]*")
_ESCAPED = re.compile(f'[{_UNSEEN}\t\n\\\\"]')
_SHORT_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def yaml_text(value: Mapping[str, Node] | Sequence[Node]) -> str:
    """The value as a YAML document ending in a line feed; an empty one is `{}` or `[]`."""
    if not value:
        return _inline(value) + "\n"
    return "\n".join(_lines(value, 0, top=True)) + "\n"


def yaml_bytes(value: Mapping[str, Node] | Sequence[Node]) -> bytes:
    """The YAML document as UTF-8."""
    return yaml_text(value).encode()


def _lines(value: Node, indent: int, *, top: bool = False) -> Iterator[str]:
    margin = " " * indent
    if isinstance(value, Mapping):
        for key, item in value.items():
            yield from _entry(f"{margin}{_key(key)}:", item, indent)
    elif _is_list(value):
        for item in value:
            if _fits_nowhere(item, indent, top):
                first, *rest = _lines(item, indent + 2)
                yield f"{margin}- {first[indent + 2 :]}"
                yield from rest
            else:
                yield from _entry(f"{margin}-", item, indent)


def _entry(head: str, item: Node, indent: int) -> Iterator[str]:
    if isinstance(item, str) and _is_block(item):
        yield f"{head} {'|' if item.endswith(chr(10)) else '|-'}"
        for line in item.removesuffix("\n").split("\n"):
            yield f"{' ' * (indent + 2)}{line}" if line else ""
        return
    if not isinstance(item, Mapping) and not _is_list(item):
        yield f"{head} {_scalar(item)}"
    elif _is_flat(item) and len(head) + 1 + len(line := _inline(item)) <= _WIDTH:
        yield f"{head} {line}"
    else:
        yield head
        yield from _lines(item, indent + 2)


def _fits_nowhere(item: Node, indent: int, top: bool) -> bool:
    """Must this list item be written over several lines? The records of a file always are."""
    if not item or not (isinstance(item, Mapping) or _is_list(item)):
        return False
    return (top and isinstance(item, Mapping)) or not (
        _is_flat(item) and indent + 2 + len(_inline(item)) <= _WIDTH
    )


def _is_list(value: Node) -> TypeGuard[Sequence[Node]]:
    return isinstance(value, Sequence) and not isinstance(value, str)


def _is_flat(value: Mapping[str, Node] | Sequence[Node]) -> bool:
    parts = value.values() if isinstance(value, Mapping) else value
    return all(not isinstance(part, Mapping) and not _is_list(part) for part in parts)


def _inline(value: Node) -> str:
    if isinstance(value, Mapping):
        inside = ", ".join(f"{_key(key)}: {_scalar(v, flow=True)}" for key, v in value.items())
        return "{" + inside + "}"
    if _is_list(value):
        return "[" + ", ".join(_scalar(part, flow=True) for part in value) + "]"
    return _scalar(value)


def _scalar(value: Node, *, flow: bool = False) -> str:
    if isinstance(value, str):
        return value if _is_plain(value, flow) else _quoted(value)
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Fraction):
        return decimal_text(value)
    return value.isoformat() if isinstance(value, date) else str(value)


def _key(text: str) -> str:
    """A key is never taken for anything but a name, save when it looks like nothing at all."""
    return text if text.isidentifier() and text.lower() not in _NOTHING else _scalar(text, flow=True)


def _is_plain(text: str, flow: bool) -> bool:
    if text.lower() in _WORDS or text != text.strip() or not _ONE_LINE.fullmatch(text):
        return False
    if text[0] in _INDICATORS or _NUMBER_LIKE.fullmatch(text):
        return False
    if flow and not _IN_FLOW.isdisjoint(text):
        return False
    return ": " not in text and " #" not in text and not text.endswith(":") and not text.startswith("...")


def _is_block(text: str) -> bool:
    if "\n" not in text.rstrip("\n") or text.endswith("\n\n") or not _MANY_LINES.fullmatch(text):
        return False
    return text[0] not in " \n" and all(line == line.rstrip() for line in text.split("\n"))


def _quoted(text: str) -> str:
    return '"' + _ESCAPED.sub(lambda found: _escape(found.group()), text) + '"'


def _escape(sign: str) -> str:
    if sign == "\0":
        raise WrongInput(msg("En text innehåller tecknet U+0000, som inte kan skrivas. Ta bort det."))
    return _SHORT_ESCAPES.get(sign) or f"\\u{ord(sign):04X}"
