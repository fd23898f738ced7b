"""Something a person has to look at: where it stands, how bad it is, and what to do."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from tcready.core.message import Message

PathPart = str | int


class Severity(StrEnum):
    """`error`: it cannot be used so. `warning`: it can, but somebody should look."""

    ERROR = "error"
    WARNING = "warning"


class Where(NamedTuple):
    """A place in a file (line and column from 1), or the name of a record."""

    file: str
    line: int | None = None
    column: int | None = None

    def __str__(self) -> str:
        return ":".join(str(part) for part in self if part is not None)


class Finding(NamedTuple):
    """One fault or remark. `path` is the way to the value inside its file, for whoever knows lines."""

    severity: Severity
    code: str
    where: Where
    message: Message
    path: tuple[PathPart, ...] = ()


def errors_in(findings: Iterable[Finding]) -> list[Finding]:
    """The findings that stop something from being used."""
    return [finding for finding in findings if finding.severity is Severity.ERROR]
