"""A case in few words: rows of the case, written as «besok 2026-02-03»."""

from __future__ import annotations

from tcready.core.framework import ApplicationType
from tcready.core.records import Application, Milestone

ID = "a"


def rows(*said: str, **more: str) -> tuple[Milestone, ...]:
    """A row for each «step day»."""
    found = []
    for text in said:
        name, on = text.split()
        found.append(Milestone.model_validate({"application": ID, "milestone": name, "date": on, **more}))
    return tuple(found)


def application(first: str = "", last: str = "", **more: str) -> Application:
    """An application for the days, if any are given."""
    said: dict[str, object] = {"id": ID, "type": "ny-region", "subject": "s", **more}
    if first:
        said["period"] = {"from": first, "through": last}
    return Application.model_validate(said)


def declared(id: str, *, baseline: bool = False) -> ApplicationType:
    """A type of application as a pack has it."""
    return ApplicationType.model_validate(
        {"id": id, "title": {"sv": id, "en": id}, "level": "region", "baseline": baseline}
    )
