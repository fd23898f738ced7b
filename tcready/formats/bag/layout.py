"""The tag files of a bag: what they are called, and their lines, out and in."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import IO, NamedTuple

from tcready.core.canonical import sha256_hex
from tcready.core.clean import clean_line

DECLARATION_FILE, INFO_FILE = "bagit.txt", "bag-info.txt"
MANIFEST_FILE, TAG_MANIFEST_FILE = "manifest-sha256.txt", "tagmanifest-sha256.txt"
PAYLOAD = "data/"
DECLARATION = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
OXUM = "Payload-Oxum"
_LINE = re.compile(r"([0-9a-fA-F]{64})[ \t]+\*?(.+)")
_ESCAPED = {"%": "%25", "\n": "%0A", "\r": "%0D"}


class Item(NamedTuple):
    """A file of the payload: its path from `data/`, what it holds, and how it is opened."""

    path: str
    size: int
    sha256: str
    opened: Callable[[], AbstractContextManager[IO[bytes]]]


def tag_files(info: Sequence[tuple[str, str]], items: Sequence[Item]) -> dict[str, bytes]:
    """The bag's tag files by name, in the order they are written."""
    oxum = f"{sum(item.size for item in items)}.{len(items)}"
    lines = [*info, (OXUM, oxum)]
    made = {
        DECLARATION_FILE: DECLARATION,
        INFO_FILE: "".join(f"{label}: {clean_line(value)}\n" for label, value in lines).encode(),
        MANIFEST_FILE: manifest((PAYLOAD + item.path, item.sha256) for item in items),
    }
    made[TAG_MANIFEST_FILE] = manifest((name, sha256_hex(data)) for name, data in sorted(made.items()))
    return made


def manifest(sums: Iterable[tuple[str, str]]) -> bytes:
    """A line a file: its SHA-256 and its path."""
    return "".join(f"{sha256}  {_escaped(path)}\n" for path, sha256 in sums).encode()


def manifest_lines(data: bytes) -> tuple[dict[str, str], list[int]]:
    """The sums by path, and the numbers of the lines that are none or that name a file once more.

    Raises ValueError if it is not text.
    """
    sums: dict[str, str] = {}
    faulty = []
    for number, line in enumerate(_lines(data), 1):
        found = _LINE.fullmatch(line)
        path = _unescaped(found[2]).removeprefix("./") if found else ""
        if not found or path in sums:
            faulty.append(number)
        else:
            sums[path] = found[1].lower()
    return sums, faulty


def info_lines(data: bytes) -> Mapping[str, str]:
    """The labels and values of bag-info.txt; a line that begins with white space goes on the one before."""
    found: dict[str, str] = {}
    label = ""
    for line in _lines(data):
        if line[:1] in (" ", "\t") and label:
            found[label] += " " + line.strip()
        elif ":" in line:
            label, _, value = line.partition(":")
            found[label] = value.strip()
    return found


def _lines(data: bytes) -> list[str]:
    text = data.decode("utf-8")
    return [line for line in re.split(r"\r\n|\n|\r", text) if line.strip()]


def _escaped(path: str) -> str:
    return "".join(_ESCAPED.get(sign, sign) for sign in path)


def _unescaped(path: str) -> str:
    for sign, escaped in reversed(_ESCAPED.items()):  # the per cent sign last
        path = path.replace(escaped, sign).replace(escaped.lower(), sign)
    return path
