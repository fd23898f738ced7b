"""YAML 1.2 read as text, with the line and column of every value.

Nothing is guessed: every scalar is the text that stands there (`no`, `1.10`, `012`), and only a plain
`null`, `~` or nothing at all is None. What makes YAML surprising or costly is refused: aliases and
anchors, tags, repeated keys, keys that are not text, several documents, deep nesting, large files.
The values are built from the parser's events, so nothing in the file can construct anything.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple, NoReturn

import yaml

from tcready.core.finding import Finding, Severity, Where
from tcready.core.message import Message, msg
from tcready.formats.places import Mark, Place
from tcready.formats.regular_file import read_regular_file, too_large
from tcready.formats.yaml_faults import ANOTHER_DOCUMENT, TAG, yaml_fault

MAX_BYTES = 1 << 20
MAX_DEPTH = 32
MAX_FINDINGS = 100

# YAML 1.2 forbids the controls; libyaml takes the separators for line breaks, YAML 1.2 does not.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


class Tree(NamedTuple):
    """A document as dict, list, str and None, and where in the file each part stands.

    `marks` gives line and column, from 1, of the value at a path; `key_marks` of the key of the
    mapping entry at that path.
    """

    value: Any
    marks: dict[Place, Mark]
    key_marks: dict[Place, Mark]


def read_yaml_file(path: Path, file: str) -> tuple[Tree | None, list[Finding]]:
    """As `read_yaml`, of an ordinary file; links, pipes, folders and large files are refused unread."""
    data, findings = read_regular_file(path, file=file, limit=MAX_BYTES)
    return (None, findings) if data is None else read_yaml(data, file)


def read_yaml(data: bytes, file: str) -> tuple[Tree | None, list[Finding]]:
    """The document in `data`, or None and every finding; `file` is the name the findings carry."""
    composer = _Composer(file)
    try:
        tree = composer.compose(composer.decoded(data))
    except _Stop:
        tree = None
    return (None, composer.findings) if composer.findings else (tree, [])


class _Stop(Exception):
    """There is no meaning in reading on; the finding is already noted."""


class _Composer:
    """Builds the values of one document and collects what is refused in it."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.findings: list[Finding] = []
        self.marks: dict[Place, Mark] = {}
        self.key_marks: dict[Place, Mark] = {}
        self.events: Iterator[Any] = iter(())

    def decoded(self, data: bytes) -> str:
        if len(data) > MAX_BYTES:
            code, message = too_large(MAX_BYTES)
            self.stop(code, None, message)
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as fault:
            before = data[: fault.start].decode("utf-8-sig")
            self.stop("not-utf-8", _mark_after(before), msg("Filen är inte i UTF-8. Spara den som UTF-8."))
        if found := _FORBIDDEN.search(text):
            self.stop("control-character", _mark_after(text[: found.start()]), _forbidden(found.group()))
        return text

    def compose(self, text: str) -> Tree:
        self.events = yaml.parse(text, Loader=yaml.CSafeLoader)
        value = None
        documents = 0
        try:
            for event in self.events:
                if type(event) is yaml.DocumentStartEvent:
                    documents += 1
                    if documents > 1:
                        self.stop("yaml-documents", _mark(event), ANOTHER_DOCUMENT)
                    if event.tags:
                        self.refuse("yaml-tag", _mark(event), TAG)
                    value = self.node(next(self.events), (), 1)
        except yaml.YAMLError as fault:
            self.stop(*yaml_fault(fault, text))
        self.marks.setdefault((), (1, 1))
        return Tree(value, self.marks, self.key_marks)

    def node(self, event: Any, path: Place, depth: int) -> Any:
        self.marks[path] = _mark(event)
        self.refuse_marked(event, path)
        kind = type(event)
        if kind is yaml.ScalarEvent:
            return self.scalar(event, path)
        if kind is yaml.AliasEvent:
            return None
        if depth > MAX_DEPTH:
            self.stop("too-deep", _mark(event), msg("Här är fler än {n} nivåer i varandra.", n=MAX_DEPTH))
        return self.mapping(path, depth) if kind is yaml.MappingStartEvent else self.sequence(path, depth)

    def refuse_marked(self, event: Any, path: Place) -> None:
        if event.anchor is not None:  # of an alias, its target
            self.refuse("yaml-alias", _mark(event), _ALIAS, path)
        if getattr(event, "tag", None) is not None:
            self.refuse("yaml-tag", _mark(event), TAG, path)

    def scalar(self, event: Any, path: Place) -> str | None:
        text: str = event.value
        if not event.style and text in _NOTHING:
            return None
        if "\0" in text:
            self.refuse("control-character", _mark(event), _forbidden("\0"), path)
        return text

    def sequence(self, path: Place, depth: int) -> list[Any]:
        items: list[Any] = []
        while type(event := next(self.events)) is not yaml.SequenceEndEvent:
            items.append(self.node(event, (*path, len(items)), depth + 1))
        return items

    def mapping(self, path: Place, depth: int) -> dict[str, Any]:
        entries: dict[str, Any] = {}
        composed: dict[str, Mark] = {}
        while type(event := next(self.events)) is not yaml.MappingEndEvent:
            key = self.key(event, path, depth)
            place = (*path, key)
            same = unicodedata.normalize("NFC", key)
            if same in composed:
                self.refuse("duplicate-key", _mark(event), _duplicate(key, composed[same]), place)
            composed[same] = self.key_marks[place] = _mark(event)
            entries[key] = self.node(next(self.events), place, depth + 1)
        return entries

    def key(self, event: Any, path: Place, depth: int) -> str:
        mark = _mark(event)
        if type(event) is yaml.ScalarEvent:
            self.refuse_marked(event, path)
            name = self.scalar(event, path)
            if name is not None:
                return name
            self.refuse("empty-key", mark, msg("Här saknas namnet på en nyckel."), path)
        else:
            self.refuse("key-not-text", mark, _KEY, path)
            self.node(event, path, depth + 1)
        return f"\0{mark}"  # a name of its own, so that the rest is read and looked at too

    def refuse(self, code: str, mark: Mark | None, message: Message, path: Place = ()) -> None:
        where = Where(self.file, *(mark or ()))
        self.findings.append(Finding(Severity.ERROR, code, where, message, path))
        if len(self.findings) >= MAX_FINDINGS:
            raise _Stop

    def stop(self, code: str, mark: Mark | None, message: Message) -> NoReturn:
        self.refuse(code, mark, message)
        raise _Stop


_NOTHING = frozenset(("", "null", "~"))
_KEY = msg("En nyckel ska vara text, inte en lista, en grupp eller en hänvisning.")
_ALIAS = msg("Här står en hänvisning (& eller *). Skriv ut värdet, eller sätt texten inom citattecken.")


def _mark(event: Any) -> Mark:
    start = event.start_mark
    return start.line + 1, start.column + 1


def _mark_after(text: str) -> Mark:
    lines = re.split("\r\n|\r|\n", text)
    return len(lines), len(lines[-1]) + 1


def _forbidden(sign: str) -> Message:
    return msg("Tecknet U+{code} får inte stå i filen. Ta bort det.", code=f"{ord(sign):04X}")


def _duplicate(key: str, first: Mark) -> Message:
    return msg("Nyckeln {key} finns redan på rad {line}. Ta bort den ena.", key=key, line=first[0])
