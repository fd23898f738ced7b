"""Where each record stands among the plain files, so that a later finding can say line and column."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Generic, NamedTuple, TypeVar

from tcready.core.fields import Value
from tcready.core.finding import Finding, Severity, Where
from tcready.core.message import Message
from tcready.formats.places import Marks, Place, nearest

R = TypeVar("R", bound=Value, covariant=True)


class Source(NamedTuple):
    """The file a value stands in, the marks of that file, and the value's path among them."""

    file: str
    marks: Marks
    key_marks: Marks
    at: Place = ()

    def where(self, path: Place = ()) -> Where:
        """The place of the part at `path` inside the value, or of the nearest thing around it."""
        return Where(self.file, *nearest(self.marks, (*self.at, *path)))

    def error(self, code: str, message: Message, path: Place = ()) -> Finding:
        """An error at the part of the value."""
        return Finding(Severity.ERROR, code, self.where(path), message, (*self.at, *path))

    def warning(self, code: str, message: Message, path: Place = ()) -> Finding:
        """A warning at the part of the value."""
        return Finding(Severity.WARNING, code, self.where(path), message, (*self.at, *path))


class Entry(NamedTuple, Generic[R]):
    """A record and where it stands."""

    record: R
    source: Source


Places = Mapping[tuple[str, int], Source]  # by register and place in the register


def located(findings: Iterable[Finding], places: Places) -> list[Finding]:
    """The findings about records, each at the file, line and column where its value stands."""
    return [_located(finding, places) for finding in findings]


def _located(finding: Finding, places: Places) -> Finding:
    match finding.path:
        case (str(register), int(index), *rest) if source := places.get((register, index)):
            return finding._replace(where=source.where(tuple(rest)))
    return finding
