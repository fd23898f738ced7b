"""What a file is and what it shows: the kind, the requirements and subjects, the days."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import NamedTuple

from tcready.core.records import Evidence
from tcready.review.linking_many import Alike
from tcready.tui.asked.question import Asked, Choice

NEW = ""
"""Not an answer to any request."""


class Linked(NamedTuple):
    """The ids of what is ticked, in the order they were offered."""

    requirements: tuple[str, ...]
    subjects: tuple[str, ...]


class Linkable(NamedTuple):
    """What can be ticked, and what is from the start."""

    requirements: Sequence[Choice]
    subjects: Sequence[Choice]
    ticked: Linked


class Filing(NamedTuple):
    """A file or an address and what it is; `answers` is a requested record, whose kind it then has."""

    path: Path | None
    address: str | None
    answers: str | None
    kind: str | None
    title: str | None
    linked: Linked
    collected: date
    valid_from: date | None
    valid_through: date | None


class Fileable(NamedTuple):
    """What can be chosen, and what is proposed. `place` is the file, if it is known already."""

    kinds: Sequence[Choice]
    requested: Sequence[Choice]
    links: Linkable
    kind: str | None
    answers: str | None
    today: date
    inbox: Path
    place: Path | None = None


@dataclass(frozen=True)
class AskFiling(Asked[Evidence]):
    """Everything about a file at once; what is proposed is chosen from the start."""

    do: Callable[[Filing], Evidence]
    offered: Fileable


@dataclass(frozen=True)
class AskLinks(Asked[Evidence]):
    """Which requirements and subjects a record is about."""

    do: Callable[[Linked], Evidence]
    offered: Linkable


@dataclass(frozen=True)
class AskSharedLinks(Asked[list[Evidence]]):
    """Requirements and subjects that several records are about; `before`: what all have, and what some do."""

    do: Callable[[Alike], list[Evidence]]
    offered: Linkable
    before: Alike
