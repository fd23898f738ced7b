"""Asks what several records are to be linked to: what is added to all of them, and what is taken away."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from tcready.i18n import tr
from tcready.review.linking_many import Alike, Links
from tcready.tui.asked.filing import AskSharedLinks
from tcready.tui.asked.question import Choice
from tcready.tui.plain.talk import Talk

Had = tuple[Collection[str], Collection[str]]
"""What all of the records have, and what some of them do."""


def shared_links(talk: Talk, asked: AskSharedLinks) -> Alike:
    """Four questions at most; an empty line each time leaves the links as they are."""
    offered, (every, some) = asked.offered, asked.before
    requirements = _changed(
        talk,
        offered.requirements,
        (every.requirements, some.requirements),
        tr("Krav att koppla till alla (tomt: inga fler)"),
        tr("Krav att ta bort från alla (tomt: inga)"),
    )
    subjects = _changed(
        talk,
        offered.subjects,
        (every.subjects, some.subjects),
        tr("Enheter att koppla till alla (tomt: inga fler)"),
        tr("Enheter att ta bort från alla (tomt: inga)"),
    )
    return Alike(Links(requirements[0], subjects[0]), Links(requirements[1], subjects[1]))


def _changed(
    talk: Talk, choices: Sequence[Choice], had: Had, more: str, less: str
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What all are to have, and what stays with those that have it."""
    every, some = had
    told = {**dict.fromkeys(every, tr("har alla")), **dict.fromkeys(some, tr("har några"))}
    named = [Choice(choice.id, choice.title, told.get(choice.id, "")) for choice in choices]
    lacking = [choice for choice in named if choice.id not in every]
    there = [choice for choice in named if choice.id in told]
    added = talk.several(more, lacking) if lacking else []
    removed = talk.several(less, there) if there else []
    all_have = {*every, *added} - set(removed)
    return (
        tuple(choice.id for choice in choices if choice.id in all_have),
        tuple(name for name in some if name not in added and name not in removed),
    )
