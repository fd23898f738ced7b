"""The oracle's question, and the tree of subjects it is asked about."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

from tcready.core.framework import Framework
from tcready.core.records import Application, Records


class Asked(NamedTuple):
    """One application on one day."""

    framework: Framework
    records: Records
    application: Application
    day: date


def line_up(asked: Asked, subject: str) -> list[Any]:
    """The subject and everybody above it, nearest first."""
    line = []
    name: str | None = subject
    while name is not None:
        here = [item for item in asked.records.subjects if item.id == name]
        if not here or here[0] in line:
            break
        line.append(here[0])
        name = here[0].parent
    return line


def exists(asked: Asked, item: Any) -> bool:
    return (item.from_ is None or item.from_ <= asked.day) and (
        item.through is None or asked.day <= item.through
    )


def subjects(asked: Asked) -> list[Any]:
    """The application's subject and all below it that exist, parents before children, in file order."""

    def down(name: str) -> Iterator[Any]:
        for item in asked.records.subjects:
            if item.id == name:
                yield item
        for item in asked.records.subjects:
            if item.parent == name:
                yield from down(item.id)

    return [
        item
        for item in down(asked.application.subject)
        if all(exists(asked, above) for above in line_up(asked, item.id))
    ]


def places(asked: Asked) -> list[tuple[str, str]]:
    return [
        (requirement.id, subject.id)
        for criterion in asked.framework.criteria
        for requirement in criterion.requirements
        for subject in subjects(asked)
        if subject.level == requirement.level
    ]


def in_force(asked: Asked, requirement: Any) -> bool:
    """Is it counted: in force on the day, and not asked of somebody above the application's subject?"""
    top = next(item.level for item in asked.records.subjects if item.id == asked.application.subject)
    order = [item.id for item in asked.framework.levels]
    if order.index(requirement.level) < order.index(top):
        return False
    if requirement.since is not None and asked.day < requirement.since:
        return False
    return not (requirement.retired is not None and asked.day >= requirement.retired)
