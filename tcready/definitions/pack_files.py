"""The files of a pack, each read on its own: framework.yaml, and the files it names inside the pack."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Generic, NamedTuple, TypeVar

from pydantic import BaseModel

from tcready.core.finding import Finding, Severity, Where
from tcready.core.framework import ApplicationType, Criterion, Upgrade
from tcready.core.message import Message, msg
from tcready.definitions.shapes import FrameworkFile
from tcready.formats.places import Place, nearest
from tcready.formats.strict_yaml import Tree, read_yaml_file
from tcready.formats.validation import validate

HEAD = "framework.yaml"
M = TypeVar("M", bound=BaseModel)


class Source(NamedTuple, Generic[M]):
    """A file that could be read, as a value, and the places of its parts."""

    file: str
    value: M
    tree: Tree

    def where(self, *place: str | int) -> Where:
        """Line and column of the value at the path, or of the closest thing around it."""
        return Where(self.file, *nearest(self.tree.marks, place))


class PackFiles(NamedTuple):
    """What could be read of a pack. `named` are the names of all its files, readable or not."""

    head: Source[FrameworkFile] | None
    criteria: tuple[Source[Criterion], ...]
    applications: tuple[Source[ApplicationType], ...]
    upgrades: tuple[Source[Upgrade], ...]
    named: frozenset[str]


def read_pack_files(folder: Path) -> tuple[PackFiles, list[Finding]]:
    """All files of the pack and every fault inside any single one of them."""
    label = str(folder / HEAD)
    tree, findings = read_yaml_file(folder / HEAD, label)
    if tree is None:
        return PackFiles(None, (), (), (), frozenset([HEAD])), findings
    head, faults = _validated(FrameworkFile, tree, label)
    findings += faults
    names = _Names(folder, label, tree, findings)
    criteria = tuple(names.read("criteria", Criterion))
    applications = tuple(names.read("applications", ApplicationType))
    upgrades = tuple(names.read("upgrades", Upgrade))
    return PackFiles(head, criteria, applications, upgrades, frozenset([HEAD, *names.seen])), findings


def read_source(folder: Path, name: str, model: type[M]) -> tuple[Source[M] | None, list[Finding]]:
    """One file of the pack by its name inside it, and its faults."""
    label = str(folder / name)
    if _is_linked(folder, name):
        return None, [Finding(Severity.ERROR, "symlink", Where(label), _LINKED)]
    tree, faults = read_yaml_file(folder / name, label)
    if tree is None:
        return None, faults
    return _validated(model, tree, label)


class _Names:
    """The names in framework.yaml, taken from the plain tree so that a fault in the head hides no other."""

    def __init__(self, folder: Path, label: str, tree: Tree, findings: list[Finding]) -> None:
        self.folder = folder
        self.label = label
        self.tree = tree
        self.findings = findings
        self.seen: set[str] = set()

    def read(self, key: str, model: type[M]) -> Iterator[Source[M]]:
        given: Any = self.tree.value.get(key) if isinstance(self.tree.value, dict) else None
        for index, name in enumerate(given if isinstance(given, list) else []):
            if isinstance(name, str) and name.strip() and self.accepts(name, (key, index)):
                source = self.source(name, (key, index), model)
                if source is not None:
                    yield source

    def accepts(self, name: str, place: Place) -> bool:
        if not _stays_inside(name):
            self.refuse("outside-pack", place, _OUTSIDE)
        elif name in self.seen or name == HEAD:
            self.refuse(
                "duplicate-file", place, msg("Filen {name} är redan nämnd. Ta bort raden.", name=name)
            )
        elif _is_linked(self.folder, name):
            self.refuse("symlink", place, _LINKED)
        else:
            self.seen.add(name)
            return True
        return False

    def source(self, name: str, place: Place, model: type[M]) -> Source[M] | None:
        label = str(self.folder / name)
        tree, faults = read_yaml_file(self.folder / name, label)
        if tree is None:
            # A file that is not there is a fault of the line that names it.
            self.findings += [self.at(place, f) if f.code in _BY_NAME else f for f in faults]
            return None
        source, faults = _validated(model, tree, label)
        self.findings += faults
        return source

    def at(self, place: Place, fault: Finding) -> Finding:
        return fault._replace(where=Where(self.label, *nearest(self.tree.marks, place)), path=place)

    def refuse(self, code: str, place: Place, message: Message) -> None:
        self.findings.append(self.at(place, Finding(Severity.ERROR, code, Where(self.label), message)))


_BY_NAME = ("no-such-file", "not-a-file")
_OUTSIDE = msg("Namnet leder ut ur paketet. Skriv det med / och utan .. från mappen med framework.yaml.")
_LINKED = msg("Namnet går genom en länk, och länkar följs inte. Lägg själva filen i paketet.")


def _stays_inside(name: str) -> bool:
    parts = name.split("/")
    return not any(sign in name for sign in "\\:") and not any(
        part.strip() in ("", ".", "..") for part in parts
    )


def _is_linked(folder: Path, name: str) -> bool:
    path = folder
    for part in name.split("/"):
        path = path / part
        if path.is_symlink():
            return True
    return False


def _validated(model: type[M], tree: Tree, label: str) -> tuple[Source[M] | None, list[Finding]]:
    value, findings = validate(model, tree.value, file=label, marks=tree.marks, key_marks=tree.key_marks)
    return (None if value is None else Source(label, value, tree)), findings
